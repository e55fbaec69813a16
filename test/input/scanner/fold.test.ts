// Fold mode gives the counts of csv-parse's records, whatever the text and however it comes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FoldPlan, HALF } from '../../../src/input/scanner/counts.js';
import { fromChunks } from '../../../src/input/scanner/feed.js';
import { Fold } from '../../../src/input/scanner/fold.js';
import { NotText } from '../../../src/input/scanner/scan.js';
import { collect, fates, pieces } from '../../support/reading.js';
import { counted, folded, inAnyOrder, parse, segmentsOf } from '../../support/scanner/counting.js';
import { LF_COMMA, parsed } from '../../support/scanner/scanning.js';
import { anySample, anySizes } from '../../support/scanner/texts.js';
import { anyRows, write } from '../../support/tables.js';

/** For a longer search: SCANNER_RUNS=50000 npx vitest run --config test/vitest.config.ts test/input/scanner */
const RUNS = Number(process.env.SCANNER_RUNS ?? 500);
const TIMEOUT = 60_000 + RUNS * 100;

const TESTS = [
  (cell: string) => cell !== 'a',
  (cell: string) => cell === '' || cell === '9',
  (cell: string) => (cell.length > 4 ? null : true),
];

const VALUES = [(cell: string) => cell, (cell: string) => cell.slice(0, 1), () => 'all'];

const anyPlan = (width: number, withFates = false): fc.Arbitrary<FoldPlan> => {
  const column = fc.nat(width - 1);
  const side = fc.constantFrom('all' as const, 'before' as const, 'after' as const);
  const filter = fc.record({ column, test: fc.constantFrom(...TESTS), side });
  const window = fc.record({
    column,
    test: fc.constantFrom(...TESTS, (cell: string) => (cell === '' ? ('blank' as const) : null)),
    side: fc.constant('window' as const),
  });
  const weight = fc.record({
    column,
    test: fc.constantFrom(...TESTS.slice(0, 2)),
    side: fc.constant('weight' as const),
  });
  const index = fc.constantFrom(HALF, 0, 1, 2, 3);
  const breakdown = fc.uniqueArray(index, { maxLength: 3 });
  const plan = fc.record({
    score: column,
    parse: fc.constant(parse),
    segments: fc.array(fc.record({ column, value: fc.constantFrom(...VALUES) }), {
      minLength: 4,
      maxLength: 4,
    }),
    breakdowns: fc.array(breakdown, { maxLength: 4 }),
    filters: fc
      .tuple(
        fc.oneof(fc.constant([]), fc.array(filter, { maxLength: 4 })),
        fc.option(window, { nil: undefined }),
        fc.option(weight, { nil: undefined }),
      )
      .map(([filters, ...last]) => [...filters, ...last.filter((one) => one !== undefined)]),
    hasHalves: fc.boolean(),
    ...(withFates && { fatesBy: fc.nat(3) }),
    watched: column.map((position) => ({ column: position, most: 5 })),
    maxSegments: fc.constant(10_000),
    reported: fc.constantFrom(0, 3, 1000),
  });
  // As the first breakdown or not: the groups of rows without an answer are then among its own, or have a table.
  return fc.tuple(plan, fc.constantFrom('none', 'first', 'own'), breakdown).map(([one, whose, own]) => {
    const unanswered = whose === 'first' ? one.breakdowns[0] : whose === 'own' ? own : undefined;
    return { ...one, ...(unanswered && { unanswered }) };
  });
};

test(
  `any text: ${RUNS} cases`,
  async () => {
    const limit = fc.constantFrom(1e6, 1e6, 1e6, 200, 30);
    const any = anySample.chain((sample) =>
      fc.boolean().chain((fates) => fc.tuple(fc.constant(sample), anyPlan(sample.width, fates))),
    );
    await fc.assert(
      fc.asyncProperty(
        any,
        anySizes,
        limit,
        async ([{ text, delimiter, width }, plan], { size, ...sizes }, maxRecord) => {
          const options = { dialect: { ...LF_COMMA, delimiter }, width, maxRecord, ...sizes };
          const bytes = Buffer.from(text);
          const expected = counted(bytes, options, plan);
          const { from, end, isFull, ...found } = await folded(bytes, options, plan, size);
          expect({ from, isFull }).toEqual({ from: 0, isFull: false });
          if (expected.fault === undefined) {
            expect(inAnyOrder(found)).toEqual(inAnyOrder(expected));
            expect(end).toBe(bytes.length);
          } else expect(found.fault).toEqual(expected.fault);
        },
      ),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

const OPTIONS = { dialect: LF_COMMA, width: 2, maxRecord: 1e6 };
const BY: FoldPlan = {
  score: 0,
  parse,
  segments: segmentsOf(1),
  breakdowns: [[0]],
  maxSegments: 10_000,
  reported: 3,
};

/** A group as it stands in the result. */
const group = (values: string[], counts: Record<number, [count: number, first: number]>) => ({
  values,
  counts: Array.from({ length: 11 }, (_, score) => counts[score]?.[0] ?? 0),
  firsts: Array.from({ length: 11 }, (_, score) => counts[score]?.[1] ?? 0),
});

test('the ways to write a value are one group, and rows without an answer have groups of their own', async () => {
  const text = '10,EMEA\n9," EMEA "\n,APAC\n10,"EMEA"\n9.0,\u00a0EMEA\n"9 - very",EMEA\r\nten,DACH\n';
  const { result, events } = await folded(Buffer.from(text), OPTIONS, { ...BY, unanswered: [0] });
  expect(result).toMatchObject({ rows: 7, blank: 1, rejected: 1 });
  expect(result.breakdowns).toEqual([[group(['EMEA'], { 9: [3, 2], 10: [2, 1] })]]);
  expect(result.unanswered).toEqual([
    { values: ['APAC'], rows: 1, first: 3 },
    { values: ['DACH'], rows: 1, first: 7 },
  ]);
  expect(events).toEqual([
    ['unanswered', 3, text.indexOf(',APAC'), '', -1],
    ['unanswered', 7, Buffer.byteLength(text) - 'ten,DACH\n'.length, 'ten', -2],
  ]);
});

test('one breakdown by another segment than the first is by that segment', async () => {
  const text = '9,a,x\n9,b,y\n3,a,y\n9,,\n';
  const options = { ...OPTIONS, width: 3 };
  for (const [segment, values] of [
    [0, ['a', 'b', '']],
    [1, ['x', 'y', '']],
  ] as const) {
    const plan = { ...BY, segments: segmentsOf(1, 2), breakdowns: [[segment]] };
    const { result } = await folded(Buffer.from(text), options, plan);
    expect(result.breakdowns[0]!.map((one) => one.values[0])).toEqual(values);
    expect(result.breakdowns[0]!.map(({ counts }) => counts[9]! + counts[3]!)).toEqual(
      segment === 0 ? [2, 1, 1] : [1, 2, 1],
    );
  }
});

test('long values, of which only the end differs, are told apart', async () => {
  const values = [16, 17, 24, 31, 32, 33, 100, 254, 255, 256, 400].flatMap((length) => [
    'v'.repeat(length),
    `${'v'.repeat(length - 1)}w`,
  ]);
  const text = [...values, ...values, ...values].map((value) => `7,${value}\n`).join('');
  const { result } = await folded(Buffer.from(text), OPTIONS, BY);
  expect(result.breakdowns[0]!.map((one) => [one.values[0], one.counts[7]])).toEqual(
    values.map((value) => [value, 3]),
  );
});

test('as many values as a column may have, and more than the table of cells holds', async () => {
  const values = Array.from({ length: 30_000 }, (_, i) => `value ${i}`);
  const text = [...values, ...values.toReversed()].map((value) => `7,${value}\n`).join('');
  const { result, isFull } = await folded(Buffer.from(text), OPTIONS, { ...BY, maxSegments: 30_000 });
  expect(isFull).toBe(false);
  expect(result.breakdowns[0]!.map((one) => [one.values[0], one.counts[7]])).toEqual(
    values.map((value) => [value, 2]),
  );
});

describe('one value too many', () => {
  test.each([
    ['in a line that the kernel counts', '8,c\n'],
    ['in a record that csv-parse reads', '8,c",\n'],
  ])('%s ends the count before its record', async (_, record) => {
    const before = '9,a\n9,b\n,c\n9\n';
    const bytes = Buffer.from(`${before}${record}7,a\n`);
    const plan = { ...BY, breakdowns: [[], [0]], maxSegments: 3 };
    const { result, end, isFull } = await folded(bytes, OPTIONS, plan);
    expect({ end, isFull }).toEqual({ end: before.length, isFull: true });
    expect(result).toMatchObject({ rows: 4, blank: 1, short: { count: 1, first: 4 }, long: { count: 0 } });
    expect(result.breakdowns[1]!.map(({ values }) => values[0])).toEqual(['a', 'b', '']);
  });

  test('among crossed columns too', async () => {
    const rows = Array.from({ length: 200 * 200 }, (_, i) => `9,${Math.floor(i / 200)},${i % 200}\n`);
    const options = { ...OPTIONS, width: 3 };
    const { result, end, isFull } = await folded(Buffer.from(rows.join('')), options, {
      ...BY,
      segments: segmentsOf(1, 2),
      breakdowns: [[0, 1]],
    });
    expect({ rows: result.rows, isFull }).toEqual({ rows: 32_768, isFull: true });
    expect(end).toBe(rows.slice(0, 32_768).join('').length);
    expect(result.breakdowns[0]).toHaveLength(32_768);
  });
});

test('beyond the last column a quote after a space is text', async () => {
  const bytes = Buffer.from('9,a, ""\n9,a, \n9,a,""\n9,a,"", "\n');
  const { result } = await folded(bytes, OPTIONS, BY);
  expect(result.long).toEqual(counted(bytes, OPTIONS, BY).result.long);
  expect(result.long).toEqual({ count: 2, first: 1 });
});

test('fates are counted of a question without filters too', async () => {
  const bytes = Buffer.from('9,a\n,a\n,b\n10,b\n,a\nx,b\n'.repeat(20));
  const plan = { ...BY, fatesBy: 0, reported: 0 };
  const { result } = await folded(bytes, { ...OPTIONS, windowSize: 64 }, plan);
  expect(result.fates).toEqual([
    { value: 'a', blank: 40, rejected: 0, filtered: 0 },
    { value: 'b', blank: 20, rejected: 20, filtered: 0 },
  ]);
});

test('where quotes are text, a return at the end of a cell that csv-parse reads is text', async () => {
  const long = 'v'.repeat(100);
  const options = { ...OPTIONS, dialect: { ...LF_COMMA, unquoted: true as const }, windowSize: 64 };
  const bytes = Buffer.from(`${long},x\r\r\n${long},y\r\n`);
  const { events } = await folded(bytes, options, { ...BY, score: 1, reported: 9 });
  expect(events.map((event) => (event as unknown[])[3])).toEqual(['x\r', 'y']);
});

test('what an event throws comes through, with nothing told after it', async () => {
  const told: number[] = [];
  const fold = new Fold(OPTIONS, BY, {
    unanswered: () => {},
    incomparable: () => {},
    long: (row) => {
      told.push(row);
      throw new RangeError(`row ${row}`);
    },
  });
  const bytes = Buffer.from('9,a\n9,a,x\n9,a,y\n');
  const run = async () => {
    for await (const _ of fromChunks(pieces(bytes, 100), fold));
  };
  await expect(run()).rejects.toThrow(new RangeError('row 2'));
  expect(told).toEqual([2]);
});

test('bytes that are not UTF-8 end the count, also in what csv-parse reads', async () => {
  for (const text of ['9,a\n9,\xff\n', '9,a\n9,x"\xff\n', '9,x"\n9,\xe9\n', '9,a\n9,x"\xe9']) {
    const bytes = Buffer.from(text, 'latin1');
    await expect(folded(bytes, OPTIONS, BY)).rejects.toThrow(NotText);
    await expect(folded(bytes, { ...OPTIONS, isChecked: true }, BY)).resolves.toMatchObject({
      isFull: false,
    });
  }
});

test('a NUL ends the count wherever it is, and nothing else does', async () => {
  for (let before = 0; before < 140; before++) {
    for (const text of [
      `9,${'a'.repeat(before)}`,
      `9,"${'a'.repeat(before)}"`,
      `9,a"${'b'.repeat(before)}`,
    ]) {
      const rows = `${text}\n9,b\n`;
      for (let at = 0; at < text.length; at += before < 10 ? 1 : 13) {
        const bytes = Buffer.from(rows);
        bytes[at] = 0;
        await expect(folded(bytes, OPTIONS, BY)).rejects.toThrow(NotText);
      }
      await expect(folded(Buffer.from(rows), OPTIONS, BY)).resolves.toMatchObject({ isFull: false });
    }
  }
});

test('counts are those of the reader', async () => {
  const style = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n'),
    quoted: fc.boolean(),
    finalEnd: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(anyRows, style, anySizes, async (rows, looks, { size, ...sizes }) => {
      const order = ['region', 'nps', 'why'] as const;
      const bytes = write(rows, { ...looks, encoding: 'utf8', gzip: false, size: 1, order });
      const by = ['region', 'why', 'region,why'];
      const read = await collect([{ name: 'f.csv', stream: pieces(bytes, 1e6) }], {
        ...{ score: 'nps', by, headerRows: 1 },
      });
      const dialect = { delimiter: looks.delimiter, recordEnd: 'lf' as const };
      const options = { dialect, width: 3, maxRecord: 1e6, ...sizes };
      const from = parsed(bytes, options).offsets[1]!;
      const plan = { ...BY, score: 1, segments: segmentsOf(0, 2), breakdowns: [[0], [1], [0, 1], []] };
      const { result } = await folded(bytes.subarray(from), { ...options, from }, plan, size);
      expect({ ...fates(read), filtered: 0 }).toEqual({
        rows: result.rows,
        answered: read.reading.answered,
        blank: result.blank,
        rejected: result.rejected,
        filtered: result.filtered,
      });
      expect(result.breakdowns[3]![0]?.counts ?? new Array(11).fill(0)).toEqual(read.counts);
      const sum = (counts: number[], low: number, high: number) =>
        counts.slice(low, high + 1).reduce((total, count) => total + count, 0);
      read.groups.forEach((groups, i) => {
        const found = result.breakdowns[i]!.map(({ values, counts }) => [
          values.join(' | '),
          [sum(counts, 0, 6), sum(counts, 7, 8), sum(counts, 9, 10)],
        ]);
        // Segments without an answer are told apart.
        const answered = Object.entries(groups).filter(([, counts]) => counts.some((count) => count > 0));
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(answered));
      });
    }),
    { numRuns: 300 },
  );
});
