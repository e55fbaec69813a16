// What reports say to people, as typed functions, a file for each command. Numbers come unformatted where a language has
// its own way of counting, names as they are in the file: formats escape what they print.
import type { FormatWords } from '../report/format-words.js';
import type { Numerals } from '../report/numerals.js';
import type { CheckWords } from './check-words.js';
import type { CommentsWords } from './comments-words.js';
import type { CompareWords } from './compare-words.js';
import type { DriversWords } from './drivers-words.js';
import type { FigureWords } from './figure-words.js';
import type { GoalWords } from './goal-words.js';
import type { InitWords } from './init-words.js';
import type { InspectWords } from './inspect-words.js';
import type { MeasuresWords } from './measures-words.js';
import type { MoversWords } from './movers-words.js';
import type { PlanWords } from './plan-words.js';
import type { QuestionWords } from './questions-words.js';
import type { ReportWords } from './report-words.js';
import type { ResponsesWords } from './responses-words.js';
import type { RiskWords } from './risk-words.js';
import type { ScoreWords } from './score-words.js';
import type { SegmentWords } from './segment-words.js';
import type { BenchmarkWords, RepresentationWords } from './surroundings-words.js';
import type { TrendWords } from './trend-words.js';
import type { WarningWords } from './warning-words.js';

/** A language, with these decimals. */
export interface Words {
  /** How it writes figures, days and periods. */
  readonly numerals: Numerals;
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
  readonly report: ReportWords;
  /** Those that are not here are told in English. */
  readonly warnings?: WarningWords;
  readonly check: CheckWords;
  readonly plan: PlanWords;
  readonly inspect: InspectWords;
  readonly init: InitWords;
  readonly formats: FormatWords;
}
