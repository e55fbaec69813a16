// @ts-check
// The bars that the project has set itself, and whether they are met. Those of tasks stand in the table of tasks.
import { growth } from './growth.mjs';
import { duration, least, line, memory, most, ratio, sizeOf } from './lines.mjs';
import { nameOf } from './peers.mjs';
import { TASKS } from './tasks.mjs';

/** @typedef {import('./results.mjs').Results} Results */
/** @typedef {import('./lines.mjs').Line} Line */

/**
 * @param {Results} results
 * @param {import('./tasks.mjs').Task} task
 * @param {import('./tasks.mjs').Bar} bar
 * @returns {Line}
 */
function ofTask(results, { key, title }, bar) {
  const nps = results.of(key, 'nps');
  const about = {
    task: [title, sizeOf(results, key)].filter(Boolean).join(', '),
    ours: duration(nps?.seconds),
  };
  if (bar.kind === 'memory') {
    const measured = { value: nps?.peak, unit: 'MB', otherwise: 'nothing here tells memory' };
    return line({ ...about, ours: memory(nps?.peak) }, measured, most(bar.most));
  }
  if (bar.kind === 'beyond') {
    const other = results.of(bar.task, 'nps')?.seconds;
    const value = nps && other !== undefined ? nps.seconds - other : undefined;
    const beside = `${bar.task} in as many bytes, ${duration(other)}`;
    return line({ ...about, beside }, { value, unit: 's more', otherwise: `no ${bar.task}` }, most(bar.most));
  }
  const peer = bar.kind === 'faster' ? bar.than : bar.of;
  const name = nameOf(peer);
  const other = results.fastest(bar.kind === 'times' ? (bar.task ?? key) : key, peer);
  const otherwise = `no ${name}`;
  if (bar.kind === 'cpu') {
    const [ours, beside] = [
      `${duration(nps?.cpu ?? undefined)} of CPU`,
      `${name}, ${duration(other?.cpu ?? undefined)}`,
    ];
    const measured = { value: ratio(nps?.cpu, other?.cpu), unit: 'of its CPU seconds' };
    return line(
      { ...about, ours, beside },
      { ...measured, otherwise: other ? 'nothing here tells CPU time' : otherwise },
      most(bar.most),
    );
  }
  const plain = bar.kind === 'times' && bar.task && bar.task !== key ? "'s plain query" : '';
  const beside = `${name}${plain}, ${duration(other?.seconds)}`;
  if (bar.kind === 'faster') {
    const value = ratio(other?.seconds, nps?.seconds);
    return line({ ...about, beside }, { value, unit: 'times faster', otherwise }, least(bar.least));
  }
  const value = ratio(nps?.seconds, other?.seconds);
  return line({ ...about, beside }, { value, unit: 'times its time', otherwise }, most(bar.most));
}

/** @param {import('./startup.mjs').Start} start @returns {Line} */
function ofStart({ node, title, seconds, beside }) {
  const about = { task: `${title}, Node ${node}`, ours: duration(seconds) };
  if (!beside) return { ...about, beside: '', figure: '', limit: '', met: null };
  return line(
    { ...about, beside: `${beside.title}, ${duration(beside.seconds)}` },
    { value: ratio(seconds, beside.seconds), unit: 'times its time', otherwise: 'no time' },
    most(beside.most),
  );
}

/**
 * All bars, and the figures that have none.
 * @param {Results} results
 * @returns {Line[]}
 */
export function lines(results) {
  const tasks = TASKS.flatMap((task) => {
    const nps = results.of(task.key, 'nps');
    if (task.bars.length > 0) return task.bars.map((bar) => ofTask(results, task, bar));
    const title = [task.title, sizeOf(results, task.key)].filter(Boolean).join(', ');
    return [{ task: title, ours: duration(nps?.seconds), beside: '', figure: '', limit: '', met: null }];
  });
  return [...results.startUp.map(ofStart), ...tasks, ...growth(results)];
}

/** @param {Results} results */
export const bars = (results) => lines(results).filter(({ limit }) => limit !== '');

/** How many bars there are, and how many of them are met. @param {Results} results */
export function verdicts(results) {
  const all = bars(results);
  return { all: all.length, met: all.filter(({ met }) => met).length };
}
