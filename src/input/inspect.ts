// What is in a file: its columns, what kind each is, and which one would be the score.

import { grouped } from '../core/counted.js';
import { NpsError } from '../core/errors.js';
import type { Source } from './bytes/source.js';
import { readDate } from './cells/date.js';
import { isBlankScore, parseScore } from './cells/score.js';
import { groupNeighbour } from './columns/category-column.js';
import { detectDateColumn } from './columns/date-column.js';
import { named } from './columns/find.js';
import { detectScoreColumn, type ScoreReason } from './columns/score-column.js';
import { tableWarnings } from './ledger/notes.js';
import { noteShape, type RowShapes } from './ledger/read-state.js';
import type { ReadOptions } from './options.js';
import type { InputProblem, NamedColumn } from './problems.js';
import { tableOptions } from './read.js';
import type { Column } from './table/header.js';
import { openTable, type Table } from './table/table.js';
import type { InputWarning } from './warnings.js';

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
  /** The first different values. */
  examples: string[];
}

export interface Inspection {
  encoding: string;
  delimiter: string;
  headerRows: number;
  vendor: string | null;
  /** Why each was found, for people. */
  why: { encoding: string; delimiter: string; headerRows: string };
  columns: ColumnProfile[];
  score: (NamedColumn & { why: ScoreReason }) | null;
  /** Lines above the header that belong to no table, those that were asked to be left out among them. */
  linesBefore: number;
}

/** What {@link inspectFile} found, and the rows by the fate of their score; null where there is no score column. */
export interface InspectedFile {
  inspection: Inspection;
  /** Why no column was taken for the score. */
  problem: InputProblem | undefined;
  rows: number;
  account: { answered: number; blank: number; rejected: number } | null;
  warnings: InputWarning[];
}

/** Different values are counted up to so many a column, and so many in all, so that memory stays flat. */
const DISTINCT_A_COLUMN = 10_000;
const DISTINCT_IN_ALL = 200_000;
const EXAMPLES = 3;
const COMMENT_NAME =
  /comment|feedback|reason|why|explication|comentario|kommentar|open-ended|\btext\b|review/i;
const ID_NAME =
  /(?:^|[^a-z])(?:id|uid|uuid|key|token|e-?mail)(?:[^a-z]|$)|(?:Id|ID|Email|Reference)$|^#$|^No\.$/;

/** Reads a whole file once. @throws NpsError as the other commands would */
export async function inspectFile(source: Source, options: ReadOptions): Promise<InspectedFile> {
  const table = await openTable(source, tableOptions(options));
  const { columns } = table.header;
  const profiles = columns.map((column) => new Profile(column));
  const { score, problem } = findScore(table);
  const account = { answered: 0, blank: 0, rejected: 0 };
  const shape: RowShapes = { short: { count: 0, first: 0 }, long: { count: 0, first: 0 } };
  let rows = 0;
  let room = DISTINCT_IN_ALL;
  for await (const { records } of table.rows()) {
    for (const record of records) {
      rows++;
      for (const profile of profiles) room -= profile.see(record[profile.column.position - 1] ?? '', room);
      if (record.length < columns.length) noteShape(shape.short, rows);
      else if (record.some((cell, i) => i >= columns.length && cell.trim() !== ''))
        noteShape(shape.long, rows);
      if (score !== undefined) {
        const cell = record[score.column.position - 1] ?? '';
        if (isBlankScore(cell)) account.blank++;
        else if (parseScore(cell, { scale: '0-10', fractions: 'reject' }) >= 0) account.answered++;
        else account.rejected++;
      }
    }
  }
  const known = {
    score: score?.column,
    group: score && groupNeighbour(score.column, columns, table.sample),
    date: detectDateColumn(columns, table.sample),
  };
  const profiled = profiles.map((profile) => profile.result(rows, known));
  return {
    inspection: {
      encoding: table.encoding.name,
      delimiter: table.dialect.delimiter,
      headerRows: table.header.headerRows,
      vendor: table.header.vendor,
      why: {
        encoding: table.encoding.why,
        delimiter: whyDelimiter(table, options),
        headerRows: table.header.why,
      },
      columns: profiled,
      score: score === undefined ? null : { ...named(score.column, columns), why: score.why },
      linesBefore: (options.skipLines ?? 0) + table.header.titleRows,
    },
    problem,
    rows,
    account: score === undefined ? null : account,
    warnings: tableWarnings(table, shape, options.ragged === true),
  };
}

function whyDelimiter({ header, sample }: Table, { delimiter }: ReadOptions): string {
  if (delimiter !== undefined) return 'as asked';
  const width = header.columns.length;
  if (width === 1) return 'no other makes columns';
  // A delimiter at the end of every line makes one more field, which is blank.
  const fits = (row: readonly string[]) =>
    row.length >= width && row.slice(width).every((cell) => cell.trim() === '');
  const agree = sample.filter(fits).length;
  return `${grouped(agree)} of the first ${grouped(sample.length)} rows have ${grouped(width)} fields, as the header has`;
}

function findScore({ header, sample, label }: Table) {
  try {
    return {
      score: detectScoreColumn(header.columns, sample, { scale: '0-10', fractions: 'reject' }, label),
      problem: undefined,
    };
  } catch (error) {
    if (error instanceof NpsError) return { score: undefined, problem: error.problem as InputProblem };
    throw error;
  }
}

/** Columns whose kind is known from their part in the file. */
interface KnownColumns {
  score: Column | undefined;
  group: Column | undefined;
  date: Column | undefined;
}

/** Evidence about one column, gathered cell by cell. */
class Profile {
  private readonly values = new Set<string>();
  private stopped = false;
  private blank = 0;
  private dates = 0;
  private numbers = 0;
  private characters = 0;

  constructor(readonly column: Column) {}

  /** @returns how many values it remembered more */
  see(cell: string, room: number): number {
    const text = cell.trim();
    if (text === '') {
      this.blank++;
      return 0;
    }
    this.characters += text.length;
    if (/^[-+]?\d+(?:[.,]\d+)?$/.test(text)) this.numbers++;
    if (readDate(text) !== null) this.dates++;
    if (this.values.has(text)) return 0;
    if (this.stopped || room <= 0 || this.values.size === DISTINCT_A_COLUMN) {
      this.stopped = true;
      return 0;
    }
    this.values.add(text);
    return 1;
  }

  result(rows: number, known: KnownColumns): ColumnProfile {
    const { name, position } = this.column;
    return {
      name,
      position,
      kind: this.kind(rows - this.blank, known),
      distinct: this.values.size,
      distinctAtLeast: this.stopped,
      blank: this.blank,
      examples: [...this.values].slice(0, EXAMPLES),
    };
  }

  private kind(filled: number, { score, group, date }: KnownColumns): ColumnKind {
    const { labels, name } = this.column;
    const distinct = this.values.size;
    const mostly = (count: number) => count >= 0.9 * filled;
    if (filled === 0) return 'empty';
    if (this.column === score) return 'score';
    if (this.column === group) return 'category';
    if (this.column === date || (mostly(this.dates) && !mostly(this.numbers))) return 'date';
    if (ID_NAME.test(name) && (this.stopped || distinct > filled / 2)) return 'id';
    if (labels.some((label) => COMMENT_NAME.test(label)) && !mostly(this.numbers)) return 'comment';
    if (mostly(this.numbers)) return 'number';
    if (!this.stopped && distinct <= Math.max(2, Math.min(100, filled / 4))) return 'category';
    return this.characters / filled > 25 ? 'comment' : 'text';
  }
}
