// The `result` of each command's JSON document: plain data, unrounded, without a word for people but where it says so.
import type { BenchmarkComparison } from './benchmark.js';
import type { ToldBlock } from './block.js';
import type { CheckOutcome } from './check.js';
import type { CommentsResult } from './comments-result.js';
import type { Comparison } from './comparison.js';
import type { Detectable } from './detectable.js';
import type { CategoryDriver, Drivers } from './drivers.js';
import type { GoalFigures } from './goal-figures.js';
import type { LeftOutColumn } from './left-out.js';
import type { ListedMover } from './listed-movers.js';
import type { Mean, Rate } from './measured.js';
import type { MonthNoise } from './month-noise.js';
import type { OpenAnswers } from './open-answers.js';
import type { PairSummary, SegmentPair } from './pair-tests.js';
import type { QuestionDifference } from './question-differences.js';
import type { RedactedKind } from './redact-patterns.js';
import type { SegmentName } from './segment.js';
import type { SearchSide, SegmentSearch } from './segment-search.js';
import type { SegmentSeries, SeriesTests } from './segment-series.js';
import type { TestSummary } from './segment-tests.js';
import type { TestedSegment } from './segments.js';
import type { Series } from './series.js';
import type { Representation } from './targets.js';
import type { ToldDecomposition } from './told-decomposition.js';
import type { ToldMovers } from './told-movers.js';

/** The NPS of all responses. */
export type ScoreResult = ToldBlock & Surroundings;

/** The overall NPS beside that of others, and the sample beside the population; each only where it was asked for. */
export interface Surroundings {
  readonly benchmarks?: readonly BenchmarkResult[];
  readonly representation?: readonly Representation[];
}

/** What became of the rows, by the answers to one question: a row without one may have an answer to another. */
export interface QuestionAccount {
  readonly rows: number;
  /** Rows of the files, where a row stands for several responses and the other numbers count responses. */
  readonly records?: number;
  readonly answered: number;
  readonly blank: number;
  readonly rejected: number;
  readonly filtered: number;
}

/** One of several questions. */
interface QuestionAsked {
  /** Header name of its column. */
  readonly question: string;
  readonly account: QuestionAccount;
}

/** The NPS of one of several questions. */
export type QuestionScore = QuestionAsked & ToldBlock;

/** The NPS of several questions, and the difference between each two among those who answered both. */
export interface QuestionScoresResult {
  readonly questions: readonly QuestionScore[];
  /** Each two questions, in their order. */
  readonly differences: readonly QuestionDifference[];
}

/** The overall NPS against a published one. */
export interface BenchmarkResult extends BenchmarkComparison {
  readonly name: string;
  /** Points. */
  readonly nps: number;
  /** How many answers it rests on; null where that is not known. */
  readonly responses: number | null;
}

/** The NPS of each segment, of one breakdown or of several. */
export type SegmentResult = (BreakdownResult | { readonly breakdowns: readonly BreakdownResult[] }) &
  Surroundings & { readonly overall: ToldBlock };

/** The segments of several questions, each with tests of its own. */
export interface QuestionSegmentsResult {
  readonly questions: readonly QuestionSegments[];
}

/** The segments of one of several questions. */
export type QuestionSegments = QuestionAsked &
  (BreakdownResult | { readonly breakdowns: readonly BreakdownResult[] }) & { readonly overall: ToldBlock };

/** What segments are like beside their NPS; each only where it was asked for. */
export interface MeasuredSegments {
  readonly means?: readonly MeanOfSegments[];
  readonly rates?: readonly RateOfSegments[];
}

/** The mean of a column. */
export interface MeanOfSegments {
  /** Header name. */
  readonly column: string;
  readonly segments: readonly (MeasuredSegment & Mean)[];
  /** Null but by `@category`, and where it was not tested. */
  readonly trend: CategoryTrend | null;
}

/** How many meet a condition. */
export interface RateOfSegments {
  /** As it was typed. */
  readonly condition: string;
  readonly segments: readonly (MeasuredSegment & Rate)[];
  readonly trend: CategoryTrend | null;
}

/** What a measured segment is called, in the order of the segments. */
interface MeasuredSegment {
  readonly segment: SegmentName;
  readonly other?: true;
  /** Too few have a number, or a hidden figure would follow. */
  readonly hidden?: true;
}

/** Whether a mean or a rate rises with the category, corrected over all that were asked for. */
export interface CategoryTrend {
  /** What a step from detractor to passive, or from passive to promoter, adds. */
  readonly slope: number;
  readonly pValue: number;
  readonly adjustedPValue: number;
  readonly significant: boolean;
}

/** The segments by one list of columns. */
export interface BreakdownResult extends MeasuredSegments {
  /** Header names. */
  readonly by: readonly string[];
  readonly segments: readonly TestedSegment[];
  readonly tests: TestSummary;
  /** Each two segments that are shown, and how they were tested; where that was asked for. */
  readonly pairs?: readonly SegmentPair[];
  readonly pairTests?: PairSummary;
  /** No segment is large enough to be shown. */
  readonly hidden?: true;
  /** Some responses are in several segments: contributions and leverages do not add up. */
  readonly overlapping?: true;
}

/** The days of the first and the last answer, as 2026-06-01. */
export interface AnswerDays {
  readonly from: string;
  readonly to: string;
}

/** Those of both sides; null for a side without answers. */
export interface ComparedDays {
  readonly before: AnswerDays | null;
  readonly after: AnswerDays | null;
}

/** Whether the NPS moved, and by which segments. */
export interface CompareResult extends Comparison {
  readonly before: ToldBlock;
  readonly after: ToldBlock;
  /** Null without segments, and where one side has no responses or nothing of either can be told. */
  readonly decomposition: ToldDecomposition | null;
  /** What the test of the difference could have shown; only where it found nothing. */
  readonly detectable?: Detectable;
  /** Only where days tell the sides apart. */
  readonly days?: ComparedDays;
  /** The noise between months that the test allows for; null where it knows sampling error alone. Only with `days`. */
  readonly noise?: MonthNoise | null;
  /** Only with targets; null for a saved document. */
  readonly representation?: {
    readonly before: readonly Representation[] | null;
    readonly after: readonly Representation[] | null;
  };
}

/** The NPS of each period, and whether it rises or falls. */
export interface TrendResult extends Series {
  /** What the periods are: `month`, or the name of the column that tells waves apart. */
  readonly every: string;
  /** The days of the first and the last response, as 2026-06-01; null of waves, and without responses. */
  readonly from: string | null;
  readonly to: string | null;
  /** All periods together. */
  readonly overall: ToldBlock;
  /** Header names, where segments were asked for. */
  readonly by?: readonly string[];
  /** Each segment by itself; their trends were tested together. */
  readonly series?: readonly SegmentSeriesResult[];
  readonly seriesTests?: SeriesTests;
}

/** One segment of a trend. */
export interface SegmentSeriesResult extends SegmentSeries {
  readonly segment: SegmentName;
}

/** What becomes of goals, if the line through the periods goes on. */
export interface GoalResult {
  readonly goals: readonly GoalFigures[];
}

/** Who changed their mind between two waves, and what that did to the NPS. */
export interface MoversResult extends ToldMovers {
  /** Only where the list was asked for: the worst news first. */
  readonly movers?: readonly ListedMover[];
}

/** A list of answers with their rows, which is no part of the document. */
export interface ResponsesResult {
  /** Those that are listed. */
  readonly responses: number;
  /** Those that `only` and `withComment` select, of which a limit may list fewer. */
  readonly selected: number;
  /** Columns of the list; each name once. */
  readonly columns: readonly string[];
  /** Only where a condition says which are open. */
  readonly open?: OpenAnswers & { readonly condition: string };
  /** Only where texts were masked: in which columns, and how often. */
  readonly redacted?: {
    readonly columns: readonly string[];
    readonly found: Readonly<Partial<Record<RedactedKind, number>>>;
  };
}

/** What goes with the NPS. */
export interface DriversResult extends Omit<Drivers, 'categories'> {
  /** The outcome is -100 for a detractor, 0 for a passive, 100 for a promoter. */
  readonly outcome: 'nps';
  readonly categories: readonly DriverCategory[];
  /** Columns that were not looked at, in the words of the program: `id`, `mostly-blank`. */
  readonly leftOut: readonly { readonly column: string; readonly reason: string }[];
}

/** A column of segments with its values, those that take from the NPS first; they are not tested by themselves. */
export interface DriverCategory extends CategoryDriver {
  readonly values: readonly TestedSegment[];
  /** No value is of responses enough to be shown. */
  readonly hidden?: true;
}

/** The segments of which it is known by search that they pull the NPS down, or lift it. */
export interface RiskResult extends SegmentSearch {
  readonly side: SearchSide;
  readonly overall: ToldBlock;
  /** What was searched: header names, with how their cells are read. */
  readonly columns: readonly string[];
  readonly leftOut: readonly LeftOutColumn[];
  /** Combinations of columns that have too many combinations of values; only where there are any. */
  readonly uncounted?: readonly (readonly string[])[];
  /** How many of the found segments are not told, so that nothing of few follows; only where there are any. */
  readonly hidden?: number;
}

/** What became of the checks. */
export interface CheckResult {
  /** Every check of level error passed. */
  readonly passed: boolean;
  readonly checks: readonly WordedCheck[];
}

/** A check with its verdict in words. */
export interface WordedCheck extends CheckOutcome {
  /** The verdict in words for people. */
  readonly message: string;
}

/** How many responses are needed, or what a number of them can tell; null is what was not asked for. */
export interface PlanResult {
  readonly responses: number | null;
  readonly perGroup: number | null;
  /** Points to each side. */
  readonly margin: number | null;
  /** Points; null too where two groups of that size can find no difference. */
  readonly detect: number | null;
  /** 0.5 to under 1. */
  readonly power: number;
  /** Of one respondent on the unit scale, 0 to 1. */
  readonly variance: number;
  /** Null for one without end. */
  readonly population: number | null;
}

/** What is in a file, and how it would be read. */
export interface InspectResult {
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRows: number;
  /** The survey tool that wrote the file; null where that cannot be told. */
  readonly vendor: string | null;
  /** For people. */
  readonly why: { readonly encoding: string; readonly delimiter: string; readonly headerRows: string };
  /** How the likely encodings would read the file, the most likely one first; none where its encoding is known. */
  readonly encodings: readonly { readonly encoding: string; readonly samples: readonly string[] }[];
  readonly columns: readonly ColumnResult[];
  readonly score: { readonly column: string; readonly why: string } | null;
  /** A command line to go on with; null without a score column. */
  readonly command: string | null;
}

/** One column of a file: its kind, and what its cells are. */
export interface ColumnResult {
  readonly name: string;
  /** From 1. */
  readonly position: number;
  readonly kind: 'score' | 'date' | 'comment' | 'category' | 'id' | 'number' | 'text' | 'empty';
  /** Different values, blank cells aside. */
  readonly distinct: number;
  /** Counting stopped there: there may be more. */
  readonly distinctAtLeast: boolean;
  readonly blank: number;
  /** Cells with words and signs for a missing answer, such as NA, and some of these. */
  readonly missing: { readonly count: number; readonly words: readonly string[] };
  /** Of a column of dates; no days where the order of day and month decides them and nothing settles it. */
  readonly dates: {
    readonly first: string | null;
    readonly last: string | null;
    readonly order: 'DMY' | 'MDY' | null;
  } | null;
  readonly examples: readonly string[];
}

/** Command → the result of its document. */
export interface Results {
  score: ScoreResult | QuestionScoresResult;
  segment: SegmentResult | QuestionSegmentsResult;
  compare: CompareResult;
  trend: TrendResult;
  goal: GoalResult;
  movers: MoversResult;
  responses: ResponsesResult;
  comments: CommentsResult;
  drivers: DriversResult;
  risk: RiskResult;
  check: CheckResult;
  plan: PlanResult;
  inspect: InspectResult;
}
