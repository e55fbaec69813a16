// npm run fuzz -- --seconds 600 --seed 7: reads texts at random in several ways, and tells where they differ.
// npm run fuzz -- --seconds 60 --family csv,conditions: only those families.
// npm run fuzz -- --kind xlsx --count 10000 --seed 7: reads mutated files, and tells what became of them.
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
    family: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
/** Differences that are told. */
const TOLD = 20;
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
    for (const { index, fault } of faults.slice(0, TOLD)) console.log(`  ${index}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}

/** @param {number} seconds */
async function readTexts(seconds) {
  const bundle = new URL(`../dist/fuzz-${process.pid}.tmp.mjs`, import.meta.url);
  await bundleTo(fileURLToPath(bundle));
  // They are made by the million where faults are what is looked for.
  Error.stackTraceLimit = 3;
  try {
    const { FAMILIES, readFamilies } = await import(bundle.href);
    const names = values.family?.flatMap((list) => list.split(',')) ?? Object.keys(FAMILIES);
    const unknown = names.find((name) => !Object.hasOwn(FAMILIES, name));
    if (unknown !== undefined) throw new Error(`the families are ${Object.keys(FAMILIES).join(', ')}`);
    const families = Object.fromEntries(names.map((name) => [name, FAMILIES[name]]));
    const all = { texts: 0, differences: 0 };
    await readFamilies(families, { seconds, seed }, ({ family, texts, differences, skipped }) => {
      const told =
        skipped === undefined ? `${texts} texts, ${differences.length} differences` : `skipped: ${skipped}`;
      console.log(`${family}: ${told}`);
      for (const { seed, index, way, text, told } of differences.slice(0, TOLD))
        console.log(`  seed ${seed}, text ${index}, ${way}: ${text}\n    ${told}`);
      all.texts += texts;
      all.differences += differences.length;
    });
    console.log(`${all.texts} texts, ${all.differences} differences`);
    if (all.differences > 0) process.exitCode = 1;
  } finally {
    rmSync(bundle, { force: true });
  }
}

/** Bundles the families with the sources of the program, and the threads as the build has made them. */
async function bundleTo(/** @type {string} */ outfile) {
  await build({
    entryPoints: ['test/fuzz/families.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    // What stays outside is found from where it is.
    define: {
      'import.meta.dirname': JSON.stringify(fileURLToPath(new URL('../test/fuzz', import.meta.url))),
    },
    plugins: [
      {
        name: 'outside',
        setup({ onResolve }) {
          onResolve({ filter: /worker-program\.js$/ }, () => ({
            path: './worker-program.cjs',
            external: true,
          }));
          onResolve({ filter: /\/(?:fuzz|kinds)\.mjs$/ }, ({ path }) => ({
            path: new URL(path, new URL('../test/fuzz/', import.meta.url)).href,
            external: true,
          }));
        },
      },
    ],
  });
}
