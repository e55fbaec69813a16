// @ts-check
// StrykerJS from npm: installed into this folder by the first run, so that the project's own install stays light.
// Version 9 is the last one that runs on Node 20.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stop } from '../bench/stop.mjs';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** @type {{ dependencies: Record<string, string> }} */
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The program that the install brings. */
export const STRYKER = fileURLToPath(
  new URL('node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url),
);

/** @param {string} name @returns {string | undefined} */
function installedVersion(name) {
  try {
    const manifest = new URL(`node_modules/${name}/package.json`, import.meta.url);
    return JSON.parse(readFileSync(manifest, 'utf8')).version;
  } catch {}
}

const isComplete = () =>
  Object.entries(dependencies).every(([name, version]) => installedVersion(name) === version);

/**
 * Installs what is not there in the version that package.json asks for.
 * @param {(message: string) => void} tell
 * @throws {Stop} with what npm says
 */
export function installStryker(tell) {
  if (isComplete()) return;
  tell('installing StrykerJS into test/mutants/node_modules, once');
  // The runner's peer is Vitest: without this npm would install a second one beside the project's.
  const args = ['install', '--legacy-peer-deps', '--no-package-lock', '--no-audit', '--no-fund'];
  const { error, stderr } = spawnSync('npm', [...args, '--loglevel=error'], {
    cwd: FOLDER,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (isComplete()) return;
  const why = error?.message ?? stderr.trim().split('\n').slice(0, 3).join('\n');
  throw new Stop(`npm install in test/mutants failed\n${why}`);
}
