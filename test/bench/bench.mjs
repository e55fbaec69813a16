// @ts-check
// The benchmark: nps against its peers, and against the bars that the project has set itself. See --help.
import { existsSync } from 'node:fs';
import { compareAnswers } from './answers.mjs';
import { bars } from './bars.mjs';
import { besideAnother } from './cores.mjs';
import { derive } from './derived.mjs';
import { writeDocuments } from './documents.mjs';
import { prepare, shapes } from './files.mjs';
import { install } from './install.mjs';
import { findPeers, jobsOfGrowth, jobsOfTasks } from './jobs.mjs';
import { CLOCK, findMeter, measure } from './meter.mjs';
import { HELP, readOptions } from './options.mjs';
import { report } from './report.mjs';
import { Results } from './results.mjs';
import { inTurns, roundsWithin, runsWithin } from './rounds.mjs';
import { nodes, startUp } from './startup.mjs';
import { Stop } from './stop.mjs';

/** Seconds that the runs of one job may take together; who needs more runs once. */
const BUDGET = { quick: 1.5, full: 12 };
/** Seconds for all runs and the comparison of the answers; fewer rounds where the machine is slow. */
const TIME = { quick: 45, full: 600 };
const START_UP_RUNS = { quick: 5, full: 15 };

/** @param {string} message */
const tell = (message) => process.stderr.write(`bench: ${message}\n`);

/** @param {string[]} args @returns {Promise<number>} the exit code */
async function main(args) {
  const options = readOptions(args);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (!existsSync(new URL('../../dist/cli.cjs', import.meta.url))) {
    throw new Stop('the program is not built: npm run build');
  }
  const { quick } = options;
  install({ peers: options.peers.length > 0, nodes: !quick }, tell);
  const { present, absent } = findPeers(options.peers);
  const others = nodes(options.nodes, !quick);
  const meter = findMeter();
  const made = Object.entries(shapes(options)).map(([name, shape]) =>
    prepare(options.dir, name, shape, tell),
  );
  const files = [...made, ...(await derive(made, tell))];

  tell('comparing the answers');
  const size = quick ? 'quick' : 'full';
  const started = performance.now();
  const ran = compareAnswers(
    [...jobsOfTasks(files, present, { onlyBars: quick }), ...jobsOfGrowth(made)],
    tell,
  );
  const rounds = roundsWithin(
    ran.map(({ seconds }) => seconds),
    { wanted: options.runs, budget: BUDGET[size], left: TIME[size] - (performance.now() - started) / 1000 },
  );
  const summaries = inTurns(ran, rounds, ({ job }) => measure(meter, job.command), {
    tell: (round) => tell(`round ${round} of ${rounds}`),
    runsOf: ({ seconds }) => runsWithin(seconds, rounds, BUDGET[size]),
  });
  tell('start-up');
  const starts = startUp(others, made, START_UP_RUNS[size], CLOCK);
  const jobs = ran.map(({ job }) => job);
  const results = new Results(jobs, summaries, starts, await besideAnother());

  console.log(report(results, { runs: rounds, quick, meter: meter.name, absent }));
  if (options.write) writeDocuments(results, rounds, absent);
  return options.assert && bars(results).some(({ met }) => !met) ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  tell(error.message);
  process.exitCode = 2;
}
