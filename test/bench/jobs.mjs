// @ts-check
// Who does which task: nps does all of them, by itself or with a number of threads, the peers what they can.
import { nps, VERSION } from './command.mjs';
import { SERIES, SIZES } from './files.mjs';
import { PEERS } from './peers.mjs';
import { segments } from './readers.mjs';
import { EVERYWHERE } from './results.mjs';
import { TASKS } from './tasks.mjs';

/** @typedef {import('./results.mjs').Job} Job */
/** @typedef {import('./files.mjs').BenchFile} BenchFile */

/**
 * A peer that is here.
 * @typedef {import('./peers.mjs').Found & { key: string }} Present
 */

/** @param {readonly string[]} wanted keys of peers */
export function findPeers(wanted) {
  const peers = PEERS.filter(({ key }) => wanted.includes(key)).map((peer) => ({ peer, found: peer.find() }));
  return {
    present: peers.flatMap(({ peer: { key }, found }) => (found ? { ...found, key } : [])),
    absent: peers.flatMap(({ peer, found }) => (found ? [] : `${peer.name}: needs ${peer.needs}`)),
  };
}

/** Score by region with a number of threads. @param {BenchFile} file @param {number} threads @param {string} task @returns {Job} */
const withThreads = (file, threads, task) => ({
  task,
  peer: 'nps',
  name: `nps --threads ${threads}`,
  version: '',
  file,
  command: nps('segment', file.path, '--by', 'region', '--json', '--threads', `${threads}`),
  read: segments,
  knows: true,
});

/**
 * The table of tasks on those files that are there.
 * @param {readonly BenchFile[]} files
 * @param {readonly Present[]} peers
 * @param {{ onlyBars?: boolean }} [how] onlyBars: peers are asked once, and only what a bar speaks of
 * @returns {Job[]}
 */
export function jobsOfTasks(files, peers, { onlyBars = false } = {}) {
  return TASKS.flatMap((task) => {
    const file = files.find(({ name }) => name === task.file);
    if (!file) return [];
    const { known: knows = false } = task;
    const common = { task: task.key, file };
    const ours = { ...common, peer: 'nps', name: 'nps', version: VERSION, knows };
    const asked = peers.flatMap(({ key, version, ask }) =>
      key in task.peers && (!onlyBars || hasBar(task.key, key))
        ? ask(task.peers[key], file.path, task)
            .slice(0, onlyBars ? 1 : undefined)
            .map((one) => ({
              ...common,
              peer: key,
              version,
              knows,
              ...one,
            }))
        : [],
    );
    return [{ ...ours, command: task.command(file.path), ...(task.read && { read: task.read }) }, ...asked];
  });
}

/** Whether a bar speaks of the time of a peer at a task. @param {string} key of the task @param {string} peer its key */
const hasBar = (key, peer) =>
  TASKS.some((task) =>
    task.bars.some(
      (bar) =>
        ('of' in bar ? bar.of : 'than' in bar ? bar.than : undefined) === peer &&
        (('task' in bar ? bar.task : undefined) ?? task.key) === key,
    ),
  );

/** nps on files that differ in size or in one other thing. @param {readonly BenchFile[]} files @returns {Job[]} */
export function jobsOfGrowth(files) {
  const growing = [...SIZES, ...Object.values(SERIES).flat()];
  return files.flatMap((file) => {
    if (!growing.includes(file.name)) return [];
    // With one thread and with two on the main file; the start-up is taken from the time of the small one.
    const one = ['main', 'small'].includes(file.name) ? [withThreads(file, 1, file.name)] : [];
    return [...one, withThreads(file, EVERYWHERE, file.name)];
  });
}
