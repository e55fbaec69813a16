// @ts-check
// What was measured, by contender and file.
/** @typedef {import('./rounds.mjs').Summary} Summary */
/** @typedef {import('./peers.mjs').Contender} Contender */
/** @typedef {import('./files.mjs').BenchFile} BenchFile */

/**
 * A contender and the file that it reads.
 * @typedef {object} Job
 * @property {Contender} contender
 * @property {BenchFile} file
 */

/**
 * Medians of the start-up, in seconds.
 * @typedef {{ node: number, version: number, score: number }} StartUp
 */

export class Results {
  /** @param {readonly Job[]} jobs @param {readonly Summary[]} summaries of each job @param {StartUp} startUp */
  constructor(jobs, summaries, startUp) {
    this.jobs = jobs;
    this.summaries = summaries;
    this.startUp = startUp;
  }

  /** @param {string} contender @param {string} file @returns {Summary | undefined} undefined where it was not measured */
  of(contender, file) {
    const job = this.jobs.findIndex((one) => one.contender.name === contender && one.file.name === file);
    return this.summaries[job];
  }

  /** @param {string} name @returns {BenchFile | undefined} */
  file(name) {
    return this.jobs.find(({ file }) => file.name === name)?.file;
  }

  /** Whether nps was measured with a number of threads. */
  get hasThreads() {
    return this.of('nps --threads 1', 'main') !== undefined;
  }

  /** The nps that was measured on all files: with two threads where it can be told so. */
  get everywhere() {
    return this.hasThreads ? 'nps --threads 2' : 'nps';
  }

  /**
   * The seconds that a contender needs for a file beyond those for a hundred rows; undefined where it takes no longer.
   * @param {string} contender
   * @param {string} file
   * @returns {number | undefined}
   */
  beyondStartUp(contender, file) {
    const [whole, start] = [this.of(contender, file), this.of(contender, 'small')];
    return whole && start && whole.seconds > start.seconds ? whole.seconds - start.seconds : undefined;
  }
}
