// --redact: which columns are masked, and what was found in them.
import { redact } from '../../core/redact.js';
import type { RedactedKind } from '../../core/redacted-kinds.js';
import type { SurveyedColumn, SurveyedKind } from '../../input/columns/surveyed-column.js';
import type { Redacted } from './layouts.js';

/** Columns that hold texts, or may: one that is empty or the same in the first rows shows nothing of the others. */
const TEXTS: readonly SurveyedKind[] = ['comment', 'text', 'constant', 'empty'];
/** A column is warned of where this share of its values holds what is masked in texts. */
const WORTH_A_WARNING = 0.1;

export class Redaction {
  /** Those of the first file. */
  columns: Redacted | undefined;
  /** Columns that are not masked, although they hold addresses or accounts of people. */
  left: readonly string[] = [];
  /** How many of each kind were masked. */
  readonly found: Partial<Record<RedactedKind, number>> = {};

  /** Chooses the columns with free text, and the one of the comments. */
  choose(columns: readonly SurveyedColumn[]): void {
    const isText = ({ kind, role }: SurveyedColumn) =>
      role === 'comment' || (role === undefined && TEXTS.includes(kind));
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

/** Whether values are addresses or accounts; numbers of other kinds may be anything in a column of ids. */
function namesPeople({ values }: SurveyedColumn): boolean {
  const some = values.filter((value) => {
    const { email = 0, iban = 0 } = redact(value).found;
    return email + iban > 0;
  });
  return some.length > 0 && some.length >= WORTH_A_WARNING * values.length;
}
