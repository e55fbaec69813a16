// nps segment with cells of several answers, by laws: what conditions count, and what is the same without any overlap.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { runHere } from '../support/in-process.js';

const folder = temporaryFolder();
const SEVERAL = 'fixtures/answers/products.csv';

async function json(...args: string[]) {
  const { stdout, stderr, code } = await runHere([...args, '--json']);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function file(name: string, rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${rows.join('\n')}\n`);
  return path;
}

test('counts in each segment what a condition on its answer leaves', async () => {
  const { result } = await json('segment', SEVERAL, '--by', 'products', '--answers-split', ';');
  for (const { segment, nps, responses, interval, distribution } of result.segments) {
    if (segment.products === null) continue;
    const where = ['--where', `products~${segment.products}`];
    expect((await json('score', SEVERAL, ...where)).result).toMatchObject({
      nps,
      responses,
      interval,
      distribution,
    });
  }
});

test.each([
  ['--by', 'region'],
  ['--by', 'region', '--top', '2'],
  ['--by', 'region', '--min-n', '80'],
  ['--by', 'score:5,9', '--by', 'region'],
])('changes nothing but the warnings where no cell holds the separator: %s', async (...args) => {
  const plain = await json('segment', SEVERAL, ...args);
  const split = await json('segment', SEVERAL, ...args, '--answers-split', ';');
  expect(split.result).toEqual(plain.result);
  expect(split.warnings).toContainEqual(expect.objectContaining({ code: 'answers-not-split' }));
});

describe('more combinations of answers than segments may be', () => {
  const cellAt = (set: number, answers: number) =>
    Array.from({ length: answers }, (_, i) => ((set >> i) & 1 ? [`answer ${i}`] : []))
      .flat()
      .join(';');
  const rowsOf = (combinations: number, answers: number) => [
    'score,products',
    ...Array.from({ length: combinations }, (_, set) => `${set % 11},${cellAt(set, answers)}`),
  ];

  test('are counted, by the kernel and where it has no room for them', async () => {
    // The kernel has room for 32,768.
    const path = file('combinations.csv', rowsOf(2 ** 16, 16));
    const { result } = await json(
      'segment',
      path,
      '--by',
      'products',
      '--answers-split',
      ';',
      '--sort',
      'name',
    );
    expect(result.segments.map(({ responses }: { responses: number }) => responses)).toEqual([
      ...new Array<number>(16).fill(2 ** 15),
      1,
    ]);
  });

  test('have an error of their own where they are too many', async () => {
    const path = file('ids.csv', ['score,id', ...Array.from({ length: 200_001 }, (_, i) => `9,${i};${i}`)]);
    const { stderr, code } = await runHere(['segment', path, '--by', 'id', '--answers-split', ';']);
    expect(code).toBe(2);
    expect(stderr).toContain('more than 200,000 different cells; it looks like an id, or like free text');
  });
});

test('names answers that differ only by case, not the cells that hold them', async () => {
  const path = file('case.csv', ['score,products', '9,CRM;Chat', '3,crm;Chat', '8,Chat']);
  const { warnings } = await json('segment', path, '--by', 'products', '--answers-split', ';');
  expect(warnings).toContainEqual(
    expect.objectContaining({
      code: 'similar-segments',
      message: expect.stringContaining('"CRM" and "crm"'),
    }),
  );
});

describe('columns that a command chooses itself', () => {
  const named = (rows: { segment: Record<string, string | null> }[], answer: string) =>
    rows.find(({ segment }) => segment.products === answer) as Record<string, unknown>;

  test('have the answers of nps segment in nps risk', async () => {
    const { result } = await json('risk', SEVERAL, '--answers-split', ';', '--depth', '1');
    const { result: plain } = await json('segment', SEVERAL, '--by', 'products', '--answers-split', ';');
    expect(result.found.map(({ segment }: { segment: unknown }) => segment)).toEqual([
      { products: 'Billing' },
      { products: 'Help desk' },
    ]);
    for (const { segment, nps, responses, leverage } of result.found)
      expect(named(plain.segments, segment.products)).toMatchObject({ nps, responses, leverage });
  });

  test('have each answer against the others in nps drivers', async () => {
    const { result } = await json('drivers', SEVERAL, '--answers-split', ';');
    const { result: plain } = await json('segment', SEVERAL, '--by', 'products', '--answers-split', ';');
    const columns = result.categories.filter(({ column }: { column: string }) =>
      column.startsWith('products: '),
    );
    expect(columns).toHaveLength(5);
    for (const { column, values } of columns) {
      const yes = values.find(
        ({ segment }: { segment: Record<string, string> }) => segment[column] === 'yes',
      );
      const { nps, responses, leverage } = named(plain.segments, column.replace('products: ', ''));
      expect(yes).toMatchObject({ nps, responses, leverage: expect.closeTo(leverage as number, 9) });
    }
  });

  test.each(['risk', 'drivers'])('are the same in nps %s without any answer to split', async (command) => {
    const plain = await json(command, SEVERAL);
    const split = await json(command, SEVERAL, '--answers-split', '|');
    expect(split.result).toEqual(plain.result);
    expect(split.warnings).toContainEqual(expect.objectContaining({ code: 'answers-not-split' }));
  });

  test.each(['risk', 'drivers'])('are not split with --min-n in nps %s', async (command) => {
    const line = [command, SEVERAL, '--answers-split', ';', '--min-n', '5'];
    expect(await runHere(line)).toMatchObject({ code: 2, stderr: expect.stringContaining('--min-n') });
    const config = file('nps.config.json', ['{"minN": 5}']);
    const configured = [...line.slice(0, 4), '--config', config];
    expect(await runHere(configured)).toMatchObject({ code: 2, stderr: expect.stringContaining('--min-n') });
  });
});
