// What nps trend says, as typed functions.
import type { Scale } from '../core/scale.js';
import type { LargestBreak, PeriodFigures } from '../core/series.js';
import type { FamilySummary } from '../core/test-family.js';
import type { Trend } from '../core/trend.js';

/** What the periods of a series are called: a period of time, or the column that tells waves apart. */
export interface Every {
  readonly name: string;
  readonly isTime: boolean;
}

/** A period that is outside its limits. */
export interface OutsideTold {
  readonly period: string;
  readonly nps: number;
}

export interface TrendWords {
  /** "NPS by month" */
  title(every: Every, scale: Scale | undefined): string;
  /** "2026-01-04 to 2026-09-22" */
  days(from: string, to: string): string;
  /** "Rising: +1.8 points a month (95% CI +0.6 to +3.0, p = 0.008)." */
  trend(trend: Trend, confidence: number, every: Every): string;
  /** There are too few periods to fit a line. */
  tooFew(periods: number, every: Every): string;
  /** How far periods lie off the line. */
  noise(points: number, every: Every): string;
  /** "Largest break: between 2026-03 and 2026-05, give or take a month: +24 → +36 (p = 0.01); a steady rise can look the same." */
  largestBreak(found: LargestBreak, every: Every): string;
  readonly noBreak: string;
  outside(periods: readonly OutsideTold[], every: Every): string;
  noneOutside(every: Every): string;
  readonly headings: Readonly<
    Record<'change' | 'yearOnYear' | 'reach' | 'first' | 'last' | 'slope' | 'series' | 'mark', string>
  >;
  /** The heading of the pooled NPS: of periods, or of days. */
  rolling(window: { readonly periods: number } | { readonly days: number }): string;
  readonly total: string;
  readonly marks: Readonly<Record<'rose' | 'fell', string>>;
  /** The heading of the periods. */
  column(every: Every): string;
  /** That a period is hidden, that its responses are few, that it is outside its limits. */
  state(period: PeriodFigures): string;
  /** "from 4 Jan", "to 22 Sep", "since 2026-03": which days a partial period has, and what a change is to after a gap. */
  reach(
    period: PeriodFigures,
    place: 'first' | 'last' | 'only' | 'between',
    gap: boolean,
    days: Reach,
  ): string;
  readonly legend: {
    /** What the marks of changes say. */
    changes(tests: FamilySummary, hasYears: boolean, every: Every): string;
    noChange(tests: FamilySummary, hasYears: boolean, every: Every): string;
    readonly yearOnYear: string;
    slope(tests: FamilySummary, every: Every): string;
    noSlope(tests: FamilySummary, every: Every): string;
    readonly untested: string;
    readonly lowN: string;
    readonly grid: Readonly<Record<'counts' | 'shares', string>>;
    hidden(minN: number): string;
  };
}

/** The days of the first and the last response; null of waves. */
export interface Reach {
  readonly from: string | null;
  readonly to: string | null;
}
