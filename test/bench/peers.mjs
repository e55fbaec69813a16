// @ts-check
// nps and its peers: how each is called for the tallies of score by region, and how its answer is read.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installedVersion } from './install.mjs';

/** @typedef {import('./responses.mjs').Tallies} Tallies */

/**
 * One of the programs that are compared.
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} version '' where it has none or another row tells it
 * @property {(path: string) => string[]} command
 * @property {(output: string) => Tallies | number} answer the tallies that it printed; of `wc -l` the number of lines
 */

/**
 * A peer that may be installed.
 * @typedef {object} Peer
 * @property {string} key its name on the command line
 * @property {string} name
 * @property {string} needs what has to be installed
 * @property {() => Contender | undefined} find undefined where it is not installed
 */

/** @param {string} file */
const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));

/** @type {(output: string) => Tallies} */
const asPrinted = (output) => JSON.parse(output);

/** @param {string[]} command @returns {string | undefined} what it prints; undefined where it cannot run */
function outputOf([program, ...args]) {
  const { status, stdout } = spawnSync(/** @type {string} */ (program), args, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/** @param {string} key @param {string} name @param {string} library @returns {Peer} */
const fromNpm = (key, name, library) => ({
  key,
  name,
  needs: `${library} from npm`,
  find() {
    const version = installedVersion(library);
    if (version === undefined) return;
    const command = (/** @type {string} */ path) => [process.execPath, pathOf(`peers/${key}.mjs`), path];
    return { name, version, command, answer: asPrinted };
  },
});

/** @param {string} name a Python library, also its key @param {string[]} needed @returns {Peer} */
const fromPython = (name, needed) => ({
  key: name,
  name,
  needs: `Python 3 with ${needed.join(' and ')}`,
  find() {
    // A Python that the shell finds first may lack what that of the system has.
    for (const python of ['python3', '/usr/bin/python3', 'python']) {
      const script = `import ${needed.join(', ')}; print(${name}.__version__)`;
      const version = outputOf([python, '-c', script])?.trim();
      if (version === undefined) continue;
      const command = (/** @type {string} */ path) => [python, pathOf(`peers/with-${name}.py`), path];
      return { name, version, command, answer: asPrinted };
    }
  },
});

/** @type {Peer} */
const miller = {
  key: 'miller',
  name: 'Miller',
  needs: 'mlr',
  find() {
    const version = /[\d.]+/.exec(outputOf(['mlr', '--version']) ?? '')?.[0];
    if (version === undefined) return;
    const command = (/** @type {string} */ path) => {
      return ['mlr', '--icsv', '--ojson', 'count-distinct', '-f', 'region,score', path];
    };
    return { name: 'Miller', version, command, answer: countedPairs };
  },
};

/** @param {string} output */
function countedPairs(output) {
  /** @type {Tallies} */
  const tallies = {};
  for (const { region, score, count } of JSON.parse(output)) {
    tallies[region] ??= Array(11).fill(0);
    if (score !== '') /** @type {number[]} */ (tallies[region])[Number(score)] = count;
  }
  return tallies;
}

/** @type {Peer} */
const wc = {
  key: 'wc',
  name: 'wc -l',
  needs: 'wc',
  find() {
    if (outputOf(['wc', '-l', pathOf('peers.mjs')]) === undefined) return;
    const version = /[\d.]+$/m.exec(outputOf(['wc', '--version']) ?? '')?.[0] ?? '';
    return { name: 'wc -l', version, command: (path) => ['wc', '-l', path], answer: Number.parseInt };
  },
};

/** All there can be; that of csv-parse comes with the project. */
export const PEERS = [
  fromNpm('duckdb', 'DuckDB', '@duckdb/node-api'),
  miller,
  fromPython('pandas', ['pandas']),
  fromPython('pyarrow', ['pyarrow', 'pandas']),
  fromNpm('csv-parse', 'csv-parse', 'csv-parse'),
  fromNpm('papaparse', 'Papa Parse', 'papaparse'),
  fromNpm('udsv', 'uDSV', 'udsv'),
  wc,
];

const PROGRAM = pathOf('../../bin/nps.cjs');
/** @type {string} */
const VERSION = JSON.parse(readFileSync(pathOf('../../package.json'), 'utf8')).version;

/** A command line of the built program. @param {...string} args */
export const nps = (...args) => [process.execPath, PROGRAM, ...args];

/** Whether the built program can be told how many threads to use. */
export const hasThreads = () => /--threads\b/.test(outputOf(nps('segment', '--help')) ?? '');

/**
 * nps, by itself or with a number of threads.
 * @param {number} [threads]
 * @returns {Contender}
 */
export function npsWith(threads) {
  const options = threads ? ['--threads', String(threads)] : [];
  return {
    name: ['nps', ...options].join(' '),
    version: threads ? '' : VERSION,
    command: (path) => nps('segment', path, '--by', 'region', '--json', ...options),
    answer: distributions,
  };
}

/** @param {string} output */
function distributions(output) {
  const { segments } = JSON.parse(output).result;
  /** @type {Tallies} */
  const tallies = {};
  for (const { segment, distribution } of segments) tallies[segment.region ?? ''] = distribution;
  return tallies;
}
