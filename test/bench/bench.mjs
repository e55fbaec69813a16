// @ts-check
// The benchmark: nps against its peers, and against the bars that the project has set itself. See --help.
import { existsSync } from 'node:fs';
import { compareAnswers } from './answers.mjs';
import { bars } from './bars.mjs';
import { prepare, shapes } from './files.mjs';
import { installPeers } from './install.mjs';
import { CLOCK, findMeter, measure } from './meter.mjs';
import { HELP, readOptions } from './options.mjs';
import { hasThreads, nps, npsWith, PEERS } from './peers.mjs';
import { writeReadme } from './readme.mjs';
import { report } from './report.mjs';
import { Results } from './results.mjs';
import { inTurns } from './rounds.mjs';
import { Stop } from './stop.mjs';

/** @typedef {import('./results.mjs').Job} Job */
/** @typedef {import('./files.mjs').BenchFile} BenchFile */

const START_UP_RUNS = 20;

/** @param {string} message */
const tell = (message) => process.stderr.write(`bench: ${message}\n`);

/** @param {readonly string[]} wanted keys of peers */
function findPeers(wanted) {
  const peers = PEERS.filter(({ key }) => wanted.includes(key)).map((peer) => ({ peer, found: peer.find() }));
  return {
    present: peers.flatMap(({ found }) => found ?? []),
    absent: peers.flatMap(({ peer, found }) => (found ? [] : `${peer.name}: needs ${peer.needs}`)),
  };
}

/**
 * Everybody on the main file, one nps on all files.
 * @param {readonly BenchFile[]} files
 * @param {readonly import('./peers.mjs').Contender[]} peers
 * @returns {Job[]}
 */
function jobsOf(files, peers) {
  const [everywhere, ...others] = hasThreads() ? [npsWith(2), npsWith(), npsWith(1)] : [npsWith()];
  return files.flatMap((file) => {
    const isMain = file.name === 'main';
    const contenders = [
      ...(isMain ? others : []),
      // Its start-up is taken from the time with one thread.
      ...(file.name === 'small' ? others.slice(1) : []),
      everywhere,
      ...(isMain ? peers : []),
    ];
    return contenders.map((contender) => ({ contender, file }));
  });
}

/** @param {string} small the path of the small file @returns {import('./results.mjs').StartUp} */
function startUp(small) {
  const commands = [[process.execPath, '-e', '0'], nps('--version'), nps('score', small)];
  const [node, version, score] = inTurns(commands, START_UP_RUNS, (command) => measure(CLOCK, command));
  if (!node || !version || !score) throw new Error('three commands have three summaries');
  return { node: node.seconds, version: version.seconds, score: score.seconds };
}

/** @param {string[]} args @returns {number} the exit code */
function main(args) {
  const options = readOptions(args);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (!existsSync(new URL('../../dist/cli.cjs', import.meta.url))) {
    throw new Stop('the program is not built: npm run build');
  }
  if (options.peers.length > 0) installPeers(tell);
  const { present, absent } = findPeers(options.peers);
  const meter = findMeter();
  const files = Object.entries(shapes(options)).map(([name, shape]) =>
    prepare(options.dir, name, shape, tell),
  );
  const jobs = jobsOf(files, present);

  tell('comparing the answers');
  compareAnswers(jobs);
  const { runs } = options;
  const summaries = inTurns(
    jobs,
    runs,
    ({ contender, file }) => measure(meter, contender.command(file.path)),
    (round) => tell(`round ${round} of ${runs}`),
  );
  tell('start-up');
  const small = files.find(({ name }) => name === 'small');
  const results = new Results(jobs, summaries, startUp(/** @type {BenchFile} */ (small).path));

  console.log(report(results, { ...options, meter: meter.name, absent }));
  if (options.write) writeReadme(results, runs);
  return options.assert && bars(results).some(({ met }) => !met) ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  tell(error.message);
  process.exitCode = 2;
}
