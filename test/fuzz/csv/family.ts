// CSV texts: records and counts by the kernel in every way beside csv-parse.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parsed } from '../../support/scanner/scanning.js';
import type { Difference, Family, Outcome, Random } from '../family.js';
import { firstDifference } from '../told.js';
import { COMPARISONS, type Comparison, isText } from './comparisons.js';
import { type CsvText, drawText } from './draw.js';
import { Threads } from './threads.js';

/** Reads one text in all ways. */
export async function readText(
  random: Random,
  comparisons: Readonly<Record<string, Comparison>> = COMPARISONS,
): Promise<Outcome> {
  const one = drawText(random);
  const judged = { ...one, judge: parsed(one.bytes, one.options), isText: isText(one.bytes) };
  const differences: Difference[] = [];
  for (const way in comparisons) {
    let told: string | undefined;
    try {
      const [expected, found] = await comparisons[way]!(judged, random);
      if (!isDeepStrictEqual(found, expected)) told = firstDifference(expected, found);
    } catch (error) {
      told = String((error as Error).stack);
    }
    if (told !== undefined) differences.push({ way, text: written(one), told });
  }
  return { texts: 1, differences };
}

/** A text as a line that gives it back, with how it came. */
function written({ bytes, ...how }: CsvText): string {
  const text = isText(bytes)
    ? JSON.stringify(bytes.toString())
    : `latin1 ${JSON.stringify(bytes.toString('latin1'))}`;
  return `${text} ${JSON.stringify(how)}`;
}

export const csv: Family = {
  share: 60,
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nps-fuzz-'));
    const threads = await Threads.start(folder);
    const comparisons = { ...COMPARISONS, threads: threads.compare };
    return {
      read: (random) => readText(random, comparisons),
      close: () => {
        threads.end();
        rmSync(folder, { recursive: true });
      },
    };
  },
};
