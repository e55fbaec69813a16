// A verdict in words: its label, its figures with as many digits as they need, and what is amiss.
import { digitsOf, movePoint } from '../../core/decimal.js';
import { type Expectation, isShare, type Metric } from '../../core/expectation.js';
import { EQUAL } from '../../core/verdict.js';
import { decimal, formatCount, formatNps, UNKNOWN } from '../../report/numbers.js';
import type { Outcome } from '../check/verdicts.js';
import { percentOf, pValueText } from './shared.js';

/** What tells the check from the others: its name, what it expects of what, and of which responses. */
export function labelOf({ check, expect }: Outcome): string {
  const { name = expect, where } = check;
  const what = name === expect ? expect : `${name}: ${expect}`;
  return where.length === 0 ? what : `${what} (where ${where.join(', ')})`;
}

/** "+29 (95% CI +26 to +31, n = 4,298), 1.4 below" */
export function messageOf(outcome: Outcome): string {
  const { check, verdict } = outcome;
  const figures = [actualText(outcome), detailsOf(outcome)].filter((text) => text !== '').join(' ');
  const remark = remarkOf(outcome);
  const advice = verdict.status === 'pass' || check.advice === undefined ? '' : `. ${check.advice}`;
  return `${figures}${remark === '' ? '' : `, ${remark}`}${advice}`;
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

/** The figure that was found. */
export function actualText({ check, verdict: { actual } }: Outcome): string {
  const { expectation } = check;
  return actual === null ? UNKNOWN : figureText(expectation.metric, actual, placesFor(expectation, [actual]));
}

/** "(95% CI +26 to +31, n = 4,298)" */
export function detailsOf(outcome: Outcome): string {
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

/** What is amiss; nothing where the check passed. */
export function remarkOf(outcome: Outcome): string {
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
