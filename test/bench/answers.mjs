// @ts-check
// Whether the contenders find what the files hold. A benchmark of wrong answers says nothing.
import { run } from './meter.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('./responses.mjs').Tallies} Tallies */

const SHOWN = 5;
const formatted = new Intl.NumberFormat('en');

/** @param {string} region */
const called = (region) => (region === '' ? 'the blank region' : `"${region}"`);

/** @param {readonly number[]} expected @param {readonly number[]} found @returns {string[]} */
function differencesOfCounts(expected, found) {
  return expected.flatMap((count, score) =>
    found[score] === count
      ? []
      : [`score ${score}: ${formatted.format(found[score] ?? 0)}, not ${formatted.format(count)}`],
  );
}

/**
 * In what an answer differs from the truth, in words; nothing where it does not.
 * @param {import('./responses.mjs').Contents} contents
 * @param {Tallies | number} answer
 * @returns {string[]}
 */
function differences({ tallies, lines }, answer) {
  if (typeof answer === 'number') return answer === lines ? [] : [`${answer} lines, not ${lines}`];
  // Some list regions in which nobody answered, some do not.
  const regions = Object.keys(answer).filter((region) => answer[region]?.some((count) => count > 0));
  const unknown = regions.filter((region) => !(region in tallies));
  const all = [
    ...unknown.map((region) => `${called(region)} has no answers in the file`),
    ...Object.entries(tallies).flatMap(([region, counts]) =>
      answer[region]
        ? differencesOfCounts(counts, answer[region]).map((text) => `${called(region)}, ${text}`)
        : [`${called(region)} is missing`],
    ),
  ];
  return all.length > SHOWN ? [...all.slice(0, SHOWN), `and ${all.length - SHOWN} more`] : all;
}

/**
 * Runs every job once.
 * @param {readonly import('./results.mjs').Job[]} jobs
 * @throws {Stop} naming all that differ from the truth, and in what
 */
export function compareAnswers(jobs) {
  const faults = jobs.flatMap(({ contender, file }) => {
    const { stdout } = run(contender.command(file.path));
    const found = differences(file.contents, contender.answer(stdout));
    return found.length === 0 ? [] : `${contender.name} on ${file.path}:\n  ${found.join('\n  ')}`;
  });
  if (faults.length > 0) throw new Stop(`the answers differ from what the file holds\n${faults.join('\n')}`);
}
