// @ts-check
// What the benchmark says, as tables: the bars, every contender at every task, and how nps grows.
import { availableParallelism } from 'node:os';
import { lines, verdicts } from './bars.mjs';
import { SERIES, SIZES } from './files.mjs';
import { duration } from './lines.mjs';
import { plainTable } from './table.mjs';
import { TASKS } from './tasks.mjs';

/** @typedef {import('./results.mjs').Results} Results */
/** @typedef {string[][]} Table the first row is the heading */

const count = new Intl.NumberFormat('en');

/** @param {number | null | undefined} value @param {number} digits */
const fixed = (value, digits) => (value === null || value === undefined ? '–' : value.toFixed(digits));

/** The machine, as far as it matters. @param {Results} results */
export const machine = ({ besideAnother }) =>
  `${availableParallelism()} cores (${process.platform} ${process.arch}; a thread takes ${fixed(besideAnother, 2)} times as long \
where another one is as busy), Node ${process.versions.node}`;

/** The size of a file. @param {import('./files.mjs').BenchFile | undefined} file */
export const sizeOf = (file) =>
  file
    ? `${count.format(file.contents.rows)} rows, ${count.format(Math.round(file.contents.bytes / 1e6))} MB`
    : '';

/** All figures beside their bars. @param {Results} results @returns {Table} */
export const barTable = (results) => [
  ['task', 'nps', 'beside', 'measured', 'bar', ''],
  ...lines(results).map(({ task, ours, beside, figure, limit, met }) => [
    task,
    ours,
    beside,
    figure,
    limit,
    limit === '' ? '' : met === null ? '–' : met ? 'met' : 'missed',
  ]),
];

/** The contenders at a task, nps first, then by time. @param {Results} results @param {string} task */
function contenders(results, task) {
  const isOurs = (/** @type {string} */ peer) => Number(peer === 'nps');
  return results
    .at(task)
    .toSorted(
      (a, b) =>
        isOurs(b.job.peer) - isOurs(a.job.peer) ||
        (isOurs(a.job.peer) ? 0 : a.summary.seconds - b.summary.seconds),
    );
}

/** "DuckDB 1.5, told all". @param {import('./results.mjs').Job} job */
function label({ name, version }) {
  const [program, ...variant] = name.split(', ');
  return [`${program} ${version}`.trim(), ...variant].join(', ');
}

/** Every contender at one task. @param {Results} results @param {string} task @returns {Table} */
export function comparison(results, task) {
  const nps = results.of(task, 'nps');
  return [
    ['', 'seconds', 'times nps', 'CPU seconds', 'peak MB', 'runs'],
    ...contenders(results, task).map(({ job, summary }) => [
      label(job),
      fixed(summary.seconds, 2),
      fixed(nps && summary.seconds / nps.seconds, 2),
      fixed(summary.cpu, 2),
      fixed(summary.peak, 0),
      `${summary.runs}`,
    ]),
  ];
}

/** A line a task: nps, DuckDB's fastest and the fastest of each other peer. @param {Results} results @returns {Table} */
export function shortTable(results) {
  const short = TASKS.filter((task) => task.short && results.of(task.key, 'nps'));
  return [
    ['', 'nps', 'MB', 'DuckDB', 'others'],
    ...short.map(({ key, title }) => {
      const nps = results.of(key, 'nps');
      const others = contenders(results, key).filter(({ job }) => !['nps', 'duckdb'].includes(job.peer));
      return [
        title,
        duration(nps?.seconds),
        fixed(nps?.peak, 0),
        duration(results.fastest(key, 'duckdb')?.seconds),
        others.map(({ job, summary }) => `${job.name} ${duration(summary.seconds)}`).join(', '),
      ];
    }),
  ];
}

/** The files that differ in their size, and those that differ in one other thing, by what that is. */
const GROWTH = { size: SIZES, ...SERIES };

/** How nps fares with the files of each series. @param {Results} results @returns {Table[]} */
export function growthTables(results) {
  return Object.entries(GROWTH).flatMap(([title, names]) => {
    const rows = names.flatMap((name) => {
      const [file, summary] = [results.file(name), results.grown(name)];
      if (!file || !summary) return [];
      const { rows: responses, bytes } = file.contents;
      const beyond = results.beyondStartUp(name);
      return [
        [
          name,
          count.format(responses),
          fixed(bytes / 1e6, 1),
          fixed(summary.seconds, 3),
          fixed(beyond, 3),
          fixed(beyond && (1e6 * beyond) / responses, 2),
          fixed(beyond && bytes / 1e6 / beyond, 0),
          fixed(summary.peak, 0),
        ],
      ];
    });
    const heading = [title, 'rows', 'MB', 'seconds', 'beyond start', 'µs a row', 'MB/s', 'peak MB'];
    return rows.length > 0 ? [[heading, ...rows]] : [];
  });
}

/** The tasks that were measured, with the sizes of their files. @param {Results} results */
export const measuredTasks = (results) =>
  TASKS.filter(({ key }) => results.of(key, 'nps')).map(({ key, title }) => ({
    key,
    heading: `${title}: ${sizeOf(results.file(key))}`,
  }));

/** @param {Results} results */
export function summary(results) {
  const { all, met } = verdicts(results);
  return `${met} of ${all} bars are met`;
}

/**
 * The whole report.
 * @param {Results} results
 * @param {{ runs: number, meter: string, quick: boolean, absent: readonly string[] }} about
 */
export function report(results, { runs, meter, quick, absent }) {
  return [
    `All answers are the same. Medians of up to ${runs} runs in turns; ${machine(results)}; CPU and memory by ${meter}`,
    ...absent.map((text) => `Left out: ${text}`),
    '',
    plainTable(barTable(results)),
    '',
    `${summary(results)}${quick ? '; they are meant for the full run: in small files start-up weighs more' : ''}`,
    ...measuredTasks(results).flatMap(({ key, heading }) => [
      '',
      heading,
      plainTable(comparison(results, key)),
    ]),
    '',
    'Growth of nps with two threads',
    ...growthTables(results).flatMap((table) => ['', plainTable(table)]),
  ].join('\n');
}
