// @ts-check
// The command line of the benchmark.
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PEERS } from './peers.mjs';
import { Stop } from './stop.mjs';

const DEFAULT_FOLDER = join(tmpdir(), 'nps-bench');
const KEYS = PEERS.map(({ key }) => key);
/** The peers of a quick run: those that a bar speaks of. */
const QUICK_KEYS = ['duckdb', 'miller', 'csv-parse', 'wc', 'gunzip'];

export const HELP = `Usage: npm run bench -- [options]

Compares nps with other programs, task by task (tasks.mjs), and with the bars
that the project has set itself. First all answers are compared with each other,
and with what the file is known to hold; that is also the warm-up. Then all
programs run in turns, and the medians count. A program that takes long runs in
fewer rounds.

  --quick        small files, fewer peers, at most 3 runs: under a minute
  --huge         nps also on a file ten times as large as the main one (5.6 GB)
  --runs N       runs of each program at most, 1 to 100 (5; with --quick 3);
                 fewer where they would take over ten minutes
  --peers LIST   only these, with commas, or none; with --quick
                 ${QUICK_KEYS.join(',')} unless given, else all of
                 ${KEYS.slice(0, 6).join(',')},
                 ${KEYS.slice(6).join(',')}
  --node PATH    start-up on another Node too (repeatable, or with commas)
  --dir FOLDER   where the files are made and kept: 2.5 GB, 8 GB with --huge
                 (${DEFAULT_FOLDER})
  --write        write the tables into README.md and docs/speed.md
  --assert       exit code 1 unless every bar is met
  --help         print help

Exit codes: 0 measured, 1 a bar is not met (--assert), 2 it could not measure.
Peers that are not installed are left out and named. Those from npm are
installed into test/bench/node_modules by the first run; so are Node 22 and 24,
whose start-up the full run measures too. Where there is no such package for
this machine, install them in any other way and name them by --node.`;

/**
 * @typedef {object} Options
 * @property {boolean} help
 * @property {boolean} quick
 * @property {boolean} huge
 * @property {boolean} write
 * @property {boolean} assert
 * @property {number} runs
 * @property {string} dir
 * @property {readonly string[]} nodes paths of other Nodes
 * @property {readonly string[]} peers keys of those that are wanted
 */

/**
 * @param {string[]} args
 * @returns {Options}
 * @throws {Stop} naming what is wrong with them
 */
export function readOptions(args) {
  const { runs, dir, peers, node, ...flags } = parse(args);
  if (flags.write && flags.quick) throw new Stop('--write is for the full run: leave --quick out');
  return {
    ...flags,
    runs: runs === undefined ? (flags.quick ? 3 : 5) : numberOfRuns(runs),
    dir: resolve(dir),
    nodes: (node ?? []).flatMap((list) => list.split(',')),
    peers: peers === undefined ? (flags.quick ? QUICK_KEYS : KEYS) : keys(peers),
  };
}

/** @param {string[]} args */
function parse(args) {
  const flag = /** @type {const} */ ({ type: 'boolean', default: false });
  const text = /** @type {const} */ ({ type: 'string' });
  const list = /** @type {const} */ ({ type: 'string', multiple: true });
  const folder = /** @type {const} */ ({ type: 'string', default: DEFAULT_FOLDER });
  const flags = { help: flag, quick: flag, huge: flag, write: flag, assert: flag };
  try {
    return parseArgs({ args, options: { ...flags, runs: text, dir: folder, peers: text, node: list } })
      .values;
  } catch (error) {
    const [sentence] = /** @type {Error} */ (error).message.split('. ');
    throw new Stop(`${sentence}; npm run bench -- --help lists the options`);
  }
}

/** @param {string} text */
function numberOfRuns(text) {
  const runs = Number(text);
  if (!Number.isInteger(runs) || runs < 1 || runs > 100) {
    throw new Stop(`--runs is a whole number from 1 to 100, not "${text}"`);
  }
  return runs;
}

/** @param {string} list */
function keys(list) {
  const wanted = list === 'none' ? [] : list.split(',').map((key) => key.trim());
  const unknown = wanted.find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw new Stop(`--peers: no "${unknown}"; there are ${KEYS.join(', ')}`);
  return wanted;
}
