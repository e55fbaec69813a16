import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOfAnswers, keepLargestAnswers } from '../../src/core/answer-groups.js';
import { contrastOf, pValueOf, sampleOf } from '../../src/core/contrast.js';
import { effect } from '../../src/core/effect.js';
import { type Group, keepLargest, mergeGroups } from '../../src/core/group.js';
import { breakDown } from '../../src/core/segments.js';
import type { WantedBreakdown } from '../../src/core/shared-sums.js';
import { type Hidden, whatToHide } from '../../src/core/small-groups.js';
import { scaleWeights, type Tally, tally } from '../../src/core/tally.js';
import { Attacker, type Cells, smallSets } from '../support/core/attacker.js';

const ANSWERS = ['A', 'B', 'C', 'D'];

/** A respondent: a region, the answers that were given, and a score. */
interface Row {
  readonly region: string;
  readonly given: readonly string[];
  readonly score: number;
}

const anyRows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    region: fc.constantFrom('North', 'South'),
    given: fc.subarray(ANSWERS),
    score: fc.nat({ max: 10 }),
  }),
  { minLength: 1, maxLength: 60 },
);

/** The rows by whole cells. */
function cellsOf(rows: readonly Row[], keyOf: (row: Row) => (string | null)[]): Group[] {
  const byKey = new Map<string, { key: (string | null)[]; scores: number[] }>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = byKey.get(JSON.stringify(key)) ?? { key, scores: [] };
    known.scores.push(row.score);
    byKey.set(JSON.stringify(key), known);
  }
  return [...byKey.values()].map(({ key, scores }) => ({ key, tally: tally(scores) }));
}

const productsOf = ({ given }: Row) => (given.length === 0 ? null : given.join(' ; '));
const byProducts = (rows: readonly Row[]) => cellsOf(rows, (row) => [productsOf(row)]);
const countsOf = (rows: readonly Row[]) => tally(rows.map(({ score }) => score)).counts;
const gave = (row: Row, answer: string | null) =>
  answer === null ? row.given.length === 0 : row.given.includes(answer);

describe('groupsOfAnswers', () => {
  test('has every row in the group of each of its answers, and in no other', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { groups } = groupsOfAnswers(byProducts(rows), [true], ';');
        expect(new Set(groups.map(({ key }) => key[0]))).toEqual(
          new Set(rows.flatMap<string | null>(({ given }) => (given.length === 0 ? [null] : [...given]))),
        );
        for (const { key, tally: own } of groups)
          expect(own.counts).toEqual(countsOf(rows.filter((row) => gave(row, key[0]!))));
      }),
    );
  });

  test('crosses each answer with the other column, which stays as it is', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const cells = cellsOf(rows, (row) => [row.region, productsOf(row)]);
        for (const { key, tally: own } of groupsOfAnswers(cells, [false, true], ';').groups) {
          const [region, answer] = key;
          const those = rows.filter((row) => row.region === region && gave(row, answer!));
          expect(own.counts).toEqual(countsOf(those));
        }
      }),
    );
  });

  test('splits two columns that are crossed, each answer of one with each of the other', () => {
    const cells = [{ key: ['a;b', 'x;y'], tally: tally([10]) }];
    const { groups } = groupsOfAnswers(cells, [true, true], ';');
    expect(groups.map(({ key }) => key)).toEqual([
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'x'],
      ['b', 'y'],
    ]);
  });

  test('takes spaces, empty parts and repeated answers for nothing, and a cell of them alone for blank', () => {
    const cells = [
      { key: ['A;; B ;A'], tally: tally([10]) },
      { key: [' ; '], tally: tally([3]) },
      { key: [null], tally: tally([0]) },
    ];
    const { groups, overlapping } = groupsOfAnswers(cells, [true], ';');
    expect(groups.map(({ key, tally: own }) => [key[0], own.counts])).toEqual([
      ['A', tally([10]).counts],
      ['B', tally([10]).counts],
      [null, tally([3, 0]).counts],
    ]);
    expect(overlapping).toBe(true);
  });

  test('keeps the invitations without an answer with each answer of their cell', () => {
    const cells = [
      { key: ['A;B'], tally: tally([]), unanswered: 3 },
      { key: ['A'], tally: tally([10]), unanswered: 2 },
    ];
    const { groups, overlapping } = groupsOfAnswers(cells, [true], ';');
    expect(groups.map(({ unanswered }) => unanswered)).toEqual([5, 3]);
    expect(overlapping).toBe(true);
  });

  test('has no overlap where every respondent gave one answer, whatever cells without responses hold', () => {
    const cells = [
      { key: ['A;'], tally: tally([10]) },
      { key: ['A'], tally: tally([9]) },
      { key: ['A;B'], tally: tally([]) },
    ];
    const { groups, overlapping } = groupsOfAnswers(cells, [true], ';');
    expect(overlapping).toBe(false);
    expect(groups[0]!.tally.counts).toEqual(tally([10, 9]).counts);
  });
});

describe('keepLargestAnswers', () => {
  test('pools everybody who gave another answer, once', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 5 }), (rows, top) => {
        const answers = groupsOfAnswers(byProducts(rows), [true], ';');
        const { groups, cellsOf: made } = keepLargestAnswers(answers, top);
        const pool = groups.find(({ other }) => other);
        const kept = new Set(groups.filter(({ other }) => !other).map(({ key }) => key[0]!));
        expect(kept.size).toBe(Math.min(top, answers.groups.length));
        const others = answers.groups.map(({ key }) => key[0]!).filter((answer) => !kept.has(answer));
        expect(pool === undefined).toBe(others.length === 0);
        if (pool === undefined) return;
        const those = rows.filter((row) => others.some((answer) => gave(row, answer)));
        expect(pool.tally.counts).toEqual(countsOf(those));
        expect(mergeGroups(made.get(pool)!).counts).toEqual(pool.tally.counts);
      }),
    );
  });

  test('is keepLargest where nothing overlaps', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 4 }), (rows, top) => {
        const cells = byProducts(rows.map((row) => ({ ...row, given: row.given.slice(0, 1) })));
        const { groups } = keepLargestAnswers(groupsOfAnswers(cells, [true], ';'), top);
        expect(groups).toEqual(keepLargest(cells, top));
      }),
    );
  });
});

describe('a breakdown of groups that overlap', () => {
  const options = { adjust: 'holm', level: 0.95 } as const;

  test('has each segment against the respondents who are not in it', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { groups } = groupsOfAnswers(byProducts(rows), [true], ';');
        const whole = tally(rows.map(({ score }) => score));
        const { segments, tests } = breakDown(groups, ['products'], { ...options, whole });
        for (const row of segments) {
          const isIn = (one: Row) => gave(one, row.segment.products!);
          const inside = tally(rows.filter(isIn).map(({ score }) => score));
          const rest = tally(rows.filter((one) => !isIn(one)).map(({ score }) => score));
          const contrast = contrastOf(sampleOf(inside), sampleOf(rest));
          expect(row.pValue).toBe(contrast && pValueOf(contrast));
          expect(row.difference).toBe(contrast?.raw ?? null);
          const { contribution, leverage } = effect(inside, whole);
          expect(row).toMatchObject({ contribution, leverage });
        }
        expect(tests.count).toBe(segments.filter(({ pValue }) => pValue !== null).length);
        expect(tests.heterogeneity).toBeNull();
      }),
      { examples: [[[{ region: 'North', given: ['A', 'B'], score: 3 }]]] },
    );
  });

  test('makes two tests of two segments, unless each is the rest of the other', () => {
    const scores = (low: number, high: number) =>
      tally([...new Array<number>(low).fill(2), ...new Array<number>(high).fill(10)]);
    const cells = [
      { key: ['A'], tally: scores(30, 10) },
      { key: ['B'], tally: scores(10, 30) },
      { key: ['A;B'], tally: scores(10, 10) },
    ];
    const testsOf = (of: readonly Group[]) => {
      const { groups } = groupsOfAnswers(of, [true], ';');
      return breakDown(groups, ['products'], { ...options, whole: mergeGroups(of) }).tests;
    };
    expect(testsOf(cells).count).toBe(2);
    expect(testsOf(cells.slice(0, 2)).count).toBe(1);
  });

  test('weighs them too', () => {
    const cells = [
      { key: ['A;B'], tally: scaleWeights(tally([10, 9, 3]), 0.5) },
      { key: ['A'], tally: scaleWeights(tally([0]), 3) },
    ];
    const { groups } = groupsOfAnswers(cells, [true], ';');
    const { segments, overlapping } = breakDown(groups, ['products'], { whole: mergeGroups(cells) });
    expect(overlapping).toBe(true);
    // (0.5 + 0.5 − 0.5 − 3) / 4.5 and (0.5 + 0.5 − 0.5) / 1.5
    expect(segments.map(({ nps }) => nps)).toEqual([100 / 3, expect.closeTo((-100 * 2.5) / 4.5, 10)]);
  });

  test.each([{ top: 1 }, { minN: 5 }, { versus: ['A'] }, { pairs: true }])('does not take %j', (more) => {
    const groups = [{ key: ['A'], tally: tally([10]) }];
    expect(() => breakDown(groups, ['a'], { whole: tally([10]), adjust: 'holm', ...more })).toThrow(
      RangeError,
    );
  });
});

describe('what stays hidden of groups that overlap', () => {
  /** The sizes of all combinations of three answers; that without any is blank. */
  const anySizes = fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 40 })), {
    minLength: 8,
    maxLength: 8,
  });

  const answersOf = (sizes: readonly number[]) =>
    groupsOfAnswers(
      sizes.flatMap((size, set) => {
        const given = ANSWERS.slice(0, 3).filter((_, i) => (set >> i) & 1);
        const key = [given.length === 0 ? null : given.join(';')];
        return size === 0 ? [] : [{ key, tally: tally(new Array<number>(size).fill(8)) }];
      }),
      [true],
      ';',
    );

  /** @param also the groups of another breakdown by the same column, of which nothing is shown: then a linear program decides */
  const hiddenOf = (answers: ReturnType<typeof answersOf>, all: Tally, minN: number, also = false) => {
    const { cells: groups, groups: shown, cellsOf: madeOf } = answers;
    const responses = all.counts.reduce((sum, count) => sum + count, 0);
    const by = ['products'];
    const breakdowns = [{ by, groups, shown, madeOf }, ...(also ? [{ by, groups, shown: [] }] : [])];
    return { responses, ...whatToHide([{ responses, breakdowns }], minN)[0]! };
  };

  test('is so much that no sum of shown rows is of few respondents, also with a pool', () => {
    fc.assert(
      fc.property(
        anySizes,
        fc.integer({ min: 2, max: 8 }),
        fc.constantFrom(undefined, 1, 2),
        fc.boolean(),
        (sizes, minN, top, also) => {
          const all = answersOf(sizes);
          fc.pre(all.overlapping);
          const answers = top === undefined ? all : keepLargestAnswers(all, top);
          const { cells, groups, cellsOf: made } = answers;
          const { isWhole, groups: hidden } = hiddenOf(answers, mergeGroups(cells), minN, also);
          const placesOf = (some: readonly Group[]): Cells =>
            new Set(some.map((cell) => cells.indexOf(cell)));
          const shown = groups
            .filter((group) => !hidden[0]!.has(group))
            .map((group) => placesOf(made.get(group)!));
          const known = [...shown, ...(isWhole ? [] : [placesOf(cells)])];
          const attacker = new Attacker(known, cells.length);
          const filled = cells.map(({ tally: own }) => own.counts.reduce((sum, count) => sum + count, 0));
          for (const few of smallSets(filled, minN)) expect(attacker.knows(few, cells.length)).toBe(false);
        },
      ),
    );
  });

  test('hides a large segment that leaves few others, and the excess of one who gave two answers', () => {
    const most = answersOf([3, 50, 0, 20, 0, 0, 0, 0]);
    const named = (answers: typeof most, minN: number) =>
      [...hiddenOf(answers, mergeGroups(answers.cells), minN).groups[0]!].map(({ key }) => key[0]);
    expect(named(most, 5)).toEqual(expect.arrayContaining([null, 'A']));
    // A + B + C − all is the one respondent with two answers: A, B and C must not be shown together.
    expect(named(answersOf([0, 50, 40, 1, 30, 0, 0, 0]), 5)).toHaveLength(1);
  });

  test('is so much too where the combinations themselves are shown beside it', () => {
    fc.assert(
      fc.property(anySizes, fc.integer({ min: 2, max: 8 }), fc.boolean(), (sizes, minN, isCrossed) => {
        const answers = answersOf(sizes);
        fc.pre(answers.overlapping);
        const { cells, groups, cellsOf: madeOf } = answers;
        const responses = sizes.reduce((sum, size) => sum + size, 0);
        const overlapping = { by: ['products'], groups: cells, shown: groups, madeOf };
        // Crossed with a column in which all are the same.
        const plain = {
          by: isCrossed ? ['products', 'region'] : ['products'],
          groups: cells.map(({ key, tally: own }) => ({
            key: isCrossed ? [...key, 'all'] : key,
            tally: own,
          })),
        };
        const [{ isWhole, groups: hidden }] = whatToHide(
          [{ responses, breakdowns: [overlapping, plain] }],
          minN,
        ) as [Hidden];
        const known: Cells[] = [
          ...(isWhole ? [] : [new Set(cells.keys())]),
          ...groups
            .filter((group) => !hidden[0]!.has(group))
            .map((group) => new Set(madeOf.get(group)!.map((cell) => cells.indexOf(cell)))),
          ...plain.groups.flatMap((cell, i) => (hidden[1]!.has(cell) ? [] : [new Set([i])])),
        ];
        const attacker = new Attacker(known, cells.length);
        const filled = cells.map(({ tally: own }) => own.counts.reduce((sum, count) => sum + count, 0));
        for (const few of smallSets(filled, minN)) expect(attacker.knows(few, cells.length)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same beside a breakdown by another column, whose groups are looked at by themselves', () => {
    const { cells, groups: shown, cellsOf: madeOf } = answersOf([0, 50, 40, 1, 30, 0, 0, 0]);
    const overlapping = { by: ['products'], groups: cells, shown, madeOf };
    const regions = [60, 3, 50, 8].map(
      (size, i): Group => ({ key: [`region ${i}`], tally: tally(new Array<number>(size).fill(8)) }),
    );
    const plain = { by: ['region'], groups: regions };
    const alone = (one: WantedBreakdown) =>
      whatToHide([{ responses: 121, breakdowns: [one] }], 5)[0]!.groups[0]!;
    // The three of one region, and the least that keeps them from being worked out.
    expect(alone(plain)).toEqual(new Set([regions[1], regions[3]]));
    expect(whatToHide([{ responses: 121, breakdowns: [overlapping, plain] }], 5)).toEqual([
      { isWhole: false, groups: [alone(overlapping), alone(plain)] },
    ]);
    expect(whatToHide([{ responses: 121, breakdowns: [plain, overlapping] }], 5)).toEqual([
      { isWhole: false, groups: [alone(plain), alone(overlapping)] },
    ]);
  });

  test('is nothing where many gave each combination', () => {
    expect(hiddenOf(answersOf([20, 50, 40, 20, 30, 20, 20, 20]), tally([]), 20).groups[0]!.size).toBe(0);
  });

  test('is found in a moment among 20,000 combinations', () => {
    const {
      cells,
      groups,
      cellsOf: made,
    } = groupsOfAnswers(
      Array.from({ length: 20_000 }, (_, set) => ({
        key: [Array.from({ length: 15 }, (_, i) => ((set >> i) & 1 ? `p${i}` : '')).join(';')],
        tally: tally([8]),
      })),
      [true],
      ';',
    );
    const start = performance.now();
    const [hidden] = whatToHide(
      [{ responses: 20_000, breakdowns: [{ by: ['p'], groups: cells, shown: groups, madeOf: made }] }],
      10,
    );
    expect(performance.now() - start).toBeLessThan(5000);
    expect([...hidden!.groups[0]!].map(({ key }) => key)).toEqual([[null]]);
  });
});
