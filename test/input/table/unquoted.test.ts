// Files in which quotes are text: known by their quotes where fields are tabbed, or as asked.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectDialect } from '../../../src/input/table/dialect.js';
import { temporaryFolder } from '../../support/folder.js';
import { collect, collectText, errorOf, fates, file } from '../../support/reading.js';
import { LF_COMMA, parsed, scanned } from '../../support/scanner/scanning.js';

const found = (text: string, quote?: 'double' | 'none') => detectDialect(Buffer.from(text), { quote });

describe('quotes are text', () => {
  test.each<[string, string, boolean]>([
    ['a quote that does not end the field', 'id\tc\tnps\n1\t"Fast" help\t9\n2\tok\t8\n', true],
    ['a quote that is never closed', 'id\tc\tnps\n1\t"Fast\t9\n2\tlate\t8\n', true],
    ['many quotes that fit by chance', `id\tc\tnps\n${'1\t"Fast\t9\n2\tlate"\t8\n'.repeat(5)}`, true],
    ['a few that fit by chance', 'id\tc\tnps\n1\t"Fast\t9\n2\tlate"\t8\n', false],
    ['a line end in quotes', 'id\tnps\tc\tx\n1\t9\t"\r\nnps"\tEMEA\n', false],
    ['below a title', 'My answers\nid\tc\tnps\n1\t"Fast" help\t9\n2\tok\t8\n', true],
    ['quoted fields', 'id\tc\tnps\n1\t"Fast help"\t9\n2\tok\t8\n', false],
    ['doubled quotes', 'id\tc\tnps\n1\t"Fast ""help"""\t9\n2\t"a" b\t8\n', false],
    ['tabs in quotes', 'id\tc\tnps\n1\t"Fast\thelp"\t9\n2\t"a" b\t8\n', false],
    ['lines in quotes', 'id\tc\tnps\n1\t"Fast\nhelp"\t9\n2\tok\t8\n', false],
    ['a quoted header', '"id"\t"c"\t"nps"\n1\t"Fast" help\t9\n', false],
    ['commas', 'id,c,nps\n1,"Fast" help,9\n2,ok,8\n', false],
    ['no quotes', 'id\tnps\n1\t9\n', false],
  ])('%s', (_, text, unquoted) => {
    expect(found(text).unquoted ?? false).toBe(unquoted);
    expect(found(text, 'none').unquoted).toBe(true);
    expect(found(text, 'double').unquoted).toBeUndefined();
  });

  test('is told, and can be said', async () => {
    const text = 'id\tc\tnps\n1\t"Fast" help\t9\n2\tok\t8\n';
    const read = await collectText(text, { comment: 'c' });
    expect(read.comments).toEqual(['"Fast" help', 'ok']);
    expect(read.reading.warnings.map(({ code }) => code)).toContain('quotes-are-text');
    const asked = await collectText(text, { comment: 'c', quote: 'none' });
    expect(asked.comments).toEqual(read.comments);
    expect(asked.reading.warnings.map(({ code }) => code)).not.toContain('quotes-are-text');
    const { code, hint } = await errorOf(collectText(text, { quote: 'double' }));
    expect(code).toBe('malformed-csv');
    expect(hint).toContain('--quote none');
  });
});

test('the kernel reads such files as csv-parse does', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ' ', '9', 'é', '\r', '""'), maxLength: 8 });
  const text = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 100 }),
      async (rows, end, size) => {
        const bytes = Buffer.from(rows.map((row) => row.join(',') + end).join(''));
        const options = {
          dialect: { ...LF_COMMA, unquoted: true as const },
          width: 4,
          maxRecord: 2 ** 20,
          windowSize: 256,
          isChecked: true,
        };
        expect(await scanned(bytes, options, [0, 1, 2, 3], size)).toEqual(parsed(bytes, options));
      },
    ),
    { numRuns: 500 },
  );
});

test('a large file gives the counts of its rows', async () => {
  const path = join(temporaryFolder(), 'large.tsv');
  const rows = Array.from(
    { length: 40_000 },
    (_, i) => `${i}\t"${'x'.repeat(i % 50)}" said\t"r${i % 3}\t${i % 11}`,
  );
  writeFileSync(path, `id\tc\tregion\tnps\n${rows.join('\n')}\n`);
  const options = { by: ['region'], partSize: 64 * 1024 };
  const counted = await collect([file(path)], { ...options, aggregate: true });
  const each = await collect([file(path)], options);
  expect(counted.groups).toEqual(each.groups);
  expect(fates(counted)).toMatchObject({ rows: 40_000, answered: 40_000 });
  expect(Object.keys(counted.groups[0]!).sort()).toEqual(['"r0', '"r1', '"r2']);
  expect(counted.reading.details[0]).toContain('quotes are text, 1 header row; counted by the kernel');
});

test('titles and skipped lines leave a large file to the kernel', async () => {
  const path = join(temporaryFolder(), 'title.csv');
  const rows = Array.from({ length: 60_000 }, (_, i) => `${i},${i % 11},r${i % 3}`);
  writeFileSync(path, `\ufeffNPS report, Q2\n\nid,nps,region\n${rows.join('\n')}\n`);
  for (const options of [{}, { skipLines: 2 }]) {
    const read = await collect([file(path)], {
      ...options,
      by: ['region'],
      aggregate: true,
      partSize: 64 * 1024,
    });
    expect(fates(read)).toMatchObject({ rows: 60_000, answered: 60_000 });
    expect(read.reading.details[0]).toMatch(/counted by the kernel in \d/);
    expect(read.groups[0]).toEqual((await collect([file(path)], { by: ['region'] })).groups[0]);
  }
});
