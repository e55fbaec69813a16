// nps plan: how many responses a survey needs, or what so many of them can tell.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { NpsError } from '../../core/errors.js';
import {
  detectableDifference,
  marginOf,
  responsesForDifference,
  responsesForMargin,
} from '../../core/sample-size.js';
import { categoryCounts } from '../../core/tally.js';
import { varianceOfCounts } from '../../core/variance.js';
import { decimal, formatCount } from '../../report/numbers.js';
import type { Line } from '../../report/report.js';
import { collectTallies } from '../collect.js';
import { sourcesOf } from '../files.js';
import {
  addConfidenceOption,
  addOutputOptions,
  numberFrom,
  type ResponseOptions,
  wholeNumber,
} from '../options.js';
import { type CommandRun, run } from '../run.js';
import type { Host } from '../terminal.js';
import { inputOf, percentOf } from '../wording.js';

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
  addOutputOptions(addConfidenceOption(command.optionsGroup('Statistics:')))
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

const plan: CommandRun<PlanOptions> = async ({ sources, options, watch }) => {
  const expected = await expectedVariance(sources, options, watch);
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
    options: { confidence, power: options.power, population: population ?? null },
    result,
    warnings: expected.warnings,
    details: [],
  };
};

async function expectedVariance(
  ...[sources, options, watch]: Parameters<typeof collectTallies> extends [infer S, unknown, infer W]
    ? [S, PlanOptions, W]
    : never
) {
  if (options.mix === undefined)
    return { variance: 1, words: 'worst case: half promoters, half detractors', input: null, warnings: [] };
  if (!('file' in options.mix)) {
    const { promoters, detractors } = options.mix;
    const shares = { promoters, passives: 1 - promoters - detractors, detractors, responses: 1 };
    return { variance: varianceOfCounts(shares), words: wordsFor(shares), input: null, warnings: [] };
  }
  const { overall, reading } = await collectTallies(sources, options, watch);
  const counts = categoryCounts(overall);
  if (counts.responses === 0)
    throw new NpsError('bad-value', `${options.mix.file} holds no answers, so no mix`);
  return {
    variance: varianceOfCounts(counts),
    words: wordsFor(counts),
    input: inputOf(reading),
    warnings: reading.warnings,
  };
}

function wordsFor({ promoters, passives, detractors, responses }: ReturnType<typeof categoryCounts>): string {
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
      strong(`±${points(margin!)} points`, ` is the margin of ${formatCount(responses)} responses`),
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
      : [strong(`${formatCount(responses)} responses`, ` for a margin of ±${points(margin)} points`)]),
    ...(detect === null
      ? []
      : [
          strong(
            `${formatCount(perGroup)} responses in each group`,
            ` to find a difference of ${points(detect)} points with ${percentOf(options.power)} chance`,
          ),
        ]),
  ];
}

function power(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 50 && value < 100) return value;
  const meant =
    value >= 0.5 && value < 1 ? ` Did you mean --power ${Number((value * 100).toPrecision(12))}?` : '';
  throw new InvalidArgumentError(`Give a percentage from 50 to under 100.${meant}`);
}

function mix(text: string): Mix {
  const parts = text.split('/');
  const shares = parts.map((part) => Number(part.replace(/%$/, '')));
  // A path has slashes too, but not three numbers between them.
  if (parts.length !== 3 || shares.some(Number.isNaN) || parts.some((part) => part.trim() === ''))
    return { file: text };
  const [promoters, passives, detractors] = shares as [number, number, number];
  if (shares.some((share) => share < 0) || Math.abs(promoters + passives + detractors - 100) > 1e-6) {
    throw new InvalidArgumentError(
      'Give promoters/passives/detractors in percent, which sum to 100, such as 50/30/20.',
    );
  }
  return { promoters: promoters / 100, detractors: detractors / 100 };
}
