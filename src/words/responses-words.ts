// What nps responses says to people.
import type { Category } from '../core/category.js';
import type { OpenAnswers, OpenCount } from '../core/open-answers.js';
import type { RedactedKind } from '../core/redacted-kinds.js';

/** Which answers were asked for. */
export interface Selection {
  readonly only: readonly Category[];
  readonly withComment: boolean;
}

export interface ResponsesWords {
  /** "34 of 4,298 answers: detractors with a comment"; of those that are selected fewer may be listed. */
  title(counts: { listed: number; selected: number; answered: number }, selection: Selection): string;
  /** That a table shows no more, and what does. */
  cut(shown: number, selected: number): string;
  readonly headings: Readonly<Record<'age' | 'from' | 'to' | 'open' | 'detractors', string>>;
  /** "0–6 days" */
  age(week: number): string;
  /** "open (status!=done): 12 of 34 answers, 12 of 34 detractors" */
  open(condition: string, all: OpenCount, detractors: OpenCount): string;
  /** The heading of the table of ages. */
  ages(condition: string, asOf: string): string;
  /** The same in a line. */
  agesLine(open: OpenAnswers): string;
  /** Detractors that are in no week of age. */
  outside(outside: OpenCount): string;
  /** "masked in comment: 3 e-mail addresses, 2 phone numbers" */
  masked(columns: readonly string[], found: Readonly<Partial<Record<RedactedKind, number>>>): string;
}
