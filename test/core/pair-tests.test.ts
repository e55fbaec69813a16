import { describe, expect, test } from 'vitest';
import { adjustPValues } from '../../src/core/adjust.js';
import type { Group } from '../../src/core/group.js';
import { letterOf, lettersBelow, MOST_IN_PAIRS, testPairs } from '../../src/core/pair-tests.js';
import { breakDown } from '../../src/core/segments.js';
import { scaleWeights, tallyOfCounts } from '../../src/core/tally.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { differences, exactSegments } from '../support/core/oracle.js';

const group = (name: string, ...counts: [number, number, number]): Group => ({
  key: [name],
  tally: tallyOf(...counts),
});
const high = group('high', 5, 15, 80);
const middle = group('middle', 30, 30, 40);
const low = group('low', 60, 20, 20);
const small = group('small', 9, 0, 0);

describe.each(differences)('$a and $b', ({
  histogramA,
  histogramB,
  nA,
  nB,
  difference,
  adjustedWald,
  ci,
}) => {
  test('have the figures of the table as a pair', () => {
    const groups = [
      { key: ['a'], tally: tallyOfCounts(histogramA) },
      { key: ['b'], tally: tallyOfCounts(histogramB) },
    ];
    const [pair] = testPairs(groups, ['region'], 'holm', 0.95).pairs;
    expect(pair).toMatchObject({ letters: ['A', 'B'], segment: { region: 'a' }, other: { region: 'b' } });
    expectNear(pair!.difference, difference, 1e-9);
    const isTested = nA >= 10 && nB >= 10;
    expectClose(pair!.pValue, isTested ? adjustedWald!.p : null, 1e-9);
    expectClose(pair!.adjustedPValue, isTested ? adjustedWald!.p : null, 1e-9);
    if (ci)
      expectNear(
        pair!.interval!.low,
        Math.max(-200, Math.min(ci['0.95']!.adjustedWald[0], difference!)),
        1e-9,
      );
  });
});

describe('the pairs', () => {
  test('are all of them, in the order of their letters', () => {
    const { pairs } = testPairs([high, middle, low, small], ['region'], 'holm', 0.95);
    expect(pairs.map(({ letters }) => letters.join(''))).toEqual(['AB', 'AC', 'AD', 'BC', 'BD', 'CD']);
    expect(Object.keys(pairs[0]!)).toEqual([
      'letters',
      'segment',
      'other',
      'difference',
      'interval',
      'pValue',
      'adjustedPValue',
      'significant',
    ]);
  });

  test.each(['holm', 'bh', 'none'] as const)('are corrected over those that were tested, by %s', (adjust) => {
    const { pairs, pairTests } = testPairs([high, middle, low, small], ['region'], adjust, 0.95);
    expect(pairTests).toEqual({ adjust, method: 'adjusted-wald', count: 3, alpha: 0.05 });
    const pValues = pairs.map(({ pValue }) => pValue);
    expect(pValues.filter((p) => p === null)).toHaveLength(3);
    expect(pairs.map(({ adjustedPValue }) => adjustedPValue)).toEqual(adjustPValues(pValues, adjust));
  });

  test.each(
    exactSegments.filter(({ segment, rest }) => segment.n >= 10 && rest.n >= 10),
  )('$id: of more than 10 a pair has the larger p-value of the table', ({ segment, rest, maxP }) => {
    const of = (name: string, { n, promoters, detractors }: typeof rest) =>
      group(name, detractors, n - promoters - detractors, promoters);
    const others = [high, middle, low];
    const { pairs, pairTests } = testPairs(
      [of('one', segment), of('rest', rest), ...others, low],
      ['x'],
      'none',
      0.95,
    );
    expect(pairTests).toMatchObject({ method: 'larger-of-both', count: 15 });
    expectClose(pairs[0]!.pValue, maxP, 1e-9);
  });

  test('with weights are tested by adjusted Wald alone, however many', () => {
    const groups = Array.from({ length: 6 }, (_, i) => ({
      key: [`${i}`],
      tally: scaleWeights(high.tally, 2),
    }));
    expect(testPairs(groups, ['x'], 'holm', 0.95).pairTests).toMatchObject({
      method: 'adjusted-wald',
      count: 15,
    });
  });

  test('say what they could have shown only where none differs', () => {
    expect(testPairs([high, low], ['x'], 'holm', 0.95).pairTests.detectable).toBeUndefined();
    const alike = [middle, group('twin', 31, 30, 40), group('few', 4, 4, 4)];
    const { detectable } = testPairs(alike, ['x'], 'holm', 0.95).pairTests;
    expect(detectable!.least).toMatchObject({ segment: { x: 'middle' }, other: { x: 'twin' } });
    expect(detectable!.most.segment).toEqual({ x: 'middle' });
    expect(detectable!.most.other).toEqual({ x: 'few' });
  });

  test('are refused of more segments than anybody reads', () => {
    const groups = (count: number) => Array.from({ length: count }, (_, i) => group(`${i}`, 1, 1, 1));
    expect(testPairs(groups(MOST_IN_PAIRS), ['x'], 'holm', 0.95).pairs).toHaveLength(1225);
    expect(() => testPairs(groups(MOST_IN_PAIRS + 1), ['x'], 'holm', 0.95)).toThrow(RangeError);
  });
});

describe('letters', () => {
  test('go on as the columns of a spreadsheet do', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual('A B Z AA AB AZ BA ZZ AAA'.split(' '));
  });

  test('name the segments that one is significantly above', () => {
    const { pairs } = testPairs([low, high, middle, small], ['x'], 'holm', 0.95);
    expect(['A', 'B', 'C', 'D', undefined].map((letter) => lettersBelow(pairs, letter))).toEqual([
      [],
      ['A', 'C'],
      ['A'],
      [],
      [],
    ]);
  });
});

describe('in a breakdown', () => {
  const groups = [low, high, middle, small];

  test('there are none unless asked for', () => {
    const plain = breakDown(groups, ['x'], { adjust: 'holm' });
    expect(Object.keys(plain)).toEqual(['by', 'segments', 'tests', 'hidden']);
    expect(plain.segments[0]).not.toHaveProperty('letter');
  });

  test('rows have letters in the order they are shown in, and nothing else changes', () => {
    const plain = breakDown(groups, ['x'], { adjust: 'holm', sort: 'name' });
    const { pairs, pairTests, ...paired } = breakDown(groups, ['x'], {
      adjust: 'holm',
      sort: 'name',
      pairs: true,
    });
    expect(paired).toEqual({
      ...plain,
      segments: plain.segments.map((row, i) => ({ ...row, letter: 'ABCD'[i] })),
    });
    expect(pairTests!.count).toBe(3);
    expect(pairs![0]).toMatchObject({ segment: { x: 'high' }, other: { x: 'low' }, significant: true });
  });

  test('a hidden segment has no letter and is in no pair', () => {
    const { segments, pairs } = breakDown([...groups, group('tiny', 1, 1, 1)], ['x'], {
      ...{ adjust: 'holm', pairs: true, minN: 10 },
    });
    const hidden = segments.filter((row) => row.hidden);
    expect(hidden.map(({ segment }) => segment.x)).toEqual(['small', 'tiny']);
    for (const row of hidden) expect(row).not.toHaveProperty('letter');
    expect(pairs!.flatMap(({ segment, other }) => [segment.x, other.x])).not.toContain('tiny');
    expect(pairs).toHaveLength(3);
  });
});
