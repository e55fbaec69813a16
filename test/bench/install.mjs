// @ts-check
// What the benchmark needs from npm, peers and other Nodes: installed into this folder by the first run, so that the
// project's own install stays light.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** @type {{ dependencies: Record<string, string> }} */
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Other Nodes, by the names under which they are installed. */
export const NODES = { node22: '22.23.3', node24: '24.21.0' };
/** The package that holds the binary; `node` itself only fetches it by a script, which npm may skip. */
const BINARY = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

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

/** @param {Record<string, string>} wanted versions by name */
const missing = (wanted) =>
  Object.entries(wanted)
    .filter(([name, version]) => installedVersion(name) !== version)
    .map(([name]) => name);

/**
 * Installs what is not there in the version that is asked for. Where that is not possible the benchmark goes on without.
 * @param {{ peers: boolean, nodes: boolean }} wanted
 * @param {(message: string) => void} tell
 */
export function install(wanted, tell) {
  if (wanted.peers) installAll(dependencies, [], tell);
  // By themselves: there may be no such package for this machine.
  const aliases = Object.entries(NODES).map(([name, version]) => `${name}@npm:${BINARY}@${version}`);
  if (wanted.nodes) installAll(NODES, aliases, tell);
}

/**
 * @param {Record<string, string>} wanted versions by name
 * @param {readonly string[]} specs what npm is asked for beside the dependencies of package.json
 * @param {(message: string) => void} tell
 */
function installAll(wanted, specs, tell) {
  if (missing(wanted).length === 0) return;
  tell(`installing ${missing(wanted).join(', ')} into test/bench/node_modules, once`);
  const options = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const { error, stderr } = spawnSync('npm', ['install', ...options, ...specs], {
    cwd: FOLDER,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (missing(wanted).length === 0) return;
  const why = error?.message ?? stderr.trim().split('\n').slice(0, 3).join('\n');
  tell(`going on without ${missing(wanted).join(', ')}: npm install in test/bench failed\n${why}`);
}
