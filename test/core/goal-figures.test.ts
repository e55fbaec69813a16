// What of a goal is told, and of which answers.
import { expect, it } from 'vitest';
import { dayNumber } from '../../src/core/calendar.js';
import { goalOutlook } from '../../src/core/goal.js';
import { goalFigures } from '../../src/core/goal-figures.js';
import type { PeriodTally } from '../../src/core/series.js';
import {
  categoryCounts,
  emptyTally,
  mergeTallies,
  scaleWeights,
  tallyOfCounts,
} from '../../src/core/tally.js';

/** So many detractors, passives and promoters. */
const answers = (d: number, p: number, P: number) => tallyOfCounts([d, 0, 0, 0, 0, 0, 0, p, 0, P, 0]);
const months = [
  answers(19, 27, 34),
  answers(22, 31, 42),
  answers(24, 35, 51),
  answers(13, 18, 29),
  answers(24, 36, 60),
  answers(19, 29, 52),
  answers(16, 25, 49),
  answers(22, 35, 73),
];
const period = (tally: (typeof months)[number], i: number): PeriodTally => ({
  name: `2025-${String(i + 1).padStart(2, '0')}`,
  days: { start: dayNumber('2025-01-01')!, end: dayNumber('2025-01-31')! },
  partial: false,
  tally,
});
const goal = { name: 'all', target: 45, date: '2025-12-31' };
const series = months.map(period);

it('is the outlook of the line, with the last period as where we are', () => {
  const { pace, projection, probability, people, verdict } = goalOutlook(months.map(categoryCounts), {
    ...{ target: 45, ahead: 4, level: 0.95 },
  })!;
  const found = goalFigures(goal, { periods: series, ahead: 4 });
  expect(found).toMatchObject({ ...goal, period: '2025-08', periods: 4, history: 8 });
  expect(found).toMatchObject({ pace, projection, probability, people, verdict });
  expect(found.now.responses).toBe(130);
});

it('counts what is left from the last period with answers, though empty ones have ended since', () => {
  const later = [...series, period(emptyTally(), 8), period(emptyTally(), 9)];
  const found = goalFigures(goal, { periods: later, ahead: 2 });
  const { period: _, ...same } = goalFigures(goal, { periods: series, ahead: 4 });
  expect(found).toMatchObject(same);
});

it('takes a window for where we are, while the line stays as it is', () => {
  const window = mergeTallies(months.slice(-3));
  const plain = goalFigures(goal, { periods: series, ahead: 4 });
  const pooled = goalFigures(goal, { periods: series, window, ahead: 4 });
  expect(pooled.now.responses).toBe(100 + 90 + 130);
  expect(pooled.pace.observed).toBe(plain.pace.observed);
  expect(pooled.projection).toEqual(plain.projection);
  expect(pooled.probability).toBe(plain.probability);
  // (45 - 100 × 117 / 320) / 4
  expect(pooled.pace.needed).toBeCloseTo((45 - 11_700 / 320) / 4, 12);
});

it('tells nothing of a last period that is hidden but how many answered', () => {
  const hidden = series.map((one, i) => ({ ...one, hidden: i === 7 }));
  const found = goalFigures(goal, { periods: hidden, ahead: 4 });
  expect(found.now).toMatchObject({ hidden: true, responses: 130, nps: null });
  expect(found).toMatchObject({ projection: null, probability: null, people: null, verdict: null });
  expect(found.pace).toEqual({ needed: null, observed: null, interval: null });
});

it('takes an earlier period that is hidden for an empty one', () => {
  const hidden = series.map((one, i) => ({ ...one, hidden: i === 2 }));
  const empty = series.map((one, i) => (i === 2 ? { ...one, tally: emptyTally() } : one));
  expect(goalFigures(goal, { periods: hidden, ahead: 4 })).toEqual(
    goalFigures(goal, { periods: empty, ahead: 4 }),
  );
});

it.each([
  [2, { history: 2, projection: null, probability: null, verdict: 'too-early' }],
  [4, { history: 4, probability: null, verdict: 'too-early' }],
])('of %d periods it is too early to tell', (count, expected) => {
  const found = goalFigures({ ...goal, target: 99 }, { periods: series.slice(0, count), ahead: 4 });
  expect(found).toMatchObject(expected);
  expect(found.people).not.toBeNull();
  expect(found.pace.needed).toBeGreaterThan(0);
});

it('what is reached is reached from the first period on', () => {
  const found = goalFigures({ ...goal, target: 10 }, { periods: series.slice(0, 1), ahead: 4 });
  expect(found.verdict).toBe('reached');
});

it('without any answers nothing is known', () => {
  const found = goalFigures(goal, { periods: [], ahead: 4 });
  expect(found).toMatchObject({ period: null, periods: null, history: 0, people: null });
  expect(found.now.nps).toBeNull();
});

it('equal weights change nothing', () => {
  const weighted = series.map((one) => ({ ...one, tally: scaleWeights(one.tally, 3) }));
  const { now, ...plain } = goalFigures(goal, { periods: series, ahead: 4 });
  const { now: then, ...others } = goalFigures(goal, { periods: weighted, ahead: 4 });
  expect(then.nps).toBeCloseTo(now.nps!, 12);
  expect(others.probability).toBeCloseTo(plain.probability!, 10);
  expect(others.people).toEqual(plain.people);
});

it('without any answers it is too early to tell', () => {
  const empty = [period(emptyTally(), 0), period(emptyTally(), 1)];
  for (const periods of [empty, []])
    expect(goalFigures(goal, { periods, ahead: 4 })).toMatchObject({
      verdict: 'too-early',
      period: null,
      periods: null,
      history: 0,
      projection: null,
      probability: null,
    });
});
