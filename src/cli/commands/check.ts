// nps check: whether the figures are as they are expected to be; the exit code says so too.
import type { Command } from 'commander';
import type { InputAccount } from '../../core/account.js';
import { block, hiddenBlock } from '../../core/block.js';
import { dayText } from '../../core/calendar.js';
import { otherScale } from '../../core/scale.js';
import type { Source } from '../../input/bytes/source.js';
import { metricList } from '../../words/metric-list.js';
import { baselineSource, baselinesFor } from '../check/baseline.js';
import { type Check, type CheckOptions, checksOf, goalsOfChecks } from '../check/checks.js';
import { rejectMissingBaseline } from '../check/first-baseline.js';
import { groupsOf, measureAll, placesOf, wholesOf } from '../check/measure.js';
import { dayWarnings, rowFactsOf } from '../check/newest.js';
import { hiddenFrom } from '../check/privacy.js';
import { type Measured, outcomesOf, resultOf } from '../check/verdicts.js';
import { givenTo } from '../engines/given.js';
import type { CountedBy } from '../engines/via-options.js';
import { GOAL_PERIODS } from '../goals/goals.js';
import { goalOutcomes } from '../goals/outlooks.js';
import { CHECKS } from '../options/check.js';
import { ANSWERS_AND_COMMENTS } from '../options/columns.js';
import { figureOptions, OF_RATES } from '../options/figures.js';
import { CONFIGURATION, OUTPUT_FOR_CI } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup } from '../options/record.js';
import { NO_SEGMENTS, PRIVACY } from '../options/segment.js';
import { INTERVALS } from '../options/statistics.js';
import { typedWords } from '../options/typed.js';
import { type Asking, FILES } from '../options/types.js';
import { VIA } from '../options/via.js';
import { pathFromHere } from '../output/files.js';
import { type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { askedOf, rejectOfOne } from '../questions/asked.js';
import { inputOfQuestions, nameOf } from '../questions/read.js';
import { inputOf } from '../responses/account.js';
import { blockOptions } from '../responses/collect.js';
import { invitationWarnings } from '../responses/invitations.js';
import { warningsOfBoth } from '../responses/score-columns.js';
import { today } from '../responses/today.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import { type Checked, checkView } from '../views/check.js';
import { type CliWarning, unsaid } from '../warnings.js';

export const OPTIONS: readonly OptionGroup[] = [
  CHECKS,
  ANSWERS_AND_COMMENTS,
  COUNTING,
  INTERVALS,
  PRIVACY,
  OUTPUT_FOR_CI,
  VIA,
  CONFIGURATION,
  NO_SEGMENTS,
];

export const EXAMPLES = [
  'nps check responses.csv --min 30',
  'nps check responses.csv --expect "nps[region=*] >= 0"',
  'nps check responses.csv --expect "nps[region=*] >= 0" --expect "detractors <= 20%"',
  'nps check touchpoints.csv --expect "nps[@score=price] >= 20"',
  'nps check responses.csv --goals',
  'nps check responses.csv --baseline last.json --max-drop 5 --format junit -o nps.xml',
];

export const NOTES = [
  `Metrics of --expect: ${metricList()}. Operators: >= > <= < == !=. [region=*] checks each region, [region=(blank)] those without one; nps help expectations says more.`,
  'Exit codes: 0 all checks passed, 1 one failed or had too few responses, 2 usage or input error.',
];

/** Declares `nps check`. */
export function declare(command: Command, host: Host): void {
  command
    .argument('[files...]', FILES)
    .action(async (files: string[], given: Asking<CheckOptions> & { by?: string }, { parent }: Command) => {
      if (given.by) {
        throw cliError({ kind: 'takes-no-by', command: 'check', by: given.by });
      }
      const { options: asked, questions } = askedOf<CheckOptions>(given as Asking<CheckOptions>);
      // Before any file is read: a gate that cannot be understood must not look open.
      const checks = checksOf(asked, questions);
      if (checks.some(({ question }) => question !== undefined)) rejectOfOne(asked);
      const { sources, options } = await givenTo(files, asked, host, 'check', keysOf(checks));
      if (options.baseline !== undefined)
        rejectMissingBaseline(options.baseline, typedWords(parent!.args.slice(1), OPTIONS), checks);
      const baseline =
        options.baseline === undefined ? undefined : await baselineSource(options.baseline, sources, host);
      const check = {
        compute: (given: CommandInput<CheckOptions>) => compute(given, checks, baseline),
        view: checkView,
      };
      await run(check, sources, options, host);
    });
}

/** What an engine has to count by, so that the checks can be made. */
function keysOf(checks: readonly Check[]): CountedBy {
  const groups = groupsOf(checks);
  return {
    by: groups.flatMap(({ by }) =>
      by.map((crossed) => crossed.map((name) => name.replaceAll(',', '\\,')).join(',')),
    ),
    ownConditions: groups.flatMap((group) =>
      group.where.map((text) => ({ text, origin: { places: placesOf(group) } })),
    ),
  };
}

/** @throws NpsError `empty-input` */
function rejectWithoutAnswers(account: InputAccount, warnings: readonly CliWarning[]): void {
  if (account.answered > 0) return;
  const empty = warnings.find((warning) => warning.code === 'no-answers');
  const window = empty !== undefined && 'window' in empty ? empty.window : undefined;
  throw cliError({ kind: 'nothing-answered', files: account.sources, account: inputOf(account), window });
}

async function compute(
  { sources, options, watch }: CommandInput<CheckOptions>,
  checks: readonly Check[],
  baseline: Source | undefined,
): Promise<Checked> {
  const groups = groupsOf(checks);
  const goals = goalsOfChecks(checks, options);
  const { groups: collected, goals: ofGoals } = await measureAll(sources, groups, goals, options, watch);
  const { overall, reading, representation } = collected[0]!;
  const wholes = wholesOf(groups, collected);
  for (const { input, warnings } of wholes) rejectWithoutAnswers(input, warnings);
  const figures = blockOptions(options);
  const baselines = await baselinesFor(baseline, groups, collected, options);
  const asOf = options.asOf ?? today(new Date());
  const measured = groups.map((group, i): Measured => {
    const { reading: account, days } = collected[i]!;
    const rows = rowFactsOf(account, days, asOf);
    return { group, collected: collected[i]!, rows, baseline: baselines[i] };
  });
  const seenFrom = ofGoals?.asOf ?? null;
  const days = collected.flatMap((one) => one.days ?? []);
  const isHidden = await hiddenFrom(measured, options.minN);
  const aimed = ofGoals && (await goalOutcomes(goals, ofGoals, { ...options, ...GOAL_PERIODS }, figures));
  const outcomes = checks.flatMap((one) =>
    outcomesOf(one, measured.find(({ group }) => group.checks.includes(one))!, {
      figures,
      certain: options.certain === true,
      comment: options.comment && String(reading.columns.comment),
      asOf,
      isHidden,
      goals: aimed?.outcomes ?? [],
    }),
  );
  const before = baselines.find((one) => one !== undefined)?.side;
  const isSmall = reading.answered < (options.minN ?? 0);
  const whole = isSmall ? hiddenBlock(reading.answered) : block(overall, figures);
  const results = outcomes.map(resultOf);
  const passed = results.every(({ status, level }) => status === 'pass' || level === 'warn');
  const [source] = reading.sources;
  const now = { files: reading.sources, account: reading, warnings: reading.warnings };
  const told = before === undefined ? undefined : warningsOfBoth(before, now);
  return {
    command: 'check',
    input: inputOf(wholes.length > 1 ? inputOfQuestions(wholes) : reading),
    options: {
      ...figureOptions({ ...options, ...reading.days }, OF_RATES),
      baseline: options.baseline ?? null,
      minResponses: options.minResponses ?? null,
      certain: options.certain ?? false,
      asOf: days.length > 0 ? asOf : seenFrom === null ? null : dayText(seenFrom),
    },
    result: { passed, checks: results },
    passed,
    outcomes,
    whole,
    accounts: wholes.length > 1 ? wholes.map((one) => ({ question: nameOf(one), account: one.input })) : [],
    representation,
    before,
    ...otherScale(overall.scale),
    source: source === '-' ? 'stdin' : pathFromHere(source!),
    warnings: [
      ...(told?.both ?? []),
      ...(told?.after ?? reading.warnings),
      ...weightWarnings(whole),
      ...unsaid(told?.before ?? [], reading.warnings),
      ...dayWarnings(days[0], asOf),
      ...unsaid(ofGoals?.warnings ?? [], reading.warnings),
      ...(aimed?.warnings ?? []),
      ...invitationWarnings(collected.find((one) => one.reading.invitations)?.reading ?? reading),
    ],
    details: [...reading.details, ...(before?.details ?? [])],
  };
}
