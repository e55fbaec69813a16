// @ts-check
// What the benchmark says: tables of what was measured, in words for a terminal.
import { availableParallelism } from 'node:os';
import { bars } from './bars.mjs';
import { SERIES } from './files.mjs';
import { plainTable } from './table.mjs';

/** @typedef {import('./results.mjs').Results} Results */

const count = new Intl.NumberFormat('en');

/** @param {number | null | undefined} value @param {number} digits */
const fixed = (value, digits) => (value === null || value === undefined ? '–' : value.toFixed(digits));

/** The machine, as far as it matters. */
export const machine = () =>
  `${availableParallelism()} cores (${process.platform} ${process.arch}), Node ${process.versions.node}`;

/** The size of a file. @param {import('./files.mjs').BenchFile | undefined} file */
export const sizeOf = (file) =>
  file
    ? `${count.format(file.contents.rows)} rows, ${count.format(Math.round(file.contents.bytes / 1e6))} MB`
    : '';

/** The contenders on the main file, nps first, then by time; the first row is the heading. @param {Results} results */
export function comparison(results) {
  const nps = results.of('nps', 'main');
  const measured = results.jobs
    .filter(({ file }) => file.name === 'main')
    .map(({ contender: { name, version } }) => ({ name, version, summary: results.of(name, 'main') }));
  const isOurs = (/** @type {string} */ name) => Number(name.startsWith('nps'));
  measured.sort(
    (a, b) =>
      isOurs(b.name) - isOurs(a.name) ||
      (isOurs(a.name) ? 0 : (a.summary?.seconds ?? 0) - (b.summary?.seconds ?? 0)),
  );
  return [
    ['', 'seconds', 'times nps', 'CPU seconds', 'peak MB'],
    ...measured.map(({ name, version, summary }) => [
      `${name} ${version}`.trim(),
      fixed(summary?.seconds, 2),
      fixed(summary && nps && summary.seconds / nps.seconds, 2),
      fixed(summary?.cpu, 2),
      fixed(summary?.peak, 0),
    ]),
  ];
}

/** How nps fares with the files of a series. @param {Results} results @param {string} title @param {readonly string[]} names */
function series(results, title, names) {
  const rows = names.flatMap((name) => {
    const [file, summary] = [results.file(name), results.of(results.everywhere, name)];
    if (!file || !summary) return [];
    const { rows: responses, bytes } = file.contents;
    const beyond = results.beyondStartUp(results.everywhere, name);
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
  return plainTable([
    [title, 'rows', 'MB', 'seconds', 'beyond start', 'µs a row', 'MB/s', 'peak MB'],
    ...rows,
  ]);
}

/** @param {import('./bars.mjs').Bar} bar */
const verdict = ({ met }) => (met === null ? '–' : met ? 'met' : 'missed');

/**
 * The whole report.
 * @param {Results} results
 * @param {{ runs: number, meter: string, quick: boolean, absent: readonly string[] }} about
 */
export function report(results, { runs, meter, quick, absent }) {
  const nps = results.of('nps', 'main');
  const { node, version, score } = results.startUp;
  const milliseconds = (/** @type {number} */ seconds) => `${Math.round(1000 * seconds)} ms`;
  return [
    `Score by region, ${sizeOf(results.file('main'))}: all answers are the same`,
    `Medians of ${runs} runs in turns; ${machine()}; CPU and memory by ${meter}`,
    ...absent.map((text) => `Left out: ${text}`),
    '',
    plainTable(comparison(results)),
    '',
    `nps took ${fixed(nps?.fastest, 2)} to ${fixed(nps?.slowest, 2)} s`,
    '',
    `Growth of ${results.everywhere}`,
    '',
    series(results, 'size', ['small', 'tenth', 'main', 'huge']),
    ...Object.entries(SERIES).flatMap(([title, names]) => ['', series(results, title, names)]),
    '',
    'Start-up',
    '',
    `node -e 0 ${milliseconds(node)}, nps --version ${milliseconds(version)}, nps score ${milliseconds(score)}`,
    '',
    quick ? 'Bars (meant for the full run: in small files start-up weighs more)' : 'Bars',
    '',
    ...bars(results).map((bar) => `${verdict(bar).padEnd(6)}  ${bar.claim}: ${bar.figure}`),
  ].join('\n');
}
