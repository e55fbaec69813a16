// What nps check shows: the verdicts, the account of rows, and a summary; one record a check for CSV.
import type { InputAccount } from '../../core/account.js';
import { BLANK } from '../../core/blank.js';
import type { ToldBlock } from '../../core/block.js';
import type { CheckOutcome } from '../../core/check.js';
import type { CheckResult, WordedCheck } from '../../core/results.js';
import type { Representation } from '../../core/targets.js';
import type { TidyRecords } from '../../report/report.js';
import type { CheckCounts } from '../../words/check-words.js';
import type { Words } from '../../words/words.js';
import type { Outcome } from '../check/outcome.js';
import type { Computed, Shown } from '../output/computed.js';
import { representationLine, weightedLine } from './footer.js';
import { shownChecks } from './shown-checks.js';
import { tidyName, withBands } from './tidy.js';

/** What nps check computes: its result, but for the words. */
export interface Checked extends Computed<{ passed: boolean; checks: readonly CheckOutcome[] }> {
  input: InputAccount;
  /** What the checks of the result are made of, in their order. */
  outcomes: readonly Outcome[];
  /** The account of each question, where there are several. */
  accounts: readonly { readonly question: string; readonly account: InputAccount }[];
  /** All responses; of several questions those to the first. */
  whole: ToldBlock;
  representation: readonly Representation[] | undefined;
  /** The baseline, where there is one that a check is about. */
  before: { readonly name: string; readonly account: InputAccount } | undefined;
  /** The file of responses, for those who look for it. */
  source: string;
}

/** The report of nps check. */
export function checkView(checked: Checked, words: Words): Shown<CheckResult> {
  const { result, input, accounts, outcomes, whole, representation, before, source, scale } = checked;
  const shown = shownChecks(outcomes, source, words, scale);
  const checks = result.checks.map((check, i) => ({ ...check, message: shown[i]!.message }));
  const summary = summaryOf(outcomes, words);
  const notes = [
    ...(accounts.length > 0 ? [] : weightedLine(whole, words)),
    ...representationLine(representation, words),
    ...(accounts.length > 0
      ? accounts.map(({ question, account }) =>
          words.questions.of(question, words.questions.account(account)),
        )
      : [words.figures.account(input)]),
    ...(before === undefined ? [] : [words.check.baseline(before.name, before.account)]),
  ];
  // Formats for machines have no line above the checks.
  const lead = scale === undefined ? [] : [words.figures.noNps(scale)];
  const { title, headings } = words.check;
  return {
    ...checked,
    result: { ...result, checks },
    title: '',
    lead,
    tables: [],
    checks: {
      title: title(result.passed, scale),
      headings,
      checks: shown,
      summary,
      notes: [...lead, ...notes],
    },
    footer: [...notes, summary],
    records: withBands(tidy(checks), scale),
  };
}

/** "1 of 2 checks failed. Thresholds: --min, --expect on the command line." */
export function summaryOf(outcomes: readonly Outcome[], { check: { summary } }: Words): string {
  const places = outcomes.map(({ check: { place } }) => place);
  const options = places.flatMap((place) => ('option' in place ? [place.option] : []));
  const files = places.flatMap((place) => ('file' in place ? [place.file] : []));
  return summary(countsOf(outcomes), [...new Set(options)], [...new Set(files)]);
}

function countsOf(outcomes: readonly Outcome[]): CheckCounts {
  const amiss = outcomes.filter(({ verdict }) => verdict.status !== 'pass');
  const errors = amiss.filter(({ check }) => check.level === 'error');
  const failed = errors.filter(({ verdict }) => verdict.status === 'fail').length;
  return {
    total: outcomes.length,
    failed,
    insufficient: errors.length - failed,
    warnings: amiss.length - errors.length,
  };
}

/** "region=EMEA; plan=(blank)" */
function segmentText({ segment }: WordedCheck): string {
  return Object.entries(segment)
    .map(([column, value]) => `${tidyName(column)}=${value ?? BLANK}`)
    .join('; ');
}

/** One record a check. */
function tidy(checks: readonly WordedCheck[]): TidyRecords {
  const isOfQuestions = checks.some(({ question }) => question !== undefined);
  return {
    header: [
      'status',
      'level',
      'name',
      'expect',
      'where',
      'metric',
      ...(isOfQuestions ? ['question'] : []),
      'segment',
      'actual',
      'operator',
      'expected',
      'ci_low',
      'ci_high',
      'p_value',
      'responses',
      'message',
    ],
    rows: checks.map((check) => [
      check.status,
      check.level,
      check.name,
      check.expect,
      check.where.join('; '),
      check.metric,
      ...(isOfQuestions ? [check.question ?? null] : []),
      segmentText(check),
      check.actual,
      check.operator,
      check.expected,
      check.interval?.low ?? null,
      check.interval?.high ?? null,
      check.pValue,
      check.responses,
      check.message,
    ]),
  };
}
