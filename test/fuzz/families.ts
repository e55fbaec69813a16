// All families of texts that are read at random: their parts of the time, and what became of them.
import { conditions } from './conditions.js';
import { csv } from './csv/family.js';
import { documents } from './documents.js';
import { duckdb } from './duckdb.js';
import { expectations } from './expectations.js';
import type { Difference, Family, Opened } from './family.js';
import { files } from './files.js';
import { randomFrom } from './random.mjs';
import { readers } from './readers.js';
import { withWatch } from './watch.mjs';

export const FAMILIES: Readonly<Record<string, Family>> = {
  csv,
  files,
  duckdb,
  readers,
  conditions,
  expectations,
  ...documents,
};

/** What became of the texts of a family. */
export interface FamilyResult {
  readonly family: string;
  readonly texts: number;
  readonly differences: readonly (Difference & { readonly seed: number; readonly index: number })[];
  /** Why none was read. */
  readonly skipped?: string;
}

/** Numbers between the texts of one seed and those of the next. */
const APART = 1_000_003;

/** The draws of one text, the same for the same seed and number. */
export const drawsOf = (seed: number, index: number) => randomFrom(seed * APART + index);

export interface Budget {
  readonly seconds: number;
  readonly seed: number;
}

/**
 * Reads texts of families until the time is over, of which each gets its part.
 * @param tell told of each family when it is done
 */
export async function readFamilies(
  families: Readonly<Record<string, Family>>,
  { seconds, seed }: Budget,
  tell: (result: FamilyResult) => void,
): Promise<void> {
  const shares = Object.values(families).reduce((sum, { share }) => sum + share, 0);
  await withWatch(async (pulse) => {
    for (const [family, { share, open }] of Object.entries(families)) {
      const opened = await open();
      if (typeof opened === 'string') tell({ family, texts: 0, differences: [], skipped: opened });
      else tell(await readFamily(family, opened, { seconds: (seconds * share) / shares, seed }, pulse));
    }
  });
}

/** Milliseconds that one text, or some that are read together, may take. */
const LIMIT = 60_000;

async function readFamily(
  family: string,
  { read, close }: Opened,
  { seconds, seed }: Budget,
  pulse: import('./watch.mjs').Pulse,
): Promise<FamilyResult> {
  const found: FamilyResult['differences'][number][] = [];
  const end = performance.now() + 1000 * seconds;
  let texts = 0;
  try {
    // One is read in any case: a machine may be slow.
    for (let index = 0; index === 0 || performance.now() < end; index++) {
      pulse.begin(`${family}, seed ${seed}, text ${index}`, LIMIT);
      const outcome = await read(drawsOf(seed, index), Math.max(0, end - performance.now()) / 1000);
      texts += outcome.texts;
      for (const difference of outcome.differences) found.push({ ...difference, seed, index });
    }
  } finally {
    pulse.rest();
    await close?.();
  }
  return { family, texts, differences: found };
}
