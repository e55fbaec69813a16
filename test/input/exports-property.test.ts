// The law of what is counted: no export with another scale, a lost end label, a title or a second header gives a figure
// other than the right one; where it cannot be told, nothing is counted. But a column with a strong name on another
// scale is read with a warning that heads the report.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NpsError } from '../../src/core/errors.js';
import { anyExport, type Export } from '../support/exports/any-export.js';
import { type Collected, collectText } from '../support/reading.js';

/** For a longer search: EXPORT_RUNS=20000 npx vitest run --config test/vitest.config.ts test/input/exports-property */
const RUNS = Number(process.env.EXPORT_RUNS ?? 3000);
const TIMEOUT = 60_000 + RUNS * 40;

async function read(text: string): Promise<Collected | NpsError> {
  try {
    return await collectText(text);
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

const isReadable = (written: string) => written !== 'shifted' && !written.startsWith('lost');
