// @ts-check
// The peers from npm: installed into this folder by the first run, so that the project's own install stays light.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** @type {{ dependencies: Record<string, string> }} */
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * The version of a package that the peers would load; undefined where it is not installed.
 * @param {string} name
 * @returns {string | undefined}
 */
export function installedVersion(name) {
  for (const place of ['node_modules/', '../../node_modules/']) {
    try {
      const manifest = new URL(`${place}${name}/package.json`, import.meta.url);
      return JSON.parse(readFileSync(manifest, 'utf8')).version;
    } catch {}
  }
}

const missing = () =>
  Object.entries(dependencies)
    .filter(([name, version]) => installedVersion(name) !== version)
    .map(([name]) => name);

/**
 * Installs what is not there in the version that package.json asks for. Where that is not possible the benchmark goes
 * on without.
 * @param {(message: string) => void} tell
 */
export function installPeers(tell) {
  if (missing().length === 0) return;
  tell(`installing ${missing().join(', ')} into test/bench/node_modules, once`);
  const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const { error, stderr } = spawnSync('npm', args, {
    cwd: FOLDER,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (missing().length === 0) return;
  const why = error?.message ?? stderr.trim().split('\n').slice(0, 3).join('\n');
  tell(`going on without ${missing().join(', ')}: npm install in test/bench failed\n${why}`);
}
