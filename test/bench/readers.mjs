// @ts-check
// How answers are read: texts that programs print become figures by group, the same for all of them.

/**
 * Figures by group: how many answered 0, 1, … 10, or others that a task asks for. Keys of several parts are joined.
 * @typedef {Record<string, number[]>} Figures
 */

/** Of `wc -l` an answer is the number of lines. @typedef {Figures | number} Answer */

/** @typedef {(string | number | null)[]} Row */

/** @param {readonly (string | number | null | undefined)[]} parts */
const keyOf = (parts) => parts.map((part) => part ?? '').join(' · ');

/** @param {string} output */
const resultOf = (output) => JSON.parse(output).result;

/** @param {{ segment: Record<string, string | null>, distribution: number[] }[]} segments @returns {[string, number[]][]} */
const bySegment = (segments) =>
  segments.map(({ segment, distribution }) => [keyOf(Object.values(segment)), distribution]);

/** What nps prints as JSON: segments, of one column or of crossed ones. @type {(output: string) => Figures} */
export const segments = (output) => Object.fromEntries(bySegment(resultOf(output).segments));

/** Segments of several columns, each by itself. @type {(output: string) => Figures} */
export const breakdowns = (output) =>
  Object.fromEntries(
    resultOf(output).breakdowns.flatMap((/** @type {{ by: string[], segments: any }} */ { by, segments }) =>
      bySegment(segments).map(([key, counts]) => [keyOf([...by, key]), counts]),
    ),
  );

/** @type {(output: string) => Figures} */
export function halves(output) {
  const { before, after } = resultOf(output);
  return { before: before.distribution, after: after.distribution };
}

/** @type {(output: string) => Figures} */
export const periods = (output) =>
  Object.fromEntries(
    resultOf(output).periods.map((/** @type {any} */ { period, distribution }) => [period, distribution]),
  );

/** The sum of weights and the NPS of each segment. @type {(output: string) => Figures} */
export const weighted = (output) =>
  Object.fromEntries(
    resultOf(output).segments.map((/** @type {any} */ { segment, weighted: { sumOfWeights }, nps }) => [
      keyOf(Object.values(segment)),
      [sumOfWeights, nps],
    ]),
  );

/** The blank cells of each column. @type {(output: string) => Figures} */
export const blanks = (output) =>
  Object.fromEntries(resultOf(output).columns.map((/** @type {any} */ { name, blank }) => [name, [blank]]));

/** The number of comments. @type {(output: string) => Figures} */
export const comments = (output) => ({ comments: [resultOf(output).comments] });

/** Rows of keys, a score and how often it is there. @param {readonly Row[]} rows @returns {Figures} */
export function tallyRows(rows) {
  /** @type {Figures} */
  const tallies = {};
  for (const row of rows) {
    const key = keyOf(row.slice(0, -2));
    const [score, count] = row.slice(-2);
    tallies[key] ??= Array(11).fill(0);
    if (score !== null && score !== '') /** @type {number[]} */ (tallies[key])[Number(score)] = Number(count);
  }
  return tallies;
}

/** Rows of a key and its figures. @param {readonly Row[]} rows @returns {Figures} */
export const figureRows = (rows) =>
  Object.fromEntries(rows.map(([key, ...figures]) => [key ?? '', figures.map(Number)]));
