// What nps report says on a page, beside what its parts say.
import type { GoalFigures } from '../core/goal-figures.js';
import type { LeftOutPart, ReportChange } from '../core/report-result.js';
import type { Scale } from '../core/scale.js';
import type { Trend } from '../core/trend.js';
import type { Every } from './trend-words.js';

/** All that matters, for one sentence. */
export interface HeadlineFacts {
  /** Null without answers. */
  readonly nps: number | null;
  readonly scale: Scale | undefined;
  /** Since an earlier report; else the line through the periods says what happens. */
  readonly change: ReportChange | undefined;
  readonly trend: { readonly line: Trend; readonly every: Every; readonly periods: number } | undefined;
  readonly goal: GoalFigures | undefined;
}

/** Segments by whether they are above or below the rest. */
export interface DifferingNames {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** What the method is told by. */
export interface MethodFacts {
  readonly scale: Scale | undefined;
  readonly confidence: number;
  /** Of pages on which nothing differs, the share that shows something at most, 0 to 1. */
  readonly mistaken: number;
  readonly hasTrend: boolean;
  readonly hasComments: boolean;
  readonly hasDrivers: boolean;
  readonly minN: number | null;
}

export interface ReportWords {
  /** Of the words, as BCP 47 has it. */
  readonly language: string;
  /** What the page is called where it has no title of its own. */
  title(scale: Scale | undefined): string;
  /** "The NPS is +29; no rise or fall is more than chance, and the goal of +50 by 2026-12-31 is on track." */
  headline(facts: HeadlineFacts): string;
  /** All figures are withheld. */
  hidden(minN: number): string;
  /** What a part found, as its heading. */
  readonly headings: {
    /** Shares of 0 to 1. */
    score(promoters: number, detractors: number): string;
    readonly noScore: string;
    trend(trend: Trend | null, every: Every, scale: Scale | undefined): string;
    segments(differing: DifferingNames, columns: readonly string[]): string;
    comments(themes: { readonly taking: readonly string[]; readonly adding: readonly string[] }): string;
    drivers(names: readonly string[], scale: Scale | undefined): string;
    risk(names: readonly string[], scale: Scale | undefined): string;
    /** No segment is large enough to be tested. */
    readonly untestedRisk: string;
    /** `recent` of the last 7 days; null where answers have no date. */
    calls(open: number, recent: number | null): string;
    readonly method: string;
  };
  /** What charts show, for whoever does not see them. */
  readonly descriptions: {
    score(nps: number, interval: string, responses: number): string;
    shares(promoters: number, passives: number, detractors: number): string;
    /** @param answer that most gave */
    distribution(answer: number, count: number): string;
    trend(first: Point, last: Point, lowest: Point, highest: Point): string;
    segments(lowest: Point, highest: Point, count: number): string;
    comments(taking: Impact | undefined, adding: Impact | undefined): string;
    drivers(first: string, share: number): string;
    risk(first: string, nps: number): string;
    calls(open: number, weeks: number): string;
    table(rows: number): string;
  };
  readonly titles: {
    readonly shares: string;
    readonly distribution: string;
    readonly ages: string;
    segments(by: string): string;
    callsBy(by: string): string;
  };
  /** Names within charts, without figures. */
  readonly chart: {
    readonly limits: string;
    readonly overall: string;
    goal(date: string): string;
    breakAfter(period: string): string;
    readonly axes: { readonly weight: string; readonly rated: string };
    readonly fields: Readonly<
      Record<
        'highWeightLowRated' | 'highWeightHighRated' | 'lowWeightLowRated' | 'lowWeightHighRated',
        string
      >
    >;
  };
  /** Figures beside what a chart draws. */
  readonly figures: {
    count(count: number): string;
    points(points: number | null): string;
    share(share: number | null): string;
  };
  readonly headingsOfCalls: Readonly<Record<'age' | 'days' | 'segment' | 'detractors', string>>;
  /** Of a week of age, 0 is up to 6 days. */
  age(week: number): string;
  /** Of these many weeks and more. */
  older(weeks: number): string;
  undated(count: number): string;
  /** Since an earlier report: "7 points more than in last.json (+21): more than chance". */
  change(change: ReportChange): string;
  /** "goal: +50 by 2026-12-31, on track (chance 84%)" */
  goal(goal: GoalFigures): string;
  notes: {
    /** How the columns were chosen. */
    chosen(tried: number, shown: number): string;
    undated(count: number): string;
    earlier(periods: number, shown: number): string;
    noNames: string;
    /** What open answers meet; null where all are open. */
    open(condition: string | null): string;
    asOf(day: string): string;
    readonly overlap: string;
    readonly masked: string;
  };
  /** Who scored what, under a quote. */
  scored(score: number | null, category: 'promoter' | 'passive' | 'detractor'): string;
  /** Five lines that need no statistics. */
  method(facts: MethodFacts): readonly string[];
  leftOut(parts: readonly LeftOutPart[]): string;
  source(files: readonly string[], from: string | null, to: string | null): string;
  madeBy(line: string): string;
}

/** A name with its NPS. */
export interface Point {
  readonly name: string;
  readonly nps: number;
}

/** A name with points. */
export interface Impact {
  readonly name: string;
  readonly points: number;
}
