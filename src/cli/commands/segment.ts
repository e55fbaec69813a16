// nps segment: the NPS of each segment, and what the segment does to the whole.
import { type Command, Option } from 'commander';
import type { Adjustment } from '../../core/adjust.js';
import { block } from '../../core/block.js';
import { NpsError } from '../../core/errors.js';
import type { BreakdownResult } from '../../core/results.js';
import { type BreakdownOptions, breakDown } from '../../core/segments.js';
import {
  addBenchmarkOptions,
  addResponseOptions,
  collect,
  FILES,
  type ResponseOptions,
  wholeNumber,
} from '../options/options.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { inputOf } from '../responses/account.js';
import { benchmarked, blockOptions, collectTallies, figureOptions } from '../responses/collect.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import { nameOf, type Segmented, segmentView } from '../views/segment.js';

interface SegmentOptions extends ResponseOptions {
  by: string[];
  sort: NonNullable<BreakdownOptions['sort']>;
  reverse?: true;
  top?: number;
  minN?: number;
  adjust: Adjustment;
}

/** Declares `nps segment`. */
export function declare(command: Command, host: Host): void {
  command
    .argument('[files...]', FILES)
    .optionsGroup('Segments:')
    .option('--by <C[,C…]>', 'segment column; several with commas are crossed (repeatable)', collect)
    .addOption(
      new Option('--sort <key>', 'order of the segments')
        .choices(['nps', 'responses', 'leverage', 'contribution', 'name', 'file'])
        .default('nps'),
    )
    .option('--reverse', 'turn the order around')
    .addOption(
      new Option('--adjust <method>', 'correction for the number of tests')
        .choices(['holm', 'bh', 'none'])
        .default('holm'),
    )
    .option('--top <n>', 'show the n largest segments, pool the rest as (other)', wholeNumber(1, 1_000_000))
    .option(
      '--min-n <n>',
      'privacy: hide the figures of segments with fewer responses',
      wholeNumber(1, 1_000_000),
    )
    .addOption(
      new Option('--max-segments <n>', 'stop where a column has more different values')
        .argParser(wholeNumber(1, 10_000_000))
        .default(10_000),
    );
  addBenchmarkOptions(addResponseOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  nps segment responses.csv --by region
  nps segment responses.csv --by region --by plan --sort leverage
  nps segment 'exports/*.csv' --by '@file' --format csv`,
    )
    .action(async (files: string[], options: SegmentOptions) => {
      if (!options.by) {
        throw new NpsError('usage', 'segment needs --by, the column that makes the segments', {
          hint: "nps segment responses.csv --by region; nps inspect lists a file's columns",
        });
      }
      await run(segment, await sourcesOf(files, host, 'segment'), options, host);
    });
}

const segment: Action<SegmentOptions, Segmented> = { compute, view: segmentView };

async function compute(given: CommandInput<SegmentOptions>): Promise<Segmented> {
  const { sources, options, watch, words } = given;
  const collected = await collectTallies(sources, options, watch);
  const figures = blockOptions(options);
  const overall = block(collected.overall, figures);
  const { sort, reverse = false, top, minN, adjust, confidence } = options;
  const breakdowns = collected.breakdowns.map(({ groups, by: columns }): BreakdownResult => {
    const how = { ...figures, sort, reverse, top, minN, adjust };
    const { by, segments, tests, hidden } = breakDown(groups, columns, how);
    return { by, segments, tests, ...(hidden && { hidden }) };
  });
  const { reading, representation } = collected;
  const benchmarks = await benchmarked(collected.overall, options);
  const [only] = breakdowns;
  return {
    command: 'segment',
    input: inputOf(reading),
    options: {
      ...figureOptions(options),
      confidence,
      by: breakdowns.map(({ by }) => by),
      top: top ?? null,
      minN: minN ?? null,
      adjust,
    },
    result: {
      overall,
      ...(breakdowns.length === 1 ? only! : { breakdowns }),
      ...(benchmarks && { benchmarks }),
      ...(representation && { representation }),
    },
    // In the footer of the report too; but csv has none, and there nothing else would say it.
    warnings: [
      ...reading.warnings,
      ...weightWarnings(overall),
      ...breakdowns
        .filter(({ hidden }) => hidden)
        .map(({ by }) => ({
          code: 'hidden-breakdown',
          message: words.segment.legend.allHidden(nameOf(by), minN ?? 0),
        })),
    ],
    details: reading.details,
  };
}
