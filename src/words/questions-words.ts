// What is said of several questions at once, as typed functions.
import type { QuestionAccount } from '../core/results.js';
import type { Scale } from '../core/scale.js';

/** The tests of the differences between questions. */
export interface QuestionTests {
  readonly count: number;
  /** The chance of a false finding that is accepted. */
  readonly alpha: number;
}

export interface QuestionWords {
  /** "NPS of 3 questions"; of another net score it says which. */
  title(questions: number, scale: Scale | undefined): string;
  /** "NPS of 3 questions by region" */
  segmentTitle(questions: number, breakdowns: readonly string[], scale: Scale | undefined): string;
  readonly headings: Readonly<Record<'question' | 'less' | 'points', string>>;
  /** The line above the differences. */
  readonly differences: string;
  /** "region of “support”": a breakdown of one of several questions. */
  breakdownOf(breakdown: string, question: string): string;
  /** A line about one question: "support: 4,310 rows = …". */
  of(question: string, line: string): string;
  account(account: QuestionAccount): string;
  readonly legend: {
    /** Some questions differ. */
    differ(tests: QuestionTests): string;
    noneDiffers(tests: QuestionTests): string;
    /** Too few answered both questions for a test. */
    readonly untested: string;
    hidden(minN: number): string;
  };
}
