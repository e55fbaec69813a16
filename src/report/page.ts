// What a page for people who never open a terminal is made of, as data: parts in their order, each with what it says, its
// charts and the tables of the same figures.
import type { Histogram, Line, Report, ReportTable, Span, StackedChart } from './report.js';

/** The parts of a page, in their order. */
export const PART_NAMES = [
  'score',
  'trend',
  'segments',
  'comments',
  'drivers',
  'risk',
  'calls',
  'method',
] as const;
/** One of {@link PART_NAMES}. */
export type PartName = (typeof PART_NAMES)[number];

/** A report of a command that makes a page. */
export type ReportOfPage<Result = unknown> = Report<Result> & { page: Page };

/** Whether a report is one that makes a page. */
export function hasPage(report: Report): report is ReportOfPage {
  return 'page' in report;
}

/** A page. */
export interface Page {
  /** Of its words, as BCP 47 has it. */
  readonly language: string;
  /** What the page is called, as text. */
  readonly title: string;
  readonly logo?: Logo;
  /** All that matters, in a sentence. */
  readonly headline: Line;
  readonly parts: readonly PagePart[];
  /** Under all parts: the source, its date, the command that makes the page again. */
  readonly colophon: readonly Line[];
}

/** A picture that the page holds, free of anything that runs or asks for more. */
export interface Logo {
  readonly type: 'image/png' | 'image/svg+xml';
  readonly base64: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A part of a page, about one question that a reader has. */
export interface PagePart {
  readonly name: PartName;
  readonly heading: string;
  /** Its findings in words. */
  readonly lead: readonly Line[];
  readonly figures: readonly PageFigure[];
  /** What people wrote, masked; only where that was asked for. */
  readonly quotes?: readonly Quote[];
  /** What marks and columns mean, and what was left out. */
  readonly notes: readonly Line[];
}

export interface Quote {
  readonly text: string;
  /** "scored 3" */
  readonly from: string;
}

/** Figures as a table, and as a chart where there is one: then the table waits until it is opened. */
export interface PageFigure {
  readonly title?: Line;
  /** What the chart shows, in words, for whoever does not see it. */
  readonly description: string;
  readonly chart?: PageChart;
  readonly table: ReportTable;
}

/** A picture of figures, as data: the page draws it. */
export type PageChart =
  | NumberChart
  | StackedChart
  | Histogram
  | TrendChart
  | DotChart
  | ImpactChart
  | QuadrantChart;

/** The NPS itself, large, in its interval. */
export interface NumberChart {
  readonly kind: 'number';
  readonly nps: number;
  readonly interval: readonly [low: number, high: number] | null;
  /** Beside it: the interval in words, n, the response rate, the change. */
  readonly beside: readonly Line[];
  /** To be reached; the name is without its figure. */
  readonly goal?: { readonly nps: number; readonly name: string };
}

/** NPS in time, in its intervals. */
export interface TrendChart {
  readonly kind: 'trend';
  /** What periods are called along the axis. */
  readonly periods: readonly string[];
  /** One a period; null is not known. */
  readonly values: readonly (readonly [low: number, nps: number, high: number] | null)[];
  /** Between which a period without news lies; one a period. */
  readonly limits?: readonly (readonly [low: number, high: number] | null)[];
  /** What is between the limits: "usual range". */
  readonly limitsName?: string;
  /** Of several periods together; one a period. */
  readonly rolling?: { readonly name: string; readonly values: readonly (number | null)[] };
  /** Periods out of the ordinary, by index. */
  readonly outside: readonly number[];
  /** Periods that differ from the one before by more than chance. */
  readonly marks: readonly (Span | null)[];
  /** Where the level changed: after the period of this index. */
  readonly breakAfter?: { readonly index: number; readonly name: string };
  /** The name is without its figure. */
  readonly goal?: { readonly nps: number; readonly name: string };
}

/** Named NPS, each a dot in its interval, under each other on one scale. */
export interface DotChart {
  readonly kind: 'dots';
  /** Over the NPS of a row, and over what is beside it. */
  readonly headings?: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** Null is not known, or hidden: then `state` says so. */
    readonly value: readonly [low: number, nps: number, high: number] | null;
    readonly mark: Span | null;
    /** "n = 1,204", "hidden"; figures under headings of their own are a list. */
    readonly beside: string | readonly string[];
  }[];
  /** What all are seen against; the name is without its figure. */
  readonly reference: { readonly nps: number; readonly name: string } | null;
}

/** What things add to or take from the NPS, in points, in their intervals where these are known. */
export interface ImpactChart {
  readonly kind: 'impacts';
  /** Over the points of a row, and over what is beside them. */
  readonly headings?: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly points: number;
    readonly interval: readonly [low: number, high: number] | null;
    readonly mark: Span | null;
    readonly beside: string | readonly string[];
  }[];
}

/** Ratings by how much they matter and how they are rated. */
export interface QuadrantChart {
  readonly kind: 'quadrant';
  readonly points: readonly {
    readonly name: string;
    /** Share of what is explained, 0 to 1. */
    readonly weight: number;
    /** Mean rating as a part of its scale, 0 to 1. */
    readonly rated: number;
  }[];
  readonly axes: { readonly weight: string; readonly rated: string };
  /** The lines that part the fields. */
  readonly middle: { readonly weight: number; readonly rated: number };
  /** Names of the fields, as far as they have one. */
  readonly fields: {
    readonly highWeightLowRated: string;
    readonly highWeightHighRated: string;
    readonly lowWeightLowRated: string;
    readonly lowWeightHighRated: string;
  };
}
