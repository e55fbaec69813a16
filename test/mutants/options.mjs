// @ts-check
// The command line of the mutants.
import { parseArgs } from 'node:util';
import { Stop } from '../bench/stop.mjs';

export const HELP = `Usage: npm run mutants -- [options]

Changes the source of src/core and src/input/cells in one place at a time (a
mutant), and sees whether a test fails (it is killed). Ends with the share that
was killed by file, and the mutants that survived.

  --files LIST     only these, with commas: src/core/nps.ts,src/core/tally.ts
  --share N        a share of the files, 0.1 for a tenth of them
  --mutants N      N mutants of these files, drawn at random: says between what
                   the share of all of them lies, with 95 % confidence
  --seed N         which files or mutants are drawn (1)
  --all-tests      run all tests of core, cells and columns, not only those
                   that import a changed file
  --concurrency N  runners at the same time, 1 to 16 (1)
  --threshold N    exit code 1 where fewer per cent are killed (95)
  --help           print help

Mutants of what runs when a file is loaded are left out: each would take a
process of its own. So is the slowest test, of simulated series.

A mutant takes from one to five seconds of a core, and a file of 100 lines has
about 100: all of it takes many hours, a tenth one or two. With --all-tests a
mutant takes several times as long. --mutants writes each into a copy of the
source and runs the tests that import its file, then those farther off; what runs
at load is among them. --concurrency and --all-tests are not for it.

Exit codes: 0 enough are killed, 1 too few, 2 it could not be measured.
StrykerJS is installed into test/mutants/node_modules by the first run. Its
report, with each mutant and the tests that it met, is coverage/mutants.json.`;

/**
 * @typedef {object} Options
 * @property {boolean} help
 * @property {boolean} allTests
 * @property {readonly string[] | undefined} files
 * @property {number} share
 * @property {number | undefined} mutants
 * @property {number} seed
 * @property {number} concurrency
 * @property {number} threshold
 */

/**
 * @param {string[]} args
 * @returns {Options}
 * @throws {Stop} naming what is wrong with them
 */
export function readOptions(args) {
  const { files, help, 'all-tests': allTests, ...texts } = parse(args);
  const share = numberOf('--share', texts.share, 0, 1);
  if (share === 0) throw new Stop('--share is a number above 0 and at most 1');
  return {
    help,
    allTests,
    files: files?.split(',').map((file) => file.trim()),
    share,
    mutants: texts.mutants === undefined ? undefined : wholeNumberOf('--mutants', texts.mutants, 1, 100_000),
    seed: wholeNumberOf('--seed', texts.seed, 0, 2 ** 32 - 1),
    concurrency: wholeNumberOf('--concurrency', texts.concurrency, 1, 16),
    threshold: numberOf('--threshold', texts.threshold, 0, 100),
  };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        help: { type: 'boolean', default: false },
        'all-tests': { type: 'boolean', default: false },
        files: { type: 'string' },
        share: { type: 'string', default: '1' },
        mutants: { type: 'string' },
        seed: { type: 'string', default: '1' },
        concurrency: { type: 'string', default: '1' },
        threshold: { type: 'string', default: '95' },
      },
    }).values;
  } catch (error) {
    const [sentence] = /** @type {Error} */ (error).message.split('. ');
    throw new Stop(`${sentence}; npm run mutants -- --help lists the options`);
  }
}

/** @param {string} option @param {string} text @param {number} from @param {number} to */
function numberOf(option, text, from, to) {
  const number = Number(text);
  if (text.trim() === '' || !(number >= from && number <= to)) {
    throw new Stop(`${option} is a number from ${from} to ${to}, not "${text}"`);
  }
  return number;
}

/** @param {string} option @param {string} text @param {number} from @param {number} to */
function wholeNumberOf(option, text, from, to) {
  const number = numberOf(option, text, from, to);
  if (!Number.isInteger(number)) throw new Stop(`${option} is a whole number, not "${text}"`);
  return number;
}
