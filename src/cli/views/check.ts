// How the verdicts look: lines for a terminal, a table for Markdown, rows for CSV.
import type { CheckResult } from '../../core/check.js';
import type { Verdict } from '../../core/verdict.js';
import type { ShownCheck } from '../../report/check-report.js';
import { escapeTerminal } from '../../report/escape.js';
import { formatCount } from '../../report/numbers.js';
import type { Span, Table, TidyRecords } from '../../report/report.js';
import { textWidth } from '../../report/width.js';
import { type Check, placesLine } from '../check/checks.js';
import type { Outcome } from '../check/verdicts.js';
import { actualText, detailsOf, labelOf, messageOf, remarkOf } from './check-words.js';

/** The outcome as it stands in JSON and CSV. */
export function resultOf(outcome: Outcome): CheckResult {
  const { check, expect, verdict, block } = outcome;
  const { expectation, where, level } = check;
  const { metric, operator, expected } = expectation;
  const { actual, status, interval, pValue } = verdict;
  return {
    name: check.name ?? expect,
    expect,
    where,
    metric,
    actual,
    operator,
    expected,
    status,
    level,
    interval,
    pValue,
    responses: block.responses,
    message: messageOf(outcome),
  };
}

const MARKS = { pass: '✓', fail: '✗', insufficient: '?' } as const;
/** Longer labels do not push the figures of all the others away. */
const LONGEST_ALIGNED = 44;

/** A line a check: mark, label, figure, where it comes from, and what is amiss. */
export function linesOf(outcomes: readonly Outcome[]): Span[][] {
  const widths = outcomes.map((outcome) => textWidth(escapeTerminal(labelOf(outcome))));
  const figures = outcomes.map(actualText);
  const aligned = largest(widths.filter((width) => width <= LONGEST_ALIGNED));
  const figureWidth = largest(figures.map(textWidth));
  return outcomes.map((outcome, i) => {
    const { verdict, check } = outcome;
    const tone = toneOf(verdict, check);
    const details = detailsOf(outcome);
    const gap = ' '.repeat(Math.max(0, aligned - widths[i]!) + 2 + figureWidth - textWidth(figures[i]!));
    const remark = remarkOf(outcome);
    const advice = verdict.status === 'pass' || check.advice === undefined ? '' : `  ${check.advice}`;
    return [
      { text: `${MARKS[verdict.status]} `, tone },
      { text: labelOf(outcome) },
      { text: `${gap}${figures[i]}`, tone: 'strong' },
      { text: details === '' ? '' : `  ${details}` },
      { text: remark === '' ? '' : `  ${remark}`, tone },
      { text: advice },
    ];
  });
}

/** Math.max takes some ten thousand numbers at a time, and there may be more checks. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function toneOf({ status }: Verdict, { level }: Check): NonNullable<Span['tone']> {
  if (status === 'pass') return 'good';
  return level === 'warn' || status === 'insufficient' ? 'warn' : 'bad';
}

/** The same as a table with headings. */
export function tableOf(outcomes: readonly Outcome[]): Table {
  return {
    columns: [
      { title: '', kind: 'text' },
      { title: 'check', kind: 'text' },
      { title: 'found', kind: 'nps' },
      { title: 'from', kind: 'text' },
      { title: 'remark', kind: 'text' },
    ],
    rows: outcomes.map((outcome) => [
      MARKS[outcome.verdict.status],
      labelOf(outcome),
      actualText(outcome),
      detailsOf(outcome).replace(/^\(|\)$/g, ''),
      [remarkOf(outcome), ...(outcome.verdict.status === 'pass' ? [] : [outcome.check.advice ?? ''])]
        .filter((text) => text !== '')
        .join('. '),
    ]),
  };
}

/** "1 of 2 checks failed. Thresholds: --min, --expect on the command line." */
export function summaryOf(outcomes: readonly Outcome[]): string {
  const total = outcomes.length;
  const having = (status: Verdict['status']) =>
    outcomes.filter(({ verdict, check }) => verdict.status === status && check.level === 'error').length;
  const warnings = outcomes.filter(
    ({ verdict, check }) => verdict.status !== 'pass' && check.level === 'warn',
  ).length;
  const counts = [
    { count: having('fail'), word: 'failed' },
    { count: having('insufficient'), word: 'insufficient' },
  ].filter(({ count }) => count > 0);
  const checks = `check${total === 1 ? '' : 's'}`;
  const [first, ...others] = counts;
  const passed = total - warnings;
  const start =
    first !== undefined
      ? `${formatCount(first.count)} of ${formatCount(total)} ${checks} ${first.word}`
      : warnings === 0
        ? `${formatCount(total)} ${checks} passed`
        : `${formatCount(passed)} of ${formatCount(total)} ${checks} passed`;
  const rest = others.map(({ count, word }) => `${formatCount(count)} ${word}`);
  const warned = warnings === 0 ? [] : [`${formatCount(warnings)} warning${warnings === 1 ? '' : 's'}`];
  return `${[start, ...rest, ...warned].join(', ')}. ${placesLine(outcomes.map(({ check }) => check))}`;
}

/** What the formats for CI systems show. Labels that are alike are numbered. */
export function shownChecks(outcomes: readonly Outcome[], source: string): ShownCheck[] {
  const taken = new Set<string>();
  return outcomes.map((outcome) => {
    const { check, verdict } = outcome;
    const label = labelOf(outcome);
    let unlike = label;
    for (let count = 2; taken.has(unlike); count++) unlike = `${label} (${count})`;
    taken.add(unlike);
    return {
      label: unlike,
      status: verdict.status,
      level: check.level,
      message: messageOf(outcome),
      path: 'file' in check.place ? check.place.file.replace(/#nps$/, '') : source,
    };
  });
}

/** One row a check. */
export function tidy(results: readonly CheckResult[]): TidyRecords {
  return {
    header: [
      'status',
      'level',
      'name',
      'expect',
      'where',
      'metric',
      'actual',
      'operator',
      'expected',
      'ci_low',
      'ci_high',
      'p_value',
      'responses',
      'message',
    ],
    rows: results.map((result) => [
      result.status,
      result.level,
      result.name,
      result.expect,
      result.where.join('; '),
      result.metric,
      result.actual,
      result.operator,
      result.expected,
      result.interval?.low ?? null,
      result.interval?.high ?? null,
      result.pValue,
      result.responses,
      result.message,
    ]),
  };
}
