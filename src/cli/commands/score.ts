// nps score: the NPS of all responses.

import { type Command, Option } from 'commander';
import { block } from '../../core/block.js';
import { NpsError } from '../../core/errors.js';
import { addBenchmarkOptions, addResponseOptions, FILES, type ResponseOptions } from '../options/options.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { inputOf } from '../responses/account.js';
import { benchmarked, blockOptions, collectTallies, figureOptions } from '../responses/collect.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import { type Scored, scoreView } from '../views/score.js';

/** Declares `nps score`. */
export function declare(command: Command, host: Host): void {
  addBenchmarkOptions(addResponseOptions(command.argument('[files...]', FILES)))
    .addOption(new Option('--by <C>').hideHelp())
    .addHelpText(
      'after',
      `
Examples:
  nps score responses.csv
  nps score q1.csv q2.csv --where "plan=pro"
  nps score export.csv --score "How likely are you to recommend us?" --json`,
    )
    .action(async (files: string[], options: ResponseOptions) => {
      if (options.by) throw new NpsError('usage', 'score takes no --by', { hint: 'use nps segment --by' });
      await run(score, await sourcesOf(files, host, 'score'), options, host);
    });
}

const score: Action<ResponseOptions, Scored> = { compute, view: scoreView };

async function compute({ sources, options, watch }: CommandInput<ResponseOptions>): Promise<Scored> {
  const { overall, reading, representation } = await collectTallies(sources, options, watch);
  const figures = block(overall, blockOptions(options));
  const benchmarks = await benchmarked(overall, options);
  return {
    command: 'score',
    input: inputOf(reading),
    options: { ...figureOptions(options), confidence: options.confidence },
    result: {
      ...figures,
      ...(benchmarks && { benchmarks }),
      ...(representation && { representation }),
    },
    warnings: [...reading.warnings, ...weightWarnings(figures)],
    details: reading.details,
  };
}
