// Other scales than 0–10, and other bands: what is a scale, and laws of what is counted on it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { block } from '../../src/core/block.js';
import { categoryOf, categoryOn } from '../../src/core/category.js';
import { effect } from '../../src/core/effect.js';
import { NpsError } from '../../src/core/errors.js';
import { GroupAccumulator } from '../../src/core/group-accumulator.js';
import { RunningTally } from '../../src/core/group-tallies.js';
import { mean, nps } from '../../src/core/nps.js';
import { parseExpectation } from '../../src/core/parse-expectation.js';
import { parseBands, parseScale, scaleOf } from '../../src/core/parse-scale.js';
import {
  answersOf,
  bandsOf,
  bandsText,
  firstAnswer,
  isNps,
  NPS_SCALE,
  rangeText,
  type Scale,
} from '../../src/core/scale.js';
import {
  categoryCounts,
  emptyTally,
  mergeTallies,
  scaleWeights,
  subtractTally,
  tally,
  tallyOfCounts,
  tallyOn,
  weightedCounts,
} from '../../src/core/tally.js';

const FIVE = scaleOf('1-5', '1-3,4,5');

/** Any scale there can be. */
const anyScale: fc.Arbitrary<Scale> = fc
  .tuple(fc.nat({ max: 98 }), fc.integer({ min: 2, max: 10 }))
  .map(([low, more]) => ({ low, high: Math.min(100, low + more) }))
  .chain(({ low, high }) =>
    fc
      .uniqueArray(fc.integer({ min: low + 1, max: high }), { minLength: 2, maxLength: 2 })
      .map((cuts) => [...cuts].sort((a, b) => a - b))
      .map(([passive, promoter]): Scale => ({ low, high, passive: passive!, promoter: promoter! })),
  );
const answersOn = ({ low, high }: Scale) => fc.array(fc.integer({ min: low, max: high }), { maxLength: 60 });
const scaleAndAnswers = anyScale.chain((scale) => fc.tuple(fc.constant(scale), answersOn(scale)));
const scores = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 60 });
/** The codes 1–11 that some exports have for 0–10. */
const SHIFTED = scaleOf('1-11', '1-7,8-9,10-11');

function sentence(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(NpsError);
    const { message, hint } = error as NpsError;
    return `${message} | ${hint}`;
  }
  throw new Error('it did not throw');
}

describe('a scale', () => {
  test.each<[string, string | undefined, Scale]>([
    ['0-10', undefined, NPS_SCALE],
    ['1-10', undefined, { ...NPS_SCALE, low: 1 }],
    ['0-10', '0-6,7-8,9-10', NPS_SCALE],
    ['0-10', '0-5,6-8,9-10', { ...NPS_SCALE, passive: 6 }],
    ['1-5', '1-3,4,5', { low: 1, high: 5, passive: 4, promoter: 5 }],
    ['1–5', ' 1 – 3 ; 4 ; 5 ', { low: 1, high: 5, passive: 4, promoter: 5 }],
    ['1-7', '1-4,5,6-7', { low: 1, high: 7, passive: 5, promoter: 6 }],
    ['0-5', '0-3,4,5', { low: 0, high: 5, passive: 4, promoter: 5 }],
    ['1-3', '1,2,3', { low: 1, high: 3, passive: 2, promoter: 3 }],
    ['90-100', '90-96,97-98,99-100', { low: 90, high: 100, passive: 97, promoter: 99 }],
  ])('%s with %s', (scale, bands, expected) => {
    expect(scaleOf(scale, bands)).toEqual(expected);
  });

  test('is 0–10 where nothing is said, and bands alone cut that', () => {
    expect(scaleOf()).toEqual(NPS_SCALE);
    expect(scaleOf(undefined, '0-6,7-8,9-10')).toEqual(NPS_SCALE);
    expect(isNps(scaleOf(undefined, '0-7,8,9-10'))).toBe(false);
  });

  test.each([
    ['five', 'the scale five is no scale | give the lowest and the highest answer that were offered'],
    ['5', 'the scale 5 is no scale | '],
    ['1 to 5', 'the scale 1 to 5 is no scale | '],
    ['5-1', 'the scale 5-1 goes down | did you mean the scale 1-5?'],
    ['2-1', 'the scale 2-1 goes down | '],
    ['0-100', 'the scale 0-100 has 101 answers | a scale has 3 to 11 answers from 0 to 100'],
    ['1-2', 'the scale 1-2 has 2 answers | '],
    ['0-11', 'the scale 0-11 has 12 answers | '],
    ['95-105', 'the scale 95-105 goes beyond 100 | '],
  ])('is not %s', (text, expected) => {
    expect(sentence(() => parseScale(text))).toContain(expected);
  });

  test.each([
    ['1-3,5', 'the bands 1-3,5 is not three ranges of answers | give detractors, passives and promoters'],
    ['1-3,,4-5', 'is not three ranges'],
    ['1,2,3,4', 'is not three ranges'],
    ['x,4,5', 'is not three ranges'],
    ['1-3,x,5', 'is not three ranges'],
    ['1-3,4,x', 'is not three ranges'],
    ['bad,fair,good', 'is not three ranges'],
    ['5,4,1-3', 'the lowest first, without a gap | did you mean the bands 1-3,4,5?'],
    ['1-3,3-4,5', 'each band begins after the one before it'],
    ['1-3,5,6', 'each band begins after the one before it'],
    ['3-1,4,5', 'each band begins after the one before it'],
  ])('has no bands %s', (text, expected) => {
    expect(sentence(() => parseBands(text))).toContain(expected);
  });

  test.each([
    [
      '1-5',
      undefined,
      'is yours to say | give detractors, passives and promoters, for example the bands 1-3,4,5',
    ],
    ['1-7', undefined, 'for example the bands 1-4,5,6-7'],
    ['1-11', undefined, 'for example the bands 1-7,8-9,10-11'],
    ['1-3', undefined, 'for example the bands 1,2,3'],
    [
      '1-10',
      '0-6,7-8,9-10',
      'the bands 0-6,7-8,9-10 goes from 0 to 10, the scale from 1 to 10 | the bands 1-6,7-8,9-10    or    the scale 0-10',
    ],
    ['2-5', '1-3,4,5', 'goes from 1 to 5, the scale from 2 to 5 | the bands 2-3,4,5    or    the scale 1-5'],
    ['6-9', '7,8,9', 'goes from 7 to 9, the scale from 6 to 9 | the bands 6-7,8,9    or    the scale 7-9'],
    // Two at once are no slip.
    ['3-6', '1-4,5,6', 'goes from 1 to 6, the scale from 3 to 6 | the scale 1-6 the bands 1-4,5,6'],
    // Bands of 0–10 that only end where those of 1–5 do would count something else.
    ['0-10', '1-3,4,5', 'goes from 1 to 5, the scale from 0 to 10 | the scale 1-5 the bands 1-3,4,5'],
  ])('%s with the bands %s is refused', (scale, bands, expected) => {
    expect(sentence(() => scaleOf(scale, bands))).toContain(expected);
  });

  test('is read as it is written, and what is suggested for it is read too', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const [low, , high] = bandsOf(scale);
        const text = rangeText({ low: low.low, high: high.high });
        expect(scaleOf(text, bandsText(bandsOf(scale)))).toEqual(scale);
        if (isNps({ ...NPS_SCALE, low: scale.low, high: scale.high })) return;
        const [, suggested] = /for example the bands (\S+)$/.exec(sentence(() => scaleOf(text)))!;
        expect(scaleOf(text, suggested)).toMatchObject({ low: scale.low, high: scale.high });
      }),
    );
  });
});

describe('what is counted on a scale', () => {
  test('is what one counts by hand: NPS, shares, mean and distribution', () => {
    fc.assert(
      fc.property(scaleAndAnswers, ([scale, answers]) => {
        const { low, high, passive, promoter } = scale;
        const within = (from: number, to: number) => answers.filter((n) => n >= from && n <= to).length;
        const promoters = within(promoter, high);
        const detractors = within(low, passive - 1);
        const n = answers.length;
        const figures = block(tallyOn(scale, answers));
        expect(figures).toMatchObject({
          nps: n === 0 ? null : (100 * (promoters - detractors)) / n,
          responses: n,
          promoters: { count: promoters },
          passives: { count: within(passive, promoter - 1) },
          detractors: { count: detractors },
        });
        expect(figures.distribution).toEqual(answersOf(scale).map((answer) => within(answer, answer)));
        if (n === 0) return;
        expect(figures.mean).toBeCloseTo(answers.reduce((a, b) => a + b, 0) / n, 10);
        const shares = [figures.promoters, figures.passives, figures.detractors].map(({ share }) => share!);
        expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
        for (const answer of answers)
          expect(categoryOn(scale, answer)).toBe(
            answer >= promoter ? 'promoter' : answer >= passive ? 'passive' : 'detractor',
          );
      }),
    );
  });

  test('with the usual bands on 0–10 is the NPS', () => {
    fc.assert(
      fc.property(scores, (answers) => {
        expect(tallyOn(scaleOf('0-10', '0-6,7-8,9-10'), answers)).toEqual(tally(answers));
        for (const answer of answers) expect(categoryOn(NPS_SCALE, answer)).toBe(categoryOf(answer));
      }),
    );
  });

  test('of 1–10 is an NPS too, with room for the 0 that is none', () => {
    expect(tallyOn(scaleOf('1-10'), [1, 10])).toEqual(tally([1, 10]));
    expect(() => tallyOn(scaleOf('1-10'), [0])).toThrow(RangeError);
  });

  test('of codes 1–11 for 0–10 has every figure of an NPS, and a mean that is 1 more', () => {
    fc.assert(
      fc.property(scores, (answers) => {
        const codes = tallyOn(
          SHIFTED,
          answers.map((score) => score + 1),
        );
        const usual = block(tally(answers));
        expect(block(codes)).toEqual({ ...usual, mean: mean(codes) });
        expect(mean(codes)).toEqual(answers.length === 0 ? null : expect.closeTo(usual.mean! + 1, 10));
      }),
    );
  });

  test.each([0, 6, 2.5])('is never %s on 1–5', (answer) => {
    expect(() => tallyOn(FIVE, [answer])).toThrow('a score is a whole number from 1 to 5');
    expect(() => categoryOn(FIVE, answer)).toThrow(RangeError);
  });

  test('is within the scale', () => {
    const counts = new Array<number>(11).fill(0);
    expect(tallyOfCounts(counts.with(5, 3), undefined, FIVE)).toEqual(tallyOn(FIVE, [5, 5, 5]));
    expect(() => tallyOfCounts(counts.with(6, 1), undefined, FIVE)).toThrow(RangeError);
    expect(() => tallyOfCounts(counts.with(0, 1), undefined, FIVE)).toThrow(RangeError);
  });
});

describe('tallies of one scale', () => {
  const two = scaleAndAnswers.chain(([scale, answers]) =>
    fc.tuple(fc.constant(scale), fc.constant(answers), answersOn(scale)),
  );

  test('merge and part without losing it, also with weights', () => {
    fc.assert(
      fc.property(two, fc.constantFrom(undefined, 0.5, 3), ([scale, some, others], weight) => {
        const of = (answers: readonly number[]) => {
          const counted = tallyOn(scale, answers);
          return weight === undefined ? counted : scaleWeights(counted, weight);
        };
        const whole = mergeTallies([of(some), of(others)]);
        expect(whole).toEqual(of([...some, ...others]));
        expect(subtractTally(whole, of(others)).counts).toEqual(of(some).counts);
        expect(subtractTally(whole, of(others)).scale).toEqual(of(some).scale);
        expect(nps(whole)).toEqual(nps(tallyOn(scale, [...some, ...others])));
        expect(mergeTallies([emptyTally(), of(some), emptyTally(scale)])).toEqual(of(some));
      }),
    );
  });

  test('do not mix with others', () => {
    const five = tallyOn(FIVE, [5, 3]);
    const others = [tally([5]), tallyOn(scaleOf('1-5', '1-2,3-4,5'), [5]), tallyOn(SHIFTED, [5])];
    for (const other of others) {
      expect(() => mergeTallies([five, other])).toThrow('do not add up');
      expect(() => subtractTally(five, other)).toThrow(RangeError);
      expect(() => effect(other, five)).toThrow(RangeError);
    }
  });

  test('grow answer by answer, weighted or not', () => {
    fc.assert(
      fc.property(scaleAndAnswers, fc.boolean(), ([scale, answers], weighted) => {
        const running = new RunningTally(weighted, scale);
        const weights = weighted ? Float64Array.from(answers, (_, i) => 1 + (i % 3)) : undefined;
        running.add(Uint8Array.from(answers), { weights });
        const counted = running.tally();
        expect(categoryCounts(counted)).toEqual(categoryCounts(tallyOn(scale, answers)));
        expect(weightedCounts(counted).promoters).toBe(
          answers.reduce((sum, n, i) => sum + (n >= scale.promoter ? (weights?.[i] ?? 1) : 0), 0),
        );
      }),
    );
  });

  test('are not counted from batches of another', () => {
    const region = { name: 'region', values: ['EMEA'], codes: Uint32Array.of(0, 0) };
    const batch = { scores: Uint8Array.of(5, 4), scale: FIVE, by: [[region]] };
    const right = new GroupAccumulator([0], { limit: 9, weighted: false, scale: FIVE });
    right.add(batch);
    expect(nps(right.result()[0]!.tally)).toBe(50);
    const wrong = new GroupAccumulator([0], { limit: 9, weighted: false });
    expect(() => wrong.add(batch)).toThrow(RangeError);
    expect(() => right.add({ scores: batch.scores, by: batch.by })).toThrow(RangeError);
  });
});

describe('an expected mean', () => {
  test('is on the scale', () => {
    expect(parseExpectation('mean >= 4.2', '--expect', FIVE).expected).toBe(4.2);
    expect(parseExpectation('mean <= 11', '--expect', SHIFTED).expected).toBe(11);
    expect(() => parseExpectation('mean >= 6', '--expect', FIVE)).toThrow('mean is from 1 to 5');
    expect(() => parseExpectation('mean >= 4%', '--expect', FIVE)).toThrow('a mean is from 1 to 5');
    expect(() => parseExpectation('mean >= 10.5')).toThrow('mean is from 0 to 10');
  });

  test('of 0–10 and 1–10 is what it was', () => {
    for (const scale of [NPS_SCALE, scaleOf('1-10')])
      expect(parseExpectation('mean >= 0.5', '--expect', scale).expected).toBe(0.5);
  });
});

test('the first count is for the lowest answer only where the scale goes beyond 10', () => {
  expect([FIVE, NPS_SCALE, SHIFTED, scaleOf('14-24', '14-20,21-22,23-24')].map(firstAnswer)).toEqual([
    0, 0, 1, 14,
  ]);
});
