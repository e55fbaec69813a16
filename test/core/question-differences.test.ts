import { describe, expect, it } from 'vitest';
import { adjustPValues } from '../../src/core/adjust.js';
import { categoryOf } from '../../src/core/category.js';
import { npsOfCounts } from '../../src/core/nps.js';
import { pairedChange } from '../../src/core/paired-change.js';
import { answersToBoth, differencesOf } from '../../src/core/question-differences.js';
import { scaleWeights, tally } from '../../src/core/tally.js';
import { answersIn } from '../../src/core/transitions.js';

/** People who answered two questions. */
const people = Array.from({ length: 60 }, (_, i): [number, number] => [(i * 7) % 11, (i * 7 + (i % 4)) % 11]);

/** Their answers, by the answer to the second. */
function groupsOf(pairs: readonly (readonly [number, number])[]) {
  return Array.from({ length: 11 }, (_, second) => ({
    category: categoryOf(second),
    tally: tally(pairs.filter(([, own]) => own === second).map(([first]) => first)),
  }));
}

const stepOf = (score: number) => ({ promoter: 1, passive: 0, detractor: -1 })[categoryOf(score)];

describe('the answers to two questions', () => {
  it('are those of each question alone, by category', () => {
    const { counts, ...others } = answersToBoth(groupsOf(people));
    expect(others).toEqual({});
    const of = (question: 0 | 1) => people.map((pair) => categoryOf(pair[question]));
    const count = (list: readonly string[], category: string) =>
      list.filter((one) => one === category).length;
    expect(answersIn(counts, 'after').promoters).toBe(count(of(0), 'promoter'));
    expect(answersIn(counts, 'before').detractors).toBe(count(of(1), 'detractor'));
    expect(answersIn(counts, 'before').responses).toBe(people.length);
  });

  it('have weights where answers have', () => {
    const groups = groupsOf(people).map(({ category, tally: own }) => ({
      category,
      tally: scaleWeights(own, 2),
    }));
    const { counts, weights } = answersToBoth(groups);
    expect(weights?.sums.promoter.detractor).toBe(2 * counts.promoter.detractor);
    expect(weights?.squares.passive.promoter).toBe(4 * counts.passive.promoter);
  });
});

describe('the difference of two questions', () => {
  const [one] = differencesOf([
    { questions: ['support', 'price'], answers: answersToBoth(groupsOf(people)) },
  ]);

  it('is the mean of the differences of each person, the first less the second', () => {
    const mean = people.reduce((sum, [a, b]) => sum + stepOf(a) - stepOf(b), 0) / people.length;
    expect(one!.difference).toBeCloseTo(100 * mean, 10);
    expect(one!.responses).toBe(people.length);
  });

  it('has the interval of the paired t with one pair more, half a step up and half a step down', () => {
    // The formula of statistics written out: n + 1, the sum unchanged, the squares one more, n degrees of freedom.
    const n = people.length;
    const steps = people.map(([a, b]) => stepOf(a) - stepOf(b));
    const mean = steps.reduce((sum, step) => sum + step, 0) / (n + 1);
    const squares = steps.reduce((sum, step) => sum + step ** 2, 1);
    const error = Math.sqrt((squares / (n + 1) - mean ** 2) / (n + 1));
    // qt(0.975, 60) of R.
    expect(one!.interval!.high).toBeCloseTo(100 * (mean + 2.000297821058262 * error), 6);
    expect(one!.interval!.low).toBeCloseTo(100 * (mean - 2.000297821058262 * error), 6);
  });

  it('is far surer than that of as many other people, where answers hang together', () => {
    const alike = people.map(([a]): [number, number] => [a, Math.max(0, a - 1)]);
    const [paired] = differencesOf([{ questions: ['a', 'b'], answers: answersToBoth(groupsOf(alike)) }]);
    expect(paired!.pValue).toBeLessThan(0.001);
    expect(npsOfCounts(answersIn(answersToBoth(groupsOf(alike)).counts, 'after'))).toBeLessThan(0);
  });
});

describe('several differences', () => {
  const pairs = [3, 5, 9].map((every) => ({
    questions: ['a', `b${every}`] as const,
    answers: answersToBoth(groupsOf(people.map(([a], i) => [a, i % every === 0 ? 0 : a]))),
  }));

  it('are corrected over all that were tested', () => {
    const alone = pairs.map(({ answers }) => pairedChange(answers).pValue);
    expect(differencesOf(pairs).map(({ pValue }) => pValue)).toEqual(alone);
    expect(differencesOf(pairs).map(({ adjustedPValue }) => adjustedPValue)).toEqual(
      adjustPValues(alone, 'holm'),
    );
  });

  it('leave those out that are hidden or of fewer than 10', () => {
    const few = { questions: ['a', 'few'] as const, answers: answersToBoth(groupsOf(people.slice(0, 9))) };
    const [hidden, untested, ...rest] = differencesOf([
      { ...pairs[0]!, isHidden: true },
      few,
      ...pairs.slice(1),
    ]);
    expect(hidden).toMatchObject({
      responses: 60,
      difference: null,
      interval: null,
      significant: null,
      hidden: true,
    });
    expect(untested).toMatchObject({ responses: 9, pValue: null, adjustedPValue: null, significant: null });
    const alone = adjustPValues(
      pairs.slice(1).map(({ answers }) => pairedChange(answers).pValue),
      'holm',
    );
    expect(rest.map(({ adjustedPValue }) => adjustedPValue)).toEqual(alone);
  });

  it('are significant where the corrected p-value is below 0.05, or what goes with another level', () => {
    // So many of 40 people liked the first question better: each by a step from passive to promoter.
    const better = (count: number) => ({
      questions: ['a', `b${count}`] as const,
      answers: answersToBoth(groupsOf(people.slice(0, 40).map((_, i) => [i < count ? 9 : 7, 7]))),
    });
    const found = differencesOf([better(8), better(5), better(0)]);
    expect(found.map(({ pValue }) => pValue! < 0.05)).toEqual([true, true, false]);
    const [eight, five] = found.map(({ adjustedPValue }) => adjustedPValue!);
    expect([eight! < 0.05, five! < 0.1, five! > 0.05]).toEqual([true, true, true]);
    expect(found.map(({ significant }) => significant)).toEqual([true, false, false]);
    const atNinety = differencesOf([better(8), better(5), better(0)], 0.9);
    expect(atNinety.map(({ significant }) => significant)).toEqual([true, true, false]);
  });

  it('differ in nothing where everybody said the same twice', () => {
    const [same] = differencesOf([
      { questions: ['a', 'a2'], answers: answersToBoth(groupsOf(people.map(([a]) => [a, a]))) },
    ]);
    expect(same).toMatchObject({ difference: 0, pValue: 1, significant: false });
  });
});
