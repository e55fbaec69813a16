// nps risk as a program: which columns it searches, that its figures are those of nps segment, what it keeps back.
import { describe, expect, test } from 'vitest';
import type { RiskResult, SegmentResult } from '../../src/core/results.js';
import { seededRandom } from '../support/core/random.js';
import { temporaryFile } from '../support/folder.js';
import { runHere } from '../support/in-process.js';

const FILE = 'fixtures/risk/responses.csv';

async function risk(file: string, ...args: string[]): Promise<RiskResult> {
  const { stdout, stderr, code } = await runHere(['risk', file, ...args, '--json']);
  expect(stderr, stderr).not.toMatch(/^nps:/m);
  expect(code).toBe(0);
  return JSON.parse(stdout).result;
}

/** A file of some columns, each made of the number of the row. */
function fileOf(columns: Readonly<Record<string, (row: number) => string | number>>, rows = 400): string {
  const lines = Array.from({ length: rows }, (_, row) =>
    Object.values(columns)
      .map((cell) => cell(row))
      .join(';'),
  );
  return temporaryFile('responses.csv', `${Object.keys(columns).join(';')}\n${lines.join('\n')}\n`);
}

const score = (row: number) => [10, 9, 7, 3][row % 4]!;

test('columns that make segments are searched, the others left out with the reason', async () => {
  const { columns, leftOut } = await risk(
    fileOf({
      nps: score,
      nps_NPS_GROUP: (row) => ['Promoter', 'Promoter', 'Passive', 'Detractor'][row % 4]!,
      response_id: (row) => `r-${row * 7}`,
      answered: (row) => `2026-01-${String(1 + (row % 28)).padStart(2, '0')}`,
      region: (row) => ['EMEA', 'APAC', ''][row % 3]!,
      support: (row) => 3 + (row % 7),
      seats: (row) => (row * 37) % 500,
      tier: (row) => 20 + (row % 3),
      price: (row) => `${1 + (row % 300)}.${String((row * 7) % 1000).padStart(3, '0')}`,
      comment: (row) => `the support that I got on call ${row} was fine`,
      survey: () => 'spring',
      nothing: () => '',
    }),
  );
  expect(columns).toEqual(['region', 'support', 'seats:quartiles', 'tier']);
  expect(Object.fromEntries(leftOut.map(({ column, reason }) => [column, reason]))).toEqual({
    nps: 'score',
    nps_NPS_GROUP: 'group',
    response_id: 'id',
    answered: 'date',
    price: 'two-readings',
    comment: 'comment',
    survey: 'constant',
    nothing: 'empty',
  });
});

test('a column that turns out to be an id is left out, and the run goes on', async () => {
  const file = fileOf(
    { nps: score, ticket: (row) => (row < 1000 ? `t${row % 9}` : `t${row}`), plan: (row) => `p${row % 3}` },
    2500,
  );
  const { columns, leftOut } = await risk(file);
  expect(columns).toEqual(['plan']);
  expect(leftOut).toContainEqual({ column: 'ticket', reason: 'too-many-values' });
});

test('a file in the order of a column is searched by it', async () => {
  const file = fileOf(
    { nps: score, region: (row) => (row < 1000 ? 'north' : 'south'), plan: (row) => row % 2 },
    2000,
  );
  const { columns, found } = await risk(file);
  expect(columns).toEqual(['region', 'plan']);
  expect(found.map(({ segment }) => segment)).toEqual([{ plan: '1' }]);
});

test('the score is not searched by its position, nor as bins', async () => {
  const { columns, leftOut } = await risk(FILE, '--columns', '3,#3:7,9,seats');
  expect(columns).toEqual(['seats:quartiles']);
  expect(leftOut).toEqual([
    { column: 'score', reason: 'score' },
    { column: 'score', reason: 'score' },
  ]);
});

test('columns are searched as they are named', async () => {
  const { columns } = await risk(
    FILE,
    '--columns',
    'Region, seats',
    '--columns',
    'seats:5,50,answered_at:month,#5',
  );
  expect(columns).toEqual(['region', 'seats:quartiles', 'seats:5,50', 'answered_at:month', 'channel']);
});

test.each([
  ['each value and each two', ['--depth', '2']],
  ['weighted', ['--weight', 'weight']],
])('found segments have the figures of nps segment: %s', async (_, args) => {
  const { found, overall } = await risk(FILE, ...args);
  expect(found.length).toBeGreaterThan(0);
  for (const { segment, nps, responses, leverage, difference, distribution } of found) {
    const by = ['--by', Object.keys(segment).join()];
    const { stdout } = await runHere([
      'segment',
      FILE,
      ...by,
      ...args.slice(args[0] === '--depth' ? 2 : 0),
      '--json',
    ]);
    const result: SegmentResult = JSON.parse(stdout).result;
    expect(result.overall).toEqual(overall);
    const rows = 'segments' in result ? result.segments : [];
    const same = rows.find((row) => JSON.stringify(row.segment) === JSON.stringify(segment))!;
    expect(same.nps).toBeCloseTo(nps!, 9);
    expect(same.leverage).toBeCloseTo(leverage!, 9);
    expect(same.difference).toBeCloseTo(difference!, 9);
    expect({ responses, distribution }).toEqual({
      responses: same.responses,
      distribution: same.distribution,
    });
  }
});

test('files beside each other, a pipe and one file give the same', async () => {
  const { readFileSync } = await import('node:fs');
  const text = readFileSync(FILE, 'utf8');
  const [header, ...rows] = text.trimEnd().split('\n');
  const halves = [rows.slice(0, 400), rows.slice(400)].map((part, i) =>
    temporaryFile(`part-${i}.csv`, `${[header, ...part].join('\n')}\n`),
  );
  const whole = await risk(FILE);
  const parts = await runHere(['risk', ...halves, '--json']);
  const piped = await runHere(['risk', '--json'], [new TextEncoder().encode(text)]);
  // The quartiles of seats are those of the first rows of the first file.
  expect(JSON.parse(piped.stdout).result).toEqual(whole);
  expect(JSON.parse(parts.stdout).result.found).toHaveLength(whole.found.length);
});

describe('--min-n', () => {
  test('searches no smaller segments, whatever --at-least says', async () => {
    const { found } = await risk(FILE, '--min-n', '100', '--at-least', '20');
    expect(found.length).toBeGreaterThan(0);
    for (const { responses } of found) expect(responses).toBeGreaterThanOrEqual(100);
  });

  test('an overall of fewer is hidden, and with it all that was found', async () => {
    const { overall, found } = await risk(FILE, '--min-n', '10000');
    expect(overall.nps).toBeNull();
    expect(found).toEqual([]);
  });

  test('no few respondents follow from what is told', async () => {
    const random = seededRandom(21);
    const minN = 300;
    let hidden = 0;
    for (let run = 0; run < 6; run++) {
      // All but few are bad, in two segments: with both found, the few would follow.
      const few = 150 + Math.floor(random() * 300);
      const cells = Array.from({ length: 3000 }, (_, row) => ({
        a: row < few ? 'few' : `v${row % 2}`,
        b: `w${Math.floor(random() * 3)}`,
      }));
      const file = fileOf(
        {
          nps: (row) => (cells[row]!.a !== 'few' && random() < 0.7 ? 3 : 10),
          a: (row) => cells[row]!.a,
          b: (row) => cells[row]!.b,
        },
        cells.length,
      );
      const { found, ...result } = await risk(file, '--min-n', String(minN));
      hidden += result.hidden ?? 0;
      const told = found.filter(({ segment }) => !('b' in segment)).map(({ segment }) => segment.a);
      expect(cells.filter(({ a }) => !told.includes(a)).length).toBeGreaterThanOrEqual(minN);
    }
    expect(hidden).toBeGreaterThan(0);
  });
});
