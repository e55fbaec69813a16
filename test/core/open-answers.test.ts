// Open answers by age: who is counted, in which week, and who is in none.
import { expect, test } from 'vitest';
import { OpenCounts } from '../../src/core/open-answers.js';

/** Days since 1970, as JavaScript's own clock has them. */
const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000;

test('all answers are counted, detractors apart, alike ones at once', () => {
  const counts = new OpenCounts();
  counts.add('detractor', day('2026-06-01'), true, 3);
  counts.add('detractor', day('2026-06-01'), false, 2);
  counts.add('passive', day('2026-06-01'), true);
  counts.add('promoter', Number.NaN, false, 4);
  expect(counts.result(day('2026-06-01'))).toMatchObject({
    all: { open: 4, responses: 10 },
    detractors: { open: 3, responses: 5 },
    outside: { open: 0, responses: 0 },
  });
});

test('a week is of seven days back from the day that counts as today; those without any are left out', () => {
  const counts = new OpenCounts();
  for (const iso of ['2026-05-11', '2026-05-12', '2026-05-26', '2026-06-01'])
    counts.add('detractor', day(iso), iso !== '2026-05-12');
  counts.add('promoter', day('2026-05-19'), true);
  expect(counts.result(day('2026-06-01')).weeks).toEqual([
    { week: 0, from: '2026-05-26', to: '2026-06-01', open: 2, responses: 2 },
    { week: 2, from: '2026-05-12', to: '2026-05-18', open: 0, responses: 1 },
    { week: 3, from: '2026-05-05', to: '2026-05-11', open: 1, responses: 1 },
  ]);
});

test('detractors without a date, or of later days, are in no week', () => {
  const counts = new OpenCounts();
  counts.add('detractor', Number.NaN, true, 2);
  counts.add('detractor', day('2026-06-02'), false);
  const { asOf, weeks, outside } = counts.result(day('2026-06-01'));
  expect([asOf, weeks, outside]).toEqual(['2026-06-01', [], { open: 2, responses: 3 }]);
});

test('where no answer has a date there is no day, and no week', () => {
  const counts = new OpenCounts();
  counts.add('detractor', Number.NaN, true);
  expect(counts.result(Number.NEGATIVE_INFINITY)).toMatchObject({
    asOf: null,
    weeks: [],
    outside: { open: 1, responses: 1 },
  });
});
