// Where the header of a file is: the first record that has the width of the table and holds names rather than values.
import { layoutOf } from './layouts.js';
import {
  filledIn,
  hasWidth,
  isAllWords,
  isAnswer,
  isBlank,
  isWord,
  mayBeNames,
  numericColumns,
  type Row,
} from './row-shape.js';

/** How surely a text names the score: 2 as "nps" does, 1 as "rating", 0 not at all. */
export type NameRank = (text: string) => number;

/** Records that may stand above a header. */
export const MOST_ABOVE = 30;
/** Records below a place that show what it is. */
const LOOK = 200;
/** The share of them that must have the width of a header. */
const AGREEING = 0.8;

/** Two readings of the beginning of a file; positions are among its records that are no blank lines, from 0. */
export type HeaderDoubt =
  /** Records under the header look like more rows of it. */
  | { readonly found: 'second-row'; readonly header: number; readonly rows: number }
  /** A later record names the score too. */
  | { readonly found: 'other-header'; readonly header: number; readonly other: number };

export interface HeaderPlace {
  /** Records above the header. */
  readonly above: number;
  readonly doubt?: HeaderDoubt;
}

export interface HeaderOptions {
  readonly rank: NameRank;
  /** Positions of records with a blank line directly above. */
  readonly afterBlank: ReadonlySet<number>;
}

/** Whether a record is the line that tells spreadsheets the delimiter: `sep=;`. */
export function isSeparatorLine(row: Row): boolean {
  return /^sep=.?$/i.test((row[0] ?? '').trim()) && row.slice(1).every(isBlank);
}

/** How many records at the beginning cannot be the header, because a later one surely is. */
export function titlesAbove(rows: readonly Row[], rank: NameRank): number {
  const from = rows.length > 0 && isSeparatorLine(rows[0]!) ? 1 : 0;
  const first = rows[from];
  if (first === undefined) return from;
  const isTitle = isTitleLike(first, rows, from);
  if (!isTitle && isSupported(rows, from)) return from;
  const end = Math.min(rows.length - 1, from + MOST_ABOVE);
  for (let i = from + 1; i <= end; i++) {
    const row = rows[i]!;
    if (!mayBeNames(row) || isComment(row) || !isSupported(rows, i)) continue;
    if (row.length > 1 && filledIn(row) < 2) continue;
    if (isTitle ? isSurely(rows, from, i, rank) : isBetter(rows, from, i, rank)) return i;
  }
  return from;
}

/** Below a title: a record of another width, or one of the same with the names of a table. */
function isSurely(rows: readonly Row[], from: number, i: number, rank: NameRank): boolean {
  const first = rows[from]!;
  const row = rows[i]!;
  if (!hasWidth(row, first.length)) return true;
  if (layoutOf(rows.slice(i)) !== undefined) return true;
  const named = bestRank(row, rank);
  if (named > 0 && (isComment(first) || named >= bestRank(first, rank))) return true;
  if (row.length > 2 && filledIn(row) === row.length && bestRank(first, rank) === 0) return true;
  const over = wordsOverNumbers(rows, i);
  return over > 1 || (over > 0 && isComment(first));
}

/** Below a record that might be a header too, but that hardly any other record has the width of. */
function isBetter(rows: readonly Row[], from: number, i: number, rank: NameRank): boolean {
  const first = rows[from]!;
  const row = rows[i]!;
  if (hasWidth(row, first.length)) return false;
  const [before, after] = [bestRank(first, rank), bestRank(row, rank)];
  if (after > before) return true;
  return after === before && wordsOverNumbers(rows, i) >= Math.min(2, row.length);
}

/** A record with one filled cell in a table of more columns, or a comment. */
function isTitleLike(row: Row, rows: readonly Row[], at: number): boolean {
  if (isComment(row)) return true;
  if (filledIn(row) > 1) return false;
  return row.length > 1 || rows.slice(at + 1, at + 1 + LOOK).some((other) => filledIn(other) > 1);
}

/** `# exported by x`, `// 2025`; a lone # is a name, as in exports of Typeform. */
function isComment(row: Row): boolean {
  return /^(?:#.|\/\/)/.test((row[0] ?? '').trim());
}

/** Whether most records below have the width of this one. */
function isSupported(rows: readonly Row[], at: number): boolean {
  const below = rows.slice(at + 1, at + 1 + LOOK);
  const width = rows[at]!.length;
  const agreeing = below.filter((row) => hasWidth(row, width)).length;
  return agreeing >= below.length * AGREEING && (at === 0 || below.length > 0);
}

function bestRank(row: Row, rank: NameRank): number {
  return Math.max(0, ...row.map((cell) => (isWord(cell) ? rank(cell) : 0)));
}

function wordsOverNumbers(rows: readonly Row[], at: number): number {
  const numeric = numbersBelow(rows.slice(at + 1, at + 1 + LOOK), rows[at]!.length);
  return rows[at]!.filter((cell, i) => numeric[i] && isWord(cell)).length;
}

/** The columns of numbers and dates; records of words alone, which may be titles, do not speak against it. */
function numbersBelow(rows: readonly Row[], width: number): boolean[] {
  return numericColumns(
    rows.filter((row) => !isAllWords(row)),
    width,
  );
}

/**
 * Finds the header in a layout that no survey tool is known by.
 * @param rows records that are no blank lines, from the first on; some hundred where the file has them
 * @param titles how many at the beginning are none: see {@link titlesAbove}
 */
export function placeHeader(
  rows: readonly Row[],
  titles: number,
  { rank, afterBlank }: HeaderOptions,
): HeaderPlace {
  if (rows[titles] === undefined) return { above: titles };
  return new Rivals(rows, titles, rank, afterBlank).settle();
}

/** The records under a header that may be headers too. */
class Rivals {
  private readonly header: Row;
  private readonly below: readonly Row[];
  private numeric: readonly boolean[] | undefined;

  constructor(
    private readonly rows: readonly Row[],
    private readonly at: number,
    private readonly rank: NameRank,
    private readonly afterBlank: ReadonlySet<number>,
  ) {
    this.header = rows[at]!;
    this.below = rows.slice(at + 1, at + 1 + LOOK);
  }

  settle(): HeaderPlace {
    const { at } = this;
    let rows = 0;
    while (rows < MOST_ABOVE && this.isSecondRow(at + 1 + rows)) rows++;
    const other = rows > 0 ? at + rows : this.named();
    if (other === undefined) return { above: at };
    // What is below may be read in two ways again.
    if (this.isBeyondDoubt(other)) return new Rivals(this.rows, other, this.rank, this.afterBlank).settle();
    if (rows > 0) return { above: at, doubt: { found: 'second-row', header: at, rows } };
    return { above: at, doubt: { found: 'other-header', header: at, other } };
  }

  /** Words in at least two columns that hold numbers or dates else; one will do where it is a name of the score. */
  private isSecondRow(at: number): boolean {
    const row = this.rows[at];
    if (row === undefined || !mayBeRow(row)) return false;
    const over = this.overNumbers(row);
    return over.length >= 2 || over.some((i) => this.rank(row[i]!) > 0);
  }

  /** A record further down that is all words, with a name of the score over a column of numbers. */
  private named(): number | undefined {
    const end = Math.min(this.rows.length - 2, this.at + MOST_ABOVE);
    for (let i = this.at + 1; i <= end; i++) {
      const row = this.rows[i]!;
      if (!mayBeRow(row)) continue;
      if (this.overNumbers(row).some((column) => this.rank(row[column]!) > 0)) return i;
    }
    return undefined;
  }

  /** The columns of numbers in which a record has a word, that is neither the header's nor met again. */
  private overNumbers(row: Row): number[] {
    const numeric = this.numericBelow();
    return row.flatMap((cell, i) => {
      if (!numeric[i] || !isWord(cell) || isAnswer(cell) || sameText(cell, this.header[i] ?? '')) return [];
      // A title may say what the header says.
      const isName = this.rank(cell) > 0;
      const again = this.below.filter((other) => other !== row && sameText(other[i] ?? '', cell));
      return again.every((other) => isName && isAllWords(other)) ? [i] : [];
    });
  }

  private numericBelow(): readonly boolean[] {
    const width = Math.max(this.header.length, ...this.below.map(({ length }) => length));
    this.numeric ??= numbersBelow(this.below, width);
    return this.numeric;
  }

  /**
   * Whether what is above a record is no header: the record names the score where the other does not, and what is
   * above is a block of titles rather than a row of names.
   */
  private isBeyondDoubt(other: number): boolean {
    const row = this.rows[other]!;
    const names = this.overNumbers(row).filter((i) => this.rank(row[i]!) > 0);
    if (row.length === 1) return names.length > 0 && other - this.at <= 1;
    const isStrong = names.some((i) => this.rank(row[i]!) > 1 && this.rank(this.header[i] ?? '') === 0);
    if (!isStrong) return false;
    const above = this.rows.slice(this.at, other);
    if (this.afterBlank.has(other) && !above.some((each) => this.looksLikeAnswer(each))) return true;
    if (above.every(isAbout)) return true;
    return other === this.at + 1 && !isIdentifiers(this.header);
  }

  /** Whether a record holds numbers in two columns of numbers, as rows of answers do. */
  private looksLikeAnswer(row: Row): boolean {
    const numeric = this.numericBelow();
    return row.filter((cell, i) => numeric[i] && !isBlank(cell) && !isWord(cell)).length > 1;
  }
}

/** Whether a record may be a row of the header: words alone, and neither a comment nor a padded title. */
function mayBeRow(row: Row): boolean {
  return isAllWords(row) && !isComment(row) && (row.length === 1 || filledIn(row) > 1);
}

function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** "Report:,Q2", "Generated:,2024-01-01", a title padded with delimiters, a comment. */
function isAbout(row: Row): boolean {
  return filledIn(row) < 2 || isComment(row) || (row[0] ?? '').trim().endsWith(':');
}

/** Names as programs write them, without spaces: a row of them is a header. */
function isIdentifiers(row: Row): boolean {
  return row.every((cell) => isBlank(cell) || /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(cell.trim()));
}
