// Every fixture gives the figures that a Python script counted (fixtures/expected.json), with each of its options.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import expectedFiles from '../../fixtures/expected.json' with { type: 'json' };
import type { ErrorCode } from '../../src/core/errors.js';
import { inspectFile } from '../../src/input/inspect.js';
import type { ReadOptions } from '../../src/input/options.js';
import { openCsv } from '../../src/input/table/csv.js';
import { collect, errorOf, fates, file, fixture, messages, textSource } from '../support/reading.js';

interface Place {
  record?: number;
  line?: number;
  column?: string;
  byteOffset?: number;
}

interface Expected extends Place {
  exit?: 2;
  why?: string;
  options?: string[];
  rows: number;
  answered: number;
  blank: number;
  rejected: number;
  filtered: number;
  promoters: number;
  passives: number;
  detractors: number;
  score?: { column: string; position: number };
  category?: { column: string; position: number };
  vendor: string | null;
  headerRows: number;
  delimiter: string | null;
  encoding: string;
  by?: Record<string, Record<string, number[]>>;
  rejects?: { record: number; line: number; value: string }[];
  bare?: Place & { exit: 2; why: string };
  variants?: Partial<Expected>[];
  latestBy?: Partial<Expected>[];
  groupDisagrees?: number;
  short?: { rows: number };
  long?: { rows: number };
  warning?: string;
  suggestsScale?: string;
  candidates?: { column: string; position: number }[];
}

/** One run: a file with options, and what it must give. */
interface Run {
  name: string;
  file: string;
  expected: Partial<Expected>;
}

const FLAGS: Record<string, (value: string, options: ReadOptions) => ReadOptions> = {
  '--score': (score) => ({ score }),
  '--category': (category) => ({ category }),
  '--encoding': (encoding) => ({ encoding }),
  '--skip-lines': (value) => ({ skipLines: Number(value) }),
  '--scale': (value) => ({ scale: value as '1-10' }),
  '--fractions': (value) => ({ fractions: value as 'floor' }),
  '--latest-by': (latestBy) => ({ latestBy }),
  '--date': (date) => ({ date }),
  '--date-format': (value) => ({ dateFormat: value as 'DMY' }),
  '--where': (value, { where = [] }) => ({ where: [...where, value] }),
};

function optionsOf(words: readonly string[] = []): ReadOptions {
  let options: ReadOptions = {};
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    options = {
      ...options,
      ...(word === '--ragged' ? { ragged: true } : FLAGS[word]!(words[++i]!, options)),
    };
  }
  return options;
}

/** How a file is that says nothing of it. */
const PLAIN = { vendor: null, headerRows: 1, delimiter: ',', encoding: 'utf-8' };

/** What kind of error each reason is. */
const CODES: [RegExp, ErrorCode][] = [
  [/is empty/, 'empty-input'],
  [/not text/, 'not-csv'],
  [/quote|more fields/, 'malformed-csv'],
  [/gzip/, 'unreadable-file'],
  [/not UTF-8/, 'encoding'],
  [/day/, 'ambiguous-date'],
  [/no column is known|monthly/, 'no-score-column'],
  [/two columns/, 'ambiguous-column'],
];

const files = Object.entries(expectedFiles) as unknown as [string, Expected][];
const runs = files.flatMap(([name, expected]): Run[] => {
  const { bare, variants = [], latestBy = [], ...main } = expected;
  const named = (more: Partial<Expected>): Run => ({
    name: [name, ...(more.options ?? [])].join(' '),
    file: name,
    expected: more,
  });
  return [
    named(main),
    ...(bare === undefined ? [] : [{ name: `${name} without options`, file: name, expected: bare }]),
    ...variants.map((variant) =>
      named(main.exit === 2 ? { ...PLAIN, ...variant } : { ...main, by: {}, rejects: [], ...variant }),
    ),
    ...latestBy.map((run) => named(run.exit === 2 ? run : { ...main, by: {}, ...run })),
  ];
});

describe.each(runs.filter(({ expected }) => expected.exit !== 2))('$name', ({ file: name, expected }) => {
  const by = Object.keys(expected.by ?? {});
  const rejected: { record: number; value: string }[] = [];
  const options = { ...optionsOf(expected.options), by };
  const run = collect([file(fixture(name))], {
    ...options,
    onRejected: ({ record, value }) => rejected.push({ record, value }),
  });

  test('rows, categories and groups', async () => {
    const collected = await run;
    const { counts, groups, reading } = collected;
    const sum = (from: number, to: number) => counts.slice(from, to).reduce((total, n) => total + n, 0);
    expect({
      ...fates(collected),
      detractors: sum(0, 7),
      passives: sum(7, 9),
      promoters: sum(9, 11),
    }).toEqual({
      rows: expected.rows,
      answered: expected.answered,
      blank: expected.blank,
      rejected: expected.rejected,
      filtered: expected.filtered,
      detractors: expected.detractors,
      passives: expected.passives,
      promoters: expected.promoters,
    });
    expect(reading.rows).toBe(reading.answered + reading.blank + reading.rejected + reading.filtered);
    expect(groups).toEqual(Object.values(expected.by ?? {}));
    if (expected.rejects?.length)
      expect(rejected).toEqual(expected.rejects.map(({ record, value }) => ({ record, value })));
    if (expected.score) expect(reading.columns.score).toBe(expected.score.column);
    if (expected.category) expect(reading.columns.category).toBe(expected.category.column);
  });

  test('dialect, encoding and layout', async () => {
    const table = await openCsv(file(fixture(name)), { ...options, maxRecord: 2 ** 26 });
    await table.close();
    expect(table.header.vendor).toBe(expected.vendor);
    expect(table.header.headerRows).toBe(expected.headerRows);
    expect(table.encoding.name).toBe(expected.encoding);
    if (expected.delimiter !== null) expect(table.dialect.delimiter).toBe(expected.delimiter);
    const { column, position } = (expected.score ?? expected.category)!;
    expect(table.header.columns[position - 1]?.name).toBe(column);
  });

  test('notes', async () => {
    const collected = await run;
    const count = (code: string) =>
      collected.reading.warnings.find((warning) => warning.code === code)?.count ?? 0;
    expect(count('rejected-scores')).toBe(expected.rejected);
    expect(count('blank-scores')).toBe(expected.blank);
    expect(count('short-rows')).toBe(expected.short?.rows ?? 0);
    expect(count('long-rows')).toBe(expected.long?.rows ?? 0);
    if (expected.groupDisagrees !== undefined) expect(count('group-disagrees')).toBe(expected.groupDisagrees);
    expect(messages(collected, 'no-answers')).toHaveLength(expected.warning === 'no-answers' ? 1 : 0);
    const suggests = expected.suggestsScale !== undefined && !expected.options?.includes('--scale');
    expect(messages(collected, 'scale-from-1')).toHaveLength(suggests ? 1 : 0);
  });

  test('the whole file read in single bytes gives the same', async () => {
    // Nothing but the size of the pieces differs, so this is a law, not a figure.
    const bytes = readFileSync(fixture(name));
    if (bytes.length > 10_000) return;
    const again = await collect([textSource(bytes, '-', 1)], options);
    const whole = await run;
    expect(fates(again)).toEqual(fates(whole));
    expect(again.groups).toEqual(whole.groups);
  });
});

describe.each(runs.filter(({ expected }) => expected.exit === 2))('$name', ({ file: name, expected }) => {
  test(`is an error: ${expected.why}`, async () => {
    const error = await errorOf(collect([file(fixture(name))], optionsOf(expected.options)));
    expect(error.code).toBe(CODES.find(([why]) => why.test(expected.why!))![1]);
    const text = [error.message, ...error.details, error.hint].join('\n');
    if (expected.record !== undefined)
      expect(text).toContain(`record ${expected.record} (line ${expected.line})`);
    if (expected.column !== undefined) expect(text).toContain(`column "${expected.column}"`);
    if (expected.byteOffset) expect(text).toContain(`offset ${expected.byteOffset}`);
    for (const { column, position } of expected.candidates ?? [])
      expect(text).toMatch(new RegExp(`"${column}" +\\(column ${position}\\)`));
  });
});

const rejects = runs.flatMap(({ file: name, expected }) =>
  expected.latestBy || !expected.rejects?.length || expected.options?.includes('--latest-by')
    ? []
    : [{ name, first: expected.rejects[0]!, options: expected.options }],
);
test.each(rejects)('--strict stops $name at the first reject', async ({ name, first, options }) => {
  const error = await errorOf(collect([file(fixture(name))], { ...optionsOf(options), strict: true }));
  expect(error.code).toBe('rejected-score');
  expect(error.message).toContain(`record ${first.record} (line ${first.line}): "${first.value}"`);
});

test.each(
  files.filter(([, { exit, score }]) => exit !== 2 && score),
)('inspect finds the score column of %s', async (name, expected) => {
  const { inspection, rows } = await inspectFile(file(fixture(name)), optionsOf(expected.options));
  expect(inspection.score?.name).toBe(expected.score!.column);
  expect(inspection.columns[expected.score!.position - 1]?.kind).toBe(
    expected.rows === 0 ? 'empty' : 'score',
  );
  expect(rows).toBe(expected.rows);
});
