// Puts the words of names into a bundle as the plain texts that src/input/names/prepared.ts makes of them.
import { build } from 'esbuild';

/** @type {Promise<string> | undefined} */
let made;

/** @param {string} path of prepared.ts */
async function prepared(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return Object.entries(module)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** Which module it is. */
export const PREPARED = /\/input\/names\/prepared\.ts$/;

/** @param {import('esbuild').OnLoadArgs} module @returns {Promise<import('esbuild').OnLoadResult>} */
export async function loadPrepared({ path }) {
  made ??= prepared(path);
  return { contents: await made };
}
