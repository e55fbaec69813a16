// Builds dist/: the program in CommonJS, the library, the JSON Schemas, the man page, and the licences of what is
// bundled. Start-up decides how: see `rarelyNeeded` and `replaced`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { shortTables } from './encoding-tables.js';
import { jsonText } from './json-text.js';
import { compileKernel } from './kernel.js';
import { buildLibrary, writeAsText } from './library.js';
import { loadPrepared, PREPARED } from './prepared-names.js';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
rmSync('dist', { recursive: true, force: true });
compileKernel();

/** Packages for what few runs do: each a file of its own beside the program, loaded by an `import()`. */
const rarelyNeeded = ['iconv-lite', 'tinyglobby', 'chalk', 'csv-stringify/sync', 'zod', 'saxes', 'fzstd'];
/** Of these: what imports them is itself loaded by an import(), so that they are not. */
const ofLoaded = ['csv-stringify/sync', 'zod'];

/**
 * Modules that a bundled package asks for and this program never uses, or gets in another way.
 * commander starts subcommands that are programs of their own with child_process, which loads the network modules;
 * cli-table3 colours by @colors/colors, and measures with string-width text that the report makes plain ASCII.
 */
const replaced = [
  { importer: /node_modules.commander/, module: /^node:child_process$/, contents: '' },
  { importer: /node_modules.cli-table3/, module: /^@colors\/colors\/safe$/, contents: '' },
  {
    importer: /node_modules.cli-table3/,
    module: /^string-width$/,
    contents: 'module.exports = (text) => text.length',
  },
  // Where an ES module is made of it, nothing may be left that is required.
  ...['buffer', 'string_decoder'].map((name) => ({
    importer: /node_modules.(?:iconv-lite|safer-buffer)/,
    module: new RegExp(`^${name}$`),
    contents: `module.exports = process.getBuiltinModule('${name}')`,
  })),
  // zod brings its messages in fifty languages; ours are our own.
  { importer: /node_modules.zod.v4/, module: /^\.\.\/locales\/index\.(?:c?js)$/, contents: 'export {}' },
];

/** Languages of reports, each a file of its own beside the program. */
const languages = readdirSync('src/words')
  .flatMap((file) => /^(\w\w)\.ts$/.exec(file)?.[1] ?? [])
  .filter((code) => code !== 'en');

/** Kinds of files that are no separated values: the reader of each is a file of its own. */
const grids = readdirSync('src/input/grids', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const fileOf = (/** @type {string} */ name) => `${name.replace('/', '-')}.cjs`;

/** @type {import('esbuild').Plugin} */
const lean = {
  name: 'lean',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
      if (kind === 'entry-point') return undefined;
      if (path.endsWith('/worker-program.js')) return { path: './worker-program.cjs', external: true };
      if (path.endsWith('/text/index.js')) return { path: './text.cjs', external: true };
      if (path === './unpack.js') return { path: './unpack.cjs', external: true };
      const language = kind === 'dynamic-import' && languages.find((code) => path === `./${code}.js`);
      if (language) return { path: `./lang-${language}.cjs`, external: true };
      const grid = kind === 'dynamic-import' && grids.find((name) => path === `./${name}/open.js`);
      if (grid) return { path: `./grid-${grid}.cjs`, external: true };
      const isApart = rarelyNeeded.includes(path) && (kind === 'dynamic-import' || ofLoaded.includes(path));
      if (isApart) return { path: `./${fileOf(path)}`, external: true };
      const stub = replaced.findIndex(
        ({ importer: from, module }) => from.test(importer) && module.test(path),
      );
      return stub === -1 ? undefined : { path: String(stub), namespace: 'stub' };
    });
    onLoad({ filter: PREPARED }, loadPrepared);
    onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({
      contents: replaced[Number(path)].contents,
    }));
  },
};

/** Threads get the kernel compiled: its bytes need not be in their program too. @type {import('esbuild').Plugin} */
const withoutKernel = {
  name: 'without kernel',
  setup({ onLoad }) {
    onLoad({ filter: /\/scanner\/kernel-bytes\.ts$/ }, () => ({
      contents: "export const KERNEL_BYTES = ''",
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Node 20 has them; a RegExp that is made by a call would stay in every bundle of the library.
  supported: { 'regexp-unicode-property-escapes': true },
  minifyWhitespace: true,
  minifySyntax: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const commonjs = {
  format: 'cjs',
  // An import() left as it is would load Node's ES module loader.
  supported: { ...shared.supported, 'dynamic-import': false },
  define: { 'import.meta.url': '__filename' },
};

const bundles = await Promise.all([
  // CommonJS starts faster than ES modules on Node 20.
  build({
    ...shared,
    ...commonjs,
    // The package may not be large, and the program starts sooner.
    minifyIdentifiers: true,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    plugins: [lean],
  }),
  buildLibrary(shared, lean),
  // What a thread runs that counts parts of a large file.
  build({
    ...shared,
    ...commonjs,
    minifyIdentifiers: true,
    entryPoints: ['src/input/count/worker.ts'],
    outdir: 'dist',
    write: false,
    plugins: [lean, withoutKernel],
  }).then((worker) => {
    writeAsText(worker, 'dist/worker-program.cjs');
    return worker;
  }),
  // Words of twenty languages, for the few runs that read comments; what imports them is loaded by an import().
  build({
    ...shared,
    ...commonjs,
    minifyIdentifiers: true,
    charset: 'utf8',
    entryPoints: ['src/text/index.ts'],
    outfile: 'dist/text.cjs',
  }),
  // zstd and bzip2, for files that are packed so.
  build({
    ...shared,
    ...commonjs,
    minifyIdentifiers: true,
    entryPoints: ['src/input/bytes/unpack.ts'],
    outfile: 'dist/unpack.cjs',
    plugins: [lean],
  }),
  ...languages.map((code) =>
    build({
      ...shared,
      ...commonjs,
      minifyIdentifiers: true,
      charset: 'utf8',
      entryPoints: [`src/words/${code}.ts`],
      outfile: `dist/lang-${code}.cjs`,
    }),
  ),
  ...grids.map((name) =>
    build({
      ...shared,
      ...commonjs,
      minifyIdentifiers: true,
      entryPoints: [`src/input/grids/${name}/open.ts`],
      outfile: `dist/grid-${name}.cjs`,
      plugins: [lean],
      // An import() of an ES module gives as default what a CommonJS module exports.
      footer: { js: 'module.exports=module.exports.default;' },
    }),
  ),
  ...rarelyNeeded.filter((name) => name !== 'zod').map((name) => buildApart(name, { entryPoints: [name] })),
]);
bundles.push(await buildApart('zod', { stdin: { contents: usedOfZod(bundles[0]), resolveDir: '.' } }));
escapeNonAscii('dist/cli.cjs');
nameByContent('dist/cli.cjs');
compileAhead();
writeLicences(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
await writeSchemas();
await writeManPage();

/**
 * A package as a file of its own.
 * @param {string} name
 * @param {import('esbuild').BuildOptions} entry
 */
function buildApart(name, entry) {
  return build({
    ...shared,
    ...commonjs,
    minifyIdentifiers: true,
    // The tables of encodings are half as long so; whoever loads them has the time to read them.
    charset: 'utf8',
    ...entry,
    outfile: `dist/${fileOf(name)}`,
    plugins: [lean, shortTables],
  });
}

/**
 * What the program uses of zod, which is half of it: JSON Schemas are written by this build alone.
 * @param {import('esbuild').BuildResult} program
 */
function usedOfZod({ metafile }) {
  const used = new Set(['ZodError']);
  for (const path of Object.keys(metafile?.inputs ?? {}))
    if (path.startsWith('src/'))
      for (const [, name] of readFileSync(path, 'utf8').matchAll(/\bz\s*\.([a-z]\w*)/g)) used.add(name);
  for (const name of ['core', 'toJSONSchema', 'infer']) used.delete(name);
  return `import { toDotPath } from 'zod/v4/core';
export const core = { toDotPath };
export { ${[...used].join(', ')} } from 'zod/v4';`;
}

/**
 * esbuild writes ASCII but for the characters of regular expressions. A few of these make Node hold the whole file in
 * two bytes a character, and start-up slower by some milliseconds.
 * @param {string} file
 */
function escapeNonAscii(file) {
  const source = readFileSync(file, 'utf8');
  if (/[\ud800-\udfff]/.test(source)) throw new Error(`${file}: a character that no \\u escape names`);
  const escaped = (/** @type {string} */ character) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, source.replace(/[^\x00-\x7f]/g, escaped));
}

/**
 * Code that V8 compiled is kept between runs, and V8 itself would take that of any program of the same length.
 * @param {string} file
 */
function nameByContent(file) {
  const source = readFileSync(file);
  const name = createHash('sha256').update(source).digest('hex').slice(0, 16);
  writeFileSync(file, `// ${name}\n${source}`);
}

/**
 * Lets the program run once and keeps what V8 compiled: a quarter of its start-up is compiling. bin/start.cjs takes it
 * only for the very Node that made it.
 */
function compileAhead() {
  execFileSync(process.execPath, ['scripts/compile-ahead.cjs'], { stdio: ['pipe', 'ignore', 'inherit'] });
}

/** @param {string[]} inputs */
function writeLicences(inputs) {
  const packages = new Set(
    inputs.flatMap((path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  const texts = [...packages].sort().map((name) => {
    const folder = join('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    // A package may leave out the licence that its repository has.
    const path = file === undefined ? `scripts/licences/${name}.txt` : join(folder, file);
    if (!existsSync(path)) throw new Error(`${name} is bundled but has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(path, 'utf8').trim()}\n`;
  });
  const line = `\n${'-'.repeat(80)}\n\n`;
  writeFileSync('THIRD-PARTY-LICENSES', `net-promoter contains these packages.\n${line}${texts.join(line)}`);
}

/** @param {string} entryPoint @returns {Promise<any>} what the module exports */
async function bundledModule(entryPoint) {
  const bundled = 'dist/schemas.tmp.mjs';
  await build({
    ...shared,
    packages: 'external',
    entryPoints: [entryPoint],
    outfile: bundled,
    format: 'esm',
  });
  const module = await import(`${pathToFileURL(bundled).href}?${entryPoint}`);
  rmSync(bundled);
  return module;
}

async function writeSchemas() {
  const { publishedSchemas } = await bundledModule('src/report/schemas.ts');
  const { configJsonSchema } = await bundledModule('src/cli/config/schema.ts');
  mkdirSync('schema', { recursive: true });
  for (const [name, schema] of Object.entries({ ...publishedSchemas(), 'config.json': configJsonSchema() })) {
    writeFileSync(join('schema', name), `${jsonText(schema)}\n`);
  }
}

async function writeManPage() {
  const { manPage } = await bundledModule('src/cli/manual/man-page.ts');
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const date = epoch === undefined ? new Date() : new Date(1000 * Number(epoch));
  mkdirSync('man', { recursive: true });
  writeFileSync('man/nps.1', await manPage(date.toISOString().slice(0, 10)));
}
