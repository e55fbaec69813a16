// The row of a theme: who says it, what they answered, what that does to the NPS.
import {
  type BlockInterval,
  type BlockOptions,
  block,
  hiddenBlock,
  type ToldBlock,
  type Withheld,
} from './block.js';
import { type ImpactInterval, impactOf } from './impact.js';
import { DEFAULT_INTERVAL } from './interval.js';
import { LOW_N } from './segment.js';
import { categoryCounts, type Tally, weightedCounts } from './tally.js';
import type { FamilyTest } from './test-family.js';
import type { ThemeChange } from './theme-changes.js';
import type { ThemeExample } from './theme-examples.js';
import type { NamedTerms } from './theme-names.js';
import { oddsOf } from './theme-search.js';

/** Who says a theme more. */
export type ThemeSide = 'detractors' | 'promoters';

/** A theme with all its figures. */
export interface ShownTheme extends NamedTerms, FamilyTest {
  /** Comments that hold it. */
  readonly comments: number;
  /** Of all comments, 0 to 1; weighted where answers have weights. */
  readonly share: number;
  /** Of those who say it. */
  readonly nps: number | null;
  readonly interval: BlockInterval | null;
  /** The commenters' NPS less what it is without those who say it, in points. */
  readonly impact: number | null;
  readonly impactInterval: ImpactInterval | null;
  /** Of the log-odds: what themes are ranked by; below 0: detractors say it more. */
  readonly z: number;
  /** Whether those who say it have a lower NPS than the other commenters or a higher one; null where it is the same. */
  readonly side: ThemeSide | null;
  /** Fewer than 30 comments: too few to lean on. */
  readonly lowN: boolean;
  /** Where themes are compared over time. */
  readonly change: ThemeChange | null;
  readonly examples: readonly ThemeExample[];
  readonly hidden?: never;
}

/** A theme of which only its name and the number of comments are told. */
export interface HiddenTheme
  extends NamedTerms,
    Withheld<Omit<ShownTheme, keyof NamedTerms | 'comments' | 'examples' | 'hidden'>> {
  readonly comments: number;
  readonly examples: readonly [];
  readonly hidden: true;
}

/** A theme as a report tells it. */
export type Theme = ShownTheme | HiddenTheme;

/** The comments without any theme. */
export type Unthemed = ToldBlock & {
  readonly comments: number;
  /** Of all comments, 0 to 1; null where it is not told. */
  readonly share: number | null;
};

/** What a row says beside its figures. */
export interface ThemeFacts extends NamedTerms {
  readonly test: FamilyTest;
  readonly change: ThemeChange | null;
  readonly examples: readonly ThemeExample[];
}

/**
 * @param part those who say it
 * @param all commenters
 * @param options of its intervals
 */
export function shownTheme(
  { name, terms, test, change, examples }: ThemeFacts,
  part: Tally,
  all: Tally,
  { method = DEFAULT_INTERVAL.method, level = DEFAULT_INTERVAL.level }: BlockOptions,
): ShownTheme {
  const { nps, interval, responses } = block(part, { method, level });
  const { impact, interval: impactInterval } = impactOf(part, all, level);
  return {
    name,
    terms,
    comments: responses,
    share: shareOf(part, all),
    nps,
    interval,
    impact,
    impactInterval,
    z: oddsOf(part, all).z,
    pValue: test.pValue,
    adjustedPValue: test.adjustedPValue,
    significant: test.significant,
    side: sideOf(impact),
    lowN: responses < LOW_N,
    change,
    examples,
  };
}

/** The same row with everything withheld but the name and the number of comments. */
export function hiddenTheme({ name, terms }: NamedTerms, comments: number): HiddenTheme {
  return {
    name,
    terms,
    comments,
    share: null,
    nps: null,
    interval: null,
    impact: null,
    impactInterval: null,
    z: null,
    pValue: null,
    adjustedPValue: null,
    significant: null,
    side: null,
    lowN: null,
    change: null,
    examples: [],
    hidden: true,
  };
}

/** The comments without any theme, with all their figures or none. */
export function unthemedOf(part: Tally, all: Tally, options: BlockOptions, isHidden: boolean): Unthemed {
  const { responses: comments } = categoryCounts(part);
  return isHidden
    ? { comments, share: null, ...hiddenBlock(comments) }
    : { comments, share: shareOf(part, all), ...block(part, options) };
}

function sideOf(difference: number | null): ThemeSide | null {
  if (difference === null || difference === 0) return null;
  return difference < 0 ? 'detractors' : 'promoters';
}

function shareOf(part: Tally, all: Tally): number {
  const total = weightedCounts(all).responses;
  return total === 0 ? 0 : weightedCounts(part).responses / total;
}
