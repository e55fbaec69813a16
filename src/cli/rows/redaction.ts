// --redact: which columns are masked, and what was found in them.
import { redact } from '../../core/redact.js';
import type { RedactedKind } from '../../core/redact-patterns.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import type { Redacted } from './layouts.js';

/** A share of the values of a column that is worth a word: it holds what is masked elsewhere. */
const WORTH_A_WORD = 0.1;

export class Redaction {
  /** Of the first file. */
  columns: Redacted | undefined;
  /** Columns that are no texts, and hold what is masked in texts. */
  left: readonly string[] = [];
  /** How many of each kind were masked. */
  readonly found: Partial<Record<RedactedKind, number>> = {};

  /** Chooses the columns with free text, the comments among them. */
  choose(columns: readonly SurveyedColumn[]): void {
    const isText = ({ kind, role }: SurveyedColumn) =>
      role === 'comment' || (role === undefined && (kind === 'comment' || kind === 'text'));
    const names = (some: readonly SurveyedColumn[]) => some.map(({ column }) => column);
    this.columns = { texts: new Set(names(columns.filter(isText))), known: new Set(names(columns)) };
    this.left = names(columns.filter((column) => !isText(column) && namesPeople(column)));
  }

  /** Masks some cells of a row. */
  mask(cells: string[], places: readonly number[]): void {
    for (const place of places) {
      const { text, found } = redact(cells[place]!);
      cells[place] = text;
      for (const [kind, count] of Object.entries(found) as [RedactedKind, number][])
        this.found[kind] = (this.found[kind] ?? 0) + count;
    }
  }
}

/** Numbers may be anything; an address is an address. */
function namesPeople({ values }: SurveyedColumn): boolean {
  const some = values.filter((value) => {
    const { email = 0, iban = 0 } = redact(value).found;
    return email + iban > 0;
  });
  return some.length > 0 && some.length >= WORTH_A_WORD * values.length;
}
