// nps plan: how many responses a survey needs, or what a number of them can tell.

import type { Command } from 'commander';
import {
  detectableDifference,
  marginOf,
  responsesForDifference,
  responsesForMargin,
} from '../../core/sample-size.js';
import { type CategoryCounts, weightedCounts } from '../../core/tally.js';
import { varianceOfCounts } from '../../core/variance.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION, FIGURES_OUTPUT } from '../options/output.js';
import { PLAN } from '../options/plan.js';
import type { OptionGroup, Values } from '../options/record.js';
import { CONFIDENCE } from '../options/statistics.js';
import type { ResponseOptions } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { inputOf } from '../responses/account.js';
import { collectTallies } from '../responses/collect.js';
import { type Planned, planView, type Shares } from '../views/plan.js';

interface PlanOptions extends Values<typeof PLAN.options>, ResponseOptions {}

export const OPTIONS: readonly OptionGroup[] = [PLAN, CONFIDENCE, FIGURES_OUTPUT, CONFIGURATION];

export const EXAMPLES = [
  'nps plan --margin 5',
  'nps plan --margin 5 --population 2000 --mix 50/30/20',
  'nps plan --detect 10 --power 80',
  'nps plan --responses 400 --mix last.csv',
];

/** Declares `nps plan`. */
export function declare(command: Command, host: Host): void {
  command.action(async (options: PlanOptions) => {
    rejectContradictions(options);
    const file = options.mix !== undefined && 'file' in options.mix ? options.mix.file : undefined;
    await run(plan, file === undefined ? [] : await sourcesOf([file], host, 'plan --mix'), options, host);
  });
}

function rejectContradictions({ margin, detect, responses }: PlanOptions): void {
  if (margin === undefined && detect === undefined && responses === undefined)
    throw cliError({ kind: 'plan-asks-nothing' });
  if (responses !== undefined && (margin !== undefined || detect !== undefined))
    throw cliError({ kind: 'plan-asks-both' });
}

const plan: Action<PlanOptions, Planned> = { compute, view: planView };

async function compute(given: CommandInput<PlanOptions>): Promise<Planned> {
  const { margin, detect, responses, population = null, confidence, power: percent } = given.options;
  const { shares, variance, read } = await expectationOf(given);
  const level = confidence / 100;
  const power = percent / 100;
  const margins = { level, variance, population: population ?? undefined };
  const differences = { level, power, variances: [variance, variance] as const };
  return {
    command: 'plan',
    input: read?.input ?? null,
    options: { ...read?.options, confidence, power: percent, population },
    result: {
      responses: responses ?? (margin === undefined ? null : responsesForMargin(margin, margins)),
      perGroup: detect === undefined ? null : responsesForDifference(detect, differences),
      margin: responses === undefined ? (margin ?? null) : marginOf(responses, margins),
      detect: responses === undefined ? (detect ?? null) : detectableDifference(responses, differences),
      power,
      variance,
      population,
    },
    givenResponses: responses !== undefined,
    shares,
    warnings: read?.warnings ?? [],
    details: [],
  };
}

/** What respondents are expected to answer. */
interface Expected {
  /** Undefined for the worst case. */
  shares: Shares | undefined;
  variance: number;
  /** Where that is known of a file. */
  read?: Pick<Planned, 'input' | 'warnings'> & { options: Record<string, unknown> };
}

async function expectationOf({ sources, options, watch }: CommandInput<PlanOptions>): Promise<Expected> {
  // Half promoters, half detractors.
  if (options.mix === undefined) return { shares: undefined, variance: 1 };
  if (!('file' in options.mix)) {
    const { promoters, detractors } = options.mix;
    return expectedOf({ promoters, passives: 1 - promoters - detractors, detractors, responses: 1 });
  }
  const { overall, reading } = await collectTallies(sources, options, watch);
  const counts = weightedCounts(overall);
  if (counts.responses === 0) throw cliError({ kind: 'no-mix', file: options.mix.file });
  const read = {
    input: inputOf(reading),
    options: readingOptions(options),
    warnings: reading.warnings,
  };
  return { ...expectedOf(counts), read };
}

function expectedOf(counts: CategoryCounts): Expected {
  const { promoters, passives, detractors, responses } = counts;
  const shares = {
    promoters: promoters / responses,
    passives: passives / responses,
    detractors: detractors / responses,
  };
  return { shares, variance: varianceOfCounts(counts) };
}

/** How responses were read: plan has no options for that, but the configuration may have set them. */
function readingOptions(options: PlanOptions): Record<string, unknown> {
  const {
    interval: _,
    minN: __,
    ...others
  } = figureOptions({
    ...{ scale: '0-10', fractions: 'reject' },
    ...options,
  });
  return others;
}
