// Answers crossed by their columns, against counting them one by one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Batch, KeyColumn } from '../../src/core/batch.js';
import { CrossCounts, type Crossed } from '../../src/core/cross-counts.js';
import { scaleOf } from '../../src/core/parse-scale.js';
import { tally, tallyOfCounts } from '../../src/core/tally.js';

interface Answer {
  readonly score: number;
  readonly values: readonly string[];
  readonly repeat: number;
  readonly weight: number;
}

const answers = fc.array(
  fc.record({
    score: fc.integer({ min: 0, max: 10 }),
    values: fc.tuple(
      fc.constantFrom('a', 'b'),
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.constantFrom('', 'x', 'y'),
    ),
    repeat: fc.integer({ min: 1, max: 5 }),
    weight: fc.constantFrom(0.5, 1, 2),
  }),
  { minLength: 1, maxLength: 60 },
);

/** Batches of some answers each, as a reader makes them: values grow, codes stay. */
function* batchesOf(
  all: readonly Answer[],
  size: number,
  multiples: 'none' | 'repeats' | 'weights',
): Generator<Batch> {
  const values: (string | null)[][] = [[], [], []];
  for (let from = 0; from < all.length; from += size) {
    const part = all.slice(from, from + size);
    const by = values.map((known, column): KeyColumn[] => {
      const codes = part.map((answer) => {
        const value = answer.values[column] || null;
        if (!known.includes(value)) known.push(value);
        return known.indexOf(value);
      });
      return [{ name: `c${column}`, codes: Uint32Array.from(codes), values: known }];
    });
    yield {
      scores: Uint8Array.from(part, ({ score }) => score),
      by,
      ...(multiples === 'repeats' && { repeats: Float64Array.from(part, ({ repeat }) => repeat) }),
      ...(multiples === 'weights' && { weights: Float64Array.from(part, ({ weight }) => weight) }),
    };
  }
}

const ROOM = { mostValues: 100, mostCells: 10_000 } as const;

/** Every cell that holds anybody: "0=a 1=c" → its tally. */
function cellsOf({ tables, columns }: Crossed): Record<string, unknown> {
  return Object.fromEntries(
    tables.flatMap((table) =>
      Array.from({ length: table.cells }, (_, cell) => cell)
        .filter((cell) => table.responses(cell) > 0)
        .map((cell) => [
          table
            .codesOf(cell)
            .map((code, i) => `${table.columns[i]}=${columns[table.columns[i]!]!.values[code]}`)
            .join(' '),
          table.tally(cell),
        ]),
    ),
  );
}

function expected(
  all: readonly Answer[],
  multiples: 'none' | 'repeats' | 'weights',
): Record<string, unknown> {
  const cells = new Map<string, Answer[]>();
  for (const answer of all)
    for (const set of [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]) {
      const name = set.map((column) => `${column}=${answer.values[column] || null}`).join(' ');
      cells.set(name, [...(cells.get(name) ?? []), answer]);
    }
  const sum = (part: readonly Answer[], of: (answer: Answer) => number) =>
    Array.from({ length: 11 }, (_, score) =>
      part.filter((answer) => answer.score === score).reduce((total, answer) => total + of(answer), 0),
    );
  return Object.fromEntries(
    [...cells].map(([name, part]) => [
      name,
      multiples === 'weights'
        ? tallyOfCounts(
            sum(part, () => 1),
            { sums: sum(part, ({ weight }) => weight), squares: sum(part, ({ weight }) => weight ** 2) },
          )
        : tallyOfCounts(sum(part, ({ repeat }) => (multiples === 'repeats' ? repeat : 1))),
    ]),
  );
}

describe.each(['none', 'repeats', 'weights'] as const)('with multiples: %s', (multiples) => {
  test('every combination has the answers that have its values, however the batches are cut', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 20 }), (all, size) => {
        const counts = new CrossCounts({ ...ROOM, depth: 3, weighted: multiples === 'weights' });
        for (const batch of batchesOf(all, size, multiples)) counts.add(batch);
        const crossed = counts.result();
        expect(cellsOf(crossed)).toEqual(expected(all, multiples));
        expect(crossed.uncounted).toEqual([]);
      }),
    );
  });
});

const batch = (columns: readonly (readonly (string | null)[])[], scores: readonly number[]): Batch => ({
  scores: Uint8Array.from(scores),
  by: columns.map((cells, i) => {
    const values = [...new Set(cells)];
    return [{ name: `c${i}`, values, codes: Uint32Array.from(cells, (cell) => values.indexOf(cell)) }];
  }),
});

test('two codes that mean one value in the end are one', () => {
  const counts = new CrossCounts({ ...ROOM, depth: 2 });
  const values = ['June', 'July', 'June'];
  const month = { name: 'month', values, codes: Uint32Array.of(0, 1, 2, 2) };
  const plan = { name: 'plan', values: ['pro'], codes: Uint32Array.of(0, 0, 0, 0) };
  counts.add({ scores: Uint8Array.of(10, 9, 3, 0), by: [[month], [plan]] });
  expect(cellsOf(counts.result())).toMatchObject({
    '0=June': tally([10, 3, 0]),
    '0=July': tally([9]),
    '0=June 1=pro': tally([10, 3, 0]),
  });
});

test('a column of too many values is in no table, and the others stay', () => {
  const counts = new CrossCounts({ depth: 2, mostValues: 3, mostCells: 1000 });
  const cells = ['1', '2', '3', '4'];
  counts.add(batch([cells.slice(0, 3), ['a', 'b', 'a']], [10, 9, 3]));
  counts.add(batch([cells, ['a', 'b', 'a', 'b']], [10, 9, 3, 7]));
  const { columns, tables, overall } = counts.result();
  expect(columns.map(({ hasTooMany }) => hasTooMany)).toEqual([true, false]);
  expect(tables.map((table) => table.columns)).toEqual([[1]]);
  expect(overall).toEqual(tally([10, 9, 3, 10, 9, 3, 7]));
});

test('without room the largest combinations are given up, and single columns never', () => {
  const wide = Array.from({ length: 20 }, (_, i) => String(i));
  const counts = new CrossCounts({ depth: 2, mostValues: 100, mostCells: 100 });
  counts.add(
    batch(
      [wide, wide.map((_, i) => (i % 2 ? 'a' : 'b')), wide.toReversed()],
      wide.map(() => 9),
    ),
  );
  const { tables, uncounted } = counts.result();
  expect(tables.map((table) => table.columns)).toEqual([[0], [1], [2], [0, 1]]);
  expect(uncounted).toEqual([
    [1, 2],
    [0, 2],
  ]);
});

test('counts beyond 2^32 stay exact', () => {
  const counts = new CrossCounts({ ...ROOM, depth: 1 });
  const one = { ...batch([['a']], [9]), repeats: Float64Array.of(2 ** 32 - 1) };
  counts.add(one);
  counts.add(one);
  expect(counts.result().tables[0]!.tally(0).counts[9]).toBe(2 ** 33 - 2);
});

test('codes 1–11 for the answers 0–10 are counted alike', () => {
  const scale = scaleOf('1-11', '1-7,8-9,10-11');
  const scores = Uint8Array.from({ length: 300 }, (_, i) => (i * 7 + (i % 3)) % 11);
  const values = ['a', 'b', 'c', 'd'];
  const by = [2, 3].map((step, k): KeyColumn[] => [
    { name: `c${k}`, values, codes: Uint32Array.from(scores, (_, i) => Math.floor(i / step) % 4) },
  ]);
  const plain = new CrossCounts({ depth: 2, ...ROOM });
  plain.add({ scores, by });
  const shifted = new CrossCounts({ depth: 2, ...ROOM, scale });
  shifted.add({ scores: scores.map((score) => score + 1), scale, by });
  const [one, other] = [plain.result(), shifted.result()];
  expect(other.overall.counts).toEqual(one.overall.counts);
  for (const [k, table] of one.tables.entries())
    for (let cell = 0; cell < table.cells; cell++)
      expect(other.tables[k]!.tally(cell).counts).toEqual(table.tally(cell).counts);
});

test('a column of exactly as many values as are counted is crossed, one of more is not', () => {
  const crossed = (count: number) => {
    const values = Array.from({ length: count }, (_, i) => `v${i}`);
    const counts = new CrossCounts({ depth: 1, mostValues: 5, mostCells: 1000 });
    const codes = Uint32Array.from({ length: 60 }, (_, i) => i % count);
    counts.add({ scores: new Uint8Array(60).fill(9), by: [[{ name: 'c', values, codes }]] });
    const { columns, tables } = counts.result();
    return [columns[0]!.hasTooMany, columns[0]!.isOverlapping, tables.length];
  };
  expect(crossed(5)).toEqual([false, false, 1]);
  expect(crossed(6)[0]).toBe(true);
});
