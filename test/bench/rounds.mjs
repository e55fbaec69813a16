// @ts-check
// Measures commands in turns, so that the drift of a busy machine hits all of them alike.
/** @typedef {import('./meter.mjs').Measured} Measured */

/**
 * The median of each figure over the runs, the fastest and the slowest run, and how many there were.
 * @typedef {Measured & { fastest: number, slowest: number, runs: number }} Summary
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
    runs: runs.length,
  };
}

/** How many runs a job gets, up to one a round: as many as fit into its time, at least one. @param {number} seconds of a run @param {number} rounds @param {number} budget */
export const runsWithin = (seconds, rounds, budget) =>
  Math.min(rounds, Math.max(1, Math.floor(budget / seconds)));

/**
 * How many rounds fit into what is left of the time, at least one and at most those that are wanted.
 * @param {readonly number[]} seconds of one run of each job
 * @param {{ wanted: number, budget: number, left: number }} time budget: of one job; left: of all
 */
export function roundsWithin(seconds, { wanted, budget, left }) {
  const total = (/** @type {number} */ rounds) =>
    seconds.reduce((sum, one) => sum + one * runsWithin(one, rounds, budget), 0);
  let rounds = wanted;
  while (rounds > 1 && total(rounds) > left) rounds--;
  return rounds;
}

/** Whether a job with so many runs takes part in a round: its runs are spread over all rounds. @param {number} round @param {number} runs @param {number} rounds */
const takesPart = (round, runs, rounds) =>
  Math.floor(((round + 1) * runs) / rounds) > Math.floor((round * runs) / rounds);

/**
 * Runs all jobs once a round; each round begins with the next one, so that none always follows the same.
 * @template T
 * @param {readonly T[]} jobs
 * @param {number} rounds
 * @param {(job: T) => Measured} measure
 * @param {{ tell?: (round: number) => void, runsOf?: (job: T, index: number) => number }} [how] runsOf: for jobs that
 *   are not to run in every round, 1 at least
 * @returns {Summary[]} in the order of the jobs
 */
export function inTurns(jobs, rounds, measure, { tell, runsOf = () => rounds } = {}) {
  const runs = jobs.map(() => /** @type {Measured[]} */ ([]));
  for (let round = 0; round < rounds; round++) {
    tell?.(round + 1);
    for (const i of jobs.keys()) {
      const turn = (i + round) % jobs.length;
      const job = /** @type {T} */ (jobs[turn]);
      if (takesPart(round, runsOf(job, turn), rounds)) runs[turn]?.push(measure(job));
    }
  }
  return runs.map(summaryOf);
}
