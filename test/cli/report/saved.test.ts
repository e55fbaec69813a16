// A page of a saved document is the page of the data: only the line that says how it was made differs.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../../support/in-process.js';

const folder = mkdtempSync(join(tmpdir(), 'nps-saved-page-'));
const DEMO = 'fixtures/demo/responses.csv';

async function report(args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await runHere(['report', ...args, '--quiet', '--no-config']);
  if (stdout === '') throw new Error(stderr);
  return stdout;
}

/** Puts a text in a file. */
function saved(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** A page without the line that says how it was made. */
const withoutLine = (page: string, file: string) =>
  page
    .split('\n')
    .filter((line) => !(line.includes('nps report') && line.includes(file)))
    .join('\n');

const weighted = saved(
  'weighted.csv',
  [
    'score,weight,date,__proto__,note <b>',
    ...Array.from({ length: 240 }, (_, i) => {
      const [month, day] = [1 + (i % 6), 1 + (i % 28)];
      return `${(i * 7) % 11},${1 + (i % 3)},2025-0${month}-${String(day).padStart(2, '0')},${'abc'[i % 3]},${i % 2 ? '"x|y"' : ''}`;
    }),
  ].join('\n'),
);
const stars = saved(
  'stars.csv',
  ['stars,city', ...Array.from({ length: 90 }, (_, i) => `${1 + (i % 5)},${i % 2 ? 'Lyon' : 'Paris'}`)].join(
    '\n',
  ),
);
const blank = saved('blank.csv', 'id,score,when\n1,,2025-01-02\n2,,2025-01-03\n');

const CASES: readonly (readonly string[])[] = [
  [DEMO],
  [DEMO, '--quotes', '--goal', '50', '--by-date', '2025-12-31'],
  [DEMO, '--min-n', '20'],
  [DEMO, '--min-n', '600'],
  [DEMO, '--by', 'region', '--by', 'region,plan', '--confidence', '90'],
  [DEMO, '--parts', 'trend,segments,method', '--every', 'week'],
  ['fixtures/drivers/shop.csv'],
  ['fixtures/invited/invitations.csv'],
  [weighted, '--weight', 'weight', '--score', 'score', '--by', '__proto__'],
  [stars, '--scale', '1-5', '--bands', '1-3,4,5', '--score', 'stars', '--by', 'city'],
  [blank, '--score', 'score'],
];

describe.each(CASES.map((args) => ({ args, name: args.join(' ').replace(folder, '') })))('of $name', ({
  args,
}) => {
  const [file, ...options] = args as [string, ...string[]];
  const path = join(folder, `${CASES.indexOf(args)}.json`);
  beforeAll(async () => writeFileSync(path, await report([file, ...options, '--json'])), 60_000);

  it.each([
    ['--format', 'markdown'],
    ['--format', 'html'],
    ['--format', 'table'],
    ['--format', 'markdown', '--lang', 'fr'],
    ['--format', 'html', '--lang', 'ro', '--title', 'Ours'],
  ])('the page is that of the data: %s %s %s %s', async (...how) => {
    const ofData = withoutLine(await report([file, ...options, ...how]), file);
    expect(withoutLine(await report([path, ...how]), path)).toBe(ofData);
  });

  it('the document of the document is the same', async () => {
    expect(await report([path, '--json'])).toBe(readFileSync(path, 'utf8'));
  });
});

it('some of the parts are those of the whole document', async () => {
  const whole = JSON.parse(await report([DEMO, '--json']));
  const path = saved('whole.json', JSON.stringify(whole));
  const some = JSON.parse(await report([path, '--json', '--parts', 'segments,calls,method']));
  expect(Object.keys(some.result)).toEqual(['score', 'segments', 'calls', 'chosen', 'leftOut']);
  expect(some.options.parts).toEqual(['segments', 'calls', 'method']);
  for (const part of ['score', 'segments', 'calls']) expect(some.result[part]).toEqual(whole.result[part]);
  const svg = await report([path, '--format', 'svg', '--parts', 'trend']);
  expect(svg).toBe(await report([DEMO, '--format', 'svg', '--parts', 'trend']));
});

it('what other commands quote of cells is on no page', async () => {
  const { stdout } = await runHere(['score', DEMO, '--json', '--quiet', '--no-config']);
  expect(stdout).toContain('n/k');
  const page = await report([saved('score.json', stdout), '--format', 'markdown']);
  expect(page).toContain('3 rejected\n');
  expect(page).not.toContain('n/k');
});

it('a document that was edited at random makes a page, or is refused in a line', async () => {
  const text = await report([DEMO, '--json']);
  const values = text.split('\n');
  for (let i = 0; i < 150; i++) {
    const at = (i * 7919 + 13) % values.length;
    const edited = values.with(
      at,
      values[at]!.replace(/: .*?(,?)$/, `: ${['null', '-1', '"x"', '[]', '1e9'][i % 5]}$1`),
    );
    const path = saved('edited.json', edited.join('\n'));
    const { code, stderr } = await runHere(['report', path, '--format', 'html', '--quiet', '--no-config']);
    expect([0, 2], `${values[at]} ${edited[at]} ${stderr}`).toContain(code);
    if (code === 2) expect(stderr.split('\n').length).toBeLessThan(4);
  }
});
