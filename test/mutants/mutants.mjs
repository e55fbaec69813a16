// @ts-check
// npm run mutants: changes the source in one place at a time, and tells which changes no test notices. See --help.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stop } from '../bench/stop.mjs';
import { drawn } from './draw.mjs';
import { changedFiles, nearestTests, reachingTests } from './files.mjs';
import { installStryker, STRYKER } from './install.mjs';
import { listMutants } from './listed.mjs';
import { testOneByOne } from './one-by-one.mjs';
import { HELP, readOptions } from './options.mjs';
import { outcomeOf, outcomeText } from './outcome.mjs';

const REPORT = 'coverage/mutants.json';

/** @param {string} message */
const tell = (message) => process.stderr.write(`mutants: ${message}\n`);

async function run() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  const files = changedFiles(options);
  installStryker(tell);
  tell(`${files.length} file${files.length === 1 ? '' : 's'}`);
  const { mutants, seed } = options;
  const report = mutants === undefined ? stryker(files, options) : await someOf(files, mutants, seed);
  const outcome = outcomeOf(report);
  console.log(outcomeText(outcome, mutants !== undefined));
  if (outcome.percent < options.threshold) {
    tell(`fewer than ${options.threshold} % are killed`);
    process.exitCode = 1;
  }
}

/** @param {readonly string[]} files @param {number} count @param {number} seed */
async function someOf(files, count, seed) {
  const all = await listMutants(files);
  const some = drawn(all, count, seed);
  tell(`${some.length} of ${all.length} mutants`);
  return testOneByOne(some, reachingTests(), tell);
}

/** @param {readonly string[]} files @param {import('./options.mjs').Options} options */
function stryker(files, { allTests, concurrency }) {
  const tests = allTests ? [] : nearestTests(files);
  rmSync(REPORT, { force: true });
  const args = ['run', 'test/mutants/stryker.json', '--mutate', files.join(',')];
  const { status } = spawnSync(
    process.execPath,
    [
      STRYKER,
      ...args,
      '--concurrency',
      `${concurrency}`,
      ...(tests.length > 0 ? ['--testFiles', tests.join(',')] : []),
    ],
    { stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Stop('StrykerJS could not test them; its message is above');
  return JSON.parse(readFileSync(REPORT, 'utf8'));
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  tell(error.message);
  process.exitCode = 2;
}
