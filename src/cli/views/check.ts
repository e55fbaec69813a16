// How the verdicts look: lines for a terminal, a table for Markdown, words for everything else.
import type { CheckResult } from '../../core/check.js';
import { digitsOf, movePoint } from '../../core/decimal.js';
import { type Expectation, isShare, type Metric } from '../../core/expectation.js';
import { EQUAL, type Verdict } from '../../core/verdict.js';
import type { ShownCheck } from '../../report/check-report.js';
import { escapeTerminal } from '../../report/escape.js';
import { decimal, formatCount, formatNps, UNKNOWN } from '../../report/numbers.js';
import type { Span, Table, TidyRecords } from '../../report/report.js';
import { textWidth } from '../../report/width.js';
import { type Check, placesLine } from '../checks.js';
import type { Outcome } from '../verdicts.js';
import { percentOf, pValueText } from '../wording.js';

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

/** What tells the check from the others: its name, what it expects of what, and of which responses. */
function labelOf({ check, expect }: Outcome): string {
  const { name = expect, where } = check;
  const what = name === expect ? expect : `${name}: ${expect}`;
  return where.length === 0 ? what : `${what} (where ${where.join(', ')})`;
}

/** "+29 (95% CI +26 to +31, n = 4,298), 1.4 below" */
function messageOf(outcome: Outcome): string {
  const { check, verdict } = outcome;
  const figures = [actualText(outcome), detailsOf(outcome)].filter((text) => text !== '').join(' ');
  const remark = remarkOf(outcome);
  const advice = verdict.status === 'pass' || check.advice === undefined ? '' : `. ${check.advice}`;
  return `${figures}${remark === '' ? '' : `, ${remark}`}${advice}`;
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

/** Figures as they are printed, with their unit. */
function figureText(metric: Metric, value: number, places: number): string {
  if (isShare(metric)) return `${decimal(value, places, 2)}%`;
  if (metric === 'responses') return formatCount(value);
  const digits = decimal(value, places);
  return metric === 'mean' || metric === 'drop' || value <= 0 || /^[-0.]+$/.test(digits)
    ? digits
    : `+${digits}`;
}

/** Decimals of a figure where nothing asks for more. */
const PLACES: Record<Metric, number> = {
  nps: 0,
  'ci.low': 0,
  'ci.high': 0,
  drop: 1,
  promoters: 1,
  passives: 1,
  detractors: 1,
  mean: 2,
  responses: 0,
};

const MOST_PLACES = 9;

/** As many decimals as the expected figure was given with, and more where the two would look alike and are not. */
function placesFor({ metric, expected }: Expectation, figures: readonly number[]): number {
  if (expected === null || metric === 'responses') return PLACES[metric];
  const looksAlike = (figure: number) =>
    Math.abs(figure - expected) >= EQUAL &&
    figureText(metric, figure, places) === figureText(metric, expected, places);
  let places = Math.max(PLACES[metric], decimalsOf(isShare(metric) ? movePoint(expected, 2) : expected));
  while (places < MOST_PLACES && figures.some(looksAlike)) places++;
  return places;
}

function actualText({ check, verdict: { actual } }: Outcome): string {
  const { expectation } = check;
  return actual === null ? UNKNOWN : figureText(expectation.metric, actual, placesFor(expectation, [actual]));
}

/** "(95% CI +26 to +31, n = 4,298)" */
function detailsOf(outcome: Outcome): string {
  const { check, verdict, block, before } = outcome;
  const { metric } = check.expectation;
  const { interval, pValue } = verdict;
  if (metric === 'responses') return '';
  const parts: string[] = [];
  if (before !== undefined && verdict.actual !== null)
    parts.push(`${formatNps(before.nps)} → ${formatNps(block.nps)}`);
  if (interval !== null) {
    const bounds = [interval.low, interval.high];
    const places = isJudgedByInterval(outcome) ? placesFor(check.expectation, bounds) : PLACES[metric];
    const texts = bounds.map((bound) => figureText(metric, bound, places));
    parts.push(`${percentOf(interval.level * 100)} CI ${texts.join(' to ')}`);
  }
  if (pValue !== null) parts.push(pValueText(pValue));
  const n = [...(before === undefined ? [] : [before.responses]), block.responses].map(formatCount);
  return `(${[...parts, `n = ${n.join(' → ')}`].join(', ')})`;
}

function isJudgedByInterval({ check: { expectation }, certain }: Outcome): boolean {
  return certain || expectation.metric === 'ci.low' || expectation.metric === 'ci.high';
}

function remarkOf(outcome: Outcome): string {
  const { check, verdict } = outcome;
  if (verdict.status === 'pass') return '';
  const words = verdict.status === 'fail' ? missOf(outcome) : `insufficient: ${shortageOf(outcome)}`;
  return check.level === 'warn' ? `${words} (warning)` : words;
}

function missOf({ check, verdict }: Outcome): string {
  const { metric, expected } = check.expectation;
  if (expected === null) return 'more than chance';
  const difference = verdict.actual! - expected;
  if (Math.abs(difference) < EQUAL) return 'equal';
  const shift = isShare(metric) ? 2 : 0;
  let places = metric === 'responses' ? 0 : Math.max(1, PLACES[metric]);
  while (places < MOST_PLACES && Number(decimal(Math.abs(difference), places, shift)) === 0) places++;
  const size = decimal(Math.abs(difference), places, shift);
  return `${metric === 'responses' ? formatCount(Number(size)) : size} ${difference < 0 ? 'below' : 'above'}`;
}

function shortageOf({ check, verdict, guess }: Outcome): string {
  const { metric, expected } = check.expectation;
  switch (verdict.shortage!) {
    case 'no-responses':
      return guess === undefined ? 'no responses' : `no responses; did you mean "${guess}"?`;
    case 'few-responses':
      return `fewer than ${formatCount(check.minResponses)} responses`;
    case 'no-baseline':
      return 'no responses in the baseline';
    case 'untested':
      return 'fewer than 10 responses, now or in the baseline';
    case 'interval':
      return `the interval holds ${figureText(metric, expected!, decimalsOf(expected!))}`;
  }
}

/** As many decimals as the number was given with, as far as they can decide anything. */
function decimalsOf(value: number): number {
  return Math.min(MOST_PLACES, /\.(\d+)$/.exec(digitsOf(value))?.[1]?.length ?? 0);
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
