// Mutated files of every kind end with figures, or with an error that is told, soon and in bounded memory. `npm run
// fuzz` reads as many as one likes.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fuzz } from '../../fuzz/fuzz.mjs';
import { KINDS } from '../../fuzz/kinds.mjs';
import { mutatedInZip, mutatedInZsav, unzipped, zipped } from '../../fuzz/packed.mjs';
import { randomFrom } from '../../fuzz/random.mjs';
import { ROOT } from '../../support/paths.js';

const COUNT = 60;
const library = pathToFileURL(join(ROOT, 'dist/index.js')).href;

type Kind = keyof typeof KINDS;

test.each(Object.keys(KINDS) as Kind[])('%s', { timeout: 120_000 }, async (kind) => {
  const { seeds } = KINDS[kind];
  // Of a kind without fixtures nothing can be mutated.
  if ((await seeds()).length === 0) return;
  const { figures, told, faults } = await fuzz(kind, { count: COUNT, seed: 15, library });
  expect(faults).toEqual([]);
  expect(figures + told).toBe(COUNT);
});

test('a packed file is mutated inside: most are still archives', async () => {
  const [whole] = await KINDS.zip.seeds();
  const files = unzipped(whole!);
  expect(unzipped(zipped(files))).toEqual(files);
  const random = randomFrom(3);
  for (let i = 0; i < 20; i++) expect(unzipped(mutatedInZip(whole!, random))).toHaveLength(files.length);
  const [zsav] = await KINDS.zsav.seeds();
  expect(mutatedInZsav(zsav!, random).subarray(0, 4).toString()).toBe('$FL3');
});
