// What reports say to people, as typed functions: a language is one file of them. Numbers come unformatted where a
// language has its own way of counting, names as they are in the file: formats escape what they print.
import type { InputAccount } from '../core/account.js';
import type { Assumption } from '../core/benchmark.js';
import type { WeightedFigures } from '../core/block.js';
import type { Category } from '../core/category.js';
import type { ChangeSummary } from '../core/changes.js';
import type { Detectable } from '../core/detectable.js';
import type { GoalFigures } from '../core/goal-figures.js';
import type { Interval } from '../core/interval.js';
import type { MonthNoise } from '../core/month-noise.js';
import type { PairSummary } from '../core/pair-tests.js';
import type { Invitations } from '../core/response-rate.js';
import type { ColumnResult, ComparedDays } from '../core/results.js';
import type { Reversal } from '../core/reversal.js';
import type { Scale } from '../core/scale.js';
import type { SegmentName } from '../core/segment.js';
import type { TestSummary } from '../core/segment-tests.js';
import type { Representation } from '../core/targets.js';
import type { ScoreReason } from '../input/columns/score-candidate.js';
import type { FormatWords } from '../report/format-words.js';
import type { Text } from '../report/report.js';
import type { CommentsWords } from './comments-words.js';
import type { DriversWords } from './drivers-words.js';
import type { GoalWords } from './goal-words.js';
import type { MeasuresWords } from './measures-words.js';
import type { QuestionWords } from './questions-words.js';
import type { ResponsesWords } from './responses-words.js';
import type { RiskWords } from './risk-words.js';
import type { TrendWords } from './trend-words.js';

export interface Words {
  readonly figures: FigureWords;
  readonly score: ScoreWords;
  readonly segment: SegmentWords;
  readonly questions: QuestionWords;
  readonly measures: MeasuresWords;
  readonly benchmarks: BenchmarkWords;
  readonly representation: RepresentationWords;
  readonly compare: CompareWords;
  readonly trend: TrendWords;
  readonly goal: GoalWords;
  readonly movers: MoversWords;
  readonly responses: ResponsesWords;
  readonly comments: CommentsWords;
  readonly drivers: DriversWords;
  readonly risk: RiskWords;
  readonly check: CheckWords;
  readonly plan: PlanWords;
  readonly inspect: InspectWords;
  readonly init: InitWords;
  readonly formats: FormatWords;
}

/** What several commands say. */
interface FigureWords {
  /** "NPS +29"; with the scale of another net score "net score +25 (5 less 1–3 on a 1–5 scale)" */
  nps(nps: number | null, scale: Scale | undefined): string;
  /** "net score (5 less 1–3 on a 1–5 scale), not an NPS" */
  noNps(scale: Scale): string;
  /** "95% CI"; confidence in percent. */
  confidence(confidence: number): string;
  /** "95% CI +26 to +31" */
  interval(confidence: number, bounds: Interval): string;
  /** "p = 0.034"; null is not tested. */
  pValue(p: number | null): string;
  /** "4,298 responses" */
  responses(count: number): string;
  /** "n = 4,298" */
  sample(count: number): string;
  /** "1,204 of 4,310 invited answered: 27.9% (95% CI 26.6% to 29.3%)"; without the rest where nobody was invited. */
  invited(invitations: Invitations, confidence: number): string;
  /** "4,310 rows = 4,298 answered + 9 blank + 3 rejected" */
  account(account: InputAccount): string;
  /** That all figures are withheld, with the least number of responses of which they are told. */
  hidden(minN: number): string;
  /** What weights did to the precision. */
  weighted(effectiveResponses: number, designEffect: WeightedFigures['designEffect'] & number): string;
  /** The categories of the sample that are furthest from the targets, and whether there are more. */
  offTarget(furthest: readonly Representation[], more: boolean): string;
  /** No category is far from its target; points. */
  onTarget(points: number): string;
}

interface ScoreWords {
  readonly categories: Readonly<Record<'promoters' | 'passives' | 'detractors', string>>;
  /** What tells the categories apart where there is room for one character. */
  readonly letters: Readonly<Record<'promoters' | 'passives' | 'detractors', string>>;
  readonly headings: Readonly<Record<'category' | 'scores' | 'share', string>>;
  readonly answer: string;
  readonly count: string;
}

interface SegmentWords {
  /** "NPS by region"; of another net score it says which. */
  title(breakdowns: readonly string[], scale: Scale | undefined): string;
  /** "overall +29 (95% CI +26 to +31, n = 4,298)" */
  overall(nps: number | null, confidence: number, bounds: Interval | null, responses: number): string;
  /** The heading of one breakdown of several. */
  breakdown(name: string): string;
  readonly headings: Readonly<
    Record<
      | 'nps'
      | 'netScore'
      | 'responses'
      | 'promoters'
      | 'passives'
      | 'detractors'
      | 'rate'
      | 'effect'
      | 'mark'
      | 'above'
      | 'letter',
      string
    >
  >;
  /** The row of all segments together. */
  readonly total: string;
  readonly marks: Readonly<
    Record<
      'above' | 'below' | 'versus' | 'hidden' | 'untested' | 'restUntested' | 'versusUntested' | 'lowN',
      string
    >
  >;
  readonly legend: {
    /** Some segments differ from the rest, or from the one of the tests; the breakdown is named where there are several. */
    differ(tests: TestSummary, breakdown: string | undefined): string;
    noneDiffers(tests: TestSummary, breakdown: string | undefined): string;
    /** What letters say: which segments one is above. */
    letters(tests: PairSummary, breakdown: string | undefined): string;
    noPairDiffers(tests: PairSummary, breakdown: string | undefined): string;
    /** What the tests could have shown. */
    detectable(range: DetectableNamed, breakdown: string | undefined): string;
    effect(scale: Scale | undefined): string;
    /** Responses are in several segments; the breakdown is named where there are several. */
    overlap(breakdown: string | undefined): string;
    /** What a row is that pools others which overlap. */
    readonly otherAnswers: string;
    readonly rate: string;
    readonly lowN: string;
    /** The segment has too few responses. */
    readonly untested: string;
    /** The rest, or the one segment that the others are compared with, has too few. */
    readonly restUntested: string;
    versusUntested(tests: TestSummary): string;
    /** In pairs. */
    readonly untestedPairs: string;
    hidden(minN: number): string;
    /** A breakdown is withheld as a whole. */
    allHidden(by: readonly string[], minN: number): string;
  };
}

/** What tests could have shown, from the best placed to the worst; `other` where two segments are compared. */
export interface DetectableNamed {
  readonly power: number;
  readonly least: NamedDifference & { readonly difference: number };
  readonly most: NamedDifference;
}

interface NamedDifference {
  readonly segment: SegmentName;
  readonly other?: SegmentName;
  /** Points; null where no difference would be found. */
  readonly difference: number | null;
}

interface RepresentationWords {
  readonly headings: Readonly<Record<'variable' | 'category' | 'sample' | 'target' | 'difference', string>>;
  readonly legend: string;
}

interface BenchmarkWords {
  readonly headings: Readonly<
    Record<'name' | 'nps' | 'responses' | 'difference' | 'pValue' | 'mark', string>
  >;
  /** Beside a benchmark of which less is known than of a sample. */
  readonly marks: Readonly<Record<Assumption, string>>;
  readonly legend: Readonly<Record<Exclude<Assumption, 'mix'> | 'untested', string>>;
}

/** A reversal with the figures that show it. */
export interface ReversalTold {
  readonly reversal: Reversal;
  /** Names of the columns. */
  readonly breakdown: string;
  /** The segment that the answers moved to; its shares from 0 to 1. */
  readonly movedTo: { readonly name: string; readonly before: number; readonly after: number };
  /** The segments that went the other way, in points. */
  readonly moved: readonly { readonly name: string; readonly difference: number }[];
  readonly scale: Scale | undefined;
}

/** What is said of days that are compared. */
export interface DaysWords {
  /** The days of both sides. */
  days(days: ComparedDays): string;
  /** The noise between months that the test of the difference allows for; null where it knows none. */
  noise(noise: MonthNoise | null): string;
  /** The segments whose tests know sampling error alone, of those with answers on both sides. */
  segmentNoise(without: readonly string[], all: number): string;
}

interface CompareWords extends DaysWords {
  readonly sides: Readonly<Record<'before' | 'after', string>>;
  /** "NPS +24 → +11"; of another net score it says which. */
  title(before: number | null, after: number | null, scale: Scale | undefined): string;
  /** "-13 points (95% CI -17 to -8)" */
  change(before: number, after: number, confidence: number, bounds: Interval | null): string;
  /** "n = 3,000 → 3,000" */
  samples(before: number, after: number): string;
  /** "+24 → +11", and "-13": of a segment. */
  ends(before: number | null, after: number | null): string;
  points(before: number | null, after: number | null): string;
  /** The total moved against its segments. */
  reversal(told: ReversalTold): string;
  readonly headings: Readonly<
    Record<'share' | 'nps' | 'netScore' | 'change' | 'mix' | 'rate' | 'total', string>
  >;
  readonly marks: Readonly<Record<'rose' | 'fell' | 'untested' | 'lowN', string>>;
  readonly total: string;
  readonly legend: {
    /** What the marks say; of the total alone where no segment moved. */
    moved(tests: ChangeSummary, isSegment: boolean): string;
    noneMoved(tests: ChangeSummary): string;
    /** What the tests of segments could have shown. */
    detectable(range: DetectableNamed): string;
    readonly untested: string;
    readonly lowN: string;
  };
  /** What the test of the difference could have shown. */
  detectable(detectable: Detectable): string;
  /** A saved document, and the files whose responses it holds. */
  document(name: string, sources: readonly string[]): string;
  effects(scale: Scale | undefined): string;
  /** The sides that have too few responses. */
  untested(sides: readonly string[]): string;
  lowN(sides: readonly string[]): string;
  /** What is said of one side, or of one file. */
  of(side: string, line: string): string;
}

interface MoversWords {
  readonly categories: Readonly<Record<Category, string>>;
  readonly headings: Readonly<
    Record<
      | 'before'
      | 'after'
      | 'category'
      | 'id'
      | 'scoreBefore'
      | 'scoreAfter'
      | 'commentBefore'
      | 'commentAfter',
      string
    >
  > & {
    /** "now: promoter" */
    now(category: string): string;
  };
  /** "1,204 answered twice, 380 only before, 512 only now" */
  who(twice: number, onlyBefore: number, onlyNow: number): string;
  /** "Those who answered twice: …" */
  twice(line: string): string;
  onlyNow(line: string): string;
  onlyBefore(line: string): string;
  /** "+25 → +34, +9 points (95% CI +6 to +12, p < 0.001)"; a p that is null is not told. */
  change(
    before: number,
    after: number,
    confidence: number,
    bounds: Interval | null,
    pValue: number | null,
  ): string;
  /** Whose change it is, in points; null where nobody answered only then. */
  parts(parts: {
    readonly stayers: number;
    readonly joiners: number | null;
    readonly leavers: number | null;
    readonly total: number;
  }): string;
  /** What numbers of the table are hidden, and what goes with them. */
  hidden(minN: number): string;
  readonly untested: string;
  readonly lowN: string;
}

interface CheckWords {
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

interface PlanWords {
  /** What a number of responses can tell. */
  marginOf(responses: number, margin: number): Text;
  detectableWith(responses: number, difference: number, power: number): Text;
  nothingDetectable(responses: number): Text;
  /** How many responses are needed; power in percent. */
  responsesFor(margin: number, responses: number): Text;
  perGroupFor(difference: number, perGroup: number, power: number): Text;
  readonly worstCase: string;
  /** Expected shares, 0 to 1. */
  expected(shares: Readonly<Record<'promoters' | 'passives' | 'detractors', number>>): string;
  /** What the answers rest on. */
  terms(expected: string, confidence: number, population: number | null): string;
}

interface InspectWords {
  readonly standardInput: string;
  size(rows: number, columns: number): string;
  readonly findings: Readonly<Record<'encoding' | 'delimiter' | 'headerRows', string>>;
  readonly findingHeadings: Readonly<Record<'finding' | 'value' | 'why', string>>;
  /** The name of a delimiter; itself where it has none. */
  delimiter(character: string): string;
  readonly headings: Readonly<
    Record<'column' | 'kind' | 'distinct' | 'blank' | 'missing' | 'examples' | 'encoding' | 'samples', string>
  >;
  kind(kind: ColumnResult['kind']): string;
  /** Counting stopped there. */
  atLeast(count: number): string;
  /** The words for a missing answer in some columns. */
  missing(columns: readonly Pick<ColumnResult, 'name' | 'missing'>[]): string;
  /** "submitted: 2025-01-02 to 2025-03-31, the day first" */
  dates(column: string, dates: ColumnResult['dates'] & object): string;
  readonly noScore: string;
  hint(hint: string): string;
  /** Why a column was taken for the score. */
  why(reason: ScoreReason): string;
  score(column: string, why: string): string;
  explicitly(command: string): Text;
  rows(count: number): string;
}

interface InitWords {
  written(file: string): string;
  readonly headings: Readonly<Record<'setting' | 'value', string>>;
  readonly check: string;
  /** "+29 (95% CI +26 to +31, n = 4,298)" */
  figures(nps: number, confidence: number, bounds: Interval, responses: number): string;
  /** What is told where the check does not pass. */
  setWhen(file: string, figures: string): string;
  /** What to call the check: "NPS"; "net score" with another scale. */
  measure(scale: Scale | undefined): string;
  nps(figures: string, scale: Scale | undefined): string;
  passes(scale: Scale | undefined): string;
  /** A configuration further up does not hold here any longer. */
  hides(config: string): string;
  next(command: string): Text;
}
