// Builds dist/: the program as one CommonJS file, the library as one ES module with its types, the JSON Schemas,
// and the licences of what is bundled.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
rmSync('dist', { recursive: true, force: true });

/** @type {import('esbuild').BuildOptions} */
const shared = { bundle: true, platform: 'node', target: 'node20.19', minifyWhitespace: true, minifySyntax: true, metafile: true, legalComments: 'none', logLevel: 'warning' };

const bundles = await Promise.all([
  // One file in CommonJS starts faster than chunks and than ES modules; what a command does not need is not run.
  build({ ...shared, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs', format: 'cjs', external: ['./iconv.cjs'] }),
  build({ ...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm' }),
]);
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.scripts/types.tsconfig.json'], { stdio: 'inherit' });
writeLicences(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
await writeSchemas();

/** @param {string[]} inputs */
function writeLicences(inputs) {
  const packages = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
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

async function writeSchemas() {
  const bundled = 'dist/schemas.tmp.mjs';
  await build({ entryPoints: ['src/report/schemas.ts'], outfile: bundled, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
  const { publishedSchemas } = await import(pathToFileURL(bundled).href);
  mkdirSync('schema', { recursive: true });
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    writeFileSync(join('schema', name), `${JSON.stringify(schema, null, 2)}\n`);
  }
  rmSync(bundled);
}
