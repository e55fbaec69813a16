import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CrossCounts } from '../../src/core/cross-counts.js';
import { searchSegments } from '../../src/core/segment-search.js';
import { SplitColumn } from '../../src/core/split-column.js';
import { tally } from '../../src/core/tally.js';

interface Row {
  readonly products: readonly string[];
  readonly tools: readonly string[];
  readonly region: string;
  readonly score: number;
  readonly weight: number;
}

const anyRow: fc.Arbitrary<Row> = fc.record({
  products: fc.subarray(['A', 'B', 'C']),
  tools: fc.subarray(['x', 'y']),
  region: fc.constantFrom('North', 'South'),
  score: fc.nat({ max: 10 }),
  weight: fc.constantFrom(0.5, 1, 2),
});

const OPTIONS = { depth: 3, mostValues: 100, mostCells: 100_000 } as const;

/** The rows as batches of one data set, whose codes go on. */
function countedIn(batches: readonly (readonly Row[])[], weighted: boolean, mostSplit = 1000) {
  const counts = new CrossCounts({ ...OPTIONS, weighted, mostSplit });
  const columns = [
    { name: 'products', separator: ';', cell: (row: Row) => row.products.join('; ') },
    { name: 'region', cell: (row: Row) => row.region },
    { name: 'tools', separator: ';', cell: (row: Row) => row.tools.join('; ') },
  ].map((column) => ({ ...column, values: [] as (string | null)[], codes: new Map<string, number>() }));
  for (const rows of batches) {
    const by = columns.map(({ cell, values, codes, ...column }) => [
      {
        ...column,
        values,
        codes: Uint32Array.from(rows, (row) => {
          const text = cell(row);
          if (!codes.has(text)) codes.set(text, values.push(text === '' ? null : text) - 1);
          return codes.get(text)!;
        }),
      },
    ]);
    const weights = weighted ? { weights: Float64Array.from(rows, ({ weight }) => weight) } : {};
    counts.add({ scores: Uint8Array.from(rows, ({ score }) => score), by, ...weights });
  }
  return counts.result();
}

const gave = (list: readonly string[], value: string | null) =>
  value === null ? list.length === 0 : list.includes(value);

test('a table has each row in the cell of each of its answers, and of each combination of them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyRow, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (batches, weighted) => {
        const rows = batches.flat();
        const { tables, columns, overall } = countedIn(batches, weighted);
        expect(tables).toHaveLength(7);
        expect(overall.counts).toEqual(tally(rows.map(({ score }) => score)).counts);
        const isIn = [
          (row: Row, value: string | null) => gave(row.products, value),
          (row: Row, value: string | null) => row.region === value,
          (row: Row, value: string | null) => gave(row.tools, value),
        ];
        for (const table of tables) {
          for (let cell = 0; cell < table.cells; cell++) {
            const values = table.codesOf(cell).map((code, i) => columns[table.columns[i]!]!.values[code]);
            const those = rows.filter((row) =>
              table.columns.every((column, i) => values[i] !== undefined && isIn[column]!(row, values[i]!)),
            );
            const own = table.tally(cell);
            expect(own.counts).toEqual(tally(those.map(({ score }) => score)).counts);
            const sums = own.weights?.sums.reduce((sum, weight) => sum + weight, 0);
            if (weighted) expect(sums).toBe(those.reduce((sum, { weight }) => sum + weight, 0));
          }
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('a search has two tests of two answers that overlap, and finds the answer that takes from the NPS', () => {
  const row = (products: readonly string[], score: number): Row => ({
    ...{ products, score, tools: [], region: 'North', weight: 1 },
  });
  const rows = Array.from({ length: 60 }, (_, i) => [
    row(['A'], i % 5 === 0 ? 7 : 10),
    row(['B'], i % 5 === 0 ? 7 : 2),
    row(['A', 'B'], i % 2 === 0 ? 2 : 9),
  ]).flat();
  const crossed = countedIn([rows], false);
  const options = { atLeast: 30, side: 'detractors' } as const;
  const { tested, found } = searchSegments(crossed, options);
  expect(tested).toBe(2);
  expect(found.map(({ segment }) => segment)).toEqual([{ products: 'B' }]);
  const apart = countedIn([rows.filter(({ products }) => products.length === 1)], false);
  expect(searchSegments(apart, options).tested).toBe(1);
});

test('a column of more different cells than may be is left out', () => {
  const rows = [['A'], ['B'], ['A', 'B']].map(
    (products): Row => ({
      ...{ products, score: 9, tools: [], region: 'North', weight: 1 },
    }),
  );
  const { columns, tables } = countedIn([rows], false, 2);
  expect(columns.map(({ hasTooMany }) => hasTooMany)).toEqual([true, false, false]);
  expect(tables.flatMap((table) => table.columns)).not.toContain(0);
});

test('a column is split into its answers, and says whether any cell holds several', () => {
  const column = new SplitColumn(';');
  column.see(['A', null]);
  expect([column.isOverlapping, column.values]).toEqual([false, ['A', null]]);
  column.see(['A', null, 'B; A', 'B']);
  expect([column.isOverlapping, column.values]).toEqual([true, ['A', null, 'B']]);
  column.see(['A', null, 'B; A', 'B', 'C']);
  expect(column.isOverlapping).toBe(true);
  expect([0, 1, 2, 3, 4].map((cell) => column.answersOf(cell).map((code) => column.values[code]))).toEqual([
    ['A'],
    [null],
    ['B', 'A'],
    ['B'],
    ['C'],
  ]);
});
