// nps segment: the NPS of each segment, and what the segment does to the whole.
import type { Command } from 'commander';
import type { TogetherOptions } from '../../core/breakdowns-together.js';
import { type Group, responsesOf } from '../../core/group.js';
import { MOST_IN_PAIRS } from '../../core/pair-tests.js';
import type { BreakdownResult } from '../../core/results.js';
import { otherScale } from '../../core/scale.js';
import { breakDown, type TestedBreakdown } from '../../core/segments.js';
import { givenTo } from '../engines/given.js';
import { ANSWERS_TO_QUESTIONS } from '../options/columns.js';
import { figureOptions, OF_RATES } from '../options/figures.js';
import { CONFIGURATION, FIGURES_OUTPUT } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup, Values } from '../options/record.js';
import { PRIVACY, SEGMENTS } from '../options/segment.js';
import { INTERVALS_AND_BENCHMARKS } from '../options/statistics.js';
import { type Asking, FILES, type ResponseOptions } from '../options/types.js';
import { VIA } from '../options/via.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { askedOf } from '../questions/asked.js';
import { inputOf } from '../responses/account.js';
import type { AsPart } from '../responses/as-part.js';
import { asksMeasures } from '../responses/asks-measures.js';
import {
  benchmarked,
  blockOptions,
  type Collected,
  type CollectedOfTried,
  collectTallies,
  rejectOtherBenchmarks,
} from '../responses/collect.js';
import { emptiedPeriods } from '../responses/emptied-periods.js';
import { invitationWarnings, withInvitations, withRate } from '../responses/invitations.js';
import { type Told, toldOf } from '../responses/privacy.js';
import { versusOf } from '../responses/versus.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import type { QuestionsSegmented } from '../views/question-segments.js';
import { type Segmented, segmentView } from '../views/segment.js';
import type { CliWarning } from '../warnings.js';

export interface SegmentOptions
  extends Values<typeof SEGMENTS.options>,
    Omit<ResponseOptions, 'by' | 'maxSegments' | 'answersSplit' | 'mean' | 'rate'> {}

export const OPTIONS: readonly OptionGroup[] = [
  SEGMENTS,
  ANSWERS_TO_QUESTIONS,
  COUNTING,
  INTERVALS_AND_BENCHMARKS,
  PRIVACY,
  FIGURES_OUTPUT,
  VIA,
  CONFIGURATION,
];

export const EXAMPLES = [
  'nps segment responses.csv --by region',
  'nps segment responses.csv --by submitted_at:month --sort name',
  'nps segment responses.csv --by region --by plan --sort leverage',
  'nps segment responses.csv --by region,age:18,35,50 --by spend:quartiles',
  "nps segment responses.csv --by products --answers-split ';'",
  'nps segment responses.csv --by "@category" --mean spend --rate "churned=yes"',
  'nps segment "exports/*.csv" --by "@file" --format csv',
];

/** Declares `nps segment`. */
export function declare(command: Command, host: Host): void {
  command.argument('[files...]', FILES).action(async (files: string[], given: Asking<SegmentOptions>) => {
    if (!given.by) {
      throw cliError({ kind: 'segment-without-by' });
    }
    const { options: asked, questions } = askedOf<SegmentOptions>(given);
    const { sources, options } = await givenTo(files, asked, host, 'segment');
    if (questions.length === 0) await run(segment, sources, options, host);
    else await run(await ofQuestions(questions), sources, options, host);
  });
}

const segment: Action<SegmentOptions, Segmented> = { compute: (input) => compute(input), view: segmentView };

/** Few ask about several questions. */
async function ofQuestions(
  questions: readonly string[],
): Promise<Action<SegmentOptions, QuestionsSegmented>> {
  const [{ segmentQuestions }, { questionSegmentsView }] = await Promise.all([
    import('../questions/segments.js'),
    import('../views/question-segments.js'),
  ]);
  return {
    compute: (input) => segmentQuestions(input, questions, (one) => compute(one)),
    view: questionSegmentsView,
  };
}

/** What the command finds. @param collect reads the answers */
export async function compute(
  { sources, options, watch }: CommandInput<SegmentOptions>,
  collect: (...asked: Parameters<typeof collectTallies>) => Promise<CollectedOfTried> = collectTallies,
  { alphas = {}, hide }: AsPart = {},
): Promise<Segmented> {
  rejectOtherBenchmarks(options);
  const isMeasured = asksMeasures(options);
  const { others, ...read } = await collect(sources, withInvitations(options), watch);
  const { collected, warnings: ofAnswers } = await answersOf(read, options);
  const figures = blockOptions(options);
  const { sort, reverse = false, top, minN, adjust, pairs, confidence } = options;
  const versus = options.versus === undefined ? [] : versusOf(collected.breakdowns, options.versus, top);
  const { reading, representation } = collected;
  const told = await toldOf(collected, withRate(figures, reading), { minN, top }, hide);
  const overall = told.block;
  const invited = reading.invitations !== undefined;
  const apart = (breakdown: Told['breakdowns'][number], i: number): BreakdownResult => {
    const { groups, by: columns, hidden: withheld, overlapping } = breakdown;
    if (pairs) rejectTooManyPairs(groups, columns);
    const whole = overlapping ? collected.overall : undefined;
    const how = {
      ...figures,
      invited,
      sort,
      reverse,
      hidden: withheld,
      adjust,
      pairs,
      versus: versus[i],
      whole,
    };
    const { hidden, ...shown } = breakDown(groups, columns, how);
    if (versus[i] !== undefined) rejectHidden(shown.segments, shown.tests, options);
    return { ...shown, ...(hidden && { hidden }) };
  };
  const { segments: alpha } = alphas;
  const how = { ...figures, invited, sort, reverse, adjust, alpha };
  const tested =
    alpha === undefined
      ? told.breakdowns.map(apart)
      : await toldTogether(told, { others, overall: collected.overall, minN }, how);
  const breakdowns = isMeasured ? await withMeasures(tested, collected, told, options) : tested;
  const benchmarks = await benchmarked(told.tally, options);
  const [only] = breakdowns;
  return {
    command: 'segment',
    input: inputOf(reading),
    options: {
      ...figureOptions({ ...options, ...reading.days }, OF_RATES),
      confidence,
      by: breakdowns.map(({ by }) => by),
      top: top ?? null,
      minN: minN ?? null,
      adjust,
      versus: options.versus ?? null,
      pairs: pairs ?? false,
      mean: options.mean ?? [],
      rate: options.rate ?? [],
      answersSplit: options.answersSplit ?? null,
    },
    total: options.total ?? false,
    result: {
      overall,
      ...(breakdowns.length === 1 ? only! : { breakdowns }),
      ...(benchmarks && { benchmarks }),
      ...(representation && { representation }),
    },
    ...otherScale(collected.overall.scale),
    // In the footer of the report too; but csv has none, and there nothing else would say it.
    warnings: [
      ...reading.warnings,
      ...ofAnswers,
      ...emptiedPeriods(collected),
      ...invitationWarnings(reading),
      ...weightWarnings(overall),
      ...told.warnings,
      ...breakdowns
        .filter(({ hidden }) => hidden)
        .map(({ by }) => ({ code: 'hidden-breakdown', by, minN }) as const),
    ],
    details: reading.details,
  };
}

/** The breakdowns of a page, whose tests are one family, with those of others that were tried. */
async function toldTogether(
  { breakdowns }: Told,
  { others, overall, minN = 1 }: Pick<CollectedOfTried, 'others' | 'overall'> & { minN?: number | undefined },
  how: Omit<TogetherOptions, 'areChosen'>,
): Promise<BreakdownResult[]> {
  const { breakDownTogether } = await import('../../core/breakdowns-together.js');
  const isSmall = (group: Group) => responsesOf(group) < minN;
  const tried = [
    ...breakdowns.map(({ overlapping, ...one }) => ({
      ...one,
      whole: overlapping ? overall : undefined,
      isShown: true,
    })),
    ...(others ?? []).map(({ by, groups }) => ({
      by,
      groups,
      hidden: new Set(groups.filter(isSmall)),
      isShown: false,
    })),
  ];
  const told = breakDownTogether(tried, { ...how, areChosen: others !== undefined });
  return told.map(({ hidden, ...shown }) => ({ ...shown, ...(hidden && { hidden }) }));
}

/** The breakdowns with the means and rates of their segments. */
async function withMeasures(
  breakdowns: readonly BreakdownResult[],
  { breakdowns: read, reading }: Collected,
  told: Told,
  options: SegmentOptions,
): Promise<BreakdownResult[]> {
  const { measuresOf } = await import('../responses/measured.js');
  const { rate, adjust, minN } = options;
  const columns = [reading.columns.mean ?? []].flat();
  const found = await measuresOf(
    told.breakdowns.map((one, i) => ({
      ...one,
      segments: breakdowns[i]!.segments,
      measured: read[i]!.measured ?? [],
    })),
    { columns, rate, adjust, minN },
    blockOptions(options),
  );
  return breakdowns.map((one, i) => ({ ...one, ...found[i] }));
}

/** The groups by answers where cells are to be split; else what is to be said of cells that hold several. */
async function answersOf(
  collected: Collected,
  options: SegmentOptions,
): Promise<{ readonly collected: Collected; readonly warnings: readonly CliWarning[] }> {
  const { answersSplit } = options;
  if (answersSplit === undefined && !collected.breakdowns.some(mayHoldSeveral))
    return { collected, warnings: [] };
  const { withAnswers, severalAnswers } = await import('../responses/split-answers.js');
  return answersSplit === undefined
    ? { collected, warnings: severalAnswers(collected) }
    : withAnswers(collected, answersSplit, options);
}

const mayHoldSeveral = ({ groups }: Collected['breakdowns'][number]) =>
  groups.some(({ key }) => key.some((cell) => cell !== null && /[;|,\n]/.test(cell)));

/** @throws NpsError `bad-value` where there are more than {@link MOST_IN_PAIRS} segments */
function rejectTooManyPairs({ length: segments }: readonly Group[], by: readonly string[]): void {
  if (segments > MOST_IN_PAIRS) throw cliError({ kind: 'too-many-pairs', by, segments, most: MOST_IN_PAIRS });
}

/** @throws NpsError `bad-value` where the segment that the others are compared with is hidden */
function rejectHidden(
  segments: TestedBreakdown['segments'],
  tests: TestedBreakdown['tests'],
  { versus, minN }: SegmentOptions,
): void {
  const name = JSON.stringify(tests.against);
  const row = segments.find(({ segment }) => JSON.stringify(segment) === name);
  if (!row || row.hidden) throw cliError({ kind: 'versus-hidden', value: versus!, minN });
}
