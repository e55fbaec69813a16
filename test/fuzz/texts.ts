// Texts at random: records are found and counted in several ways, and each gives what csv-parse gives.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { FoldPlan } from '../../src/input/scanner/counts.js';
import type { ScanOptions } from '../../src/input/scanner/limits.js';
import { counted, folded, inAnyOrder, inParts, parse, segmentsOf } from '../support/scanner/counting.js';
import { mergeFolds } from '../support/scanner/merge.js';
import { LF_COMMA, parsed, projected, scanned, streamed } from '../support/scanner/scanning.js';
import { anySample, anySizes } from '../support/scanner/texts.js';

const PLAN: FoldPlan = {
  parse,
  score: 0,
  segments: segmentsOf(0, 1),
  // Crossed columns take a table that is emptied for each text; test/input/scanner has them.
  breakdowns: [[], [0], [1]],
  unanswered: [1],
  maxSegments: 10_000,
  reported: 0,
};

const anyCase = fc.record({
  sample: anySample,
  sizes: anySizes,
  maxRecord: fc.constantFrom(1e6, 1e6, 1e6, 200, 30),
  cuts: fc.array(fc.nat(3000), { maxLength: 4 }).map((places) => places.sort((a, b) => a - b)),
});

/** A text, and how it comes. */
interface Case {
  readonly bytes: Buffer;
  readonly options: ScanOptions;
  /** Bytes that come together. */
  readonly size: number;
  /** Where it is cut into parts that are counted apart. */
  readonly cuts: readonly number[];
}

/** What csv-parse gives, and what is to be the same. */
type Compared = readonly [expected: unknown, found: unknown];
export type Comparison = (one: Case) => Promise<Compared>;

/** Each way of reading beside csv-parse. */
export const COMPARISONS: Readonly<Record<string, Comparison>> = {
  records: async ({ bytes, options, size }) => [parsed(bytes, options), await streamed(bytes, options, size)],

  rows: async ({ bytes, options, size }) => {
    const wanted = [0, 1];
    const found = await scanned(bytes, options, wanted, size);
    return [
      projected(parsed(bytes, options), options.width, wanted),
      projected(found, options.width, wanted),
    ];
  },

  counts: async ({ bytes, options, size }) => {
    const expected = counted(bytes, options, PLAN);
    const { from: _, end: __, isFull: ___, ...found } = await folded(bytes, options, PLAN, size);
    return expected.fault === undefined
      ? [inAnyOrder(expected), inAnyOrder(found)]
      : [expected.fault, found.fault];
  },

  parts: async ({ bytes, options, cuts }) => {
    if (parsed(bytes, options).fault !== undefined) return [undefined, undefined];
    const whole = await inParts(bytes, options, PLAN, []);
    return [whole[0], mergeFolds(await inParts(bytes, options, PLAN, cuts))];
  },
};

/** A text that is read in two ways. `seed` and `index` find it again. */
export interface Difference {
  readonly seed: number;
  readonly index: number;
  readonly way: string;
  readonly text: string;
}

/** Texts drawn with one seed. */
const BATCH = 200;

/**
 * Draws texts until the time is over.
 * @param comparisons the ways to compare with csv-parse, by their names
 */
export async function compareTexts(
  { seconds, seed: first }: { readonly seconds: number; readonly seed: number },
  comparisons: Readonly<Record<string, Comparison>> = COMPARISONS,
): Promise<{ readonly texts: number; readonly differences: readonly Difference[] }> {
  const differences: Difference[] = [];
  const end = performance.now() + 1000 * seconds;
  let texts = 0;
  for (let seed = first; performance.now() < end; seed++) {
    const cases = fc.sample(anyCase, { seed, numRuns: BATCH });
    for (const [index, { sample, sizes, maxRecord, cuts }] of cases.entries()) {
      const { text, delimiter, width } = sample;
      const { size, ...windows } = sizes;
      const options = { dialect: { ...LF_COMMA, delimiter }, width, maxRecord, ...windows };
      for (const [way, compare] of Object.entries(comparisons)) {
        const [expected, found] = await compare({ bytes: Buffer.from(text), options, size, cuts });
        if (!isDeepStrictEqual(found, expected)) differences.push({ seed, index, way, text });
      }
      texts++;
    }
  }
  return { texts, differences };
}
