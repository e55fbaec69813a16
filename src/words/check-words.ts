// What nps check says.
import type { InputAccount } from '../core/account.js';
import type { GoalFigures } from '../core/goal-figures.js';
import type { Scale } from '../core/scale.js';

export interface CheckWords {
  title(passed: boolean, scale: Scale | undefined): string;
  readonly headings: Readonly<Record<'status' | 'name' | 'found' | 'from' | 'remark', string>>;
  /** The name of a check, what it expects where that says more, and of which responses. */
  name(name: string, expect: string, where: readonly string[]): string;
  /** "net score of 5 less 1–3 on a 1–5 scale" */
  netScore(scale: Scale): string;
  /** "95% CI +26 to +31"; bounds as they are printed. */
  interval(confidence: number, low: string, high: string): string;
  /** "n = 3,000 → 3,000" */
  samples(counts: readonly number[]): string;
  /** "3 of 4,310 rows" */
  ofRows(count: number, rows: number): string;
  /** "+36 in 2026-08, to be +50 by 2026-12-31" */
  goal(goal: GoalFigures): string;
  /** "1,204 of 4,310 invited" */
  ofInvited(answered: number, sent: number): string;
  /** "2026-06-28, as of 2026-06-30" */
  newest(day: string, asOf: string): string;
  readonly remarks: {
    readonly moreThanChance: string;
    /** Of a goal that is missed beyond noise. */
    readonly behind: string;
    readonly equal: string;
    /** By how much a figure misses what was expected, as it is printed. */
    below(size: string): string;
    above(size: string): string;
    insufficient(reason: string): string;
    /** Of a check that is only told. */
    warning(remark: string): string;
  };
  readonly shortages: {
    /** @param guess a value that is nearly the one that was asked for */
    noResponses(guess: string | undefined): string;
    fewResponses(least: number): string;
    /** The same of those who were invited. */
    noInvitations(guess: string | undefined): string;
    fewInvitations(least: number): string;
    readonly noBaseline: string;
    /** Which side has too few responses to test: that of now, the baseline, or both. */
    untested(few: Readonly<Record<'now' | 'baseline', boolean>>): string;
    noDates(asOf: string): string;
    /** Of a goal. */
    readonly tooEarly: string;
    /** Too few to be told, or others would follow. */
    readonly hidden: string;
    interval(expected: string): string;
  };
  /** A verdict as a sentence; details and remark are empty where there is nothing to say. */
  message(found: string, details: string, remark: string, advice: string): string;
  /** "1 of 4 checks failed, 1 insufficient, 1 warning. Thresholds: --min on the command line." */
  summary(counts: CheckCounts, options: readonly string[], files: readonly string[]): string;
  /** In the place of a list that is too long. */
  tooMany(summary: string): string;
  /** The summary of a step cannot be written; undefined is a file whose name is not told. */
  noSummary(file: string | undefined, reason: string): string;
  baseline(name: string, account: InputAccount): string;
}

/** How many checks there are. Those that are only told count as warnings where they do not pass. */
export interface CheckCounts {
  readonly total: number;
  readonly failed: number;
  readonly insufficient: number;
  readonly warnings: number;
}
