// @ts-check
// Measures commands in turns, so that the drift of a busy machine hits all of them alike.
/** @typedef {import('./meter.mjs').Measured} Measured */

/**
 * The median of each figure over the runs, and the fastest and the slowest run.
 * @typedef {Measured & { fastest: number, slowest: number }} Summary
 */

/** @param {readonly number[]} values at least one @returns {number} */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** @param {readonly Measured[]} runs @returns {Summary} */
function summaryOf(runs) {
  const seconds = runs.map((run) => run.seconds);
  const known = (/** @type {(number | null)[]} */ values) => {
    const numbers = values.filter((value) => value !== null);
    return numbers.length === 0 ? null : median(numbers);
  };
  return {
    seconds: median(seconds),
    cpu: known(runs.map(({ cpu }) => cpu)),
    peak: known(runs.map(({ peak }) => peak)),
    fastest: Math.min(...seconds),
    slowest: Math.max(...seconds),
  };
}

/**
 * Runs all jobs once a round; each round begins with the next one, so that none always follows the same.
 * @template T
 * @param {readonly T[]} jobs
 * @param {number} rounds
 * @param {(job: T) => Measured} measure
 * @param {(round: number) => void} [tell]
 * @returns {Summary[]} in the order of the jobs
 */
export function inTurns(jobs, rounds, measure, tell) {
  const runs = jobs.map(() => /** @type {Measured[]} */ ([]));
  for (let round = 0; round < rounds; round++) {
    tell?.(round + 1);
    for (const i of jobs.keys()) {
      const turn = (i + round) % jobs.length;
      runs[turn]?.push(measure(/** @type {T} */ (jobs[turn])));
    }
  }
  return runs.map(summaryOf);
}
