// nps movers: who changed their mind between two waves, and what that did to the NPS.

import type { Command } from 'commander';
import { listedMovers } from '../../core/listed-movers.js';
import { otherScale } from '../../core/scale.js';
import { tellMovers } from '../../core/told-movers.js';
import { answerScale } from '../../input/options.js';
import { figureOptions } from '../options/figures.js';
import { ANSWERS_OF_CUSTOMERS, MOVERS } from '../options/movers.js';
import { CONFIGURATION, FIGURES_OUTPUT } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup, Values } from '../options/record.js';
import { PRIVACY } from '../options/segment.js';
import { INTERVALS } from '../options/statistics.js';
import type { ResponseOptions } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { blockOptions } from '../responses/collect.js';
import { inputOfSides } from '../responses/sides-account.js';
import { rejectCounts } from '../responses/single-answers.js';
import { readWaves, type WaveOptions } from '../responses/two-waves.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import { type Moved, moversView } from '../views/movers.js';

interface MoversOptions
  extends Values<typeof MOVERS.options>,
    Omit<ResponseOptions, 'by' | 'maxSegments' | 'comment'> {}

export const OPTIONS: readonly OptionGroup[] = [
  MOVERS,
  ANSWERS_OF_CUSTOMERS,
  COUNTING,
  INTERVALS,
  PRIVACY,
  FIGURES_OUTPUT,
  CONFIGURATION,
];

export const EXAMPLES = [
  'nps movers q1.csv q2.csv --id customer_id',
  'nps movers q1.csv q2.csv --id customer_id --list -o movers.csv',
  'nps movers year.csv --id email --periods 2026-Q1,2026-Q2',
  'nps movers year.csv --id email --before "quarter=Q1" --after "quarter=Q2"',
];

/** Declares `nps movers`. */
export function declare(command: Command, host: Host): void {
  command
    .argument(
      '[files...]',
      'the waves before and after: two CSV files; one with --periods or --before and --after',
    )
    .action(async (files: string[], options: MoversOptions) => {
      if (options.id === undefined) throw cliError({ kind: 'movers-need-id' });
      if (files.length === 0 && !isOfOneFile(options)) throw cliError({ kind: 'movers-need-two' });
      const sources = await sourcesOf(files, host, 'movers');
      rejectContradictions(sources.length, options);
      // A list is for other programs, unless somebody wants to look at it.
      const isOpen = command.getOptionValueSource('format') === 'default';
      const format = options.list === true && isOpen ? { format: 'csv' as const } : {};
      await run(movers, sources, { ...options, ...format }, host);
    });
}

/** Whether the options say what the waves of a single file are. */
function isOfOneFile({ before, after, periods }: MoversOptions): boolean {
  return periods !== undefined || (before !== undefined && after !== undefined);
}

function rejectContradictions(files: number, options: MoversOptions): void {
  const halves = options.before !== undefined || options.after !== undefined;
  if (files > 2) throw cliError({ kind: 'movers-too-many', files });
  if (files === 1 && !isOfOneFile(options)) throw cliError({ kind: 'movers-need-two' });
  if (files === 2 && halves) throw cliError({ kind: 'halves-of-two-files' });
  if (files === 2 && options.periods) throw cliError({ kind: 'periods-of-two-files' });
  rejectCounts(options, 'movers');
  if (options.weight !== undefined && options.weightFrom === undefined)
    throw cliError({ kind: 'movers-whose-weights' });
  // The least number may be of the configuration.
  if (options.list === true && options.minN !== undefined)
    throw cliError({
      kind: 'flags-exclude',
      flags: ['--list', '--min-n'],
      instead: MOVERS.options.list.excludes.minN,
    });
}

const movers: Action<MoversOptions, Moved> = { compute, view: moversView };

async function compute({ sources, options, watch }: CommandInput<MoversOptions>): Promise<Moved> {
  const read = await readWaves(sources, options as WaveOptions, watch);
  const figures = blockOptions(options);
  const scale = answerScale(options);
  const told = tellMovers(read.answers.byCustomer(), figures, options.minN);
  return {
    command: 'movers',
    input: inputOfSides(read.sides),
    options: {
      ...figureOptions(options, OPTIONS),
      confidence: options.confidence,
      minN: options.minN ?? null,
    },
    result: {
      ...told,
      ...(options.list === true && {
        movers: listedMovers(read.answers.movers(), scale, figures.categoriesOnly),
      }),
    },
    accounts: read.sides.map(({ account }) => account),
    hasComments: options.list === true && options.comment !== undefined,
    ...otherScale(scale),
    warnings: [
      ...read.warnings,
      ...(['before', 'after'] as const).flatMap((side) => weightWarnings(told[side], side)),
    ],
    details: read.details,
  };
}
