// The core for other programs: `net-promoter/core`. Pure functions on plain data; they run wherever the language does.

// What was read, and what went wrong.
export type { InputAccount, Warning } from './account.js';
// Segments and their tests.
export { type Adjustment, adjustPValues } from './adjust.js';
// Cells with several answers.
export { type AnswerGroups, groupsOfAnswers, keepLargestAnswers } from './answer-groups.js';
export { splitAnswers } from './answers.js';
// Responses, counted.
export type { Accumulator, Batch, DayOrder, KeyColumn, Times } from './batch.js';
// Two NPS, and an NPS with one that is published.
export {
  type Assumption,
  type Benchmark,
  type BenchmarkComparison,
  type BenchmarkInterval,
  compareWithBenchmark,
} from './benchmark.js';
export { BLANK } from './blank.js';
// The figures of one group.
export {
  type Block,
  type BlockInterval,
  type BlockOptions,
  block,
  type CategoryFigures,
  type HiddenBlock,
  hiddenBlock,
  type ToldBlock,
  type WeightedFigures,
} from './block.js';
export { breakDownTogether, type TogetherOptions, type TriedBreakdown } from './breakdowns-together.js';
// Days and periods.
export {
  type Days,
  dayNumber,
  daysCalled,
  dayText,
  firstOfLast,
  type Lookback,
  lookbackCalled,
  type NamedPeriod,
  PERIODS,
  type Period,
  periodFor,
  periodOf,
  periodsOf,
  spanOf,
  WEEK_STARTS,
  type WeekStart,
} from './calendar.js';
export { type Category, categoryOf, categoryOn } from './category.js';
export {
  type AtPlace,
  type PlaceTrend,
  trendOfMeans,
  trendOfRates,
} from './category-trend.js';
// A series of periods.
export { type ChangePoint, changePointOf } from './change-point.js';
export type { ChangeOptions, ChangeSummary, SegmentChange } from './changes.js';
// Expectations and verdicts.
export type { CheckLevel, CheckOutcome, CheckStatus } from './check.js';
// The results of the commands, as their JSON documents have them.
export type { CheckResult, WordedCheck } from './check-result.js';
export type { Clause, ThemeMatcher, Word, WordReader } from './comment-words.js';
export type { CompareResult } from './compare-result.js';
export { type Comparison, compare, comparisonOf } from './comparison.js';
// What goes with the NPS.
export { type CompleteAnswers, completeAnswers } from './complete-answers.js';
export {
  alphaOf,
  type Contrast,
  contrastOf,
  isSignificant,
  type Judging,
  MIN_TESTED,
  pValueOf,
  type Sample,
  sampleOf,
  withNoise,
} from './contrast.js';
export { type ControlLimits, controlLimits } from './control-limits.js';
export type { Corpus, CorpusShape } from './corpus.js';
export { CrossCounts, type Crossed, type CrossedColumn, type CrossOptions } from './cross-counts.js';
export type { JointMoments } from './cross-products.js';
export type { CrossTable } from './cross-table.js';
export {
  type AnswersByCustomer,
  CustomerAnswers,
  type CustomerAnswersOptions,
  MOST_CUSTOMERS,
  type Mover,
  WAVES,
  type Wave,
} from './customer-answers.js';
export {
  type DecomposedSegment,
  type Decomposition,
  decompose,
  type TestedDecomposition,
} from './decomposition.js';
export { type Detectable, detectableBy } from './detectable.js';
export {
  type CategoryDriver,
  type CategoryGroups,
  type ColumnTest,
  type Drivers,
  type DriverTests,
  driversOf,
  type RatingDriver,
} from './drivers.js';
export type { DriverCategory, DriversResult } from './drivers-result.js';
export { type Effect, effect } from './effect.js';
export { effectiveCounts, kishResponses, linearisedStandardError } from './effective.js';
export { type AnyProblem, type ErrorCode, NpsError, type Sentence } from './errors.js';
export { exactTest } from './exact-test.js';
export {
  EACH,
  type Expectation,
  expectationText,
  NO_SIGNIFICANT_DROP,
  notBehind,
  OPERATORS,
  type Operator,
  type Selection,
} from './expectation.js';
export { type Explained, explainedBy } from './explained.js';
export { falseCoverageLevel } from './false-coverage.js';
export { GOAL_VERDICTS, type GoalOutlook, type GoalQuestion, type GoalVerdict, goalOutlook } from './goal.js';
export { type GoalAsked, type GoalFigures, type GoalSeries, goalFigures } from './goal-figures.js';
export { type GoalPeople, goalPeople, goalPeopleSuffice } from './goal-people.js';
export {
  compareKeys,
  type Group,
  type GroupKey,
  keepLargest,
  mergeAlike,
  mergeGroups,
  OTHER,
  responsesOf,
} from './group.js';
export { GroupAccumulator, type GroupOptions } from './group-accumulator.js';
export {
  type CodedColumn,
  GroupTallies,
  type Multiples,
  RunningTally,
} from './group-tallies.js';
export { type Heterogeneity, heterogeneity } from './heterogeneity.js';
export { type Impact, type ImpactInterval, impactOf } from './impact.js';
export type { ColumnResult, InspectResult } from './inspect-result.js';
export {
  DEFAULT_INTERVAL,
  type Interval,
  type IntervalMethod,
  type IntervalOptions,
  interval,
} from './interval.js';
export type { WaveAccount } from './latest-of-wave.js';
export type { LeftOutColumn, LeftOutReason } from './left-out.js';
export { leverageInterval } from './leverage-interval.js';
export { type ListedMover, listedMovers } from './listed-movers.js';
export { MeasureAccumulator, type MeasuredGroup } from './measure-accumulator.js';
export { type Mean, type MeanInterval, meanOf, type Rate, ratedOf } from './measured.js';
export {
  type GoalFacts,
  isShare,
  METRIC_NAMES,
  METRICS,
  type Metric,
  type MetricRecord,
  metricOf,
  type RowFacts,
  type Unit,
} from './metrics.js';
export { type Moments, mergeMoments, NO_MOMENTS, withNumber } from './moments.js';
export { type MoversDecomposition, movers, type WaveParts } from './movers.js';
export { compareNatural } from './natural.js';
export { type NearIds, nearIds } from './near-ids.js';
// The distributions that intervals and tests are made with.
export { criticalValue, normalQuantile } from './normal.js';
export { mean, nps, npsOfCounts } from './nps.js';
// Answers that are open.
export { type OpenAnswers, type OpenCount, OpenCounts, type OpenWeek } from './open-answers.js';
export type { SegmentSort } from './order.js';
export { type JudgedPart, type PageAlphas, pageAlphas } from './page-alphas.js';
export { hideOnPage } from './page-privacy.js';
export type { PairSummary, SegmentPair } from './pair-tests.js';
export {
  type PairedChange,
  type PairedContrast,
  type PairedInterval,
  pairedChange,
  pairedContrast,
} from './paired-change.js';
export { parseExpectation } from './parse-expectation.js';
export { parseBands, parseScale, scaleOf } from './parse-scale.js';
export { changesOf, type KnownNoise, type PeriodChange, type PeriodPair } from './period-changes.js';
export { type PeriodLine, periodLine } from './period-line.js';
export { periodsBetween } from './periods-between.js';
export { groupsToHide } from './privacy.js';
export type { CoreProblem } from './problems.js';
export { type Projection, projectionOf } from './projection.js';
// Two waves with the same customers in them.
export {
  type AnswersOfCategory,
  answersToBoth,
  differencesOf,
  type QuestionDifference,
  type QuestionPair,
} from './question-differences.js';
// Weights by the population.
export { applyFactors, type RakedCell, rake } from './raking.js';
export type { RatingFigures } from './rating-figures.js';
export { type PlacedRating, placesOf, type RatingPlace } from './rating-place.js';
export {
  type EachAnswer,
  MOST_LEVELS,
  type RatingColumn,
  RatingRows,
  type ReadRating,
  UNRATED,
} from './rating-rows.js';
// Texts without what tells who somebody is.
export { type RedactedText, redact } from './redact.js';
export { REDACTED_KINDS, type RedactedKind } from './redacted-kinds.js';
export { type RelativeWeights, relativeWeights, sharesOf } from './relative-weights.js';
// The parts of a page, and what they leave out.
export type {
  CallsResult,
  ChosenBreakdowns,
  LeftOutPart,
  PartReason,
  ReportChange,
  ReportPart,
  ReportResult,
} from './report-result.js';
// Response rates.
export {
  type Invitations,
  type Invited,
  type RateInterval,
  rateDifference,
  rateLimits,
  responseRate,
} from './response-rate.js';
export type {
  GoalResult,
  MoversResult,
  PlanResult,
  ResponsesResult,
  Results,
} from './results.js';
export { type Reversal, reversalOf } from './reversal.js';
export type { RiskResult } from './risk-result.js';
// How many responses are needed.
export {
  type DifferencePlan,
  detectableDifference,
  type MarginPlan,
  marginOf,
  responsesForDifference,
  responsesForMargin,
} from './sample-size.js';
// Other scales than that of an NPS.
export {
  answersOf,
  type Bands,
  bandsOf,
  firstAnswer,
  isNps,
  NPS_SCALE,
  type Range,
  rangeText,
  type Scale,
  type ScaleText,
} from './scale.js';
export type { BenchmarkResult, ScoreResult, Surroundings } from './score-result.js';
export { type ScoreTest, scoreTest } from './score-test.js';
export type { HiddenSegment, Segment, SegmentName, ShownSegment } from './segment.js';
export type { BreakdownResult, SegmentResult } from './segment-result.js';
export {
  type FoundSegment,
  type SearchOptions,
  type SearchSide,
  type SegmentSearch,
  searchSegments,
} from './segment-search.js';
export {
  type SegmentPeriods,
  type SegmentSeries,
  type SegmentTrend,
  type SeriesTests,
  segmentSeriesOf,
} from './segment-series.js';
export type { DetectableSegments, SegmentTest, TestSummary } from './segment-tests.js';
export { type Breakdown, type BreakdownOptions, breakDown } from './segments.js';
// Series of periods.
export {
  type ChangeSince,
  type LargestBreak,
  type PeriodFigures,
  type PeriodTally,
  type Series,
  type SeriesAlphas,
  type SeriesOptions,
  seriesOf,
} from './series.js';
export { REPLICATES, type ShareInterval } from './share-intervals.js';
export type { Respondents, WantedBreakdown } from './shared-sums.js';
export { type SideNoise, sideNoise } from './side-noise.js';
export { type Hidden, type Hide, whatToHide } from './small-groups.js';
export { normalEquivalent, studentCriticalValue, studentTwoSidedP } from './student.js';
export type { Matrix } from './symmetric-eigen.js';
export { type Symmetry, symmetryOf } from './symmetry.js';
export { chiSquareUpperTail, twoSidedP } from './tails.js';
export {
  type CategoryCounts,
  categoryCounts,
  emptyTally,
  mergeTallies,
  scaleWeights,
  subtractTally,
  type Tally,
  tally,
  tallyOfCounts,
  tallyOn,
  weightedCounts,
} from './tally.js';
export {
  dropUnmatched,
  type Margin,
  type Representation,
  representation,
  sharesOfTargets,
  type Unmatched,
  unmatchedValues,
} from './targets.js';
// Themes of comments.
export { PRIOR_COMMENTS, type TermOdds, termOdds } from './term-odds.js';
export type { FamilySummary, FamilyTest, TestMethod } from './test-family.js';
export {
  type Commenters,
  ThemeAccumulator,
  type ThemeAccumulatorOptions,
} from './theme-accumulator.js';
export {
  middleDay,
  sidesByDay,
  type ThemeChange,
  type ThemeChanges,
  type ThemeMove,
} from './theme-changes.js';
export type { ThemeExample } from './theme-examples.js';
export type { SideOf } from './theme-members.js';
export type { NamedTerms } from './theme-names.js';
export type { HiddenTheme, ShownTheme, Theme, ThemeSide, Unthemed } from './theme-rows.js';
export {
  type DetectableThemes,
  findThemes,
  type NamedThemesFound,
  type NearestTerm,
  namedThemes,
  type ThemeOptions,
  type ThemesFound,
} from './themes.js';
export {
  decomposeTold,
  type HiddenDecomposedSegment,
  type ToldDecomposedSegment,
  type ToldDecomposition,
} from './told-decomposition.js';
export { type ToldChange, type ToldMovers, tellMovers } from './told-movers.js';
export {
  answersIn,
  effectiveTransitions,
  type Transitions,
  type TransitionTable,
} from './transitions.js';
export { type Trend, trendOf } from './trend.js';
export type { SegmentSeriesResult, TrendResult } from './trend-result.js';
export { standardErrorOfCounts, varianceOfCounts } from './variance.js';
export { type Judged, type JudgeOptions, judge, type Shortage, type Verdict } from './verdict.js';
export type { WeightSums } from './weight-sums.js';
