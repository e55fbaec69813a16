// nps plan: how many responses a survey needs, or what so many of them can tell.

import { type Command, InvalidArgumentError, Option } from 'commander';
import { NpsError } from '../../core/errors.js';
import {
  detectableDifference,
  marginOf,
  responsesForDifference,
  responsesForMargin,
} from '../../core/sample-size.js';
import { type CategoryCounts, weightedCounts } from '../../core/tally.js';
import { varianceOfCounts } from '../../core/variance.js';
import {
  addConfidenceOption,
  addConfigOptions,
  addOutputOptions,
  numberFrom,
  percentMeant,
  type ResponseOptions,
  wholeNumber,
} from '../options/options.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { inputOf } from '../responses/account.js';
import { collectTallies, figureOptions } from '../responses/collect.js';
import { type Planned, planView, type Shares } from '../views/plan.js';

interface PlanOptions extends ResponseOptions {
  margin?: number;
  detect?: number;
  responses?: number;
  power: number;
  population?: number;
  mix?: Mix;
}

/** The shares that are expected, or a file of responses that has them. */
type Mix = { promoters: number; detractors: number } | { file: string };

const MOST = Number.MAX_SAFE_INTEGER;

/** Declares `nps plan`. */
export function declare(command: Command, host: Host): void {
  command
    .optionsGroup('Plan:')
    .option(
      '--margin <points>',
      'responses for an interval of so many points to each side',
      numberFrom(0.01, 100),
    )
    .option('--detect <points>', 'responses of each group to find such a difference', numberFrom(0.01, 200))
    .option('--responses <n>', 'what so many responses can tell', wholeNumber(1, MOST))
    .addOption(
      new Option('--power <percent>', 'chance to find the difference, from 50 to under 100')
        .argParser(power)
        .default(80),
    )
    .option('--population <n>', 'how many customers there are, for --margin', wholeNumber(1, MOST))
    .option(
      '--mix <P/Pa/D>',
      'expected shares, such as 50/30/20, or a file (- for standard input); without it the worst case',
      mix,
    );
  addConfigOptions(addOutputOptions(addConfidenceOption(command.optionsGroup('Statistics:'))))
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
  const example = 'nps plan --margin 5    or    nps plan --detect 10    or    nps plan --responses 400';
  if (margin === undefined && detect === undefined && responses === undefined) {
    throw new NpsError('usage', 'plan needs --margin, --detect or --responses', { hint: example });
  }
  if (responses !== undefined && (margin !== undefined || detect !== undefined)) {
    throw new NpsError(
      'usage',
      '--responses asks what a number of responses can tell; --margin and --detect ask for the number',
      { hint: example },
    );
  }
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
  const { overall, reading } = await collectTallies(sources, options, watch).catch(withoutColumns);
  const counts = weightedCounts(overall);
  if (counts.responses === 0)
    throw new NpsError('bad-value', `${options.mix.file} holds no answers, so no mix`);
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
  const { interval: _, ...others } = figureOptions({
    ...{ scale: '0-10', fractions: 'reject' },
    ...options,
  });
  return others;
}

/** The reader would have the score column named, for which plan has no option. */
function withoutColumns(error: unknown): never {
  const codes = ['no-score-column', 'ambiguous-column', 'not-a-score-column'];
  if (!(error instanceof NpsError && codes.includes(error.code))) throw error;
  const { code, message, details } = error;
  throw new NpsError(code, message, {
    details,
    hint: 'nps score FILE --score C tells the shares; give them as --mix 50/30/20',
  });
}

function power(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 50 && value < 100) return value;
  throw new InvalidArgumentError(`Give a percentage from 50 to under 100.${percentMeant('--power', text)}`);
}

function mix(text: string): Mix {
  // A path has slashes too, but more than numbers between them.
  if (!/^[\d\s.%+-]+(?:[/,;:][\d\s.%+-]+)+$/.test(text)) return { file: text };
  const shares = text
    .split(/[/,;:]/)
    .map((part) => (part.trim() === '' ? Number.NaN : Number(part.replace(/%\s*$/, ''))));
  const sum = shares.reduce((total, share) => total + share, 0);
  const [promoters, , detractors] = shares;
  const isMix = shares.length === 3 && shares.every((share) => share >= 0);
  const isWritten = text.includes('/');
  if (isMix && isWritten && Math.abs(sum - 100) <= 1e-6) {
    return { promoters: promoters! / 100, detractors: detractors! / 100 };
  }
  const factor = [1, 100].find((times) => Math.abs(sum * times - 100) <= 1e-6);
  const meant =
    isMix && factor !== undefined
      ? ` Did you mean --mix ${shares.map((share) => Number((share * factor).toPrecision(12))).join('/')}?`
      : '';
  throw new InvalidArgumentError(
    `Give promoters/passives/detractors in percent, which sum to 100, such as 50/30/20.${meant}`,
  );
}
