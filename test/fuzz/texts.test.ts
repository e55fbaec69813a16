// Texts at random: a few of each family, in which nothing differs, and readers with a fault, which would be found.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseExpectation } from '../../src/core/parse-expectation.js';
import { matcherOf } from '../../src/input/columns/matcher.js';
import { temporaryFolder } from '../support/folder.js';
import { parsed } from '../support/scanner/scanning.js';
import { readCondition } from './conditions.js';
import { COMPARISONS } from './csv/comparisons.js';
import { readText } from './csv/family.js';
import { drawPlan } from './csv/plans.js';
import { countsOf } from './csv/readings.js';
import { faultOf } from './documents.js';
import { type ReadFile, readFiles, readHere } from './duckdb.js';
import { readExpectation } from './expectations.js';
import { drawsOf, FAMILIES, type FamilyResult, readFamilies } from './families.js';
import type { Difference, Random } from './family.js';
import { readFile, WAYS } from './files.js';
import { lineFault } from './told.js';

const folder = temporaryFolder();

/** The differences of some texts. */
async function differencesOf(
  count: number,
  read: (random: Random) => readonly Difference[] | Promise<{ readonly differences: readonly Difference[] }>,
): Promise<Difference[]> {
  const all: Difference[] = [];
  for (let index = 0; index < count; index++) {
    const outcome = await read(drawsOf(1, index));
    all.push(...('differences' in outcome ? outcome.differences : outcome));
  }
  return all;
}

const waysOf = (differences: readonly Difference[]) => [...new Set(differences.map(({ way }) => way))];

describe('each family', () => {
  const { readers, themes, saved, ...quick } = FAMILIES;

  it.each(Object.entries(quick))('%s: no difference', async (_, family) => {
    const results: FamilyResult[] = [];
    await readFamilies({ family }, { seconds: 0.3, seed: 1 }, (result) => results.push(result));
    const [{ texts, differences, skipped } = { texts: 0, differences: [], skipped: undefined }] = results;
    expect(differences).toEqual([]);
    if (skipped === undefined) expect(texts).toBeGreaterThan(0);
  });
});

describe('finds', () => {
  it('a reader that loses the last record of a text without a line end', async () => {
    const ways = {
      ...COMPARISONS,
      lossy: ({ bytes, options }: Parameters<NonNullable<(typeof COMPARISONS)[string]>>[0]) =>
        [parsed(bytes, options), parsed(bytes.subarray(0, bytes.lastIndexOf('\n') + 1), options)] as const,
    };
    expect(waysOf(await differencesOf(50, (random) => readText(random, ways)))).toEqual(['lossy']);
  });

  it('a count of which one row is missing', async () => {
    const found = await differencesOf(100, (random) =>
      readText(random, {
        short: ({ bytes, options, judge }, random) => {
          const plan = drawPlan(random, options.width);
          const rows = judge.records.filter(({ length }) => length > 0).length;
          const upTo = { ...options, to: Math.max(1, bytes.length - 20) };
          return judge.fault ? [0, 0] : [rows, countsOf(bytes, upTo, plan, 1e6).result.rows];
        },
      }),
    );
    expect(waysOf(found)).toEqual(['short']);
  });

  it('a reader of well-formed files that trims cells', async () => {
    const trimming: ReadFile = async (...given) =>
      (await readHere(given[0], given[1])).map((row) => row.map((cell) => cell.trim()));
    const found = await differencesOf(1, (random) => readFiles(random, folder, { trimming, readHere }));
    expect(waysOf(found)).toEqual(['trimming']);
  });

  it('a reading of a file with other options', async () => {
    const other: (typeof WAYS)[string] = (given) =>
      WAYS.counts!({ ...given, options: { ...given.options, fractions: 'floor', missing: ['9'] } });
    expect(waysOf(await differencesOf(8, (random) => readFile(random, folder, { other })))).toEqual([
      'other',
    ]);
  });

  it('a matcher that takes no blank cell', async () => {
    const picky: typeof matcherOf = (condition) => {
      const matches = matcherOf(condition);
      return (cell) => cell !== '' && matches(cell);
    };
    expect(waysOf(await differencesOf(300, (random) => readCondition(random, picky)))).toEqual(['kernel']);
  });

  it('an expectation that is read as another, or ends in a fault of the program', async () => {
    let turn = 0;
    const other: typeof parseExpectation = (text) => ({ ...parseExpectation(text), expected: turn++ });
    expect(waysOf(await differencesOf(50, (random) => readExpectation(random, other)))).toEqual(['printed']);
    const broken: typeof parseExpectation = () => {
      throw new TypeError('x is undefined');
    };
    const [difference] = await differencesOf(1, (random) => readExpectation(random, broken));
    expect(difference).toMatchObject({ way: 'read', told: expect.stringContaining('TypeError') });
    expect(lineFault(new TypeError('x is undefined'))).toContain('TypeError');
  });

  it('a run of the program that ends in a defect, a stack trace, an error without a word, or late', () => {
    const told = { stdout: '', stderr: 'nps: no such file\nhint: look again\n', code: 2 };
    expect(faultOf(told, 10)).toBeUndefined();
    expect(faultOf({ stdout: 'NPS\n', stderr: '', code: 0 }, 10)).toBeUndefined();
    for (const fault of [
      { stdout: '', stderr: 'nps: this is a defect in nps', code: 3 },
      { stdout: '', stderr: 'nps: TypeError\n    at readConfig (file.ts:1:1)\n', code: 2 },
      { stdout: '', stderr: '', code: 2 },
      { stdout: '{"half": ', stderr: told.stderr, code: 2 },
      { stdout: '', stderr: '', code: 0 },
    ])
      expect(faultOf(fault, 10)).toBeTypeOf('string');
    expect(faultOf(told, 60_000)).toContain('60000 ms');
  });

  it('a text that is read without an end', () => {
    const watch = pathToFileURL(join(import.meta.dirname, 'watch.mjs')).href;
    const work = `(await import('${watch}')).withWatch(async (pulse) => { pulse.begin('text 7', 200); for (;;); })`;
    const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', work], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('no end after 200 ms: text 7\n');
    expect(signal).toBe('SIGKILL');
  });
});
