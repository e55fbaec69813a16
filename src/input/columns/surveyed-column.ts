// A column as the first rows show it.
import type { Column } from '../table/header.js';
import type { ColumnKind } from './kinds.js';

/** What a column holds; `rating` is 3 or more different whole answers from 0 to 10, with or without labels. */
export type SurveyedKind = ColumnKind | 'rating' | 'constant';

/** What a column is used for already; `group` is the stored category beside the score. */
export type ColumnUse =
  | 'score'
  | 'group'
  | 'by'
  | 'comment'
  | 'date'
  | 'customer'
  | 'latestBy'
  | 'weight'
  | 'condition';

/** A column, as far as the first 1,000 rows show it. */
export interface SurveyedColumn extends Readonly<Column> {
  /** The text that names it and no other, in every file. */
  readonly column: string;
  readonly kind: SurveyedKind;
  /** What the options use it for; undefined where for nothing. */
  readonly role: ColumnUse | undefined;
  /** It is the one column of dates that says when an answer was given. */
  readonly saysWhen?: true;
  /** It may say that, perhaps beside others. */
  readonly mayTellWhen?: true;
  /** How many rows were looked at, and how many of them are blank here. */
  readonly rows: number;
  readonly blank: number;
  /** The different cells, trimmed, blank ones aside. */
  readonly values: readonly string[];
}
