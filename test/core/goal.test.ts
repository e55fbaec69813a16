import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalOutlook, paceNeeded } from '../../src/core/goal.js';
import { goalPeople, goalPeopleSuffice } from '../../src/core/goal-people.js';
import { periodLine } from '../../src/core/period-line.js';
import { chanceToReach, projectedInterval, projectionOf } from '../../src/core/projection.js';
import type { CategoryCounts } from '../../src/core/tally.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { goalCounts, goalScores, goals } from '../support/core/oracle.js';
import { EMPTY, period, seriesOf, seriesOfHistograms } from '../support/core/series.js';

const clip = (value: number) => Math.max(-100, Math.min(100, value));

describe.each(goals)('$id', (expected) => {
  const series = seriesOf(expected);
  const line = periodLine(series)!;

  test.each(expected.projections)('$ahead ahead, target $target', (row) => {
    const { ahead, target, nFuture, level, people, effective } = row;
    const { nps, standardError, observedError } = projectionOf(line, ahead, nFuture);
    expectNear(nps, effective.fit, 1e-8);
    expectNear(standardError, effective.seFit, 1e-8);
    expectNear(observedError, effective.seObserved, 1e-8);
    const truly = projectedInterval(line, nps, standardError, level);
    expectClose(truly.low, effective.trueLower, 1e-9);
    expectClose(truly.high, effective.trueUpper, 1e-9);
    const observed = projectedInterval(line, nps, observedError, level);
    expectClose(observed.low, effective.observedLower, 1e-9);
    expectClose(observed.high, effective.observedUpper, 1e-9);
    expectNear(chanceToReach(line, nps, standardError, target), effective.probTrueAtLeastTarget, 1e-9);
    expectNear(chanceToReach(line, nps, observedError, target), effective.probObservedAtLeastTarget, 1e-9);

    const outlook = goalOutlook(series, { target, ahead, level, responses: nFuture })!;
    expectNear(outlook.pace.needed, row.requiredPace, 1e-9);
    expect(outlook.pace.observed).toBe(line.slope);
    expectNear(outlook.projection.nps, clip(effective.fit), 1e-8);
    expectNear(outlook.projection.interval.low, clip(effective.trueLower), 1e-7);
    expectNear(outlook.projection.interval.high, clip(effective.trueUpper), 1e-7);
    expectNear(outlook.projection.observedInterval.low, clip(effective.observedLower), 1e-7);
    expectNear(outlook.projection.observedInterval.high, clip(effective.observedUpper), 1e-7);
    expectNear(outlook.probability, expected.k < 5 ? null : effective.probTrueAtLeastTarget, 1e-9);

    const answers = series[expected.currentPeriod - 1]!;
    expect(outlook.people).toEqual({
      detractorsToPromoters: people.detractorsToPromoters,
      passivesToPromoters: people.netPromoters,
      detractorsToPassives: people.netPromoters,
    });
    expect(goalPeople(answers, target, series.length + ahead - expected.currentPeriod)).toMatchObject({
      detractorsToPromoters: people.detractorsToPromotersPerPeriod,
      passivesToPromoters: people.netPromotersPerPeriod,
    });
    expect(goalPeopleSuffice(answers, target)).toEqual({
      detractorsToPromoters: people.detractorsToPromoters <= people.detractors,
      passivesToPromoters: people.netPromoters <= people.passives,
      detractorsToPassives: people.netPromoters <= people.detractors,
    });
  });
});

test('without noise it is the prediction of a regression of respondents', () => {
  const series = seriesOfHistograms(goalCounts.histograms);
  const line = periodLine(series)!;
  for (const row of goalCounts.projections) {
    const projection = projectionOf(line, row.period - series.length, goalCounts.nFuture);
    expectNear(projection.nps, row.fit, 1e-8);
    expectNear(projection.standardError, row.seFit, 1e-8);
    const question = { target: goalCounts.target, ahead: row.period - series.length, level: 0.95 };
    const outlook = goalOutlook(series, { ...question, responses: goalCounts.nFuture })!;
    expectNear(outlook.projection.interval.low, row.trueLower, 1e-8);
    expectNear(outlook.projection.observedInterval.high, row.observedUpper, 1e-8);
    expectNear(outlook.probability, row.probTrueAtLeastTarget, 1e-9);
    expectNear(outlook.pace.needed, row.requiredPace, 1e-9);
  }
});

test('the pace is what is left, over the periods that are left', () => {
  for (const { period: index, target, requiredPace } of goalScores.projections) {
    expectNear(paceNeeded(goalScores.current, target, index - goalScores.currentPeriod), requiredPace, 1e-12);
  }
  expect(paceNeeded(30, 40, 0)).toBeNull();
});

describe('verdicts', () => {
  // Of 400 answers a period 200 are promoters; three points a period are left of the detractors.
  const rising = [160, 148, 136, 124, 112, 100].map((detractors) =>
    period(200, 200 - detractors, detractors),
  );
  const verdict = (series: CategoryCounts[], target: number, ahead = 3) =>
    goalOutlook(series, { target, ahead, level: 0.95 })!.verdict;
  const now = 25;

  test('say where the score is, and where the line leads', () => {
    expect(verdict(rising, now)).toBe('reached');
    expect(verdict(rising, now - 10)).toBe('reached');
    expect(verdict(rising, now + 0.1)).toBe('on-track');
    expect(verdict(rising, 34)).toBe('open');
    expect(verdict(rising, 90)).toBe('behind');
  });

  test('wait for five periods with responses, but not to say that the target is reached', () => {
    const few = [...rising.slice(0, 2), EMPTY, ...rising.slice(2, 4)];
    expect(verdict(few, 90)).toBe('too-early');
    expect(verdict(few, -50)).toBe('reached');
    expect(goalOutlook(few, { target: 90, ahead: 1, level: 0.95 })!.probability).toBeNull();
    expect(goalOutlook(rising.slice(0, 2), { target: 90, ahead: 1, level: 0.95 })).toBeNull();
    expect(goalOutlook([], { target: 90, ahead: 1, level: 0.95 })).toBeNull();
  });

  test('change at 0.8 and 0.2', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.integer({ min: 0, max: 24 }),
        (target, ahead) => {
          const outlook = goalOutlook(rising, { target, ahead, level: 0.95 })!;
          if (outlook.verdict === 'on-track') expect(outlook.probability).toBeGreaterThanOrEqual(0.8);
          if (outlook.verdict === 'behind') expect(outlook.probability).toBeLessThan(0.201);
          if (outlook.verdict === 'open') expect(Math.abs(outlook.probability! - 0.5)).toBeLessThan(0.3);
          expect(outlook.verdict === 'reached').toBe(target <= now + 1e-9);
        },
      ),
    );
  });

  test('hold at 0.8 and 0.2 themselves, whatever the last digits', () => {
    const at = (target: number) => goalOutlook(rising, { target, ahead: 3, level: 0.95 })!;
    // The higher the target, the less likely: halved down to where the probability is crossed.
    const targetAt = (probability: number) => {
      let [low, high] = [26, 90];
      for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (at(middle).probability! >= probability) low = middle;
        else high = middle;
      }
      return low;
    };
    const unlikely = targetAt(0.2);
    expectNear(at(unlikely).probability, 0.2, 1e-12);
    expect(at(unlikely).verdict).toBe('behind');
    expect(at(unlikely - 1e-6).verdict).toBe('open');
    const likely = targetAt(0.8);
    expect(at(likely).verdict).toBe('on-track');
    expect(at(likely + 1e-6).verdict).toBe('open');
  });

  test('go by another score, and other answers, where they are given', () => {
    const question = { target: 40, ahead: 2, level: 0.95, now: period(70, 20, 10), answers: period(7, 2, 1) };
    const outlook = goalOutlook(rising, question)!;
    expect(outlook.verdict).toBe('reached');
    expect(outlook.pace.needed).toBe(-10);
    expect(outlook.people.passivesToPromoters).toBe(0);
    const asked = goalOutlook(rising, { ...question, now: period(50, 20, 30), target: 90 })!;
    expect(asked.people).toEqual({
      detractorsToPromoters: 2,
      passivesToPromoters: 3,
      detractorsToPassives: 3,
    });
  });
});

test('an outlook that leaves the scale is clipped, its probability is not', () => {
  const steep = [0, 20, 40, 60, 80].map((share) => period(share, 100 - share, 0));
  const { projection, probability } = goalOutlook(steep, { target: 100, ahead: 5, level: 0.95 })!;
  expect(projection).toMatchObject({ nps: 100, interval: { high: 100 }, observedInterval: { high: 100 } });
  expect(projection.interval.low).toBe(100);
  expect(probability).toBeGreaterThan(0.99);
});

test('in the last period itself nothing is ahead', () => {
  const series = seriesOf(goals[0]!);
  expect(goalOutlook(series, { target: 45, ahead: 0, level: 0.95 })!.pace.needed).toBeNull();
});

describe('refuses', () => {
  const series = seriesOf(goals[0]!);
  test.each([100.5, -101, Number.NaN])('the target %d', (target) => {
    expect(() => goalOutlook(series, { target, ahead: 1, level: 0.95 })).toThrow(RangeError);
  });
  test.each([-1, Number.NaN])('%d periods ahead', (ahead) => {
    expect(() => goalOutlook(series, { target: 50, ahead, level: 0.95 })).toThrow(RangeError);
  });
  test.each([0, -3])('%d responses', (responses) => {
    expect(() => goalOutlook(series, { target: 50, ahead: 1, level: 0.95, responses })).toThrow(RangeError);
  });
  test('the level 95', () => {
    expect(() => goalOutlook([], { target: 50, ahead: 1, level: 95 })).toThrow(RangeError);
  });
});

describe('people', () => {
  const answers = fc
    .tuple(fc.nat({ max: 400 }), fc.nat({ max: 400 }), fc.nat({ max: 400 }))
    .filter((counts) => counts.some((count) => count > 0))
    .map((counts) => period(...counts));
  // Targets with one decimal, as people write them: tenths are whole numbers here.
  const tenths = fc.integer({ min: -1000, max: 1000 });

  test('are as few as do, exactly', () => {
    fc.assert(
      fc.property(answers, tenths, ({ promoters, detractors, responses, ...rest }, target) => {
        const { passivesToPromoters, detractorsToPromoters } = goalPeople(
          { promoters, detractors, responses, ...rest },
          target / 10,
        );
        // In thousandths of an answer, whole numbers: enough, and one fewer is not.
        const reaches = (net: number) => 1000 * (promoters - detractors + net) >= responses * target;
        expect(reaches(passivesToPromoters)).toBe(true);
        expect(reaches(2 * detractorsToPromoters)).toBe(true);
        if (passivesToPromoters > 0) expect(reaches(passivesToPromoters - 1)).toBe(false);
        if (detractorsToPromoters > 0) expect(reaches(2 * detractorsToPromoters - 2)).toBe(false);
      }),
    );
  });
});
