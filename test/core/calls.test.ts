// Whom somebody may call: the detractors, by age from the newest answer, and nothing of days without answers.
import { expect, test } from 'vitest';
import { openByAge } from '../../src/core/calls.js';
import { tallyOf } from '../support/core/arbitrary.js';

const group = (day: string | null, detractors: number, passives = 0, promoters = 0) => ({
  key: [day],
  tally: tallyOf(detractors, passives, promoters),
});

test('detractors are all open, and aged from the newest answer of anybody, in whatever order the days are', () => {
  const days = [group('2026-05-20', 4), group('2026-06-02', 0, 0, 1), group('2026-05-27', 1, 5)];
  for (const order of [days, days.toReversed()]) {
    const { asOf, all, detractors, weeks } = openByAge(order);
    expect([asOf, all.responses, detractors]).toEqual(['2026-06-02', 11, { open: 5, responses: 5 }]);
    expect(weeks.map(({ week, open }) => [week, open])).toEqual([
      [0, 1],
      [1, 4],
    ]);
  }
});

test('a day on which nobody answered is not the newest, nor is one that is not known', () => {
  expect(openByAge([group('2026-06-30', 0), group('2026-06-01', 2), group(null, 3)])).toMatchObject({
    asOf: '2026-06-01',
    weeks: [{ week: 0, open: 2, responses: 2 }],
    outside: { open: 3, responses: 3 },
  });
});

test('ages are counted from another day where one is given', () => {
  const asOf = Date.parse('2026-06-08T00:00Z') / 86_400_000;
  expect(openByAge([group('2026-06-01', 2)], asOf)).toMatchObject({
    asOf: '2026-06-08',
    weeks: [{ week: 1, open: 2 }],
  });
});
