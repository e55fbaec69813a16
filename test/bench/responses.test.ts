// The files of the benchmark: the same on every run, and what they are said to hold is what csv-parse reads in them.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { SERIES, shapes } from './files.mjs';
import { type Contents, responses, type Shape, type Tallies } from './responses.mjs';

function made(shape: Shape, seed = 1): { text: string; contents: Contents } {
  const pieces = responses(shape, seed);
  const bytes: Buffer[] = [];
  for (;;) {
    const { value, done } = pieces.next();
    if (done) return { text: Buffer.concat(bytes).toString(), contents: value };
    bytes.push(value);
  }
}

function read(text: string): Contents {
  const records: Record<string, string>[] = parse(text, { columns: true, relax_quotes: true });
  const tallies: Tallies = {};
  for (const { region, score } of records as { region: string; score: string }[]) {
    if (score !== '') {
      tallies[region] ??= Array(11).fill(0);
      tallies[region][Number(score)]!++;
    }
  }
  const lines = text.split('\n').length - 1;
  return { rows: records.length, bytes: Buffer.byteLength(text), lines, tallies };
}

describe('the responses', () => {
  it('are the same for the same seed only', () => {
    const { text } = made({ rows: 2000 });
    expect(made({ rows: 2000 }).text).toBe(text);
    expect(made({ rows: 2000 }, 2).text).not.toBe(text);
    expect(text.startsWith(made({ rows: 1000 }).text)).toBe(true);
  });

  it('have all that makes CSV hard, and blank answers', () => {
    const { text, contents } = made({ rows: 5000 });
    const records: Record<string, string>[] = parse(text, { columns: true });
    const comments = records.map(({ comment }) => comment!);
    for (const hard of ['', '\n', ',', '"', 'é', '返', '👍']) {
      expect(comments.some((comment) => (hard === '' ? comment === '' : comment.includes(hard)))).toBe(true);
    }
    expect(contents.tallies['Korea, Republic of']).toBeDefined();
    expect(contents.tallies['']).toBeDefined();
    expect(records.filter(({ score }) => score === '').length).toBeGreaterThan(50);
    expect(text).toMatch(/""/);
  });

  it('are some 113 bytes a row, so that five million are 564 MB', () => {
    const { contents } = made({ rows: 20_000 });
    expect(contents.bytes / contents.rows).toBeGreaterThan(108);
    expect(contents.bytes / contents.rows).toBeLessThan(115);
  });
});

const {
  main,
  tenth,
  small,
  '20,000 rows': _,
  '40 MB': __,
  'rows of the workbook': ___,
  keys,
  ...others
} = shapes({});
const ofSeries = Object.values(SERIES).flat();

it('every file but those for growth belongs to a series', () => {
  expect(ofSeries.sort()).toEqual(Object.keys(others).sort());
  expect([main, tenth, small]).toEqual([{ rows: 5_000_000 }, { rows: 500_000 }, { rows: 100 }]);
});

describe('rows with a count and a weight', () => {
  const { text, contents } = made({ ...keys, keys: 1000, bytes: 500_000 });

  it('hold what is said', () => {
    expect(read(text)).toEqual(contents);
  });

  it('have all of the customers, and whole counts', () => {
    const records: Record<string, string>[] = parse(text, { columns: true });
    const customers = new Set(records.map(({ customer }) => customer));
    expect(customers.size).toBe(1000);
    expect(new Set(records.map(({ count }) => count))).toEqual(new Set(['1', '2', '3', '4']));
    for (const { weight } of records) expect(weight).toMatch(/^(?:0\.[5-9]\d|1\.[0-4]\d|1\.50)$/);
  });

  it('have a million customers in the full run', () => {
    expect(keys!.keys).toBe(1_000_000);
  });
});

describe.each(Object.entries(others))('%s', (name, shape) => {
  const { text, contents } = made({ ...shape, bytes: 100_000 });

  it('holds what is said', () => {
    expect(read(text)).toEqual(contents);
    expect(contents.bytes).toBeGreaterThanOrEqual(100_000);
  });

  it('is what its name says', () => {
    const [header, ...rows]: string[][] = parse(text, { relax_quotes: true });
    const [number] = /^[\d,]+(?= [cs])/.exec(name) ?? [];
    const many = Number(number?.replace(',', ''));
    if (name.endsWith('columns')) expect(header).toHaveLength(many);
    if (name === '1 segment') expect(Object.keys(contents.tallies)).toHaveLength(1);
    if (name === '100 segments') expect(Object.keys(contents.tallies)).toHaveLength(100);
    if (name === '10,000 segments') expect(Object.keys(contents.tallies).length).toBeGreaterThan(500);
    const lengths = rows.map((row) => row.at(-1)!.length);
    if (name === 'short comments') expect(Math.max(...lengths)).toBeLessThan(20);
    if (name === 'long comments') expect(Math.min(...lengths)).toBeGreaterThan(1000);
    if (name.startsWith('a stray quote')) {
      expect(text.match(/5" screen/g)).toHaveLength(Math.floor(contents.rows / 1000));
      expect(() => parse(text)).toThrow(/Invalid Opening Quote/);
    }
  });
});
