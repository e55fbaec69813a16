// @ts-check
// The bars that the project has set itself, and whether they are met.
/** @typedef {import('./results.mjs').Results} Results */

/**
 * @typedef {object} Bar
 * @property {string} claim
 * @property {string} figure what was measured, or why nothing was
 * @property {boolean | null} met null where it was not measured
 */

/** How much two peaks may differ and still be the same: allocators and garbage collectors vary by as much. */
const SAME_PEAK = 0.1;

const format = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/**
 * @param {string} claim
 * @param {number | null | undefined} value
 * @param {(value: number) => boolean} isMet
 * @param {string} unit
 * @param {string} otherwise why there is no value
 * @returns {Bar}
 */
function bar(claim, value, isMet, unit, otherwise) {
  if (value === null || value === undefined)
    return { claim, figure: `not measured: ${otherwise}`, met: null };
  return { claim, figure: `${format.format(value)} ${unit}`.trim(), met: isMet(value) };
}

/** @param {number | null | undefined} a @param {number | null | undefined} b */
const ratio = (a, b) => (a && b ? a / b : undefined);

/** @param {number} least */
const atLeast = (least) => (/** @type {number} */ value) => value >= least;
/** @param {number} most */
const atMost = (most) => (/** @type {number} */ value) => value <= most;

/** @param {Results} results @returns {Bar[]} */
function speed(results) {
  const nps = results.of('nps', 'main');
  const times = (/** @type {string} */ peer) => ratio(results.of(peer, 'main')?.seconds, nps?.seconds);
  const faster = (/** @type {string} */ peer, /** @type {number} */ least) =>
    bar(`at least ${least} times faster than ${peer}`, times(peer), atLeast(least), 'times', `no ${peer}`);
  const duckdb = results.of('DuckDB', 'main');
  const wc = ratio(nps?.seconds, results.of('wc -l', 'main')?.seconds);
  return [
    faster('DuckDB', 3),
    bar(
      'at most 0.4 of the CPU seconds of DuckDB',
      ratio(nps?.cpu, duckdb?.cpu),
      atMost(0.4),
      '',
      duckdb ? 'nothing here tells CPU time' : 'no DuckDB',
    ),
    faster('Miller', 15),
    faster('csv-parse', 40),
    bar('at most 5 times as long as wc -l', wc, atMost(5), 'times', 'no wc -l'),
  ];
}

/** @param {Results} results @returns {Bar[]} */
function memory(results) {
  const name = results.everywhere;
  const peak = (/** @type {string} */ file) => results.of(name, file)?.peak;
  const size = (/** @type {string} */ file) =>
    `${Math.round((results.file(file)?.contents.bytes ?? 0) / 1e6)} MB`;
  const isSame = (/** @type {number} */ value) => Math.abs(value - 1) <= SAME_PEAK;
  const same = (/** @type {string} */ small, /** @type {string} */ large) =>
    bar(
      `${name}: as much memory for ${size(large)} as for ${size(small)} (to ${100 * SAME_PEAK}%)`,
      ratio(peak(large), peak(small)),
      isSame,
      'times',
      'nothing here tells memory',
    );
  return [
    bar(`${name}: at most 90 MB of memory`, peak('main'), atMost(90), 'MB', 'nothing here tells memory'),
    same('tenth', 'main'),
    ...(results.file('huge') ? [same('tenth', 'huge')] : []),
  ];
}

/** @param {Results} results @returns {Bar[]} */
function growth(results) {
  const name = results.everywhere;
  const beyond = (/** @type {string} */ file) => results.beyondStartUp(name, file);
  const linear = (/** @type {string} */ claim, /** @type {string} */ small, /** @type {string} */ large) =>
    bar(
      claim,
      ratio(beyond(large), beyond(small)),
      (value) => value >= 9 && value <= 11,
      'times',
      'no longer than the start-up',
    );
  return [
    linear(`${name}: 10 times the rows take 9 to 11 times as long`, 'tenth', 'main'),
    ...(results.file('huge') ? [linear(`${name}: and 10 times those again`, 'main', 'huge')] : []),
    bar(
      'two threads at least 1.6 times as fast as one',
      ratio(
        results.beyondStartUp('nps --threads 1', 'main'),
        results.beyondStartUp('nps --threads 2', 'main'),
      ),
      atLeast(1.6),
      'times',
      'nps has no --threads',
    ),
  ];
}

/** @param {Results} results @returns {Bar[]} */
function startUp({ startUp: { node, version, score } }) {
  return [
    bar('nps --version: at most 1.2 times node -e 0', version / node, atMost(1.2), 'times', ''),
    bar('nps score, 100 rows: at most 1.35 times node -e 0', score / node, atMost(1.35), 'times', ''),
  ];
}

/** @param {Results} results @returns {Bar[]} */
export const bars = (results) => [
  ...speed(results),
  ...memory(results),
  ...growth(results),
  ...startUp(results),
];
