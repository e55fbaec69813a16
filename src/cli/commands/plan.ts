// nps plan: how many responses a survey needs, or what so many of them can tell.

import type { Command } from 'commander';
import { counted } from '../../core/counted.js';
import {
  detectableDifference,
  marginOf,
  responsesForDifference,
  responsesForMargin,
} from '../../core/sample-size.js';
import { type CategoryCounts, weightedCounts } from '../../core/tally.js';
import { varianceOfCounts } from '../../core/variance.js';
import { decimal, formatCount } from '../../report/numbers.js';
import type { Line } from '../../report/report.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION, OUTPUT } from '../options/output.js';
import { PLAN } from '../options/plan.js';
import type { OptionGroup, Values } from '../options/record.js';
import { CONFIDENCE } from '../options/statistics.js';
import type { ResponseOptions } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type CommandInput, type CommandRun, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { collectTallies } from '../responses/collect.js';
import { inputOf, percentOf } from '../views/shared.js';

interface PlanOptions extends Values<typeof PLAN.options>, ResponseOptions {}

export const OPTIONS: readonly OptionGroup[] = [PLAN, CONFIDENCE, OUTPUT, CONFIGURATION];

/** Declares `nps plan`. */
export function declare(command: Command, host: Host): void {
  command
    .addHelpText(
      'after',
      `
Examples:
  nps plan --margin 5
  nps plan --margin 5 --population 2000 --mix 50/30/20
  nps plan --detect 10 --power 80
  nps plan --responses 400 --mix last.csv`,
    )
    .action(async (options: PlanOptions) => {
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

const plan: CommandRun<PlanOptions> = async (given) => {
  const { options } = given;
  const expected = await expectedVariance(given);
  const { variance } = expected;
  const { population, confidence } = options;
  const level = confidence / 100;
  const power = options.power / 100;
  const margins = { level, variance, population };
  const differences = { level, power, variances: [variance, variance] as const };
  const { margin, detect, responses } = options;
  const result = {
    responses: responses ?? (margin === undefined ? null : responsesForMargin(margin, margins)),
    perGroup: detect === undefined ? null : responsesForDifference(detect, differences),
    margin: responses === undefined ? (margin ?? null) : marginOf(responses, margins),
    detect: responses === undefined ? (detect ?? null) : detectableDifference(responses, differences),
    power,
    variance,
    population: population ?? null,
  };
  return {
    command: 'plan',
    title: '',
    tables: [],
    footer: [
      ...answers(result, options),
      `${expected.words}; ${percentOf(confidence)} confidence${population === undefined ? '' : `, population ${formatCount(population)}`}`,
    ],
    records: {
      header: ['responses', 'per_group', 'margin', 'detect', 'power', 'variance', 'population'],
      rows: [Object.values(result)],
    },
    input: expected.input,
    options: { ...expected.options, confidence, power: options.power, population: population ?? null },
    result,
    warnings: expected.warnings,
    details: [],
  };
};

const NOTHING_READ = { input: null, options: {}, warnings: [] };

/** How responses were read: plan has no options for that, but the configuration may have set them. */
function readingOptions(options: PlanOptions): Record<string, unknown> {
  const { interval: _, ...others } = figureOptions({
    ...{ scale: '0-10', fractions: 'reject' },
    ...options,
  });
  return others;
}

async function expectedVariance({ sources, options, watch }: CommandInput<PlanOptions>) {
  if (options.mix === undefined)
    return { variance: 1, words: 'worst case: half promoters, half detractors', ...NOTHING_READ };
  if (!('file' in options.mix)) {
    const { promoters, detractors } = options.mix;
    const shares = { promoters, passives: 1 - promoters - detractors, detractors, responses: 1 };
    return { variance: varianceOfCounts(shares), words: wordsFor(shares), ...NOTHING_READ };
  }
  const { overall, reading } = await collectTallies(sources, options, watch);
  const counts = weightedCounts(overall);
  if (counts.responses === 0) throw cliError({ kind: 'no-mix', file: options.mix.file });
  return {
    variance: varianceOfCounts(counts),
    words: wordsFor(counts),
    input: inputOf(reading),
    options: readingOptions(options),
    warnings: reading.warnings,
  };
}

function wordsFor({ promoters, passives, detractors, responses }: CategoryCounts): string {
  const percent = (count: number) => decimal(count / responses, 0, 2);
  return `expected: ${percent(promoters)}% promoters, ${percent(passives)}% passives, ${percent(detractors)}% detractors`;
}

function answers(
  {
    responses,
    perGroup,
    margin,
    detect,
  }: { responses: number | null; perGroup: number | null; margin: number | null; detect: number | null },
  options: PlanOptions,
): Line[] {
  const strong = (text: string, rest: string): Line => [{ text, tone: 'strong' }, { text: rest }];
  const points = (value: number) => decimal(value, 1).replace(/\.0$/, '');
  if (options.responses !== undefined) {
    return [
      strong(`±${points(margin!)} points`, ` is the margin of ${counted(responses!, 'response')}`),
      detect === null
        ? `two groups of ${formatCount(responses)} are too small to find any difference`
        : strong(
            `${points(detect)} points`,
            ` is the difference that two groups of ${formatCount(responses)} find with ${percentOf(options.power)} chance`,
          ),
    ];
  }
  return [
    ...(margin === null
      ? []
      : [strong(counted(responses!, 'response'), ` for a margin of ±${margin} points`)]),
    ...(detect === null
      ? []
      : [
          strong(
            `${counted(perGroup!, 'response')} in each group`,
            ` to find a difference of ${detect} points with ${percentOf(options.power)} chance`,
          ),
        ]),
  ];
}
