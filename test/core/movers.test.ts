// The change between two waves with the same customers in them, against R and mpmath, and its laws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movers } from '../../src/core/movers.js';
import { npsOfCounts } from '../../src/core/nps.js';
import { pairedChange, pairedContrast } from '../../src/core/paired-change.js';
import { studentTwoSidedP } from '../../src/core/student.js';
import { symmetryOf } from '../../src/core/symmetry.js';
import type { CategoryCounts } from '../../src/core/tally.js';
import {
  answersIn,
  effectiveTransitions,
  TRANSITIONS,
  type TransitionTable,
  tableOf,
} from '../../src/core/transitions.js';
import { expectNear } from '../support/core/near.js';
import { movers as cases, type MoversCase, type Three } from '../support/core/oracle.js';

const ORDER = ['detractor', 'passive', 'promoter'];

function countsOf([detractors, passives, promoters]: Three): CategoryCounts {
  return { promoters, passives, detractors, responses: promoters + passives + detractors };
}

function tableFrom(matrix: MoversCase['matrix']): TransitionTable<number> {
  return tableOf(({ before, after }) => matrix[ORDER.indexOf(before)]![ORDER.indexOf(after)]!);
}

/** The parts of a table and of those who answered once. */
function partsOf(table: TransitionTable<number>, joined: Three, left: Three) {
  return movers({
    stayers: { before: answersIn(table, 'before'), after: answersIn(table, 'after') },
    joiners: countsOf(joined),
    leavers: countsOf(left),
  });
}

describe.each(cases)('$id', ({ matrix, joined, left, change, stay1, stay2, parts, paired }) => {
  const counts = tableFrom(matrix);
  const actual = pairedChange({ counts }, 0.95);

  test('has the three parts of the table', () => {
    const found = partsOf(counts, joined, left);
    expect(found === null).toBe(parts === null);
    if (found === null || parts === null) return;
    expectNear(found.stayers, parts.stayers, 1e-9);
    expectNear(found.joiners, parts.joined, 1e-9);
    expectNear(found.leavers, parts.left, 1e-9);
    expectNear(found.total, change, 1e-9);
  });

  test('has the paired change', () => {
    expectNear(actual.before, stay1, 1e-9);
    expectNear(actual.after, stay2, 1e-9);
    if (paired === null) {
      expect(actual).toMatchObject({ difference: null, interval: null, pValue: null, significant: null });
      expect(pairedContrast({ counts })).toBeNull();
      return;
    }
    const { improved, worsened, same, adjusted } = paired;
    expectNear(actual.difference, paired.difference, 1e-9);
    expect(actual).toMatchObject({ improved, worsened, same });
    const contrast = pairedContrast({ counts })!;
    expectNear(contrast.adjusted, adjusted.difference, 1e-9);
    expectNear(contrast.standardError, adjusted.se, 1e-9);
    expect(contrast.df).toBe(adjusted.df);
    expectNear(studentTwoSidedP(contrast.adjusted / contrast.standardError, contrast.df), adjusted.p, 1e-9);
    const [low, high] = adjusted.ci95;
    expectNear(actual.interval!.low, Math.max(-200, low), 1e-9);
    expectNear(actual.interval!.high, Math.min(200, high), 1e-9);
  });

  test('is tested from 10 customers on', () => {
    const isTested = actual.responses >= 10;
    expectNear(actual.pValue, isTested ? paired!.adjusted.p : null, 1e-9);
    expect(actual.significant).toBe(isTested ? paired!.adjusted.p < 0.05 : null);
  });

  test('has the symmetry of the table', () => {
    if (paired === null) return;
    const { q, df, pValue } = symmetryOf(counts);
    expectNear(q, paired.bowker.chi2, 1e-9);
    expect(df).toBe(paired.bowker.df);
    expectNear(pValue, paired.bowker.p, 1e-9);
  });
});

describe('laws', () => {
  const three = fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }), fc.nat({ max: 500 }));
  const table = fc.tuple(three, three, three).map((matrix) => tableFrom(matrix as MoversCase['matrix']));
  const some = table.filter((counts) => answersIn(counts, 'before').responses > 0);

  test('the parts are the change of the whole', () => {
    fc.assert(
      fc.property(some, three, three, (counts, joined, left) => {
        const found = partsOf(counts, joined, left)!;
        const plus = (one: CategoryCounts, [detractors, passives, promoters]: Three) =>
          npsOfCounts({
            promoters: one.promoters + promoters,
            passives: one.passives + passives,
            detractors: one.detractors + detractors,
            responses: one.responses + detractors + passives + promoters,
          })!;
        const change = plus(answersIn(counts, 'after'), joined) - plus(answersIn(counts, 'before'), left);
        expectNear(found.total, change, 1e-9);
        expectNear(found.stayers + found.joiners + found.leavers, change, 1e-9);
        if (countsOf(joined).responses === 0) expect(found.joiners).toBe(0);
        if (countsOf(left).responses === 0) expect(Object.is(found.leavers, 0)).toBe(true);
      }),
    );
  });

  test('the interval holds the difference, and lies within what is possible', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(0.5, 0.9, 0.95, 0.99), (counts, level) => {
        const { difference, interval } = pairedChange({ counts }, level);
        expect(interval!.low).toBeLessThanOrEqual(difference!);
        expect(interval!.high).toBeGreaterThanOrEqual(difference!);
        expect(interval!.low).toBeGreaterThanOrEqual(-200);
        expect(interval!.high).toBeLessThanOrEqual(200);
      }),
    );
  });

  test('equal weights change nothing, whatever they are', () => {
    const times = (counts: TransitionTable<number>, factor: number) =>
      tableOf(({ before, after }) => counts[before][after] * factor);
    fc.assert(
      fc.property(some, fc.constantFrom(0.25, 1, 8), (counts, weight) => {
        const weights = { sums: times(counts, weight), squares: times(counts, weight ** 2) };
        const equal = effectiveTransitions({ counts, weights });
        for (const before of ['promoter', 'passive', 'detractor'] as const)
          for (const after of ['promoter', 'passive', 'detractor'] as const)
            expectNear(equal[before][after], counts[before][after], 1e-6);
      }),
    );
  });
});

test('the change is tested from exactly 10 customers on', () => {
  const table = (moved: number, stayed: number) => {
    const none = { detractor: 0, passive: 0, promoter: 0 };
    return {
      detractor: { ...none, detractor: stayed },
      passive: { ...none, promoter: moved },
      promoter: none,
    };
  };
  // With one pair more the mean is 4/11 and the variance 5/11 − (4/11)², so t = 4 · √(11/39) with 10 degrees.
  expectNear(
    pairedChange({ counts: table(4, 6) }).pValue,
    studentTwoSidedP(4 * Math.sqrt(11 / 39), 10),
    1e-12,
  );
  expect(pairedChange({ counts: table(4, 5) })).toMatchObject({ pValue: null, significant: null });
});

test('uneven weights make fewer customers of them, and weigh the change', () => {
  const nobody = { promoter: 0, passive: 0, detractor: 0 };
  // 20 rose by one step and weigh 3 each, 20 stayed and weigh 1.
  const counts = {
    promoter: { ...nobody, promoter: 20 },
    passive: { ...nobody, promoter: 20 },
    detractor: nobody,
  };
  const sums = { ...counts, passive: { ...nobody, promoter: 60 } };
  const squares = { ...counts, passive: { ...nobody, promoter: 180 } };
  const { difference, improved, interval } = pairedChange({ counts, weights: { sums, squares } });
  expect([difference, improved]).toEqual([75, 20]);
  expect(interval).toMatchObject({ method: 'paired-t', level: 0.95 });
  // Kish: 80² / 200 = 32; by the steps: V = 3/16, Σ(w(d − D)/W)² = (20·(3/4)² + 180·(1/4)²) / 80² = 22.5 / 6400, n = 53.3.
  expect(pairedContrast({ counts, weights: { sums, squares } })!.df).toBe(32);
});

test('a few who weigh much and moved are worth what the spread of their steps says', () => {
  // Four stayed and weigh 1, one rose by one step and weighs 2: V = 2/9, Σ(w(d − D)/W)² = (4·(1/3)² + 4·(2/3)²) / 36, so n = 3.6; Kish has 36/8.
  const none = { promoter: 0, passive: 0, detractor: 0 };
  const table = (stayed: number, rose: number) => ({
    promoter: { ...none, promoter: stayed },
    passive: { ...none, promoter: rose },
    detractor: none,
  });
  const { promoter, passive } = effectiveTransitions({
    counts: table(4, 1),
    weights: { sums: table(4, 2), squares: table(4, 4) },
  });
  expect([promoter.promoter, passive.promoter]).toEqual([expect.closeTo(2.4, 12), expect.closeTo(1.2, 12)]);
});

test('customers of one step and of different weights are worth what Kish says', () => {
  // All fell by one: (1 + 1 + 2)² / (1 + 1 + 4) = 8/3 customers.
  const none = { promoter: 0, passive: 0, detractor: 0 };
  const table = (passive: number) => ({ promoter: { ...none, passive }, passive: none, detractor: none });
  const { promoter } = effectiveTransitions({
    counts: table(3),
    weights: { sums: table(4), squares: table(6) },
  });
  expect(promoter.passive).toBeCloseTo(8 / 3, 12);
  expect(effectiveTransitions({ counts: table(3) })).toEqual(table(3));
  expect(effectiveTransitions({ counts: table(0), weights: { sums: table(0), squares: table(0) } })).toEqual(
    table(0),
  );
});

test('a way from category to category goes so many steps up', () => {
  const steps = TRANSITIONS.map(({ before, after, steps }) => `${before} ${after} ${steps}`);
  expect(steps.toSorted()).toEqual(
    [
      ...['detractor detractor 0', 'detractor passive 1', 'detractor promoter 2'],
      ...['passive detractor -1', 'passive passive 0', 'passive promoter 1'],
      ...['promoter detractor -2', 'promoter passive -1', 'promoter promoter 0'],
    ].toSorted(),
  );
});
