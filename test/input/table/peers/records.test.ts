// The situations that the suites of other parsers test, as our own texts: PapaParse, rust-csv, Python's csv, simd-csv, uDSV,
// csv-parse. Each is read in every way that we read records, and the parsers at hand say whether they read it so.
import { describe, expect, test } from 'vitest';
import { canScan } from '../../../../src/input/scanner/limits.js';
import type { Dialect } from '../../../../src/input/table/dialect.js';
import { counted, folded, inParts, parse, segmentsOf } from '../../../support/scanner/counting.js';
import { mergeFolds } from '../../../support/scanner/merge.js';
import { parsed, projected, scanned, streamed } from '../../../support/scanner/scanning.js';
import { ASK } from './asking.js';
import { PEERS, type RecordCase, type Rows } from './cases.js';
import { blanksAfter, textAfter, unclosed } from './faults.js';
import { comments, fields, ragged, whitespace } from './fields.js';
import { blankLines, delimiters, lineEnds } from './lines.js';
import { doubled, quoted, stray, unquoted } from './quotes.js';

const THEMES: Readonly<Record<string, readonly RecordCase[]>> = {
  fields,
  'rows of different lengths': ragged,
  'white space': whitespace,
  'lines that look like comments': comments,
  'fields in quotes': quoted,
  'doubled quotes': doubled,
  'quotes in fields': stray,
  'quotes that are text': unquoted,
  'blanks after a closing quote': blanksAfter,
  'text after a closing quote': textAfter,
  'quotes that never close': unclosed,
  'line ends': lineEnds,
  'blank lines': blankLines,
  delimiters,
};
const ALL = Object.entries(THEMES).flatMap(([theme, cases]) =>
  cases.map((one) => ({ ...one, name: `${theme}: ${one.name}` })),
);

const MAX_RECORD = 2 ** 20;
/** Texts that are not cut at every place. */
const LONG = 400;

function dialectOf({ delimiter = ',', recordEnd, unquoted: isUnquoted }: RecordCase): Dialect {
  return { delimiter, recordEnd: recordEnd ?? 'lf', ...(isUnquoted && { unquoted: true }) };
}

/** The columns that a file of these records would have, two where the kernel shall read it. */
const widthOf = ({ records }: RecordCase) => Math.max(2, ...records.map(({ length }) => length));

describe.each(Object.entries(THEMES))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const dialect = dialectOf(one);
    const bytes = Buffer.from(one.text);
    const options = { dialect, maxRecord: MAX_RECORD };
    const width = widthOf(one);
    const expected = { records: one.records, fault: one.fault };
    const plain = ({ records, fault }: ReturnType<typeof parsed>) => ({
      records,
      fault: fault && [fault.kind, fault.field],
    });
    expect(plain(parsed(bytes, options))).toEqual(expected);
    for (const size of bytes.length > LONG ? [64, 1000] : [1, 2, 3, 7, 1000])
      expect({ size, ...plain(await streamed(bytes, options, size)) }).toEqual({ size, ...expected });
    if (!canScan(dialect, width)) return;
    for (const windowSize of [64, 65, 200, 2 ** 20])
      for (const size of [3, 2 ** 20]) {
        const wanted = Array.from({ length: Math.min(width, 32) }, (_, i) => i);
        const read = { ...options, width, windowSize, slice: 1 };
        const found = projected(await scanned(bytes, read, wanted, size), width, wanted);
        expect({ windowSize, size, ...plain(found) }).toEqual({
          windowSize,
          size,
          ...expected,
          records: one.records.map((record) => record.map((cell, i) => (wanted.includes(i) ? cell : ''))),
        });
      }
  });
});

const PLAN = {
  parse,
  score: 0,
  segments: segmentsOf(0, 1),
  breakdowns: [[], [1]],
  maxSegments: 100_000,
  reported: 0,
};

/** Bytes of a record beyond which the kernel leaves it to whoever looks at rows one by one. */
const MOST_COUNTED = 50_000;
const COUNTED = ALL.filter((one) => canScan(dialectOf(one), 2) && one.text.length < MOST_COUNTED);

test.each(
  COUNTED.map((one) => [one.name, one] as const),
)('counted in parts, cut anywhere: %s', async (_, one) => {
  const bytes = Buffer.from(one.text);
  const options = { dialect: dialectOf(one), width: widthOf(one), maxRecord: MAX_RECORD };
  const { result, fault } = await folded(bytes, options, PLAN);
  const rows = one.records.filter(({ length }) => length > 0);
  expect({ rows: result.rows, fault: fault && [fault.kind, fault.field] }).toEqual({
    rows: rows.length,
    fault: one.fault,
  });
  if (fault !== undefined) return;
  expect(result).toEqual(counted(bytes, options, PLAN).result);
  const step = bytes.length > LONG ? Math.ceil(bytes.length / 10) : 3;
  for (let cut = 1; cut < bytes.length; cut += step) {
    const {
      from: _from,
      end,
      isFull: _isFull,
      ...merged
    } = mergeFolds(await inParts(bytes, options, PLAN, [cut]));
    expect({ cut, ...merged, end }).toEqual({ cut, ...result, end: bytes.length });
  }
});

describe.each(PEERS)('%s', (peer) => {
  test('reads the texts so, but for those where it is said how it reads them', async (context) => {
    const answers = await ASK[peer](ALL);
    if (answers === undefined) return context.skip(`${peer} is not installed`);
    const others: Record<string, Rows> = {};
    const said: Record<string, Rows> = {};
    for (const [i, one] of ALL.entries()) {
      const answer = answers[i];
      const known = one.others?.[peer];
      if (answer === undefined) continue;
      const rows = answer === 'error' ? answer : answer.filter(isFilled);
      const own = one.fault === undefined ? one.records.filter(isFilled) : 'error';
      if (JSON.stringify(rows) !== JSON.stringify(own)) others[one.name] = rows;
      if (known !== undefined) said[one.name] = known;
    }
    expect(others).toEqual(said);
  });
});

/** Whether a record has anything on it: of a blank line some give nothing, some an empty field. */
function isFilled(record: readonly string[]): boolean {
  return record.length > 1 || (record[0] ?? '').trim() !== '';
}

test('whoever reads a text otherwise, it is said why we do not', () => {
  for (const { name, others, why } of ALL)
    expect({ name, isSaid: why !== undefined }).toEqual({ name, isSaid: others !== undefined });
});

test('there are cases of every theme, each with a name of its own', () => {
  expect(ALL.length).toBeGreaterThan(250);
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
});
