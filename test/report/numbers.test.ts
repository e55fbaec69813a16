import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimal,
  formatCount,
  formatInterval,
  formatNps,
  formatPercent,
  formatPoints,
  formatShare,
  placesOfChange,
  samePlaces,
} from '../../src/report/numbers.js';

describe('formatNps', () => {
  it.each([
    [28.594695, '+29'],
    [-12, '-12'],
    [0, '0'],
    [-0, '0'],
    [-0.4, '0'],
    [0.4, '0'],
    [28.5, '+29'],
    [-30.5, '-31'],
    [-100, '-100'],
    [null, '–'],
  ])('%s is %s', (nps, text) => {
    expect(formatNps(nps)).toBe(text);
  });
});

it('writes an interval with both signs', () => {
  expect(formatInterval([26.6, 35.4])).toBe('+27 to +35');
  expect(formatInterval([-39, 0.2])).toBe('-39 to 0');
  expect(formatInterval(null)).toBe('–');
});

it('writes points with one decimal and a sign', () => {
  expect(formatPoints(3.48)).toBe('+3.5');
  expect(formatPoints(-0.55)).toBe('-0.6');
  expect(formatPoints(-0.04)).toBe('0.0');
  expect(formatPoints(0.04)).toBe('0.0');
  expect(formatPoints(null)).toBe('–');
});

it('groups thousands as Intl does', () => {
  expect(formatCount(4298)).toBe('4,298');
  expect(formatCount(null)).toBe('–');
  const english = new Intl.NumberFormat('en');
  fc.assert(fc.property(fc.maxSafeNat(), (count) => formatCount(count) === english.format(count)));
});

it('writes fractions as percent', () => {
  expect(formatPercent(0.52094)).toBe('52.1%');
  expect(formatPercent(1)).toBe('100.0%');
  expect(formatPercent(1e-7)).toBe('0.0%');
  expect(formatPercent(null)).toBe('–');
  expect(formatShare(0.530032)).toBe('53.0');
  expect(formatShare(null)).toBe('–');
});

it('writes as many decimals as are asked for', () => {
  const { nps, points, share } = samePlaces(2);
  expect(formatNps(28.594695, nps)).toBe('+28.59');
  expect(formatNps(-0.001, nps)).toBe('0.00');
  expect(formatInterval([26.121, 31.028], nps)).toBe('+26.12 to +31.03');
  expect(formatPoints(3.48, points)).toBe('+3.48');
  expect(formatPercent(0.52094, share)).toBe('52.09%');
  expect(formatShare(0.52094, samePlaces(0).share)).toBe('52');
  expect(formatShare(0.52094, samePlaces(undefined).share)).toBe('52.1');
});

describe('placesOfChange', () => {
  const shown = (before: number, after: number, places = 0) => {
    const digits = placesOfChange(before, after, places);
    return [before, after, after - before].map((value) => formatNps(value, digits)).join(' ');
  };

  it('leaves what is consistent', () => {
    expect(shown(24.2, 11.4)).toBe('+24 +11 -13');
    expect(placesOfChange(null, 5, 0)).toBe(0);
  });

  it('gives one more digit where the difference is not that of its ends', () => {
    expect(shown(10.4167, 7.5)).toBe('+10.4 +7.5 -2.9');
    expect(shown(-0.3, 0.45)).toBe('-0.3 +0.5 +0.8');
    expect(shown(10.44, 7.56, 1)).toBe('+10.44 +7.56 -2.88');
  });

  it('does so only where that mends it, and never twice', () => {
    // One more digit gives +0.4, +0.8 and +0.3 again.
    expect(shown(0.4499, 0.7501)).toBe('0 +1 0');
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.integer({ min: 0, max: 2 }),
        (before, after, places) => {
          const digits = placesOfChange(before, after, places);
          expect([places, places + 1]).toContain(digits);
          if (digits === places) return;
          const units = (value: number) => Math.round(Number(decimal(value, digits)) * 10 ** digits);
          expect(units(after) - units(before)).toBe(units(after - before));
        },
      ),
    );
  });
});

describe('decimal', () => {
  it('takes the half of what prints, not of the binary number below it', () => {
    expect(decimal(1.005, 2)).toBe('1.01');
    expect(decimal(-1.005, 2)).toBe('-1.01');
    expect(decimal(0.285, 0, 2)).toBe('29');
    expect(decimal(0.0005, 1, 2)).toBe('0.1');
  });

  it('rounds once: 0.449 is not first 0.45 and then 0.5', () => {
    expect(decimal(0.449, 0)).toBe('0');
    expect(decimal(0.449, 1)).toBe('0.4');
  });

  it('knows numbers that print with an exponent', () => {
    expect(decimal(1e-9, 1)).toBe('0.0');
    expect(decimal(-1e-9, 1)).toBe('0.0');
  });

  it('treats both signs alike', () => {
    const figure = fc.double({ min: 0.5, max: 200, noNaN: true });
    fc.assert(fc.property(figure, (value) => decimal(-value, 0) === `-${decimal(value, 0)}`));
  });

  it('refuses what is no figure', () => {
    expect(() => decimal(Number.NaN, 1)).toThrow(RangeError);
  });
});
