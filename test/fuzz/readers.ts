// Files of other kinds, mutated: each ends with figures or with an error that is told, soon, and in bounded memory.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Family } from './family.js';
import { fuzz } from './fuzz.mjs';
import { KINDS } from './kinds.mjs';

/** Seconds of a kind at a time. */
const TURN = 5;

export const readers: Family = {
  share: 12,
  open: async () => {
    const library = pathToFileURL(join(import.meta.dirname, '../../dist/index.js')).href;
    const kinds = Object.keys(KINDS);
    let next = 0;
    return {
      read: async (random, left) => {
        const kind = kinds[next++ % kinds.length]!;
        const seconds = Math.min(TURN, left / Math.max(1, kinds.length - next + 1));
        const seed = 1 + random(1e9);
        const { figures, told, faults } = await fuzz(kind, { count: 1e9, seconds, seed, library });
        const differences = faults.map(({ index, fault }) => ({
          way: kind,
          text: `--kind ${kind} --count ${index + 1} --seed ${seed}`,
          told: fault,
        }));
        return { texts: figures + told + faults.length, differences };
      },
    };
  },
};
