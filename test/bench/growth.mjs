// @ts-check
// The bars of how nps grows: with the size of a file, and with threads.
import { duration, least, line, memory, ratio, sizeOf } from './lines.mjs';

/** @typedef {import('./results.mjs').Results} Results */
/** @typedef {import('./lines.mjs').Line} Line */

/** How much two peaks may differ and still be the same: allocators and garbage collectors vary by as much. */
const SAME_PEAK = 0.1;

/** Memory that does not grow, time that grows with the size, threads that help. @param {Results} results @returns {Line[]} */
export function growth(results) {
  const huge = results.file('huge') !== undefined;
  const same = (/** @type {string} */ small, /** @type {string} */ large) =>
    line(
      {
        task: `memory, ${sizeOf(results, large)}`,
        ours: memory(results.grown(large)?.peak),
        beside: `${sizeOf(results, small)}, ${memory(results.grown(small)?.peak)}`,
      },
      {
        value: ratio(results.grown(large)?.peak, results.grown(small)?.peak),
        unit: 'times as much',
        otherwise: 'nothing here tells memory',
      },
      {
        limit: `the same, to ${100 * SAME_PEAK}%`,
        isMet: (value) => Math.abs(value - 1) <= SAME_PEAK,
      },
    );
  const linear = (/** @type {string} */ small, /** @type {string} */ large) => {
    const [ours, other] = [results.beyondStartUp(large), results.beyondStartUp(small)];
    return line(
      {
        task: `10 times the rows, ${sizeOf(results, large)}`,
        ours: duration(ours),
        beside: `${sizeOf(results, small)}, ${duration(other)}`,
      },
      { value: ratio(ours, other), unit: 'times beyond start-up', otherwise: 'no longer than the start-up' },
      { limit: '9 to 11', isMet: (value) => value >= 9 && value <= 11 },
    );
  };
  const [one, two] = [results.beyondStartUp('main', 1), results.beyondStartUp('main', 2)];
  return [
    same('tenth', 'main'),
    ...(huge ? [same('tenth', 'huge')] : []),
    linear('tenth', 'main'),
    ...(huge ? [linear('main', 'huge')] : []),
    line(
      {
        task: `two threads, ${sizeOf(results, 'main')}`,
        ours: duration(two),
        beside: `one, ${duration(one)}`,
      },
      {
        value: ratio(one, two),
        unit: 'times faster beyond start-up',
        otherwise: 'no longer than the start-up',
      },
      least(1.6),
    ),
  ];
}
