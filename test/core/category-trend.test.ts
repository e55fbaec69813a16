import { describe, expect, it } from 'vitest';
import { type AtPlace, placesOf, trendOfMeans, trendOfRates } from '../../src/core/category-trend.js';
import { mergeMoments, NO_MOMENTS, withNumber } from '../../src/core/moments.js';
import { studentTwoSidedP } from '../../src/core/student.js';

const at = (place: number, values: readonly number[]): AtPlace => ({
  place,
  moments: values.reduce(withNumber, NO_MOMENTS),
});
const zerosAndOnes = (place: number, hits: number, all: number): AtPlace => ({
  place,
  moments: mergeMoments({ count: hits, mean: 1, squares: 0 }, { count: all - hits, mean: 0, squares: 0 }),
});
const detractors = [12, 15, 11, 19, 14, 10, 13, 18, 16, 12, 15];
const passives = [14, 18, 15, 17, 20, 13, 16, 19, 15, 18];
const promoters = [19, 24, 18, 30, 22, 17, 26, 21, 20, 25, 28, 23];

describe('the trend of means', () => {
  it('is the least-squares line through all numbers', () => {
    const places = [at(-1, detractors), at(0, passives), at(1, promoters)];
    const points = [detractors, passives, promoters].flatMap((list, i) =>
      list.map((y) => [i - 1, y] as const),
    );
    const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
    const x = mean(points.map(([one]) => one));
    const y = mean(points.map(([, one]) => one));
    const slope =
      points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) /
      points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
    expect(trendOfMeans(places)!.slope).toBeCloseTo(slope, 12);
  });

  it("of two categories is Welch's t test", () => {
    // Student's sleep data, as in R: t.test(extra ~ group): t = -1.8608, df = 17.776.
    const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const { slope, pValue } = trendOfMeans([at(0, first), at(1, second)])!;
    expect(slope).toBeCloseTo(1.58, 12);
    expect(pValue).toBeCloseTo(studentTwoSidedP(1.860813, 17), 6);
  });

  it('turns around with the order, and knows no unit', () => {
    const p = trendOfMeans([at(-1, detractors), at(0, passives), at(1, promoters)])!;
    const turned = trendOfMeans([at(1, detractors), at(0, passives), at(-1, promoters)])!;
    expect(turned.slope).toBeCloseTo(-p.slope, 12);
    expect(turned.pValue).toBeCloseTo(p.pValue, 12);
    const scaled = (list: readonly number[]) => list.map((one) => 1000 * one + 7);
    const cents = trendOfMeans([
      at(-1, scaled(detractors)),
      at(0, scaled(passives)),
      at(1, scaled(promoters)),
    ])!;
    expect(cents.slope).toBeCloseTo(1000 * p.slope, 8);
    expect(cents.pValue).toBeCloseTo(p.pValue, 10);
  });

  it('is not known where the numbers of each category are all alike', () => {
    expect(trendOfMeans([at(-1, [3, 3, 3]), at(1, [5, 5, 5])])).toBeNull();
  });

  it('finds hardly more than 5% where nothing differs, however unequal spread and sizes are', () => {
    let seed = 20261126;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return (seed + 0.5) / 2 ** 32;
    };
    const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const draw = (size: number, spread: number) => Array.from({ length: size }, () => spread * normal());
    const runs = 4000;
    let found = 0;
    for (let i = 0; i < runs; i++) {
      const places = [at(-1, draw(12, 8)), at(0, draw(60, 1)), at(1, draw(150, 2))];
      if (trendOfMeans(places)!.pValue < 0.05) found++;
    }
    expect(found / runs).toBeGreaterThan(0.03);
    expect(found / runs).toBeLessThan(0.06);
  });
});

describe('the trend of rates', () => {
  it("is R's prop.trend.test", () => {
    // Its example, smokers of patients: X-squared = 8.2249, p-value = 0.004132.
    const hits = [83, 90, 129, 70];
    const all = [86, 93, 136, 82];
    const { pValue } = trendOfRates(hits.map((hit, i) => zerosAndOnes(i, hit, all[i]!)))!;
    expect(pValue).toBeCloseTo(0.004132, 6);
  });

  it('has the slope of the line through all answers', () => {
    const { slope } = trendOfRates([
      zerosAndOnes(-1, 5, 50),
      zerosAndOnes(0, 10, 50),
      zerosAndOnes(1, 15, 50),
    ])!;
    expect(slope).toBeCloseTo(0.1, 12);
  });

  it.each([0, 20])('is not known where %i of 20 meet the condition everywhere', (hits) => {
    expect(trendOfRates([zerosAndOnes(-1, hits, 20), zerosAndOnes(1, hits, 20)])).toBeNull();
  });
});

describe('the places of categories', () => {
  const moments = at(0, promoters).moments;

  it('are there from exactly 10 numbers on', () => {
    const ten = at(0, promoters.slice(0, 10)).moments;
    const both = ['promoter', 'detractor'].map((category) => ({ category, moments: ten }));
    expect(placesOf(both)!.map(({ place }) => place)).toEqual([1, -1]);
  });

  it('are in the order detractor, passive, promoter', () => {
    const places = placesOf(['promoter', 'passive', 'detractor'].map((category) => ({ category, moments })));
    expect(places!.map(({ place }) => place)).toEqual([1, 0, -1]);
  });

  it('leave out what is no category, and fewer than 10 numbers', () => {
    const few = at(0, promoters.slice(0, 9)).moments;
    expect(
      placesOf([
        { category: 'promoter', moments },
        { category: 'passive', moments: few },
        { category: 'detractor', moments },
        { category: null, moments },
        { category: 'EMEA', moments },
      ])!.map(({ place }) => place),
    ).toEqual([1, -1]);
    expect(
      placesOf([
        { category: 'promoter', moments },
        { category: 'detractor', moments: few },
      ]),
    ).toBeNull();
  });
});
