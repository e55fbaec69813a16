// Answers of other scales, from a file to tallies: row by row and by the kernel alike.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GroupAccumulator } from '../../src/core/group-accumulator.js';
import { mean, nps } from '../../src/core/nps.js';
import { scaleOf } from '../../src/core/parse-scale.js';
import { tallyOn } from '../../src/core/tally.js';
import type { Source } from '../../src/input/bytes/source.js';
import { answerScale, type ReadOptions } from '../../src/input/options.js';
import { readAll } from '../../src/input/read.js';
import { temporaryFolder } from '../support/folder.js';
import { errorOf, file, textSource } from '../support/reading.js';

const folder = temporaryFolder();
const five = { scale: '1-5', bands: '1-3,4,5' } as const;

/** The groups of a reading by its breakdowns, and the account with its warnings. */
async function read(source: Source, options: ReadOptions) {
  const by = options.by ?? [];
  const groups = new GroupAccumulator(
    by.map((_, i) => i),
    { limit: 100, weighted: options.weight !== undefined, scale: answerScale(options) },
  );
  const scores: number[] = [];
  const batches = readAll([source], options);
  for (;;) {
    const { done, value } = await batches.next();
    if (done) return { groups: groups.result(), scores, account: value };
    groups.add(value);
    scores.push(...value.scores);
  }
}

function csv(name: string, lines: readonly string[]): Source {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return file(path);
}

describe('a column of another scale', () => {
  const stars = 'stars\n5\n4\n5\n3\n5\n4\n2\n5\n';

  test('gives its net score, and says first that it is no NPS', async () => {
    const { groups, scores, account } = await read(textSource(stars), { score: 'stars', ...five });
    expect(nps(groups[0]!.tally)).toBe(25);
    expect(mean(groups[0]!.tally)).toBe(4.125);
    expect(scores).toEqual([5, 4, 5, 3, 5, 4, 2, 5]);
    expect(account.warnings[0]).toEqual({ code: 'not-nps', scale: scaleOf('1-5', '1-3,4,5') });
  });

  test('rejects what the scale does not offer', async () => {
    const { scores, account } = await read(textSource('stars\n5\n0\n6\n10\n3.5\n1\n2\n3\n4\n'), {
      score: 'stars',
      ...five,
    });
    expect(scores).toEqual([5, 1, 2, 3, 4]);
    expect(account).toMatchObject({ answered: 5, rejected: 4 });
  });

  test('floors fractions within it', async () => {
    const { scores } = await read(textSource('stars\n4.9\n5.0\n5.1\n0.9\n1.2\n'), {
      ...{ score: 'stars', fractions: 'floor' as const },
      ...five,
    });
    expect(scores).toEqual([4, 5, 1]);
  });

  test('is not counted as answers 0–10 where it is mostly something else', async () => {
    const error = await errorOf(read(textSource('stars\n6\n7\n8\n9\n10\n5\n'), { score: 'stars', ...five }));
    expect(error.message).toContain('column "stars" does not hold 1–5 answers: 5 of 6 filled cells');
  });

  test('with codes 1–11 has the answers of the file', async () => {
    const options = { score: 'q', scale: '1-11', bands: '1-7,8-9,10-11' } as const;
    const { groups, scores } = await read(textSource('q\n1\n11\n10\n7\n8\n0\n12\n'), options);
    expect(scores).toEqual([1, 11, 10, 7, 8]);
    expect(groups[0]!.tally).toEqual(tallyOn(answerScale(options), scores));
    expect(nps(groups[0]!.tally)).toBe(0);
  });

  test('is compared with the stored category by its bands', async () => {
    const text = 'rating,rating_category\n5,Promoter\n4,Passive\n3,Detractor\n2,Promoter\n';
    const { account } = await read(textSource(text), { score: 'rating', ...five });
    expect(account.warnings).toContainEqual(
      expect.objectContaining({ code: 'group-disagrees', count: 1, first: 4 }),
    );
  });

  test('makes nothing of categories, which have no scale', async () => {
    const text = 'group\nPromoter\nPromoter\nPassive\nDetractor\n';
    const { groups, account } = await read(textSource(text), { category: 'group', ...five });
    expect(nps(groups[0]!.tally)).toBe(25);
    expect(account.warnings).toEqual([]);
  });

  test('needs bands that fit', async () => {
    const error = await errorOf(read(textSource(stars), { score: 'stars', scale: '1-5' }));
    expect(error.message).toContain('--scale 1-5 is not the scale of an NPS');
    expect(error.hint).toContain('--bands "1-3,4,5"');
  });
});

test('the usual bands change nothing', async () => {
  const text = 'nps\n10\n9\n7\n3\n';
  const usual = await read(textSource(text), {});
  const said = await read(textSource(text), { scale: '0-10', bands: '0-6,7-8,9-10' });
  expect(said).toEqual(usual);
});

test('a large file gives what its rows give', { timeout: 60_000 }, async () => {
  const scales = fc.constantFrom<Pick<ReadOptions, 'scale' | 'bands'>>(
    five,
    { scale: '1-7', bands: '1-4,5,6-7' },
    { scale: '1-11', bands: '1-7,8-9,10-11' },
    { scale: '14-24', bands: '14-20,21-22,23-24' },
    { bands: '0-5,6-8,9-10' },
  );
  const by = fc.constantFrom<string[]>([], ['region'], ['@category'], ['region', '@category']);
  await fc.assert(
    fc.asyncProperty(scales, by, fc.integer({ min: 1, max: 1e6 }), async (scale, keys, seed) => {
      const { low, high } = answerScale(scale);
      let state = seed;
      const lines = Array.from({ length: 3000 }, () => {
        state = (state * 48_271) % 2_147_483_647;
        // Now and then none, or a number far beyond the scale.
        const place = state % (high - low + 3);
        const answer = place > high - low ? high + 5 + place : low + place;
        const region = ['EMEA', 'APAC', ''][state % 3]!;
        return `${state % 17 === 0 ? '' : answer},${region},${1 + (state % 4)}`;
      });
      const source = csv(`large-${seed}.csv`, ['q,region,w', ...lines]);
      for (const weight of [undefined, 'w']) {
        const options: ReadOptions = { score: 'q', by: keys, ...scale, ...(weight && { weight }) };
        const rows = await read(source, options);
        const counted = await read(source, { ...options, aggregate: true, partSize: 8000, threads: 1 });
        expect(counted.account.answered).toBe(rows.account.answered);
        expect(counted.account.warnings).toEqual(rows.account.warnings);
        expect(counted.groups).toEqual(rows.groups);
        const cells = lines.map((line) => line.split(',')[0]!).filter((cell) => cell !== '');
        const answers = cells.map(Number).filter((answer) => answer >= low && answer <= high);
        expect(rows.scores).toEqual(answers);
      }
    }),
    { numRuns: 12 },
  );
});
