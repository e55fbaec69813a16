// What score and segment find of several questions, as their documents say it.
import type { ToldBlock } from './block.js';
import type { QuestionDifference } from './question-differences.js';
import type { BreakdownResult } from './segment-result.js';

/** What became of the rows, by the answers to one question: a row without one may have an answer to another. */
export interface QuestionAccount {
  readonly rows: number;
  /** Rows of the files, where a row counts several responses; the other numbers are responses then. */
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

/** The segments of several questions, each with tests of its own. */
export interface QuestionSegmentsResult {
  readonly questions: readonly QuestionSegments[];
}

/** The segments of one of several questions. */
export type QuestionSegments = QuestionAsked &
  (BreakdownResult | { readonly breakdowns: readonly BreakdownResult[] }) & { readonly overall: ToldBlock };
