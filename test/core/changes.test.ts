// The change of each segment between two waves, as decompose tests it.
import { describe, expect, test } from 'vitest';
import { adjustPValues } from '../../src/core/adjust.js';
import { type Sample, sampleOf } from '../../src/core/contrast.js';
import { decompose } from '../../src/core/decomposition.js';
import type { Group } from '../../src/core/group.js';
import { type Tally, tallyOfCounts } from '../../src/core/tally.js';
import { tallyOf, weighEqually } from '../support/core/arbitrary.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { differences, exactSegments } from '../support/core/oracle.js';

const group = (name: string, tally: Tally): Group => ({ key: [name], tally });
const tests = { adjust: 'holm', level: 0.95 } as const;
const full = differences.filter(({ nA, nB }) => nA > 0 && nB > 0);

/** The pairs of the table as segments: the second of each before, the first after. */
function ofTable(cases: typeof full, adjust: 'holm' | 'bh' | 'none') {
  const before = cases.map(({ histogramB }, i) => group(`${i}`, tallyOfCounts(histogramB)));
  const after = cases.map(({ histogramA }, i) => group(`${i}`, tallyOfCounts(histogramA)));
  return decompose(before, after, ['pair'], { ...tests, adjust })!;
}

describe.each(['holm', 'bh', 'none'] as const)('ten pairs of the table as segments, with %s', (adjust) => {
  const cases = full.slice(0, 10);
  const { segments, tests: summary } = ofTable(cases, adjust);
  const isTested = ({ nA, nB }: (typeof cases)[number]) => nA >= 10 && nB >= 10;
  const pValues = cases.map((one) => (isTested(one) ? one.adjustedWald!.p : null));
  const adjusted = adjustPValues(pValues, adjust);

  test('have its differences, intervals and p-values', () => {
    expect(segments).toHaveLength(cases.length);
    for (const row of segments) {
      const i = Number(row.segment.pair);
      const { difference, ci, nA, nB } = cases[i]!;
      expectNear(row.difference, difference, 1e-9);
      expectNear(
        row.interval!.high,
        Math.min(200, Math.max(ci!['0.95']!.adjustedWald[1], difference!)),
        1e-9,
      );
      expectClose(row.pValue, pValues[i]!, 1e-9);
      expectClose(row.adjustedPValue, adjusted[i]!, 1e-9);
      expect([row.responsesBefore, row.responsesAfter]).toEqual([nB, nA]);
    }
    expect(summary).toMatchObject({ adjust, count: pValues.filter((p) => p !== null).length });
  });
});

test.each(
  exactSegments.filter(({ segment, rest }) => segment.n >= 10 && rest.n >= 10),
)('$id: of more than 10 changes each has the larger p-value of the table', ({ segment, rest, maxP }) => {
  const of = (name: string, { n, promoters, detractors }: typeof rest) =>
    group(name, tallyOf(detractors, n - promoters - detractors, promoters));
  const others = Array.from({ length: 10 }, (_, i) => group(`other ${i}`, tallyOf(20, 20, 20 + i)));
  const { segments, tests: summary } = decompose(
    [of('own', rest), ...others],
    [of('own', segment), ...others],
    ['x'],
    {
      ...{ ...tests, adjust: 'none' },
    },
  )!;
  expect(summary).toMatchObject({ method: 'larger-of-both', count: 11 });
  expectClose(segments.find((row) => row.segment.x === 'own')!.pValue, maxP, 1e-9);
});

describe('a segment', () => {
  const both = group('both', tallyOf(20, 30, 50));

  test('in one wave alone has no change, and is not counted', () => {
    const { segments, tests: summary } = decompose(
      [both],
      [both, group('new', tallyOf(10, 10, 10))],
      ['x'],
      tests,
    )!;
    expect(segments.find((row) => row.segment.x === 'new')).toMatchObject({
      ...{ difference: null, interval: null, pValue: null, adjustedPValue: null, significant: null },
      ...{ responsesBefore: 0, responsesAfter: 30 },
    });
    expect(summary.count).toBe(1);
  });

  test('with fewer than 10 responses in either is shown and not tested', () => {
    const [row] = decompose([both], [group('both', tallyOf(3, 3, 3))], ['x'], tests)!.segments;
    expect(row).toMatchObject({ difference: -30, pValue: null, adjustedPValue: null, significant: null });
  });

  test('is tested by the sample that the caller knows, such as that of a saved document', () => {
    const few: Sample = sampleOf(tallyOf(2, 3, 5));
    const [known] = decompose([both], [group('both', tallyOf(20, 30, 50))], ['x'], {
      ...tests,
      sampleOf: () => few,
    })!.segments;
    expect(known!.responsesBefore).toBe(10);
  });
});

test('weights are tested by adjusted Wald alone', () => {
  const wave = (more: number) =>
    Array.from({ length: 12 }, (_, i) => group(`${i}`, weighEqually(tallyOf(10, 10, 10 + i + more), 2)));
  const { tests: summary } = decompose(wave(0), wave(3), ['x'], tests)!;
  expect(summary).toMatchObject({ method: 'adjusted-wald', count: 12 });
});

test('where nothing moved it is said what could have been found, from the best placed to the worst', () => {
  const wave = [group('large', tallyOf(200, 300, 500)), group('small', tallyOf(5, 5, 10))];
  const { tests: summary } = decompose(wave, wave, ['x'], tests)!;
  expect(summary.detectable!.least.segment).toEqual({ x: 'large' });
  expect(summary.detectable!.most.segment).toEqual({ x: 'small' });
  const moved = decompose(wave, [group('large', tallyOf(500, 300, 200)), wave[1]!], ['x'], tests)!;
  expect(moved.tests.detectable).toBeUndefined();
});
