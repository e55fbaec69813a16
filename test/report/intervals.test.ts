import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawIntervals } from '../../src/report/intervals.js';
import type { IntervalChart } from '../../src/report/report.js';

const draw = (values: IntervalChart['values'], room: number, more: Partial<IntervalChart> = {}) => {
  const { heading, rows } = drawIntervals({ kind: 'intervals', after: 0, values, ...more }, room);
  return [heading, ...rows.map((spans) => spans.map(({ text }) => text).join(''))];
};

it('draws each interval with its NPS on the scale of all', () => {
  const values = [[-20, -15, 0], [10, 20, 40], null, [31, 38, 45]] as const;
  expect(draw(values, 31)).toEqual([
    '-20      0     20     40     60',
    '  ├─●────┤',
    '             ├──●──────┤',
    '',
    '                    ├─●──┤',
  ]);
});

it('leaves a dot alone where the interval falls onto it, and hides an end where the NPS is there', () => {
  const drawn = draw(
    [
      [20, 20, 20],
      [18, 20, 22],
      [14, 20, 26],
      [0, 0, 20],
      [20, 40, 40],
    ],
    16,
  );
  expect(drawn).toEqual([
    '0     20     40',
    '       ●',
    '      ├●┤',
    '     ├─●─┤',
    '●──────┤',
    '       ├──────●',
  ]);
});

it('draws an NPS outside its interval where it is', () => {
  expect(draw([[0, 40, 20]], 16)[1]).toBe('├──────┤      ●');
});

it('draws the reference in every row, behind the intervals, and has room for it on the scale', () => {
  expect(draw([[0, 10, 20], null, [30, 40, 50], [20, 30, 60]], 32, { reference: 40 })).toEqual([
    '0   10   20   30   40   50   60',
    '├────●────┤         ┊',
    '                    ┊',
    '               ├────●────┤',
    '          ├────●──────────────┤',
  ]);
  expect(draw([[0, 10, 20]], 32, { reference: 80 })).toEqual([
    '0     20     40     60     80',
    '├───●──┤                    ┊',
  ]);
});

it('draws the reference faintly, and a mark in the place of the dot with its tone', () => {
  const mark = { text: '◆', tone: 'warn' } as const;
  const { rows } = drawIntervals(
    { kind: 'intervals', after: 0, values: [[0, 20, 40]], marks: [mark], reference: 60 },
    31,
  );
  expect(rows[0]!.filter(({ text }) => text.trim() !== '')).toEqual([
    { text: '├─────────◆─────────┤', tone: 'warn' },
    { text: '┊', tone: 'dim' },
  ]);
});

it('never takes more room than it has, nor more than 50 characters', () => {
  const row = fc
    .array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((figures) => figures.sort((a, b) => a - b) as [number, number, number]);
  const values = fc.array(fc.option(row), { minLength: 1 }).filter((rows) => rows.some(Boolean));
  fc.assert(
    fc.property(values, fc.integer({ min: 16, max: 100 }), (rows, room) => {
      const [, ...lines] = draw(rows, room);
      rows.forEach((figures, i) => {
        expect(lines[i]!.length).toBeLessThanOrEqual(Math.min(50, room));
        expect(lines[i]).toMatch(figures === null ? /^$/ : /^ *├?─*●─*┤?$/);
      });
    }),
  );
});
