// @ts-check
// Whether the contenders give the same answers. A benchmark of wrong answers says nothing.
import { run } from './meter.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('./readers.mjs').Answer} Answer */
/** @typedef {import('./readers.mjs').Figures} Figures */
/** @typedef {import('./results.mjs').Job} Job */

const SHOWN = 5;
/** Sums of fractions differ in their last digits, as the order differs in which they are added. */
const SAME = 1e-9;
const formatted = new Intl.NumberFormat('en', { maximumSignificantDigits: 15 });

/** @param {string} group */
const called = (group) => (group === '' ? 'the blank group' : `"${group}"`);

/** @param {number} a @param {number} b */
const isSame = (a, b) => Math.abs(a - b) <= SAME * Math.max(1, Math.abs(b));

/** @param {readonly number[]} expected @param {readonly number[]} found @returns {string[]} */
function differencesOfFigures(expected, found) {
  const what = expected.length === 11 ? 'score' : 'figure';
  return expected.flatMap((figure, i) =>
    isSame(found[i] ?? 0, figure)
      ? []
      : [`${what} ${i}: ${formatted.format(found[i] ?? 0)}, not ${formatted.format(figure)}`],
  );
}

/**
 * In what an answer differs from the right one, in words; nothing where it does not.
 * @param {Figures} expected
 * @param {Figures} answer
 * @returns {string[]}
 */
function differences(expected, answer) {
  // Some list groups in which nobody answered, some do not.
  const answered = (/** @type {Figures} */ figures) =>
    Object.keys(figures).filter((group) => figures[group]?.some((figure) => figure !== 0));
  const unknown = answered(answer).filter((group) => !(group in expected));
  const all = [
    ...unknown.map((group) => `${called(group)} has no answers in the file`),
    ...answered(expected).flatMap((group) =>
      answer[group]
        ? differencesOfFigures(expected[group] ?? [], answer[group]).map(
            (text) => `${called(group)}, ${text}`,
          )
        : [`${called(group)} is missing`],
    ),
  ];
  return all.length > SHOWN ? [...all.slice(0, SHOWN), `and ${all.length - SHOWN} more`] : all;
}

/**
 * What the answers of a task must be: what the file is known to hold, or else what the first peer finds.
 * @param {readonly Job[]} jobs of one task
 * @param {readonly (Answer | undefined)[]} answers
 * @returns {Figures | undefined}
 */
function expectedOf(jobs, answers) {
  const known = jobs.find(({ knows }) => knows)?.file.contents.tallies;
  const ofPeers = answers.filter((answer, i) => jobs[i]?.peer !== 'nps' && typeof answer === 'object');
  return known ?? /** @type {Figures | undefined} */ (ofPeers[0]);
}

/** @param {Job} job @param {Answer | undefined} answer @param {Figures | undefined} expected @returns {string[]} */
function faultsOf({ file }, answer, expected) {
  const { lines } = file.contents;
  if (typeof answer === 'number') return answer === lines ? [] : [`${answer} lines, not ${lines}`];
  return answer && expected ? differences(expected, answer) : [];
}

/**
 * Runs every job once, which also warms it up.
 * @param {readonly Job[]} jobs
 * @param {(message: string) => void} tell
 * @returns {{ job: Job, seconds: number }[]} those that ran: a peer that fails is told and left out
 * @throws {Stop} naming all answers that differ, and in what; or nps, where it fails
 */
export function compareAnswers(jobs, tell) {
  const ran = jobs.flatMap((job) => {
    try {
      const { stdout, seconds } = run(job.command, { keepOutput: job.read !== undefined });
      return [{ job, seconds, answer: job.read?.(stdout) }];
    } catch (error) {
      if (job.peer === 'nps') throw error;
      tell(`going on without ${job.name} at "${job.task}": ${/** @type {Error} */ (error).message}`);
      return [];
    }
  });
  const faults = ran.flatMap(({ job, answer }) => {
    const ofTask = ran.filter((one) => one.job.task === job.task);
    const expected = expectedOf(
      ofTask.map((one) => one.job),
      ofTask.map((one) => one.answer),
    );
    const found = faultsOf(job, answer, expected);
    return found.length === 0
      ? []
      : `${job.name} at "${job.task}", ${job.file.path}:\n  ${found.join('\n  ')}`;
  });
  if (faults.length > 0) throw new Stop(`the answers differ\n${faults.join('\n')}`);
  return ran;
}
