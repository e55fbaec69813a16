// What kind of column each is, by its name and its cells.
import { type DateOrder, type DateReadings, readDate, readWrittenDate } from '../cells/date.js';
import { mayBeMissing } from '../cells/missing.js';
import { isCommentName } from '../names/comment.js';
import type { Column } from '../table/header.js';
import { type ColumnDates, DatesSeen } from './column-dates.js';
import { namesDates } from './date-column.js';

export type ColumnKind = 'score' | 'date' | 'comment' | 'category' | 'id' | 'number' | 'text' | 'empty';

export interface ColumnProfile {
  name: string;
  /** From 1. */
  position: number;
  kind: ColumnKind;
  /** Different values, blank cells aside. */
  distinct: number;
  /** Counting stopped there: there may be more. */
  distinctAtLeast: boolean;
  blank: number;
  /** Cells with words and signs for a missing answer, and the first of these. */
  missing: { count: number; words: string[] };
  /** Of a column of dates. */
  dates: ColumnDates | null;
  /** The first different values. */
  examples: string[];
}

/** Different values are counted up to the first number in a column, and up to the second in all, so that memory stays flat. */
const DISTINCT_A_COLUMN = 10_000;
export const DISTINCT_IN_ALL = 200_000;
const EXAMPLES = 3;
const ID_NAME =
  /(?:^|[^a-z])(?:id|uid|uuid|key|token|e-?mail)(?:[^a-z]|$)|(?:Id|ID|Email|Reference)$|^#$|^No\.$/;

/** Columns whose kind is known from their part in the file. */
export interface KnownColumns {
  score: Column | undefined;
  group: Column | undefined;
  date: Column | undefined;
}

/** Evidence about one column, gathered cell by cell. */
export class ColumnEvidence {
  private readonly values = new Set<string>();
  private stopped = false;
  private blank = 0;
  private dates = 0;
  private numbers = 0;
  private characters = 0;
  /** How many cells hold each word for a missing answer. */
  private readonly missing = new Map<string, number>();
  private readonly datesSeen: DatesSeen;
  private readonly readDate: (cell: string) => DateReadings | null;

  /** @param dateFormat the order of day and month, where it was said */
  constructor(
    readonly column: Column,
    dateFormat?: DateOrder,
  ) {
    this.datesSeen = new DatesSeen(dateFormat);
    // Ids look like dates that are bare numbers.
    this.readDate = namesDates(column) ? readDate : readWrittenDate;
  }

  /** @returns how many values it remembered more */
  see(cell: string, room: number): number {
    const text = cell.trim();
    if (text === '') {
      this.blank++;
      return 0;
    }
    this.characters += text.length;
    if (/^[-+]?\d+(?:[.,]\d+)?$/.test(text)) this.numbers++;
    const date = this.readDate(text);
    if (date !== null) {
      this.dates++;
      this.datesSeen.see(date);
    }
    const missing = this.missing.get(text);
    if (missing !== undefined) this.missing.set(text, missing + 1);
    if (this.values.has(text)) return 0;
    if (missing === undefined && mayBeMissing(text)) this.missing.set(text, 1);
    if (this.stopped || room <= 0 || this.values.size === DISTINCT_A_COLUMN) {
      this.stopped = true;
      return 0;
    }
    this.values.add(text);
    return 1;
  }

  result(rows: number, known: KnownColumns): ColumnProfile {
    const { name, position } = this.column;
    const missing = [...this.missing.values()].reduce((sum, count) => sum + count, 0);
    const kind = this.kind(rows - this.blank, missing, known);
    return {
      name,
      position,
      kind,
      distinct: this.values.size,
      distinctAtLeast: this.stopped,
      blank: this.blank,
      missing: { count: missing, words: [...this.missing.keys()].slice(0, EXAMPLES) },
      dates: kind === 'date' ? this.datesSeen.found() : null,
      examples: [...this.values].slice(0, EXAMPLES),
    };
  }

  private kind(filled: number, missing: number, { score, group, date }: KnownColumns): ColumnKind {
    const { labels, name } = this.column;
    const distinct = this.values.size;
    const mostly = (count: number) => count > 0 && count >= 0.9 * (filled - missing);
    if (filled === 0) return 'empty';
    if (this.column === score) return 'score';
    if (this.column === group) return 'category';
    if (this.column === date || mostly(this.dates)) return 'date';
    if (ID_NAME.test(name) && (this.stopped || distinct > filled / 2)) return 'id';
    if (labels.some(isCommentName) && !mostly(this.numbers)) return 'comment';
    if (mostly(this.numbers)) return 'number';
    if (!this.stopped && distinct <= Math.max(2, Math.min(100, filled / 4))) return 'category';
    return this.characters / filled > 25 ? 'comment' : 'text';
  }
}
