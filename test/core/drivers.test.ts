// What goes with the NPS: complete answers, shares with their intervals, and how often nothing is called something.
import { describe, expect, test } from 'vitest';
import { completeAnswers } from '../../src/core/complete-answers.js';
import { type CategoryGroups, driversOf } from '../../src/core/drivers.js';
import { ratingFigures } from '../../src/core/rating-figures.js';
import { placesOf } from '../../src/core/rating-place.js';
import { MOST_LEVELS, RatingRows } from '../../src/core/rating-rows.js';
import { relativeWeights, sharesOf } from '../../src/core/relative-weights.js';
import { tally } from '../../src/core/tally.js';
import { expectNear } from '../support/core/near.js';
import { driverSets } from '../support/core/oracle.js';
import { seededRandom } from '../support/core/random.js';

/** Rows of these scores and ratings; undefined is a blank cell. */
function rowsOf(
  scores: readonly number[],
  ratings: Readonly<Record<string, readonly (number | undefined)[]>>,
  weights?: readonly number[],
): RatingRows {
  const names = Object.keys(ratings);
  const rows = new RatingRows([...names.keys()], Number);
  const by = names.map((name) => {
    const cells = ratings[name]!.map((cell) => (cell === undefined ? null : String(cell)));
    const values = [...new Set(cells)];
    return [{ name, values, codes: Uint32Array.from(cells, (cell) => values.indexOf(cell)) }];
  });
  rows.add({
    scores: Uint8Array.from(scores),
    by,
    ...(weights && { weights: Float64Array.from(weights) }),
  });
  return rows;
}

const random = seededRandom(20);
/** About normal. */
const normal = () => Array.from({ length: 12 }, () => random()).reduce((sum, u) => sum + u, -6);
const rated = (value: number) => Math.max(0, Math.min(10, Math.round(value)));

/** Answers whose score goes with two of three ratings that have something in common. */
function sample(size: number) {
  const made = Array.from({ length: size }, () => {
    const common = normal();
    const [a, b, c] = [normal(), normal(), normal()].map((own) => 0.6 * common + 0.8 * own);
    const y = 0.6 * a! + 0.3 * b! + 0.6 * normal();
    return {
      score: rated(7.8 + 1.7 * y),
      a: rated(7 + 1.8 * a!),
      b: rated(7 + 1.8 * b!),
      c: rated(7 + 1.8 * c!),
    };
  });
  return rowsOf(
    made.map(({ score }) => score),
    { a: made.map(({ a }) => a), b: made.map(({ b }) => b), c: made.map(({ c }) => c) },
  );
}

describe.each(driverSets)('$id', ({ drivers, npsScore }) => {
  test('sums over the answers give the correlations of R', () => {
    const { pearson } = npsScore;
    // A score that is the first rating: the correlations of the ratings with each other.
    const rows = rowsOf(
      drivers[0]!.map((value) => (value > 7 ? 10 : value > 5 ? 7 : 0)),
      Object.fromEntries(drivers.map((values, j) => [`r${j}`, values])),
    );
    const { moments } = completeAnswers(rows, [...drivers.keys()])!;
    const found = relativeWeights(moments.between, pearson);
    for (const [j, vif] of npsScore.vif.entries()) expectNear(found.inflations[j]!, vif, 1e-8);
  });
});

describe('complete answers', () => {
  test('without the emptiest rating, as long as fewer than half are complete', () => {
    const size = 100;
    const some = (share: number, shift: number) =>
      Array.from({ length: size }, (_, i) =>
        (i + shift) % 10 < 10 * share ? (i * 7 + shift) % 5 : undefined,
      );
    const scores = Array.from({ length: size }, (_, i) => (i * 3) % 11);
    const rows = rowsOf(scores, { whole: some(1, 0), sparse: some(0.2, 1), half: some(0.4, 2) });
    const { ratings, leftOut, responses } = completeAnswers(rows, [0, 1, 2])!;
    expect(ratings).toEqual([0]);
    expect(responses).toBe(100);
    expect(leftOut).toEqual([
      { reason: 'mostly-blank', column: 'sparse', blank: 0.8 },
      { reason: 'mostly-blank', column: 'half', blank: 0.6 },
    ]);
  });

  test('half of the answers are enough', () => {
    const scores = [10, 9, 3, 7];
    const rows = rowsOf(scores, { speed: [1, 2, undefined, undefined] });
    expect(completeAnswers(rows, [0])).toMatchObject({ responses: 2, ratings: [0] });
  });

  test('constant ratings and those that follow from others are named', () => {
    const rows = rowsOf([10, 9, 3, 7, 8, 1], {
      speed: [1, 2, 3, 1, 2, 2],
      always: [5, 5, 5, 5, 5, 5],
      price: [2, 1, 1, 3, 5, 4],
      both: [3, 3, 4, 4, 7, 6],
      again: [10, 20, 30, 10, 20, 20],
    });
    const { ratings, leftOut } = completeAnswers(rows, [0, 1, 2, 3, 4])!;
    expect(ratings).toEqual([0, 2]);
    expect(leftOut).toEqual([
      { reason: 'constant', column: 'always' },
      { reason: 'follows', column: 'both', from: ['speed', 'price'] },
      { reason: 'follows', column: 'again', from: ['speed'] },
    ]);
    expect(completeAnswers(rows, [1])).toBeNull();
  });

  test('a weight of 2 is an answer twice', () => {
    const once = rowsOf([10, 3, 7, 9], { speed: [5, 1, 3, 4] }, [2, 1, 1, 3]);
    const twice = rowsOf([10, 10, 3, 7, 9, 9, 9], { speed: [5, 5, 1, 3, 4, 4, 4] });
    const [weighted, plain] = [once, twice].map((rows) => completeAnswers(rows, [0])!.moments);
    expectNear(weighted!.nps, plain!.nps, 1e-9);
    expectNear(weighted!.means[0]!, plain!.means[0]!, 1e-12);
    expectNear(weighted!.withOutcome[0]!, plain!.withOutcome[0]!, 1e-12);
  });

  test('ratings far from 0 lose no digits', () => {
    const scores = [10, 3, 7, 9, 0, 8];
    const speed = [5, 1, 3, 4, 1, 5];
    const price = [2, 2, 5, 4, 1, 3];
    const momentsFrom = (start: number) =>
      completeAnswers(
        rowsOf(scores, { speed: speed.map((x) => start + x), price: price.map((x) => start + x) }),
        [0, 1],
      )!.moments;
    const [near, far] = [momentsFrom(0), momentsFrom(1e5)];
    expect(far.means).toEqual(near.means.map((mean) => 1e5 + mean));
    for (const j of [0, 1]) {
      expectNear(far.deviations[j]!, near.deviations[j]!, 1e-12);
      expectNear(far.withOutcome[j]!, near.withOutcome[j]!, 1e-12);
    }
    expectNear(far.between[0]![1]!, near.between[0]![1]!, 1e-12);
  });

  test('ratings go together as their correlations say, on average of each two', () => {
    const ratings = { speed: [1, 2, 3, 4], price: [1, 3, 2, 4], help: [4, 1, 3, 2] };
    const rows = rowsOf([10, 3, 7, 9], ratings);
    // Spearman's 1 − 6Σd²/(n(n² − 1)), n = 4: d² of speed and price 2, of speed and help 14, of price and help 18.
    const between = [2, 14, 18].map((squares) => 1 - (6 * squares) / 60);
    const complete = completeAnswers(rows, [0, 1, 2])!;
    const { meanCorrelation } = ratingFigures(rows.columns, complete, 0.95);
    expectNear(meanCorrelation, between.reduce((sum, r) => sum + r) / 3, 1e-12);
    expect(ratingFigures(rows.columns, completeAnswers(rows, [0])!, 0.95).meanCorrelation).toBeNull();
  });

  test('what repeats counts as often', () => {
    const rows = new RatingRows([0], Number);
    const speed = { name: 'speed', values: ['1', '4'], codes: Uint32Array.of(0, 1) };
    rows.add({ scores: Uint8Array.of(3, 10), by: [[speed]], repeats: Float64Array.of(1, 3) });
    expect(rows.answers).toBe(4);
    expectNear(completeAnswers(rows, [0])!.moments.means[0]!, 3.25, 1e-12);
  });
});

test('a column of more numbers than a rating has says so', () => {
  const numbers = Array.from({ length: MOST_LEVELS + 5 }, (_, i) => i);
  const { columns } = rowsOf(
    numbers.map(() => 9),
    { spend: numbers },
  );
  expect(columns[0]).toMatchObject({ isFull: true, rated: MOST_LEVELS });
});

test('cells that are neither a rating nor blank are counted', () => {
  const rows = new RatingRows([0], (cell) => (cell === 'NA' ? null : Number(cell)));
  const values = ['5', 'NA', 'well', null];
  rows.add({
    scores: Uint8Array.of(9, 9, 9, 9),
    by: [[{ name: 'speed', values, codes: Uint32Array.of(0, 1, 2, 3) }]],
  });
  expect(rows.columns[0]).toMatchObject({ rated: 1, unread: 1, example: 'well' });
});

test('the interval of a share holds the true one in about 95 of 100 samples, however many answers there are', () => {
  const truth = completeAnswers(sample(40_000), [0, 1, 2])!.moments;
  const shares = sharesOf(relativeWeights(truth.between, truth.withOutcome), truth.withOutcome)!;
  // More than 1,000 answers are dealt into groups.
  for (const [size, runs] of [
    [120, 20],
    [1200, 20],
  ] as const) {
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const rows = sample(size);
      const { drivers } = driversOf(rows, completeAnswers(rows, [0, 1, 2]), [], 0.95);
      for (const { column, shareInterval } of drivers) {
        const share = shares['abc'.indexOf(column)]!;
        if (shareInterval!.low <= share && share <= shareInterval!.high) held++;
      }
    }
    // 60 intervals of each size, three of one sample.
    expect(held / (3 * runs), `${size} answers`).toBeGreaterThan(0.85);
    expect(held / (3 * runs), `${size} answers`).toBeLessThanOrEqual(1);
  }
});

test('the strongest comes first, and one file has one result', () => {
  const rows = sample(400);
  const found = () => driversOf(rows, completeAnswers(rows, [0, 1, 2]), [], 0.95);
  const { drivers } = found();
  expect(drivers.map(({ column }) => column)).toEqual(['a', 'b', 'c']);
  expect(drivers[0]!.significant).toBe(true);
  expect(found()).toEqual(found());
});

test('a slope against its correlation is marked and not turned around', () => {
  const size = 300;
  const made = Array.from({ length: size }, () => {
    const both = normal();
    const off = random() < 0.3 ? 1 : 0;
    return { a: rated(6 + 2 * both), b: rated(6 + 2 * both) + off, score: rated(7.5 + 2 * both - 2 * off) };
  });
  const rows = rowsOf(
    made.map(({ score }) => score),
    { a: made.map(({ a }) => a), b: made.map(({ b }) => b) },
  );
  const { drivers } = driversOf(rows, completeAnswers(rows, [0, 1]), [], 0.95);
  const [a, b] = ['a', 'b'].map((name) => drivers.find(({ column }) => column === name)!);
  expect([a!.turns, b!.turns]).toEqual([false, true]);
  expect(b!.correlation).toBeGreaterThan(0);
  expect(b!.effect).toBeLessThan(0);
  expect(b!.vif).toBeGreaterThan(5);
});

test('what goes with the NPS is significant below alpha, not at it', () => {
  const rows = rowsOf([10, 9, 9, 8, 3, 0, 10, 7, 6, 2, 9, 8], {
    speed: [5, 5, 4, 4, 2, 3, 3, 3, 4, 1, 5, 2],
  });
  const at = (alpha: number) => driversOf(rows, completeAnswers(rows, [0]), [], 0.95, alpha).drivers[0]!;
  // The smaller alpha, the more often the answers are dealt out: alpha comes to lie at the p-value.
  const p = at(0.05).adjustedPValue!;
  expect(at(p).adjustedPValue).toBe(p);
  expect([at(p).significant, at(p * (1 + 1e-9)).significant]).toEqual([false, true]);
});

test('everybody agrees: ratings have means and nothing else', () => {
  const rows = rowsOf([10, 9, 10, 9], { speed: [1, 2, 3, 4], price: [4, 1, 2, 2] });
  const { rSquared, drivers, tests } = driversOf(rows, completeAnswers(rows, [0, 1]), [], 0.95);
  expect(rSquared).toBeNull();
  expect(drivers[0]).toMatchObject({
    share: null,
    shareInterval: null,
    effect: null,
    pValue: null,
    significant: null,
    mean: 2.5,
  });
  expect(tests.count).toBe(0);
});

/** Answers with ratings and segments that have nothing to do with them, rare values among them. */
function shuffled(size: number): [RatingRows, CategoryGroups[]] {
  const scores = Array.from({ length: size }, () => (random() < 0.8 ? 10 : random() < 0.3 ? 0 : 7));
  const skewed = () => scores.map(() => (random() < 0.8 ? 5 : 1 + Math.floor(4 * random())));
  const columns = [2, 3, 8, 20, 50].map((values): CategoryGroups => {
    const answers = Array.from({ length: values }, (): number[] => []);
    // The first values are the most frequent ones.
    for (const score of scores) answers[Math.floor(values * random() ** 2)]!.push(score);
    const groups = answers.map((own, i) => ({ key: [String(i)], tally: tally(own) }));
    return { column: `of ${values}`, groups, hidden: new Set() };
  });
  return [rowsOf(scores, { a: skewed(), b: skewed(), c: skewed(), d: skewed() }), columns];
}

test('where nothing goes with the NPS hardly ever anything is found', () => {
  let found = 0;
  const runs = 100;
  for (let run = 0; run < runs; run++) {
    const [rows, categories] = shuffled(run % 2 === 0 ? 120 : 600);
    const { drivers, categories: columns } = driversOf(
      rows,
      completeAnswers(rows, [0, 1, 2, 3]),
      categories,
      0.95,
    );
    if ([...drivers, ...columns].some(({ significant }) => significant)) found++;
  }
  // 5 of 100, and three standard errors.
  expect(found / runs).toBeLessThan(0.115);
});

describe('the quadrant', () => {
  const rating = (share: number | null, mean: number, highest = 10) => ({
    share,
    mean,
    deviation: 2,
    highest,
  });

  test('importance by the average share, performance by the average mean', () => {
    expect(placesOf([rating(0.5, 6), rating(0.4, 8), rating(0.1, 7)], 400)).toEqual([
      { importance: 'most', rating: 'lowest' },
      { importance: 'high', rating: 'high' },
      { importance: 'low', rating: 'middle' },
    ]);
  });

  test('means that chance may part are near each other', () => {
    const [first] = placesOf([rating(0.6, 6.8), rating(0.4, 7.2)], 25);
    expect(first).toEqual({ importance: 'most', rating: 'middle' });
    expect(placesOf([rating(0.6, 6.95), rating(0.4, 7.05)], 1e6)[0]!.rating).toBe('middle');
  });

  test('means are near each other within a tenth of a standard deviation, and not at that', () => {
    // Of 2: within 0.2 of their average.
    const ratings = [rating(0.4, 6.5), rating(0.3, 6.75), rating(0.2, 7.25), rating(0.1, 7.5)];
    const places = (deviation: number) =>
      placesOf(
        ratings.map((one) => ({ ...one, deviation })),
        1e6,
      ).map((place) => place!.rating);
    expect(places(2)).toEqual(['lowest', 'low', 'high', 'high']);
    expect(places(2.5)).toEqual(['lowest', 'low', 'high', 'high']);
    expect(places(2.51)).toEqual(['lowest', 'middle', 'middle', 'high']);
  });

  test('means on different scales are not compared, and what lowers the NPS has no place', () => {
    expect(placesOf([rating(0.6, 4, 5), rating(-0.4, 8, 10)], 400)).toEqual([
      { importance: 'most', rating: null },
      null,
    ]);
    expect(placesOf([rating(1, 8)], 400)).toEqual([null]);
  });
});
