// @ts-check
// Lines of the table of bars: what nps needs, what that is compared with, and whether the bar is met.

/** @typedef {import('./results.mjs').Results} Results */

/**
 * A line of the table.
 * @typedef {object} Line
 * @property {string} task
 * @property {string} ours what nps needs
 * @property {string} beside what it is compared with, and what that needs
 * @property {string} figure what was measured, or why nothing was
 * @property {string} limit the bar in words; '' where there is none
 * @property {boolean | null} met null where it was not measured, or where there is no bar
 */

const format = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** @param {number | undefined} seconds */
export const duration = (seconds) =>
  seconds === undefined
    ? '–'
    : seconds < 0.2
      ? `${format.format(1000 * seconds)} ms`
      : `${format.format(seconds)} s`;

/** @param {number | null | undefined} megabytes */
export const memory = (megabytes) => (megabytes ? `${Math.round(megabytes)} MB` : '–');

/** @param {number | null | undefined} a @param {number | null | undefined} b */
export const ratio = (a, b) => (a && b ? a / b : undefined);

/** @param {number} limit */
export const most = (limit) => ({
  limit: `at most ${limit}`,
  isMet: (/** @type {number} */ value) => value <= limit,
});
/** @param {number} limit */
export const least = (limit) => ({
  limit: `at least ${limit}`,
  isMet: (/** @type {number} */ value) => value >= limit,
});

/**
 * @param {{ task: string, ours: string, beside?: string }} about
 * @param {{ value: number | null | undefined, unit: string, otherwise: string }} measured otherwise: why there is no value
 * @param {{ limit: string, isMet: (value: number) => boolean }} bar
 * @returns {Line}
 */
export function line({ task, ours, beside = '' }, { value, unit, otherwise }, { limit, isMet }) {
  const known = value !== null && value !== undefined;
  const figure = known ? `${format.format(value)} ${unit}`.trim() : `not measured: ${otherwise}`;
  return { task, ours, beside, figure, limit, met: known ? isMet(value) : null };
}

/** The file of a task, by its size. @param {Results} results @param {string} task */
export function sizeOf(results, task) {
  const megabytes = (results.file(task)?.contents.bytes ?? 0) / 1e6;
  return megabytes < 1 ? '' : `${Math.round(megabytes)} MB`;
}
