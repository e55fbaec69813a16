// Whole files as the suites of other parsers have them, with those of the W3C for tables: each read at once and byte by byte.
import { describe, expect, test } from 'vitest';
import { NpsError } from '../../../../src/core/errors.js';
import { allRows } from '../../../../src/input/count/stretches.js';
import type { InputProblem } from '../../../../src/input/problems.js';
import { openCsv } from '../../../../src/input/table/csv.js';
import { textSource } from '../../../support/reading.js';
import type { FileCase } from './cases.js';
import { beginnings, dialects, headers, nothing, notText, shapes } from './files.js';

const MAX_RECORD = 2 ** 20;

/** What a case says, as it is read from a stream of pieces. */
async function read(
  bytes: string | Buffer,
  size: number,
): Promise<Pick<FileCase, 'columns' | 'rows' | 'problem'>> {
  try {
    const table = await openCsv(textSource(bytes, '-', size), { maxRecord: MAX_RECORD });
    const rows: (readonly string[])[] = [];
    for await (const { records } of allRows(table, MAX_RECORD)) rows.push(...records);
    await table.close();
    return { columns: table.header.columns.map(({ name }) => name), rows };
  } catch (error) {
    if (!(error instanceof NpsError)) throw error;
    return { problem: (error.problem as InputProblem).kind };
  }
}

const THEMES: Readonly<Record<string, readonly FileCase[]>> = {
  'how files begin': beginnings,
  'files with nothing in them': nothing,
  'files that are no text': notText,
  'delimiters and line ends that are found': dialects,
  headers,
  'rows below a header': shapes,
};

describe.each(Object.entries(THEMES))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, {
    bytes,
    columns,
    rows,
    problem,
  }) => {
    const expected = problem === undefined ? { columns, rows } : { problem };
    for (const size of [Number.POSITIVE_INFINITY, 1, 2, 5])
      expect({ size, ...(await read(bytes, size)) }).toEqual({ size, ...expected });
  });
});

/** More rows than are looked at before a file is read, as a cell of one byte. */
const MANY = 1100;

describe('after more rows than the sample has, where the kernel reads', () => {
  const tails = shapes.filter(({ rows, bytes }) => rows !== undefined && bytes.includes('id,nps\n'));
  test.each(tails.map((one) => [one.name, one] as const))('%s', async (_, { bytes, columns, rows }) => {
    const before = Array.from({ length: MANY }, (_row, i) => [String(i), '9']);
    const text = bytes.toString().replace('\n', `\n${before.map((row) => `${row.join(',')}\n`).join('')}`);
    for (const size of [Number.POSITIVE_INFINITY, 3])
      expect(await read(text, size)).toEqual({ columns, rows: [...before, ...rows!] });
  });
});
