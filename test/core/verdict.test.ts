// Verdicts: on figures and intervals that R computed, and by the laws that hold between them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block } from '../../src/core/block.js';
import { compare } from '../../src/core/comparison.js';
import {
  type Expectation,
  NO_SIGNIFICANT_DROP,
  notBehind,
  OPERATORS,
  type Operator,
} from '../../src/core/expectation.js';
import type { GoalVerdict } from '../../src/core/goal.js';
import type { IntervalMethod } from '../../src/core/interval.js';
import { METRIC_NAMES, type Metric } from '../../src/core/metrics.js';
import { emptyTally, type Tally, tallyOfCounts } from '../../src/core/tally.js';
import { type JudgeOptions, judge, type Verdict } from '../../src/core/verdict.js';
import { anyTally, tallyOf, weighEqually } from '../support/core/arbitrary.js';
import { expectNear } from '../support/core/near.js';
import { differences, type Limits, single } from '../support/core/oracle.js';

function expecting(metric: Metric, operator: Operator, expected: number): Expectation {
  return { text: '', metric, selections: [], operator, expected, condition: '' };
}

interface Setting extends Partial<JudgeOptions> {
  before?: Tally;
  level?: number;
  method?: IntervalMethod;
}

function verdictOn(
  now: Tally,
  expectation: Expectation,
  { before, level = 0.95, method = 'adjusted-wald', minResponses = 1, certain = false }: Setting = {},
): Verdict {
  const figures = block(now, { level, method, unanswered: 0 });
  const judged = {
    block: figures,
    drop: before && compare(before, now, level),
    rows: {
      ...{ answered: figures.responses, blank: 1, rejected: 1 },
      newest: { day: '2026-06-27', age: 3 },
    },
    goal: { verdict: 'open', probability: 0.5 } as const,
  };
  return judge(expectation, judged, { minResponses, certain });
}

/** The status, and what is short where it is insufficient. */
const shortOf = ({ status, shortage }: Verdict) => shortage ?? status;

/** Nearer than a billionth is equal; a little further is not. */
const WITHIN = 5e-10;
const BEYOND = 2e-9;

/** What a figure that is below what is expected, equal to it, or above it comes to. */
const PLAIN: Record<Operator, [below: string, equal: string, above: string]> = {
  '>=': ['fail', 'pass', 'pass'],
  '>': ['fail', 'fail', 'pass'],
  '<=': ['pass', 'pass', 'fail'],
  '<': ['pass', 'fail', 'fail'],
  '==': ['fail', 'pass', 'fail'],
  '!=': ['pass', 'fail', 'pass'],
};

/** What an interval comes to that lies below what is expected, ends there, goes past it, begins there, lies above. */
const CERTAIN: Record<Operator, [below: string, upTo: string, around: string, from: string, above: string]> =
  {
    '>=': ['fail', 'interval', 'interval', 'pass', 'pass'],
    '>': ['fail', 'fail', 'interval', 'interval', 'pass'],
    '<=': ['pass', 'pass', 'interval', 'interval', 'fail'],
    '<': ['pass', 'interval', 'interval', 'fail', 'fail'],
    '==': ['fail', 'interval', 'interval', 'interval', 'fail'],
    '!=': ['pass', 'interval', 'interval', 'interval', 'pass'],
  };

/** Judges by every operator, with what is expected a little and much beside the figure on both sides. */
function expectPlain(now: Tally, metric: Metric, figure: number, setting: Setting = {}): void {
  // Responses are whole numbers, of which a billion leaves no room for nine decimals.
  const beside = metric === 'responses' ? [1] : [BEYOND, 1];
  const same = metric === 'responses' ? [0] : [-WITHIN, 0, WITHIN];
  for (const operator of OPERATORS) {
    const [below, equal, above] = PLAIN[operator];
    const statusAt = (expected: number) =>
      verdictOn(now, expecting(metric, operator, expected), setting).status;
    for (const apart of beside) {
      expect(statusAt(figure + apart), `${figure} ${operator} more`).toBe(below);
      expect(statusAt(figure - apart), `${figure} ${operator} less`).toBe(above);
    }
    for (const apart of same) expect(statusAt(figure + apart), `${figure} ${operator} the same`).toBe(equal);
  }
}

/** The same with `certain`, for an interval of some width. */
function expectCertain(now: Tally, metric: Metric, [low, high]: Limits, setting: Setting): void {
  for (const operator of OPERATORS) {
    const [below, upTo, around, from, above] = CERTAIN[operator];
    const at = (expected: number) =>
      shortOf(verdictOn(now, expecting(metric, operator, expected), { ...setting, certain: true }));
    const where = `${low} to ${high} ${operator}`;
    for (const apart of [BEYOND, 1]) {
      expect(at(high + apart), `${where} more`).toBe(below);
      expect(at(low - apart), `${where} less`).toBe(above);
    }
    for (const apart of [-WITHIN, 0, WITHIN]) {
      expect(at(high + apart), `${where} its upper end`).toBe(upTo);
      expect(at(low + apart), `${where} its lower end`).toBe(from);
    }
    for (const inside of [low + BEYOND, (low + high) / 2, high - BEYOND])
      expect(at(inside), `${where} ${inside}`).toBe(around);
  }
}

// Sums of up to a thousand million answers; beyond, the digits of a number end before the ninth decimal.
const answered = single.filter(({ n }) => n > 0 && n <= 1_000_000_000);

describe.each(answered)('$id', ({ histogram, n, nps, meanRating, promoters, passives, detractors, ci }) => {
  const tally = tallyOfCounts(histogram);

  it('is judged by the figures of the table', () => {
    expectPlain(tally, 'nps', nps!);
    expectPlain(tally, 'mean', meanRating!);
    expectPlain(tally, 'responses', n);
    expectPlain(tally, 'promoters', promoters / n);
    expectPlain(tally, 'passives', passives / n);
    expectPlain(tally, 'detractors', detractors / n);
  });

  it.each(Object.entries(ci!))('is judged by its interval at %s', (level, { adjustedWaldClipped }) => {
    // Reported intervals hold the NPS too.
    const limits: Limits = [Math.min(adjustedWaldClipped[0], nps!), Math.max(adjustedWaldClipped[1], nps!)];
    const setting = { level: Number(level) };
    expectPlain(tally, 'ci.low', limits[0], setting);
    expectPlain(tally, 'ci.high', limits[1], setting);
    expectCertain(tally, 'nps', limits, setting);
    const { actual, interval, pValue } = verdictOn(tally, expecting('nps', '>=', 0), setting);
    expectNear(actual, nps, 1e-9);
    expectNear(interval!.low, limits[0], 1e-9);
    expectNear(interval!.high, limits[1], 1e-9);
    expect(interval!.level).toBe(setting.level);
    expect(pValue).toBeNull();
  });
});

describe.each(differences)('from $a to $b', ({
  histogramA,
  histogramB,
  nA,
  nB,
  difference,
  adjustedWald,
  ci,
}) => {
  const before = tallyOfCounts(histogramA);
  const now = tallyOfCounts(histogramB);
  const isTested = nA >= 10 && nB >= 10;

  it('is a drop of the difference in the table', () => {
    if (difference === null) {
      const verdict = verdictOn(now, expecting('drop', '<=', 0), { before });
      expect(verdict).toEqual({
        status: 'insufficient',
        shortage: nB === 0 ? 'no-responses' : 'no-baseline',
        actual: null,
        interval: null,
        pValue: null,
      });
    } else expectPlain(now, 'drop', difference, { before });
  });

  it.each(Object.entries(ci ?? {}))('is significant or certain at %s as the table says', (text, limits) => {
    const level = Number(text);
    const verdict = verdictOn(now, NO_SIGNIFICANT_DROP, { before, level });
    const isDrop = difference! > 0 && adjustedWald!.p < 1 - level;
    expect(shortOf(verdict)).toBe(isTested ? (isDrop ? 'fail' : 'pass') : 'untested');
    expectNear(verdict.actual, difference, 1e-9);
    expectNear(verdict.pValue, isTested ? adjustedWald!.p : null, 1e-9);
    const low = Math.max(-200, Math.min(limits.adjustedWald[0], difference!));
    const high = Math.min(200, Math.max(limits.adjustedWald[1], difference!));
    expectNear(verdict.interval!.low, low, 1e-9);
    expectNear(verdict.interval!.high, high, 1e-9);
    if (isTested) expectCertain(now, 'drop', [low, high], { before, level });
    for (const operator of isTested ? [] : OPERATORS) {
      const certain = verdictOn(now, expecting('drop', operator, 300), { before, level, certain: true });
      expect(shortOf(certain)).toBe('untested');
    }
  });
});

describe('a drop', () => {
  it('is not tested where fewer than 10 have answered, then or now', () => {
    const nine = tallyOf(9, 0, 0);
    const ten = tallyOf(10, 0, 0);
    const [lovers, few] = [tallyOf(0, 0, 10), tallyOf(0, 0, 9)];
    const drop = (now: Tally, before: Tally, certain = false) =>
      shortOf(
        verdictOn(now, certain ? expecting('drop', '<=', 5) : NO_SIGNIFICANT_DROP, { before, certain }),
      );
    for (const certain of [false, true]) {
      expect(drop(ten, lovers, certain)).toBe('fail');
      expect(drop(nine, lovers, certain)).toBe('untested');
      expect(drop(ten, few, certain)).toBe('untested');
    }
    // Points are compared all the same.
    expect(verdictOn(nine, expecting('drop', '<=', 5), { before: few }).status).toBe('fail');
  });

  it('that goes up passes, however significant', () => {
    const verdict = verdictOn(tallyOf(0, 0, 100), NO_SIGNIFICANT_DROP, { before: tallyOf(100, 0, 0) });
    expect(verdict).toMatchObject({ status: 'pass', actual: -200 });
    expect(verdict.pValue).toBeLessThan(1e-9);
  });

  it('is judged at the level that was asked for', () => {
    // p = 0.0458 by R.
    const { histogramA, histogramB } = differences.find(({ a }) => a === 'k1_typical')!;
    const before = tallyOfCounts(histogramA);
    const at = (level: number) =>
      verdictOn(tallyOfCounts(histogramB), NO_SIGNIFICANT_DROP, { before, level }).status;
    expect([0.9, 0.95, 0.954, 0.955, 0.99].map(at)).toEqual(['fail', 'fail', 'fail', 'pass', 'pass']);
  });

  it('without answers then or now, or without a baseline, is insufficient', () => {
    const some = tallyOf(10, 10, 10);
    for (const expectation of [NO_SIGNIFICANT_DROP, expecting('drop', '<=', 200)]) {
      expect(shortOf(verdictOn(some, expectation, { before: emptyTally() }))).toBe('no-baseline');
      expect(shortOf(verdictOn(some, expectation))).toBe('no-baseline');
      expect(shortOf(verdictOn(emptyTally(), expectation, { before: some }))).toBe('no-responses');
    }
  });
});

describe('too few answers', () => {
  it('none at all pass nothing and fail nothing', () => {
    for (const metric of METRIC_NAMES) {
      for (const operator of OPERATORS) {
        for (const expected of [-1, 0, 5]) {
          const { status, shortage } = verdictOn(emptyTally(), expecting(metric, operator, expected), {
            before: tallyOf(9, 9, 9),
          });
          expect([status, shortage], `${metric} ${operator} ${expected}`).toEqual([
            'insufficient',
            metric === 'rate' ? 'no-invitations' : 'no-responses',
          ]);
        }
      }
    }
  });

  it.each(
    METRIC_NAMES,
  )('fewer than were asked for are insufficient for %s, and as many are not', (metric) => {
    const now = tallyOf(5, 5, 10);
    const status = (operator: Operator, expected: number, minResponses: number) =>
      shortOf(verdictOn(now, expecting(metric, operator, expected), { before: now, minResponses }));
    expect(status('!=', 77, 20)).toBe('pass');
    const few = metric === 'rate' ? 'few-invitations' : 'few-responses';
    expect(status('!=', 77, 21)).toBe(few);
    expect(status('==', 77, 20)).toBe('fail');
    expect(status('==', 77, 21)).toBe(metric === 'responses' ? 'fail' : few);
  });

  it('a response rate rests on all who were invited, and that nobody answered is one', () => {
    const judged = { block: block(emptyTally(), { unanswered: 40 }) };
    const rate = (operator: Operator, minResponses: number) =>
      shortOf(judge(expecting('rate', operator, 0.2), judged, { minResponses, certain: false }));
    expect(rate('>=', 40)).toBe('fail');
    expect(rate('<', 40)).toBe('pass');
    expect(rate('>=', 41)).toBe('few-invitations');
    expect(
      judge(expecting('rate', '>=', 0.2), judged, { minResponses: 1, certain: false, isHidden: true }),
    ).toMatchObject({ shortage: 'hidden', actual: null });
  });

  it('answers count, not what they weigh', () => {
    const heavy = weighEqually(tallyOf(1, 1, 2), 1000);
    expect(shortOf(verdictOn(heavy, expecting('nps', '>=', 0), { minResponses: 5 }))).toBe('few-responses');
    expect(verdictOn(heavy, expecting('responses', '==', 4)).status).toBe('pass');
    expect(shortOf(verdictOn(heavy, NO_SIGNIFICANT_DROP, { before: heavy }))).toBe('untested');
  });
});

describe('an interval of one point', () => {
  // The textbook interval of people who all answer alike.
  const at = (operator: Operator, expected: number) =>
    shortOf(
      verdictOn(tallyOf(0, 0, 50), expecting('nps', operator, expected), { method: 'wald', certain: true }),
    );

  it('is as certain as its figure', () => {
    for (const operator of OPERATORS) {
      const [below, equal, above] = PLAIN[operator];
      expect([at(operator, 101), at(operator, 100), at(operator, 99)]).toEqual([below, equal, above]);
    }
  });
});

it.each(
  METRIC_NAMES,
)('%s comes with the interval and the p-value that are about it, and no other', (metric) => {
  const { interval, pValue } = verdictOn(tallyOf(10, 10, 20), expecting(metric, '>=', 0), {
    before: tallyOf(10, 20, 10),
    method: 'score',
  });
  const methods: Partial<Record<Metric, string>> = {
    nps: 'score',
    'ci.low': 'score',
    'ci.high': 'score',
    drop: 'adjusted-wald',
  };
  expect(interval?.method).toBe(methods[metric]);
  expect(pValue !== null).toBe(metric === 'drop');
});

describe('laws', () => {
  const setting = fc.record({
    before: anyTally,
    level: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
    method: fc.constantFrom<IntervalMethod>('adjusted-wald', 'score', 'wald'),
    minResponses: fc.constantFrom(1, 1, 30),
  });
  const metric = fc.constantFrom(...METRIC_NAMES);
  const operator = fc.constantFrom(...OPERATORS);
  const expected = fc.oneof(
    fc.double({ min: -200, max: 200, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: -100, max: 100 }),
    // As it turns out: one of the figures themselves.
    fc.constantFrom('actual', 'low', 'high'),
  );
  type Expected = number | 'actual' | 'low' | 'high';
  const numberOf = (text: Expected, now: Tally, metric: Metric, given: Setting): number => {
    if (typeof text === 'number') return text;
    const { actual, interval } = verdictOn(now, expecting(metric, '>=', 0), given);
    return (text === 'actual' ? actual : interval?.[text]) ?? 0;
  };
  const law = (
    check: (
      judged: (operator: Operator, certain?: boolean) => Verdict,
      operator: Operator,
      metric: Metric,
    ) => void,
  ) =>
    fc.assert(
      fc.property(anyTally, metric, operator, expected, setting, (now, metric, operator, text, given) => {
        const figure = numberOf(text, now, metric, given);
        const judged = (operator: Operator, certain = false) =>
          verdictOn(now, expecting(metric, operator, figure), { ...given, certain });
        check(judged, operator, metric);
      }),
      { numRuns: 500 },
    );
  const opposites: [Operator, Operator][] = [
    ['>=', '<'],
    ['>', '<='],
    ['==', '!='],
  ];

  it('of an expectation and its opposite one passes and the other fails, or none passes', () => {
    law((judged, _, metric) => {
      for (const [one, other] of opposites) {
        for (const certain of [false, true]) {
          const statuses = [judged(one, certain).status, judged(other, certain).status].sort();
          // Too small a number of responses fails even where there are too few to pass.
          const unclear =
            metric === 'responses' ? ['fail', 'insufficient'] : ['insufficient', 'insufficient'];
          expect(statuses).toEqual(statuses.includes('pass') ? ['fail', 'pass'] : unclear);
        }
      }
    });
  });

  it('what certainly passes or fails does so plainly', () => {
    law((judged, operator) => {
      const { status } = judged(operator, true);
      if (status !== 'insufficient') expect(judged(operator).status).toBe(status);
    });
  });

  it('certainty changes no figure', () => {
    law((judged, operator) => {
      const { actual, interval, pValue } = judged(operator);
      expect(judged(operator, true)).toMatchObject({ actual, interval, pValue });
    });
  });

  it('equal is at least and at most, different is less or more', () => {
    law((judged) => {
      const passes = (operator: Operator) => judged(operator).status === 'pass';
      expect(passes('==')).toBe(passes('>=') && passes('<='));
      expect(passes('!=')).toBe(passes('<') || passes('>'));
      if (passes('>')) expect(passes('>=')).toBe(true);
      if (passes('<')) expect(passes('<=')).toBe(true);
    });
  });

  it('a shortage is told exactly where the verdict is insufficient', () => {
    law((judged, operator) => {
      for (const certain of [false, true]) {
        const { status, shortage } = judged(operator, certain);
        expect(shortage !== undefined).toBe(status === 'insufficient');
      }
    });
  });

  it('a significant drop has an interval above 0 and is never called one the other way round', () => {
    const count = fc.nat({ max: 80 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 6, maxLength: 6 }), setting, (n, { level }) => {
        const [one, other] = [tallyOf(n[0]!, n[1]!, n[2]!), tallyOf(n[3]!, n[4]!, n[5]!)];
        const there = verdictOn(one, NO_SIGNIFICANT_DROP, { before: other, level });
        const back = verdictOn(other, NO_SIGNIFICANT_DROP, { before: one, level });
        if (there.status === 'insufficient') return;
        expect(there.status === 'fail').toBe(there.interval!.low > 0);
        expect([there.status, back.status]).toContain('pass');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a goal that is not to be behind', () => {
  const now = tallyOfCounts([3, 0, 1, 0, 0, 4, 2, 11, 18, 25, 36]);
  const judged = (verdict: GoalVerdict, probability: number | null) =>
    shortOf(
      judge(
        notBehind('EMEA'),
        { block: block(now), goal: { verdict, probability } },
        { minResponses: 1, certain: false },
      ),
    );

  it.each<[GoalVerdict, number | null, string]>([
    ['reached', 0.1, 'pass'],
    ['reached', null, 'pass'],
    ['on-track', 0.9, 'pass'],
    ['open', 0.5, 'pass'],
    ['behind', 0.2, 'fail'],
    ['too-early', null, 'too-early'],
  ])('%s, %s: %s', (verdict, probability, expected) => {
    expect(judged(verdict, probability)).toBe(expected);
  });
});

it('what nothing is known of cannot be told', () => {
  const judged = { block: block(tallyOf(10, 20, 30)) };
  const options = { minResponses: 1, certain: false };
  const status = (metric: Metric, operator: Operator, expected: number) =>
    shortOf(judge(expecting(metric, operator, expected), judged, options));
  expect(status('probability', '>=', 0.5)).toBe('too-early');
  expect(status('newest', '<=', 7)).toBe('no-dates');
  expect(status('blank', '<=', 0.1)).toBe('no-dates');
  expect(status('drop', '<=', 5)).toBe('no-baseline');
  expect(status('rate', '>=', 0.1)).toBe('no-invitations');
});

it('a drop between few answers is compared with a number all the same, but is not certain, nor significant', () => {
  const few = tallyOf(1, 1, 3);
  const status = (expectation: Expectation, certain = false) =>
    shortOf(verdictOn(few, expectation, { before: few, certain }));
  expect(status(expecting('drop', '<=', 5))).toBe('pass');
  expect(status(expecting('drop', '>', 5))).toBe('fail');
  expect(status(expecting('drop', '<=', 5), true)).toBe('untested');
  expect(status(NO_SIGNIFICANT_DROP)).toBe('untested');
});
