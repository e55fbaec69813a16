// The verdicts of nps check do not depend on how the responses come: in what order, in how many files, as rows or
// counted, from a file or through a pipe. And they are those of a plain count.
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyRows,
  anyWanted,
  CATEGORY_METRICS,
  counted,
  countedByCategory,
  expectPlainCounts,
  METRICS,
  type Result,
  type Row,
  resultsOf,
  table,
  type Wanted,
  written,
} from '../support/check-tables.js';
import { temporaryFile } from '../support/folder.js';
import { runHere } from '../support/in-process.js';
import { pieces } from '../support/reading.js';

const file = (text: string | Buffer, extension = 'csv') => temporaryFile(`responses.${extension}`, text);

/** Checks without conditions on the command line, the others in a configuration, after them. */
function argumentsFor(wanted: readonly Wanted[]): string[] {
  const own = wanted.filter(({ where }) => where.length > 0);
  const checks = own.map((one) => ({
    expect: written(one),
    where: one.where.map(({ place, operator, value }) => `${place}${operator}${value}`),
  }));
  return [
    'check',
    ...['--json', '-q', '--score', 'nps'],
    ...(wanted.some(({ metric }) => metric === 'rate') ? ['--invited'] : []),
    ...['--config', file(JSON.stringify({ checks }), 'json')],
    ...wanted.filter(({ where }) => where.length === 0).map((one) => `--expect=${written(one)}`),
  ];
}

const shuffle = (rows: readonly Row[]) =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

describe('the same verdicts and figures', () => {
  const responses = anyRows.chain((rows) => fc.record({ rows: fc.constant(rows), shuffled: shuffle(rows) }));
  const cut = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 });

  /** The data in parts, each with rows. */
  function parts(rows: readonly Row[], cuts: readonly number[]): Row[][] {
    const places = [
      0,
      ...cuts.map((cut) => Math.round(cut * rows.length)).sort((a, b) => a - b),
      rows.length,
    ];
    return places.slice(1).flatMap((to, i) => (to > places[i]! ? [rows.slice(places[i], to)] : []));
  }

  it('in any order, in several files, counted, through a pipe', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        responses,
        fc.array(anyWanted(METRICS), { minLength: 1, maxLength: 5 }),
        cut,
        fc.integer({ min: 1, max: 500 }),
        async ({ rows, shuffled }, wanted, cuts, size) => {
          const args = argumentsFor(wanted);
          const results = resultsOf(await runHere([...args, file(table(rows))]));
          expectPlainCounts(wanted, rows, results);
          const again = async (more: readonly string[], input?: AsyncIterable<Uint8Array>) =>
            expect(resultsOf(await runHere([...args, ...more], input))).toEqual(results);
          await again([file(table(shuffled))]);
          const split = parts(shuffled, cuts);
          await again(split.map((part, i) => file(table(part, ',;\t|'[i]))));
          await again(['--count', 'n', file(counted(shuffled))]);
          await again(['--count', 'n', ...split.map((part) => file(counted(part)))]);
          await again([], pieces(Buffer.from(table(shuffled)), size));
          await again(['-'], pieces(gzipSync(table(shuffled)), size));
          // The first part piped in, the others from files.
          const [first, ...others] = split;
          await again(
            ['-', ...others.map((part) => file(table(part)))],
            pieces(Buffer.from(table(first!)), size),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('counted by category, where no single scores are asked for', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        responses,
        fc.array(anyWanted(CATEGORY_METRICS), { minLength: 1, maxLength: 5 }),
        cut,
        async ({ rows, shuffled }, wanted, cuts) => {
          const args = argumentsFor(wanted);
          const results = resultsOf(await runHere([...args, file(table(rows))]));
          const without = args.filter((argument, i) => argument !== '--score' && args[i - 1] !== '--score');
          const byCategory = [...without, '--counts', 'D,P,R'];
          const whole = await runHere([...byCategory, file(countedByCategory(shuffled))]);
          expect(resultsOf(whole)).toEqual(results);
          const several = parts(shuffled, cuts).map((part) => file(countedByCategory(part)));
          expect(resultsOf(await runHere([...byCategory, ...several]))).toEqual(results);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('with weights, within 1e-9', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        responses,
        fc.array(anyWanted(METRICS), { minLength: 1, maxLength: 4 }),
        cut,
        async ({ rows, shuffled }, wanted, cuts) => {
          const args = [...argumentsFor(wanted), '--weight', 'weight'];
          const results = resultsOf(await runHere([...args, file(table(rows))]));
          const again = async (more: readonly string[], input?: AsyncIterable<Uint8Array>) =>
            expectNear(resultsOf(await runHere([...args, ...more], input)), results);
          await again([file(table(shuffled))]);
          await again(parts(shuffled, cuts).map((part) => file(table(part))));
          await again(['--count', 'n', file(counted(shuffled))]);
          await again([], pieces(Buffer.from(table(shuffled)), Number.POSITIVE_INFINITY));
        },
      ),
      { numRuns: 40 },
    );
  });

  /** Numbers may differ by what the order of a sum leaves behind; the words with them by a digit. */
  function expectNear(results: readonly Result[], others: readonly Result[]): void {
    const nearly = (value: unknown): unknown => {
      if (typeof value === 'number') return expect.closeTo(value, 9);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [
          key,
          key === 'message' ? expect.any(String) : nearly(part),
        ]),
      );
    };
    expect(results.map((result) => ({ ...result, where: undefined }))).toEqual(
      others.map((result) => nearly({ ...result, where: undefined })),
    );
  }

  it('of a drop, from the rows of then in any order and from a saved document', {
    timeout: 120_000,
  }, async () => {
    const drops = anyWanted(['drop']).map((one) => ({ ...one, where: [] }));
    await fc.assert(
      fc.asyncProperty(
        responses,
        responses,
        fc.array(drops, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (now, then, wanted, certain) => {
          const args = [...argumentsFor(wanted), ...(certain ? ['--certain'] : [])];
          const path = file(table(then.rows));
          const results = resultsOf(await runHere([...args, file(table(now.rows)), '--baseline', path]));
          const again = async (baseline: string) =>
            expect(
              resultsOf(await runHere([...args, file(table(now.shuffled)), '--baseline', baseline])),
            ).toEqual(results);
          await again(file(table(then.shuffled)));
          await again(file(gzipSync(table(then.shuffled)), 'csv.gz'));
          // Crossed the other way round.
          const breakdowns = ['region', 'plan', 'plan,region'].flatMap((by) => ['--by', by]);
          const saved = await runHere(['segment', path, '--json', '-q', '--score', 'nps', ...breakdowns]);
          await again(file(saved.stdout, 'json'));
          // And the points are those between the two figures.
          const figures = wanted.map((one): Wanted => ({ ...one, metric: 'nps' }));
          const segments = async ({ rows }: { rows: readonly Row[] }) =>
            new Map(
              resultsOf(await runHere([...argumentsFor(figures), file(table(rows))])).map((result) => [
                result.expect.replace(/^nps/, 'drop'),
                result,
              ]),
            );
          const [was, is] = [await segments(then), await segments(now)];
          for (const { expect: text, actual, responses } of results) {
            expect(responses).toBe(is.get(text)?.responses ?? 0);
            const [before, after] = [was.get(text)?.actual ?? null, is.get(text)?.actual ?? null];
            if (before === null || after === null) expect(actual).toBeNull();
            else expect(actual).toBeCloseTo(before - after, 9);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a drop from a CSV file', () => {
  const then = 'region,plan,nps\nEMEA,pro,9\nEMEA,pro,9\nEMEA,free,0\nAPAC,pro,5\n';
  const swapped = 'plan,region,nps\npro,EMEA,9\npro,EMEA,9\nfree,EMEA,0\npro,APAC,5\n';
  const now = file('region,plan,nps\nEMEA,pro,9\nEMEA,pro,0\n');
  const drops = async (baseline: string, ...expectations: string[]) => {
    const args = expectations.map((text) => `--expect=${text}`);
    return runHere(['check', now, '--no-config', '--json', '-q', '--baseline', file(baseline), ...args]);
  };

  it('finds the segments of a check whatever the order of its columns, in the same run', async () => {
    for (const baseline of [then, swapped]) {
      const ran = await drops(baseline, 'drop[region=EMEA,plan=pro] <= 5', 'drop[plan=pro,region=EMEA] <= 5');
      expect(resultsOf(ran)).toMatchObject([
        { expect: 'drop[region=EMEA,plan=pro] <= 5', actual: 100, responses: 2 },
        { expect: 'drop[plan=pro,region=EMEA] <= 5', actual: 100, responses: 2 },
      ]);
    }
  });

  it('refuses a position that is another column there', async () => {
    const ran = await drops(swapped, 'drop[#1=EMEA] <= 5');
    expect(ran).toMatchObject({ stdout: '', code: 2 });
    expect(ran.stderr).toMatch(
      /^nps: .*\.csv was selected by other columns \(plan\) than the responses now \(region\)\nhint: name the columns of a drop by headers that both have\n\{"error":[^\n]*\n$/,
    );
    expect((await drops(then, 'drop[#1=EMEA] <= 5')).code).toBe(1);
  });
});
