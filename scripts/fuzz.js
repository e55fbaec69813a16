// npm run fuzz -- --kind xlsx --count 10000 --seed 7: reads mutated files, and tells what became of them.
// npm run fuzz -- --seconds 600 --seed 7: reads texts at random in several ways, and tells where they differ.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { fuzz } from '../test/fuzz/fuzz.mjs';
import { KINDS } from '../test/fuzz/kinds.mjs';

const { values } = parseArgs({
  options: {
    kind: { type: 'string', multiple: true },
    count: { type: 'string', default: '1000' },
    seconds: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
await (values.seconds === undefined ? readFiles() : readTexts(Number(values.seconds)));

async function readFiles() {
  const library = new URL('../dist/index.js', import.meta.url).href;
  const { kind: kinds = Object.keys(KINDS) } = values;
  for (const kind of kinds) {
    if (!Object.hasOwn(KINDS, kind)) throw new Error(`the kinds are ${Object.keys(KINDS).join(', ')}`);
    const count = Number(values.count);
    const { figures, told, faults, longest, memory } = await fuzz(kind, { count, seed, library });
    console.log(
      `${kind}: ${figures} with figures, ${told} with an error that is told, ${faults.length} faults; longest ${Math.round(longest)} ms, at most ${Math.round(memory)} MB`,
    );
    for (const { index, fault } of faults.slice(0, 20)) console.log(`  ${index}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}

/** @param {number} seconds */
async function readTexts(seconds) {
  const bundle = new URL('../dist/fuzz-texts.tmp.mjs', import.meta.url);
  await build({
    entryPoints: ['test/fuzz/texts.ts'],
    outfile: fileURLToPath(bundle),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  try {
    const { compareTexts } = await import(bundle.href);
    const { texts, differences } = await compareTexts({ seconds, seed });
    console.log(`${texts} texts, ${differences.length} differences`);
    for (const { seed, index, way, text } of differences.slice(0, 20))
      console.log(`  seed ${seed}, text ${index}, ${way}: ${JSON.stringify(text)}`);
    if (differences.length > 0) process.exitCode = 1;
  } finally {
    rmSync(bundle);
  }
}
