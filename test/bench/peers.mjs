// @ts-check
// The peers: where they are, and how each is asked what a task asks of it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { duckdb } from './duckdb.mjs';
import { installedVersion } from './install.mjs';
import { tallyRows } from './readers.mjs';

/** @typedef {import('./readers.mjs').Answer} Answer */

/**
 * One command of a peer.
 * @typedef {object} Asked
 * @property {string} name
 * @property {string[]} command
 * @property {(output: string) => Answer} [read] its answer; without it none is compared
 */

/**
 * A peer that may be installed.
 * @typedef {object} Peer
 * @property {string} key its name on the command line
 * @property {string} name
 * @property {string} needs what has to be installed
 * @property {() => Found | undefined} find undefined where it is not installed
 */

/**
 * @typedef {object} Found
 * @property {string} version '' where it tells none
 * @property {(question: any, path: string, task: import('./tasks.mjs').Task) => Asked[]} ask what a task asks of it
 */

/** @param {string} file */
const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));

/** @type {(output: string) => Answer} */
const asPrinted = (output) => JSON.parse(output);

/** @param {string[]} command @returns {string | undefined} what it prints; undefined where it cannot run */
function outputOf([program, ...args]) {
  const { status, stdout } = spawnSync(/** @type {string} */ (program), args, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/** Asked `true` for the tally by region, the one thing that its script does. @param {string} key @param {string} name @returns {Peer} */
const fromNpm = (key, name) => ({
  key,
  name,
  needs: `${key} from npm`,
  find() {
    const version = installedVersion(key);
    if (version === undefined) return;
    const command = [process.execPath, pathOf(`peers/${key}.mjs`)];
    return { version, ask: (_, path) => [{ name, command: [...command, path], read: asPrinted }] };
  },
});

/** Asked by the name of a script. @param {string} name a Python library, also its key @param {string[]} needed @returns {Peer} */
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
      const command = (/** @type {string} */ file) => [python, pathOf(`peers/${file}`)];
      return {
        version,
        ask: (file, path) => [{ name, command: [...command(file), path], read: asPrinted }],
      };
    }
  },
});

/**
 * A program on PATH.
 * @param {string} key
 * @param {string} name
 * @param {string} program
 * @param {(question: any, path: string) => string[]} args
 * @param {(output: string) => Answer} [read]
 * @returns {Peer}
 */
const onPath = (key, name, program, args, read) => ({
  key,
  name,
  needs: program,
  find() {
    const { error, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    if (error) return;
    return {
      version: /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? '',
      ask: (question, path) => [{ name, command: [program, ...args(question, path)], ...(read && { read }) }],
    };
  },
});

/** CSV of region, score and count, with its header. @param {string} output */
const countedRows = (output) => tallyRows(parse(output).slice(1));

/** All there can be; that of csv-parse comes with the project. */
export const PEERS = [
  duckdb,
  onPath('miller', 'Miller', 'mlr', (verbs, path) => ['--icsv', '--ocsv', ...verbs, path], countedRows),
  onPath('xan', 'xan', 'xan', (args, path) => [...args, path], countedRows),
  onPath('qsv', 'qsv', 'qsv', (sql, path) => ['sqlp', path, sql], countedRows),
  fromPython('pandas', ['pandas']),
  fromPython('pyarrow', ['pyarrow', 'pandas']),
  fromPython('openpyxl', ['openpyxl']),
  fromNpm('csv-parse', 'csv-parse'),
  fromNpm('papaparse', 'Papa Parse'),
  fromNpm('udsv', 'uDSV'),
  onPath('wc', 'wc -l', 'wc', (_, path) => ['-l', path], Number.parseInt),
  onPath('gunzip', 'gunzip -c', 'gunzip', (_, path) => ['-c', path]),
];

/** @param {string} key */
export const nameOf = (key) => PEERS.find((peer) => peer.key === key)?.name ?? key;
