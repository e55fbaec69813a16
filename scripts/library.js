// Builds the library: as ES modules, which share what both entries need; an entry to each for CommonJS; and the types of both. What a program bundles must be found by its bundler, so every file is named by an import.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, transform } from 'esbuild';

const ENTRIES = { index: 'src/index.ts', core: 'src/core/index.ts' };

/**
 * @param {import('esbuild').BuildOptions} shared options of every bundle
 * @param {import('esbuild').Plugin} lean leaves what few runs need to files of their own, which are CommonJS
 */
export async function buildLibrary(shared, lean) {
  // The package may not be large. What is exported keeps its name.
  const modules = await build({
    ...shared,
    minifyWhitespace: false,
    minifySyntax: false,
    minifyIdentifiers: true,
    entryPoints: ENTRIES,
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    chunkNames: 'library-[hash]',
    plugins: [lean],
  });
  for (const file of Object.keys(modules.metafile.outputs)) dropBareImports(file);
  await shortenReader(modules.metafile.outputs);
  for (const name of Object.keys(ENTRIES)) writeFileSync(`dist/${name}.cjs`, requiring(name));
  writeTypes();
  return modules;
}

/**
 * Makes shorter what is not of core. There it would drop the comments that say what is pure, and a program that wants one
 * figure of core would get all of it: only lines are joined, and spaces left out.
 * @param {import('esbuild').Metafile['outputs']} outputs
 */
async function shortenReader(outputs) {
  const ofCore = new Set();
  const waiting = ['dist/core.js'];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (ofCore.has(file)) continue;
    ofCore.add(file);
    waiting.push(...(outputs[file]?.imports ?? []).map(({ path }) => path).filter((path) => path in outputs));
  }
  for (const file of ofCore) await joinLines(file);
  for (const file of Object.keys(outputs).filter((path) => !ofCore.has(path))) {
    const { code } = await transform(readFileSync(file, 'utf8'), {
      minifyWhitespace: true,
      minifySyntax: true,
    });
    writeFileSync(file, code);
  }
}

/** Signs that need no spaces around them. */
const SIGNS = ['=', '=>', '?', ':', '<', '>', '+', '-', '*', '/', '===', '!=='];

/**
 * Joins lines, and leaves spaces around signs out: each sign in files of which no text holds it so.
 * @param {string} file
 */
async function joinLines(file) {
  const code = readFileSync(file, 'utf8');
  const bare = async (/** @type {string} */ text) => (await transform(text, { minifyWhitespace: true })).code;
  const expected = await bare(code);
  let shorter = code.replace(/^ +/gm, '').replace(/([,;{([])\n|\n(?=[)}\]])/g, '$1');
  if ((await bare(shorter)) !== expected)
    throw new Error(`a text in ${file} has lines that may not be joined`);
  for (const sign of SIGNS) {
    const next = shorter.replaceAll(` ${sign} `, sign);
    const isSame = await bare(next).then(
      (text) => text === expected,
      () => false,
    );
    if (isSame) shorter = next;
  }
  writeFileSync(file, shorter);
}

/** Nothing here has side effects, so what is imported for these alone is not needed; bundlers would warn of it. */
function dropBareImports(/** @type {string} */ file) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^import "\.\/library-\w+\.js";\n/gm, ''));
}

/**
 * The entry in CommonJS: the oldest Node that is supported requires ES modules. A copy of all of it would make the package
 * larger by a sixth, and every class of it two.
 * @param {string} name
 */
function requiring(name) {
  return `module.exports = require('./${name}.js');\n`;
}

/**
 * The types are CommonJS in a folder that says so: both kinds of modules may import such, and a class has one type
 * however it came.
 */
function writeTypes() {
  const compiler = 'node_modules/typescript/bin/tsc';
  execFileSync(process.execPath, [compiler, '-p', 'scripts/types.tsconfig.json'], { stdio: 'inherit' });
  writeFileSync('dist/types/package.json', '{ "type": "commonjs" }\n');
  for (const [name, source] of Object.entries(ENTRIES)) {
    const types = source.replace(/^src/, './types').replace(/\.ts$/, '.js');
    for (const kind of ['ts', 'cts']) writeFileSync(`dist/${name}.d.${kind}`, `export * from '${types}';\n`);
  }
  dropUnreachable();
  dropExamples();
}

/** Examples of docstrings are in the source; the types would be an eighth longer for them. */
function dropExamples() {
  for (const file of readdirSync('dist/types', { recursive: true, encoding: 'utf8' })) {
    const path = join('dist/types', file);
    if (!path.endsWith('.d.ts')) continue;
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\n *\* @example\n[\s\S]*?(?=\n *\*\/)/g, ''));
  }
}

/** The compiler writes the types of every module; what no published type names, nobody can reach. */
function dropUnreachable() {
  const reached = new Set(['dist/types/package.json']);
  const waiting = Object.keys(ENTRIES).map((name) => `dist/${name}.d.ts`);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const named = readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?['"](\.[^'"]+)\.js['"]/g);
    for (const [, path] of named) waiting.push(join(dirname(file), `${path}.d.ts`));
  }
  for (const file of readdirSync('dist/types', { recursive: true, encoding: 'utf8' })) {
    const path = join('dist/types', file);
    if (statSync(path).isFile() && !reached.has(path)) rmSync(path);
  }
}

/**
 * A module that exports a bundle as text.
 * @param {import('esbuild').BuildResult} bundle
 * @param {string} file
 */
export function writeAsText({ outputFiles }, file) {
  if (outputFiles?.length !== 1) throw new Error(`${basename(file)} is to hold one bundle`);
  writeFileSync(file, `module.exports = ${JSON.stringify(outputFiles[0].text)};\n`);
}
