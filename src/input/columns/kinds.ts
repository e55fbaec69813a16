// What kind of column each is, by its name and its cells.
import { type DateOrder, type DateReadings, readDate, readWrittenDate } from '../cells/date.js';
import { type DistinctFound, type DistinctLimits, DistinctTexts } from '../cells/distinct.js';
import { mayBeMissing } from '../cells/missing.js';
import { isCommentName } from '../names/comment.js';
import type { Column } from '../table/header.js';
import { type ColumnDates, DatesSeen, type FoundDates } from './column-dates.js';
import { namesDates } from './date-column.js';

export type ColumnKind = 'score' | 'date' | 'comment' | 'category' | 'id' | 'number' | 'text' | 'empty';

export interface ColumnProfile {
  name: string;
  /** From 1. */
  position: number;
  kind: ColumnKind;
  /** Different values, blank cells aside. */
  distinct: number;
  /** Their number is estimated: there are more than are counted one by one. */
  distinctIsEstimate: boolean;
  blank: number;
  /** Cells with words and signs for a missing answer, and the first of these. */
  missing: { count: number; words: string[] };
  /** Of a column of dates. */
  dates: ColumnDates | null;
  /** The first different values. */
  examples: string[];
}

const EXAMPLES = 3;
const ID_NAME =
  /(?:^|[^a-z])(?:id|uid|uuid|key|token|e-?mail)(?:[^a-z]|$)|(?:Id|ID|Email|Reference)$|^#$|^No\.$/;

/** Columns whose kind is known from their part in the file. */
export interface KnownColumns {
  score: Column | undefined;
  group: Column | undefined;
  date: Column | undefined;
}

/** What cells show that are only counted; plain data. */
export interface CountedCells {
  readonly blank: number;
  readonly numbers: number;
  readonly characters: number;
  readonly distinct: DistinctFound;
}

/** What cells of a part of a file show of a column; plain data. */
export interface ColumnFound extends CountedCells {
  readonly dates: number;
  readonly missing: readonly (readonly [word: string, cells: number])[];
  readonly foundDates: FoundDates;
  readonly examples: readonly string[];
}

/** Evidence about one column, gathered cell by cell. */
export class ColumnEvidence {
  private readonly distinct: DistinctTexts;
  private readonly examples: string[] = [];
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
    limits: DistinctLimits,
    dateFormat?: DateOrder,
  ) {
    this.distinct = new DistinctTexts(limits);
    this.datesSeen = new DatesSeen(dateFormat);
    // Ids look like dates that are bare numbers.
    this.readDate = namesDates(column) ? readDate : readWrittenDate;
  }

  /** Whether there are as many examples as are shown. */
  get hasExamples(): boolean {
    return this.examples.length === EXAMPLES;
  }

  /** Looks at a cell, which is the next that is met. */
  see(cell: string): void {
    const text = cell.trim();
    this.meet(text);
    this.count(text, 1);
    if (text !== '') this.distinct.see(text);
  }

  /** Looks at a trimmed cell as the next that is met, where it is counted later and told from others elsewhere. */
  meet(text: string): void {
    if (text === '') return;
    if (mayBeMissing(text)) this.seeMissing(text, 0);
    if (!this.hasExamples && !this.examples.includes(text)) this.examples.push(text);
  }

  /** @param cells how many hold it, trimmed */
  count(text: string, cells: number): void {
    if (text === '') {
      this.blank += cells;
      return;
    }
    this.characters += cells * text.length;
    if (/^[-+]?\d+(?:[.,]\d+)?$/.test(text)) this.numbers += cells;
    this.seeDate(text, cells);
    if (this.missing.has(text)) this.seeMissing(text, cells);
  }

  /** Only whether a trimmed text is a date. */
  seeDate(text: string, cells = 1): void {
    const date = this.readDate(text);
    if (date === null) return;
    this.dates += cells;
    this.datesSeen.see(date);
  }

  /** Only that a trimmed text says that there is no answer. */
  seeMissing(text: string, cells = 1): void {
    this.missing.set(text, (this.missing.get(text) ?? 0) + cells);
  }

  /** Whether a trimmed text is a date. */
  isDate(text: string): boolean {
    return this.readDate(text) !== null;
  }

  /** Adds what was found in the part that comes next. */
  add(found: ColumnFound): void {
    this.addCounted(found);
    this.dates += found.dates;
    for (const [word, cells] of found.missing) this.missing.set(word, (this.missing.get(word) ?? 0) + cells);
    this.datesSeen.add(found.foundDates);
    const others = found.examples.filter((text) => !this.examples.includes(text));
    this.examples.push(...others.slice(0, EXAMPLES - this.examples.length));
  }

  /** Adds cells that were looked at elsewhere, but for their dates and what is missing. */
  addCounted({ blank, characters, numbers, distinct }: CountedCells): void {
    this.blank += blank;
    this.characters += characters;
    this.numbers += numbers;
    this.distinct.add(distinct);
  }

  found(): ColumnFound {
    const { blank, dates, numbers, characters, examples } = this;
    const missing = [...this.missing];
    const foundDates = this.datesSeen.state();
    const distinct = this.distinct.found();
    return { blank, dates, numbers, characters, missing, foundDates, distinct, examples };
  }

  result(rows: number, known: KnownColumns): ColumnProfile {
    const { name, position } = this.column;
    const missing = [...this.missing.values()].reduce((sum, count) => sum + count, 0);
    const kind = this.kind(rows - this.blank, missing, known);
    return {
      name,
      position,
      kind,
      distinct: Math.min(this.distinct.count, rows - this.blank),
      distinctIsEstimate: this.distinct.isEstimate,
      blank: this.blank,
      missing: { count: missing, words: [...this.missing.keys()].slice(0, EXAMPLES) },
      dates: kind === 'date' ? this.datesSeen.found() : null,
      examples: this.examples,
    };
  }

  private kind(filled: number, missing: number, { score, group, date }: KnownColumns): ColumnKind {
    const { labels, name } = this.column;
    const { count: distinct, isEstimate } = this.distinct;
    const mostly = (count: number) => count > 0 && count >= 0.9 * (filled - missing);
    if (filled === 0) return 'empty';
    if (this.column === score) return 'score';
    if (this.column === group) return 'category';
    if (this.column === date || mostly(this.dates)) return 'date';
    if (ID_NAME.test(name) && (isEstimate || distinct > filled / 2)) return 'id';
    if (labels.some(isCommentName) && !mostly(this.numbers)) return 'comment';
    if (mostly(this.numbers)) return 'number';
    if (!isEstimate && distinct <= Math.max(2, Math.min(100, filled / 4))) return 'category';
    return this.characters / filled > 25 ? 'comment' : 'text';
  }
}
