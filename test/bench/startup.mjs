// @ts-check
// Start-up and everyday files, on this Node and on others: commands whose time is mostly that of Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PROGRAM } from './command.mjs';
import { NODES } from './install.mjs';
import { measure } from './meter.mjs';
import { inTurns } from './rounds.mjs';
import { Stop } from './stop.mjs';

/** @typedef {{ path: string, version: string }} Node */

/** A command, in which NODE is left out, and the bar that it has to meet beside an earlier one; `late`: on Node 22 and newer. */
const COMMANDS = /** @type {const} */ ([
  { title: 'node -e 0', args: () => ['-e', '0'] },
  { title: 'nps --version', args: () => [PROGRAM, '--version'], of: 'node -e 0', most: 1.15, late: 1.35 },
  { title: 'nps score, 100 rows', file: 'small', of: 'node -e 0', most: 1.25, late: 1.7 },
  { title: 'nps score, 20,000 rows', file: '20,000 rows', of: 'nps score, 100 rows', most: 1.3, late: 1.3 },
  { title: 'nps score, 40 MB', file: '40 MB', of: 'nps score, 100 rows', most: 2, late: 2 },
]);

/**
 * What was measured of one command on one Node.
 * @typedef {object} Start
 * @property {string} node its version
 * @property {string} title
 * @property {number} seconds
 * @property {{ title: string, seconds: number, most: number }} [beside] another command, and how many times as long it may take
 */

/** @param {string} path @returns {Node | undefined} */
function nodeAt(path) {
  const { status, stdout } = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  return status === 0 && /^\d+\.\d+\.\d+\s*$/.test(stdout) ? { path, version: stdout.trim() } : undefined;
}

/**
 * This Node, those that are asked for, and those from npm that are installed.
 * @param {readonly string[]} paths
 * @param {boolean} fromNpm
 * @returns {Node[]}
 */
export function nodes(paths, fromNpm) {
  const asked = paths.map((path) => {
    const node = nodeAt(path);
    if (!node) throw new Stop(`--node: ${path} is no Node that runs`);
    return node;
  });
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const installed = Object.keys(NODES)
    .map((name) => fileURLToPath(new URL(`node_modules/${name}/${binary}`, import.meta.url)))
    .flatMap((path) => (fromNpm && existsSync(path) ? (nodeAt(path) ?? []) : []));
  const all = [{ path: process.execPath, version: process.versions.node }, ...asked, ...installed];
  return all.filter((node, i) => all.findIndex(({ version }) => version === node.version) === i);
}

/**
 * All commands on all Nodes, in turns.
 * @param {readonly Node[]} nodes
 * @param {readonly import('./files.mjs').BenchFile[]} files
 * @param {number} runs
 * @param {import('./meter.mjs').Meter} meter
 * @returns {Start[]}
 */
export function startUp(nodes, files, runs, meter) {
  const pathOf = (/** @type {string} */ name) => files.find((file) => file.name === name)?.path ?? '';
  const jobs = nodes.flatMap((node) =>
    COMMANDS.map((command) => {
      const args = 'file' in command ? [PROGRAM, 'score', pathOf(command.file)] : command.args();
      return { node: node.version, command, line: [node.path, ...args] };
    }),
  );
  const summaries = inTurns(jobs, runs, ({ line }) => measure(meter, line));
  const secondsOf = (/** @type {string} */ node, /** @type {string} */ title) =>
    summaries[jobs.findIndex((job) => job.node === node && job.command.title === title)]?.seconds ?? 0;
  return jobs.map(({ node, command }) => {
    const start = { node, title: command.title, seconds: secondsOf(node, command.title) };
    if (!('of' in command)) return start;
    const most = Number.parseInt(node, 10) < 22 ? command.most : command.late;
    return { ...start, beside: { title: command.of, seconds: secondsOf(node, command.of), most } };
  });
}
