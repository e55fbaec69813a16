// The law of what is counted: no export with another scale, a lost end label, a title or a second header gives a figure
// other than the right one; where it cannot be told, nothing is counted. But a column with a strong name on another
// scale is read with a warning that heads the report.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NpsError } from '../../src/core/errors.js';
import type { ReadOptions } from '../../src/input/options.js';
import { anyExport, type Export } from '../support/exports/any-export.js';
import { readOptions, waysOn } from '../support/hints.js';
import { type Collected, collectText, errorOf } from '../support/reading.js';

/** For a longer search: EXPORT_RUNS=20000 npx vitest run --config test/vitest.config.ts test/input/exports-property */
const RUNS = Number(process.env.EXPORT_RUNS ?? 3000);
const TIMEOUT = 60_000 + RUNS * 40;

async function read(text: string, options: ReadOptions = {}): Promise<Collected | NpsError> {
  try {
    return await collectText(text, options);
  } catch (error) {
    if (error instanceof NpsError) return error;
    throw error;
  }
}

const countsOf = (answers: readonly number[]) =>
  Array.from({ length: 11 }, (_, score) => answers.filter((answer) => answer === score).length);

test(
  `what is counted is right: ${RUNS} exports`,
  async () => {
    let readRight = 0;
    await fc.assert(
      fc.asyncProperty(anyExport, async (one: Export) => {
        const found = await read(one.text);
        if (found instanceof NpsError) return;
        expect(found.counts).toEqual(countsOf(one.answers));
        if (one.isNps) readRight++;
        else expect(found.reading.warnings.map(({ code }) => code)).toContain('small-scale');
      }),
      { numRuns: RUNS, seed: 20_261_126 },
    );
    // Refusing everything would hold the law too.
    expect(readRight).toBeGreaterThan(RUNS / 10);
  },
  TIMEOUT,
);

test('nothing right is refused: an export of a question that is known, with titles or without, is read', async () => {
  const plain = anyExport.filter(
    ({ isNps, made: { written, above, below, isStrong } }) =>
      isNps && isStrong && isReadable(written) && below.startsWith('nothing') && above !== 'a block',
  );
  await fc.assert(
    fc.asyncProperty(plain, async ({ text, answers }) => {
      expect((await collectText(text)).counts).toEqual(countsOf(answers));
    }),
    { numRuns: RUNS / 10, seed: 20_261_126 },
  );
});

test('a hint, followed, leads to the right figure, to a warning that heads the report, or to a further question', async () => {
  let followed = 0;
  await fc.assert(
    fc.asyncProperty(anyExport, async (one: Export) => {
      const error = await read(one.text);
      if (!(error instanceof NpsError)) return;
      const { hint = '' } = await errorOf(Promise.reject(error));
      const ends: string[] = [];
      for (const words of waysOn(hint)) {
        const options = readOptions(words);
        if (options !== undefined) ends.push(await endOf(one, options));
      }
      followed += ends.length;
      // Of two readings that the hint leaves to the user one is right.
      if (ends.length > 0) expect(ends.filter((end) => end !== 'wrong')).not.toEqual([]);
      if (ends.length === 1) expect(ends).not.toEqual(['wrong']);
    }),
    { numRuns: RUNS / 3, seed: 20_261_127 },
  );
  expect(followed).toBeGreaterThan(RUNS / 20);
});

/** What comes of a hint that is followed. */
async function endOf({ text, answers }: Export, options: ReadOptions): Promise<string> {
  const found = await read(text, options);
  if (found instanceof NpsError) return 'asks';
  const { scores, reading } = found;
  const lowest = Number(options.scale?.split('-')[0] ?? 0);
  // Codes from 1 to 11 are those of 0 to 10, shifted by one.
  const shift = options.scale === '1-11' ? lowest : 0;
  const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b).join();
  if (sorted(scores.map((score) => score - shift)) === sorted(answers)) return 'right';
  return reading.warnings.some(({ code }) => code === 'small-scale') ? 'told' : 'wrong';
}

const isReadable = (written: string) => written !== 'shifted' && !written.startsWith('lost');
