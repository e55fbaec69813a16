import fc from 'fast-check';
import { expect, it } from 'vitest';
import { axisFor, labelsOf, placeOn } from '../../src/report/axis.js';

const ticks = (low: number, high: number, room: number) => labelsOf(axisFor(low, high, room)).split(/ +/);

it('has round ticks from below the lowest to above the highest', () => {
  expect(ticks(-13, 45, 50)).toEqual(['-20', '0', '20', '40', '60']);
  expect(ticks(27, 44, 40)).toEqual(['25', '30', '35', '40', '45']);
  expect(ticks(41.2, 43.9, 50)).toEqual(['40', '45']);
});

it('has coarser ticks where there is less room', () => {
  expect(ticks(-20, 40, 50)).toEqual(['-20', '-10', '0', '10', '20', '30', '40']);
  expect(ticks(-20, 40, 28)).toEqual(['-20', '0', '20', '40']);
  expect(ticks(-20, 40, 16)).toEqual(['-50', '0', '50']);
});

it('ends at the bounds of an NPS', () => {
  expect(ticks(-99, 99, 50)).toEqual(['-100', '-50', '0', '50', '100']);
  expect(ticks(-100, 100, 16)).toEqual(['-100', '0', '100']);
  expect(ticks(100, 100, 50)).toEqual(['95', '100']);
  expect(ticks(-100, -100, 50)).toEqual(['-100', '-95']);
  expect(ticks(0, 0, 50)).toEqual(['0', '5']);
});

it('sets the middle of the digits over the place of a tick, and the sign before them', () => {
  expect(labelsOf({ lowest: -100, step: 50, steps: 4, spacing: 7, start: 2 })).toBe(
    '-100   -50      0     50     100',
  );
});

it('puts a value between the ticks in proportion, and what is beyond the bounds on them', () => {
  const axis = axisFor(-20, 60, 50);
  expect([-20, 0, 20, 60].map((nps) => placeOn(axis, nps) - axis.start)).toEqual([0, 11, 22, 44]);
  expect(placeOn(axis, 10) - axis.start).toBe(17);
  expect(placeOn(axisFor(-100, 100, 50), 130)).toBe(placeOn(axisFor(-100, 100, 50), 100));
});

it('holds what it must, within its room, with labels that do not touch', () => {
  const nps = fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(nps, nps, fc.integer({ min: 16, max: 60 }), (one, other, room) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const axis = axisFor(low, high, room);
      const highest = axis.lowest + axis.step * axis.steps;
      expect(axis.lowest).toBeLessThanOrEqual(low);
      expect(highest).toBeGreaterThanOrEqual(high);
      expect(Math.max(-axis.lowest, highest)).toBeLessThanOrEqual(100);
      const labels = labelsOf(axis);
      expect(labels.length).toBeLessThanOrEqual(room);
      const expected = Array.from({ length: axis.steps + 1 }, (_, i) => axis.lowest + i * axis.step);
      expect(labels.split(/ +/).map(Number)).toEqual(expected);
      expect(placeOn(axis, low)).toBeLessThanOrEqual(placeOn(axis, high));
      expect(placeOn(axis, high)).toBeLessThan(room);
    }),
  );
});
