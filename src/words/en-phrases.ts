// English: phrases that the sentences of reports share.

import type { Adjustment } from '../core/adjust.js';
import { BLANK } from '../core/blank.js';
import { counted } from '../core/counted.js';
import type { Interval } from '../core/interval.js';
import type { Scale } from '../core/scale.js';
import type { SegmentName } from '../core/segment.js';
import type { TestSummary } from '../core/segment-tests.js';
import type { FamilySummary } from '../core/test-family.js';
import {
  decimal,
  formatCount,
  formatInterval,
  formatLevel,
  formatNps,
  type Places,
} from '../report/numbers.js';
import { netScoreText } from './scale.js';
import type { DetectableNamed } from './segment-words.js';

/** "p = 0.034"; null is not tested. */
export function pValue(p: number | null): string {
  if (p === null) return 'not tested';
  return p < 0.001 ? 'p < 0.001' : `p = ${decimal(p, 3)}`;
}

/** Of a list in a sentence. */
export const MOST_NAMED = 3;

const ADJUSTMENTS: Readonly<Record<Adjustment, string>> = {
  holm: 'Holm',
  bh: 'Benjamini-Hochberg',
  none: 'not corrected',
};

/** What the figures are called. */
export function measure(scale: Scale | undefined): string {
  return scale === undefined ? 'NPS' : 'net score';
}

/** Which net score it is; nothing of an NPS. */
export function which(scale: Scale | undefined): string {
  return scale === undefined ? '' : ` (${netScoreText(scale)})`;
}

export function interval(confidence: number, { low, high }: Interval, places: Places): string {
  return `${formatLevel(confidence)} CI ${formatInterval([low, high], places.nps)}`;
}

export function sample(count: number): string {
  return `n = ${formatCount(count)}`;
}

export function samples(counts: readonly number[]): string {
  return `n = ${counts.map(formatCount).join(' → ')}`;
}

export function figures(
  nps: number | null,
  confidence: number,
  bounds: Interval | null,
  responses: number,
  places: Places,
): string {
  const uncertainty = bounds === null ? '' : `${interval(confidence, bounds, places)}, `;
  return `${formatNps(nps, places.nps)} (${uncertainty}${sample(responses)})`;
}

/** " by region" */
export function by(breakdown: string | undefined): string {
  return breakdown === undefined ? '' : ` by ${breakdown}`;
}

/** "the rest", or the name of the one segment. */
export function against({ against: segment }: TestSummary): string {
  return segment === undefined ? 'the rest' : nameOf(segment);
}

function nameOf(segment: SegmentName): string {
  return Object.values(segment)
    .map((value) => value ?? BLANK)
    .join(' × ');
}

/** "this sample would find a difference of 14 points (EMEA) to 42 points (Malta) in 80 of 100 cases" */
export function detectableLine(
  what: 'difference' | 'change',
  { power, least, most }: DetectableNamed,
  breakdown: string,
): string {
  const which = ({ segment, other }: DetectableNamed['most']) =>
    ` (${nameOf(segment)}${other === undefined ? '' : ` and ${nameOf(other)}`})`;
  const first = wholePoints(least.difference);
  const start = `this sample would find a ${what} of ${first}`;
  const last = most.difference === null ? undefined : wholePoints(most.difference);
  const range =
    last === first ? '' : `${which(least)} ${last === undefined ? 'or more' : `to ${last}${which(most)}`}`;
  return `${start}${range}${breakdown} in ${cases(power)}`;
}

export function cases(power: number): string {
  return `${decimal(power, 0, 2)} of 100 cases`;
}

/** "14 points" */
export function wholePoints(difference: number): string {
  const digits = decimal(difference, 0);
  return `${digits} point${digits === '1' ? '' : 's'}`;
}

/** "p < 0.05" */
export function below(alpha: number): string {
  return `p < ${Number(alpha.toPrecision(6))}`;
}

/** "p < 0.05, Holm over 5 tests" */
export function testsOf({ alpha, adjust, method, count }: FamilySummary, noun = 'test'): string {
  const by = method === 'adjusted-wald' ? '' : ' by adjusted Wald and by the exact test';
  const over = adjust === 'none' ? '' : ` over ${counted(count, noun)}`;
  return `${below(alpha)}${by}, ${ADJUSTMENTS[adjust]}${over}`;
}

/** Points, without decimals that are all zero. */
export function points(value: number, places: Places): string {
  return decimal(value, places.points).replace(/\.0+$/, '');
}

export function wholePercent(share: number): string {
  return `${decimal(share, 0, 2)}%`;
}
