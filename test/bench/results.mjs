// @ts-check
// What was measured, by task and contender.
/** @typedef {import('./rounds.mjs').Summary} Summary */
/** @typedef {import('./files.mjs').BenchFile} BenchFile */

/**
 * A contender at a task. The growth of nps is measured under tasks called like their files.
 * @typedef {object} Job
 * @property {string} task
 * @property {string} peer its key; nps for nps itself
 * @property {string} name
 * @property {string} version '' where it has none or another row tells it
 * @property {BenchFile} file
 * @property {string[]} command
 * @property {(output: string) => import('./readers.mjs').Answer} [read] its answer; without it none is compared
 * @property {boolean} knows whether the answer is what the file is known to hold, score by region
 */

/** The number of threads of nps when it is measured on files that differ. */
export const EVERYWHERE = 2;
const NAME = `nps --threads ${EVERYWHERE}`;

export class Results {
  /**
   * @param {readonly Job[]} jobs
   * @param {readonly Summary[]} summaries of each job
   * @param {readonly import('./startup.mjs').Start[]} startUp
   * @param {number} besideAnother how many times as long a thread takes where another one is as busy
   */
  constructor(jobs, summaries, startUp, besideAnother) {
    this.startUp = startUp;
    this.besideAnother = besideAnother;
    this.all = jobs.map((job, i) => ({ job, summary: /** @type {Summary} */ (summaries[i]) }));
  }

  /** @param {string} task @param {string} name @returns {Summary | undefined} undefined where it was not measured */
  of(task, name) {
    return this.all.find(({ job }) => job.task === task && job.name === name)?.summary;
  }

  /** The fastest variant of a peer. @param {string} task @param {string} peer @returns {Summary | undefined} */
  fastest(task, peer) {
    const variants = this.at(task).filter(({ job }) => job.peer === peer);
    return variants.sort((a, b) => a.summary.seconds - b.summary.seconds)[0]?.summary;
  }

  /** All contenders at a task. @param {string} task */
  at(task) {
    return this.all.filter(({ job }) => job.task === task);
  }

  /** @param {string} task @returns {BenchFile | undefined} */
  file(task) {
    return this.at(task)[0]?.job.file;
  }

  /** nps on one of the files that differ. @param {string} file */
  grown(file) {
    return this.of(file, NAME);
  }

  /**
   * The seconds that nps needs for a file beyond those for a hundred rows; undefined where it takes no longer.
   * @param {string} file
   * @param {number} [threads]
   * @returns {number | undefined}
   */
  beyondStartUp(file, threads = EVERYWHERE) {
    const name = `nps --threads ${threads}`;
    const [whole, start] = [this.of(file, name), this.of('small', name)];
    return whole && start && whole.seconds > start.seconds ? whole.seconds - start.seconds : undefined;
  }
}
