// What nps inspect says.
import type { ColumnResult } from '../core/results.js';
import type { ScoreReason } from '../input/columns/score-candidate.js';
import type { Text } from '../report/report.js';

export interface InspectWords {
  readonly standardInput: string;
  size(rows: number, columns: number): string;
  readonly findings: Readonly<Record<'format' | 'sheet' | 'encoding' | 'delimiter' | 'headerRows', string>>;
  readonly findingHeadings: Readonly<Record<'finding' | 'value' | 'why', string>>;
  /** The name of a delimiter; itself where it has none. */
  delimiter(character: string): string;
  readonly headings: Readonly<
    Record<'column' | 'kind' | 'distinct' | 'blank' | 'missing' | 'examples' | 'encoding' | 'samples', string>
  >;
  kind(kind: ColumnResult['kind']): string;
  /** An estimated count: "≈ 1,203,000" */
  about(count: number): string;
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
