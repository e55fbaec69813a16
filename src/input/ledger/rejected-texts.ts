// The different texts of the score column that are no scores, and how many cells hold each.
import { type Rejection, rejectionOf } from '../cells/rejected.js';

/** A text, trimmed, and the rows that hold it. */
export interface RejectedText {
  readonly text: string;
  readonly rows: number;
}

/** Different texts that are told apart; a column with more holds no answers. */
const REMEMBERED = 20_000;
/** Longer texts are cut: they are no labels. */
const LONGEST = 200;

export class RejectedTexts {
  private readonly texts = new Map<string, number>();

  add(cell: string, rows: number): void {
    const text = cell.trim().slice(0, LONGEST);
    const known = this.texts.get(text);
    if (known === undefined && this.texts.size === REMEMBERED) return;
    this.texts.set(text, (known ?? 0) + rows);
  }

  /** The most frequent texts. */
  most(count: number): RejectedText[] {
    const texts = [...this.texts].map(([text, rows]) => ({ text, rows }));
    return texts.sort((a, b) => b.rows - a.rows).slice(0, count);
  }

  /** The texts of each kind, the most frequent first. */
  byKind(labels: readonly string[], scale: { low: number; high: number }): Record<Rejection, RejectedText[]> {
    const kinds: Record<Rejection, RejectedText[]> = {
      answer: [],
      code: [],
      error: [],
      header: [],
      other: [],
    };
    for (const [text, rows] of this.texts) kinds[rejectionOf(text, labels, scale)].push({ text, rows });
    for (const texts of Object.values(kinds)) texts.sort((a, b) => b.rows - a.rows);
    // Where other numbers lie beyond the scale, 88 and 99 are such numbers and no codes: a column of percentages.
    if (kinds.other.some(({ text }) => Number(text) > scale.high)) kinds.other.push(...kinds.code.splice(0));
    return kinds;
  }
}

/** How many rows hold them. */
export function rowsOf(texts: readonly RejectedText[]): number {
  return texts.reduce((sum, { rows }) => sum + rows, 0);
}
