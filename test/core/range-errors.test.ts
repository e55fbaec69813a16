// What is told to a caller who gives something outside its range: one line that names it, and what it may be.
import { expect, test } from 'vitest';
import { compareWithBenchmark } from '../../src/core/benchmark.js';
import { categoryOf } from '../../src/core/category.js';
import { falseCoverageLevel } from '../../src/core/false-coverage.js';
import { goalOutlook } from '../../src/core/goal.js';
import { GroupAccumulator } from '../../src/core/group-accumulator.js';
import { GrowingTallies } from '../../src/core/growing-tallies.js';
import { assertLevel, normalQuantile } from '../../src/core/normal.js';
import { testPairs } from '../../src/core/pair-tests.js';
import { scaleOf } from '../../src/core/parse-scale.js';
import { periodLine } from '../../src/core/period-line.js';
import { projectionOf } from '../../src/core/projection.js';
import { rake } from '../../src/core/raking.js';
import { relativeWeights } from '../../src/core/relative-weights.js';
import { breakDown } from '../../src/core/segments.js';
import { studentTwoSidedP } from '../../src/core/student.js';
import {
  mergeTallies,
  scaleWeights,
  subtractTally,
  tally,
  tallyOfCounts,
  tallyOn,
} from '../../src/core/tally.js';
import { ThemeAccumulator } from '../../src/core/theme-accumulator.js';

const FIVE = scaleOf('1-5', '1-3,4,5');
const ZEROS = new Array<number>(11).fill(0);
const period = { promoters: 5, passives: 3, detractors: 2, responses: 10 };
const line = periodLine([period, period, { ...period, promoters: 4, passives: 4 }, period])!;
const group = (name: string) => ({ key: [name], tally: tally([9, 3]) });
const growing = (weighted: boolean, weight: number) => {
  const tallies = new GrowingTallies(weighted);
  tallies.add(tallies.open(), 9, 1, weight);
};
const goal = (target: number) => ({ target, ahead: 1, level: 0.95 });
const ofFive = { scores: Uint8Array.of(5), scale: FIVE, by: [], comments: ['x'] };

const CASES: readonly (readonly [work: () => unknown, message: string])[] = [
  [
    () => compareWithBenchmark(tally([9]), { nps: 100 }),
    'a benchmark without responses is between -100 and 100, not 100',
  ],
  [() => categoryOf(11), 'a score is a whole number from 0 to 10, not 11'],
  [() => tallyOn(FIVE, [6]), 'a score is a whole number from 1 to 5, not 6'],
  [() => falseCoverageLevel(0.95, 0, 5), 'of 5 tests 1 to 5 are found, not 0'],
  [() => falseCoverageLevel(0.95, 6, 5), 'of 5 tests 1 to 5 are found, not 6'],
  [() => goalOutlook([period], goal(101)), 'a target is from -100 to 100, not 101'],
  [() => goalOutlook([period], goal(-100.5)), 'a target is from -100 to 100, not -100.5'],
  [
    () => new GroupAccumulator([0], { limit: 9, weighted: false }).add(ofFive),
    'the batch is of another scale',
  ],
  [
    () => new ThemeAccumulator({ wordsOf: () => [], weighted: false }).add(ofFive),
    'the batch is of another scale',
  ],
  [() => growing(false, 2), 'without weights a response weighs 1, not 2'],
  [() => growing(true, 1e101), 'a weight is a number from 1e-100 to 1e+100, not 1e+101'],
  [() => growing(true, 0), 'a weight is a number from 1e-100 to 1e+100, not 0'],
  [() => normalQuantile(0), 'a probability is between 0 and 1, not 0'],
  [() => normalQuantile(1), 'a probability is between 0 and 1, not 1'],
  [() => assertLevel(1), 'a confidence level is a fraction from 0.5 to under 1, not 1'],
  [() => assertLevel(0.49), 'a confidence level is a fraction from 0.5 to under 1, not 0.49'],
  [() => studentTwoSidedP(1, 0), 'degrees of freedom are a whole number from 1, not 0'],
  [() => studentTwoSidedP(1, 1.5), 'degrees of freedom are a whole number from 1, not 1.5'],
  [() => projectionOf(line, -1, 10), 'a projection is 0 or more periods ahead, not -1'],
  [() => projectionOf(line, 1, 0), 'a period has more than 0 responses, not 0'],
  [
    () =>
      relativeWeights(
        [
          [1, 1],
          [1, 1],
        ],
        [0.5, 0.5],
      ),
    'a rating follows from the others, or these are no correlations',
  ],
  [
    () => rake([group('a')], [{ variable: 'x', targets: new Map([['b', 1]]) }]),
    'raking needs a target for every value, and responses for every target',
  ],
  [() => breakDown([group('a')], ['x'], { versus: ['b'] }), 'no group has the key ["b"]'],
  [
    () => breakDown([group('a')], ['x'], { whole: tally([9, 3]), top: 1 }),
    'groups that overlap are neither pooled, hidden nor compared with each other here',
  ],
  [() => tallyOfCounts([1, 2]), 'a tally has 11 counts, for the scores 0 to 10, not 2'],
  [() => tallyOfCounts(ZEROS.with(3, -1)), 'a count is a whole number from 0 to 2^53 - 1, not -1'],
  [() => tallyOfCounts(ZEROS.with(3, 0.5)), 'a count is a whole number from 0 to 2^53 - 1, not 0.5'],
  [
    () => tallyOfCounts(ZEROS.with(3, Number.MAX_SAFE_INTEGER).with(4, 1)),
    'a tally counts at most 2^53 - 1 responses',
  ],
  [
    () => mergeTallies([tally([5]), tallyOn(FIVE, [5])]),
    'responses on different scales, or with different bands, do not add up',
  ],
  [
    () => mergeTallies([tally([5]), scaleWeights(tally([5]), 2)]),
    'responses with weights and responses without do not add up',
  ],
  [
    () => subtractTally(scaleWeights(tally([5, 5]), 2), tally([5])),
    'responses with weights and responses without do not add up',
  ],
  [
    () => tallyOfCounts(ZEROS.with(3, 2), { sums: ZEROS, squares: ZEROS }),
    'the weights of 2 responses, or their squares, cannot sum to 0',
  ],
  [
    () => tallyOfCounts(ZEROS, { sums: ZEROS.with(3, 1), squares: ZEROS }),
    'the weights of 0 responses, or their squares, cannot sum to 1',
  ],
  [
    () =>
      testPairs(
        Array.from({ length: 51 }, (_, i) => group(`${i}`)),
        ['x'],
        'holm',
        0.95,
      ),
    'pairs are made of up to 50 segments, not 51',
  ],
];

test.each(CASES.map(([work, message]) => ({ work, message })))('$message', ({ work, message }) => {
  // The message as a whole.
  expect(work).toThrow(new RangeError(message));
});
