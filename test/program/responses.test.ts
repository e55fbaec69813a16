// What nps responses lists goes into nps score again, and gives the same figures: for every fixture that can be scored.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFile } from '../support/folder.js';
import { runHere } from '../support/in-process.js';
import { ROOT } from '../support/paths.js';

interface Fixture {
  options?: string[];
  exit?: 2;
  variants?: Fixture[];
  latestBy?: Fixture[];
  bare?: Fixture;
}

const expected: Record<string, Fixture> = JSON.parse(
  readFileSync(join(ROOT, 'fixtures/expected.json'), 'utf8'),
);
const runs = Object.entries(expected).flatMap(([file, { variants = [], latestBy = [], bare, ...own }]) =>
  [own, ...variants, ...latestBy, ...(bare === undefined ? [] : [{ ...bare, options: [] }])]
    .filter(({ exit }) => exit === undefined)
    .map(({ options = [] }) => ({ file, options })),
);

/** Options that say how the bytes of the file are read: the list is UTF-8 with commas, and a header of its own. */
const OF_THE_FILE = ['--encoding', '--delimiter', '--header-rows', '--skip-lines', '--quote', '--max-record'];

function ofAnswers(options: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < options.length; i++) {
    if (OF_THE_FILE.includes(options[i]!)) i++;
    else if (options[i] !== '--ragged') kept.push(options[i]!);
  }
  return kept;
}

/** In this file superseded answers alone show the order of day and month. */
function orderOf(file: string, options: readonly string[]): string[] {
  const isAsked = options.includes('--latest-by') && !options.includes('--date-format');
  return file === 'dates/mdy.csv' && isAsked ? ['--date-format', 'MDY'] : [];
}

const COUNTED = /--counts?\b|distribution|counted/;

describe('what is listed is scored as the file is', () => {
  it.each(runs)('$file $options', async ({ file, options }) => {
    const path = join(ROOT, 'fixtures', file);
    const of = await runHere(['score', path, ...options, '--json', '-q']);
    expect(of.code).toBe(0);
    const { result, input } = JSON.parse(of.stdout);
    const listed = await runHere(['responses', path, ...options, '-q']);
    if (listed.code !== 0) {
      // Rows that count several answers are no single ones.
      expect(listed.stderr).toMatch(COUNTED);
      return;
    }
    const pipe = [Buffer.from(listed.stdout)];
    const others = [...ofAnswers(options), ...orderOf(file, options)];
    const again = await runHere(['score', ...others, '--json', '-q'], pipe);
    expect(again.stderr).toBe(result.nps === null ? 'there are no answers, so there is no NPS\n' : '');
    const read = JSON.parse(again.stdout);
    // Who did not answer is not listed.
    const { invitations: _, ...figures } = result;
    expect(read.result).toEqual(figures);
    expect(read.input).toMatchObject({ answered: input.answered, blank: 0, rejected: 0, filtered: 0 });
  });
});

const listed = async (args: readonly string[], input: readonly Buffer[] = []) => {
  const { stdout, code } = await runHere(['responses', ...args, '-q'], input);
  expect(code).toBe(0);
  return stdout;
};
const csv = (text: string) => [Buffer.from(text)];

describe('rows', () => {
  it('are those of the file, cell by cell, with the category at the end', async () => {
    const text = 'id,nps,comment\n1, 9 ,"a ""b"", c"\n2,NA,x\n3,3,\n4,7\n';
    expect(await listed([], csv(text))).toBe(
      'id,nps,comment,nps_category\n1, 9 ,"a ""b"", c",promoter\n3,3,,detractor\n4,7,,passive\n',
    );
  });

  it('keep names that are there twice, and call the category by a free one', async () => {
    expect(await listed([], csv('nps,nps_category,a,a\n9,x,1,2\n'))).toBe(
      'nps,nps_category,a,a,nps_nps_category\n9,x,1,2,promoter\n',
    );
  });

  it('guard formulas of cells and of the header, unless they are raw; numbers stay', async () => {
    const text = 'nps,=a\n9,"=HYPERLINK(""x"")"\n8,-5\n3,@b\n2,"=""07"""\n1,-\n';
    const rows = (await listed([], csv(text)))
      .split('\n')
      .map((line) => line.split(',').slice(1, -1).join(','));
    expect(rows.slice(0, 6)).toEqual(["'=a", `"'=HYPERLINK(""x"")"`, '-5', "'@b", '"=""07"""', '-']);
    expect(await listed(['--raw'], csv(text))).toContain('\n9,"=HYPERLINK(""x"")",promoter\n');
  });

  it('of JSON Lines have each key once, and controls in them are escaped', async () => {
    const text = 'nps,a,a,\n9,\u001b[31m,"x\ny",z\n';
    const [line] = (await listed(['--format', 'jsonl'], csv(text))).trimEnd().split('\n');
    expect(line).not.toContain('\u001b');
    expect(Object.entries(JSON.parse(line!))).toEqual([
      ['nps', '9'],
      ['a', '\u001b[31m'],
      ['a#2', 'x\ny'],
      ['#4', 'z'],
      ['nps_category', 'promoter'],
    ]);
  });

  it('have the columns that are asked for, in that order', async () => {
    const text = 'id,nps,a b,c\n1,9,x,y\n';
    expect(await listed(['--columns', 'c,@file,id'], csv(text))).toBe(
      'c,file,id,nps_category\ny,-,1,promoter\n',
    );
  });

  it('are sorted by score or date, those of one place as they came', async () => {
    const text =
      'id,nps,date\na,9,2026-01-02\nb,3,2026-01-03\nc,9,\nd,3,2026-01-01\ne,7,2026-01-03\nf,0,2026-01-04\n';
    const ids = async (...args: string[]) =>
      (await listed(['--columns', 'id', ...args], csv(text)))
        .split('\n')
        .slice(1, -1)
        .map((line) => line[0])
        .join('');
    expect(await ids('--sort', 'score')).toBe('fbdeac');
    expect(await ids('--sort', 'score', '--limit', '4')).toBe('fbde');
    expect(await ids('--sort', 'date')).toBe('fbeadc');
    expect(await ids('--sort', 'date', '--limit', '3')).toBe('fbe');
    expect(await ids('--limit', '2')).toBe('ab');
  });

  it('of each customer are the latest, in the order of the file', async () => {
    const text =
      'id,nps,date\na,9,2026-01-02\nb,3,2026-01-03\n,5,2026-01-01\na,2,2026-01-09\nb,8,2026-01-01\n';
    expect(await listed(['--latest-by', 'id'], csv(text))).toBe(
      'id,nps,date,nps_category\nb,3,2026-01-03,detractor\n,5,2026-01-01,detractor\na,2,2026-01-09,detractor\n',
    );
  });
});

describe('--open', () => {
  it('counts what is open by weeks of age', async () => {
    const text =
      'nps,status,date\n3,new,2026-01-20\n2,done,2026-01-14\n1,new,2026-01-13\n0,new,\n9,new,2026-01-21\n';
    const { result } = JSON.parse(await listed(['--open', 'status!=done', '--json'], csv(text)));
    expect(result.open).toEqual({
      condition: 'status!=done',
      all: { open: 4, responses: 5 },
      detractors: { open: 3, responses: 4 },
      asOf: '2026-01-21',
      weeks: [
        { week: 0, from: '2026-01-15', to: '2026-01-21', open: 1, responses: 1 },
        { week: 1, from: '2026-01-08', to: '2026-01-14', open: 1, responses: 2 },
      ],
      outside: { open: 1, responses: 1 },
    });
  });
});

describe('--redact', () => {
  it('masks texts, and leaves ids and scores', async () => {
    const rows = Array.from(
      { length: 6 },
      (_, i) => `${4_111_111_111_111_110 + i},9,write to a${i}@b.example or +40 721 234 56${i}`,
    );
    const text = await listed(['--redact'], csv(`id,nps,comment\n${rows.join('\n')}\n`));
    expect(text.split('\n')[2]).toBe('4111111111111111,9,write to [e-mail] or [phone],promoter');
  });

  it('masks a column with one comment, and one that is empty in the first rows', async () => {
    const one = 'id,nps,comment\n1,9,write to a@b.example\n2,3,\n';
    expect(await listed(['--redact'], csv(one))).toContain('\n1,9,write to [e-mail],promoter\n');
    const rows = Array.from({ length: 1500 }, (_, i) => `${i},9,${i < 1200 ? '' : `I am a${i}@b.example`}`);
    const late = await listed(['--redact'], csv(`id,nps,comment\n${rows.join('\n')}\n`));
    expect(late).toContain('\n1499,9,I am [e-mail],promoter\n');
    expect(late).not.toContain('@');
  });

  it('masks what only a later file has, under whatever name', async () => {
    const first = temporaryFile('a.csv', 'id,nps,comment\n1,9,I am a@b.example\n2,3,no\n');
    const second = temporaryFile('b.csv', 'note,nps,id\nI am c@d.example,3,7\n');
    expect(await listed([first, second, '--redact'])).toBe(
      'id,nps,comment,note,nps_category\n1,9,I am [e-mail],,promoter\n2,3,no,,detractor\n7,3,,I am [e-mail],detractor\n',
    );
  });

  it('takes a file of many columns in little time', async () => {
    const columns = Array.from({ length: 1500 }, (_, i) => i);
    const row = columns.map((i) => `text ${i} of a@b.example`);
    const text = `nps,${columns.map((i) => `q${i}`).join(',')}\n${`9,${row.join(',')}\n`.repeat(5)}`;
    const started = performance.now();
    expect(await listed(['--redact'], csv(text))).not.toContain('@');
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
