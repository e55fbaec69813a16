// Builds dist/: the program in CommonJS, the library as one ES module with its types; the JSON Schemas; and the
// licences of what is bundled. Start-up decides how: see `rarelyNeeded` and `neverUsed`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compileKernel } from './kernel.js';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
rmSync('dist', { recursive: true, force: true });
compileKernel();

/** Packages for what few runs do: each a file of its own beside the program, loaded by an `import()`. */
const rarelyNeeded = ['iconv-lite', 'tinyglobby', 'chalk', 'csv-stringify/sync', 'zod'];

/**
 * Modules that a bundled package asks for and this program never uses.
 * commander starts subcommands that are programs of their own with child_process, which loads the network modules;
 * cli-table3 colours by @colors/colors, and measures with string-width text that the report makes plain ASCII.
 */
const neverUsed = [
  { importer: /node_modules.commander/, module: /^node:child_process$/, contents: '' },
  { importer: /node_modules.cli-table3/, module: /^@colors\/colors\/safe$/, contents: '' },
  {
    importer: /node_modules.cli-table3/,
    module: /^string-width$/,
    contents: 'module.exports = (text) => text.length',
  },
];

const fileOf = (/** @type {string} */ name) => `${name.replace('/', '-')}.cjs`;

/** @type {import('esbuild').Plugin} */
const lean = {
  name: 'lean',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
      // What imports zod is itself loaded by an import(), so that zod is not.
      const isApart = rarelyNeeded.includes(path) && (kind === 'dynamic-import' || path === 'zod');
      if (isApart) return { path: `./${fileOf(path)}`, external: true };
      const stub = neverUsed.findIndex(
        ({ importer: from, module }) => from.test(importer) && module.test(path),
      );
      return stub === -1 ? undefined : { path: String(stub), namespace: 'stub' };
    });
    onLoad({ filter: /.*/, namespace: 'stub' }, ({ path }) => ({
      contents: neverUsed[Number(path)].contents,
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
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
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': '__filename' },
};

const bundles = await Promise.all([
  // CommonJS starts faster than ES modules on Node 20.
  build({
    ...shared,
    ...commonjs,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    plugins: [lean],
  }),
  build({
    ...shared,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.js',
    format: 'esm',
    plugins: [lean],
  }),
  // What a thread runs that counts parts of a large file.
  build({
    ...shared,
    ...commonjs,
    entryPoints: ['src/input/count/worker.ts'],
    outfile: 'dist/worker.cjs',
    plugins: [lean],
  }),
  ...rarelyNeeded.map((name) =>
    build({
      ...shared,
      ...commonjs,
      minifyIdentifiers: true,
      entryPoints: [name],
      outfile: `dist/${fileOf(name)}`,
    }),
  ),
]);
compileAhead();
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/types.tsconfig.json'], {
  stdio: 'inherit',
});
writeLicences(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
await writeSchemas();

/**
 * Lets the program run once and keeps what V8 compiled: a quarter of its start-up is compiling. Newer Nodes keep
 * such a cache by themselves; bin/start.cjs takes this one only for the very Node that made it.
 */
function compileAhead() {
  execFileSync(process.execPath, ['scripts/compile-ahead.cjs'], { stdio: ['pipe', 'ignore', 'inherit'] });
}

/** @param {string[]} inputs */
function writeLicences(inputs) {
  const packages = new Set(
    inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  const texts = [...packages].sort().map((name) => {
    const folder = join('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} is bundled but has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
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
    writeFileSync(join('schema', name), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
