// Records of one file to a batch: each row's fate, its score, its segments.

import type { InputAccount } from '../core/account.js';
import type { ErrorCode } from '../core/errors.js';
import { cut, newBatch, type WaitingAnswer } from './batch.js';
import { FILE_COLUMN } from './columns.js';
import { type DateReadings, readDate } from './dates.js';
import type { Dictionary } from './dictionary.js';
import type { Column } from './header.js';
import type { LatestAnswers } from './latest.js';
import type { Batch, ReadOptions } from './options.js';
import type { Plan } from './plan.js';
import type { RecordChunk } from './records.js';
import type { Remarker } from './remarks.js';
import { BLANK, REJECTED } from './score-cell.js';
import type { Table } from './table.js';
import { grouped, quote } from './wording.js';

/** What is kept over all files while they are read. */
export interface ReadState {
  account: InputAccount;
  dictionaries: Dictionary[][];
  latest: LatestAnswers<WaitingAnswer> | undefined;
  /** First cells of each fate, for messages. */
  blanks: string[];
  rejects: { place: string; value: string }[];
  /** Whether a label stood at the score 1, as in `1 - Not at all likely`. */
  labelledOne: boolean;
  /** What shows the scale that the question offered. */
  scores: { zeros: number; aboveFive: number };
}

/** Rows with fewer fields than the header, or with more: how many, and the first. */
export interface RowShapes {
  short: { count: number; first: number };
  long: { count: number; first: number };
}

/** A row that stops the reading; the caller adds where it stands. */
export class RowFault extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly record: number,
    readonly offset: number,
    readonly hint: string,
  ) {
    super(message);
  }
}

const EXAMPLES = 3;

/** Turns the records of one file into batches and keeps the account. */
export class Decoder {
  /** The record that was looked at last, from 1. */
  private record = 0;
  readonly shapes: RowShapes = { short: { count: 0, first: 0 }, long: { count: 0, first: 0 } };
  /** Stands after record numbers in notes where there are several files. */
  private readonly placeSuffix: string;

  constructor(
    private readonly table: Table,
    private readonly plan: Plan,
    private readonly options: ReadOptions,
    private readonly state: ReadState,
    private readonly remarkers: readonly Remarker[],
  ) {
    this.placeSuffix = state.account.sources.length > 1 ? ` of ${table.label}` : '';
  }

  /** @throws RowFault */
  decode({ records, offsets }: RecordChunk): Batch {
    const { plan, state } = this;
    const batch = newBatch(records.length, state.dictionaries, plan.comment !== undefined);
    let n = 0;
    records.forEach((row, i) => {
      this.record++;
      state.account.rows++;
      const fault: Faulty = (code, message, hint) =>
        new RowFault(code, message, this.record, offsets[i]!, hint);
      this.checkWidth(row, fault);
      if (!this.meetsConditions(row, fault)) {
        state.account.filtered++;
        return;
      }
      const score = this.scoreOf(row, fault);
      if (score < 0) return;
      state.account.answered++;
      for (const remarker of this.remarkers) remarker.see(row, score, this.record);
      const key = plan.latestBy === undefined ? '' : this.cell(row, plan.latestBy);
      if (key !== '') this.keepLatest(key, row, score, fault);
      else {
        batch.scores[n] = score;
        for (const [k, columns] of plan.by.entries()) {
          for (const [j, column] of columns.entries()) {
            batch.by[k]![j]!.codes[n] = this.codeOf(row, k, j, column, fault);
          }
        }
        if (plan.comment !== undefined) batch.comments!.push(this.cell(row, plan.comment));
        n++;
      }
    });
    return cut(batch, n);
  }

  private checkWidth(row: readonly string[], fault: Faulty): void {
    const width = this.table.header.columns.length;
    if (row.length < width) {
      noteShape(this.shapes.short, this.record);
    } else if (row.length > width && row.some((cell, i) => i >= width && cell.trim() !== '')) {
      if (!this.options.ragged) {
        throw fault(
          'malformed-csv',
          `expected ${width} column${width === 1 ? '' : 's'}, found ${row.length}`,
          'a field that holds the delimiter needs quotes around it; --ragged drops the extra fields',
        );
      }
      noteShape(this.shapes.long, this.record);
    }
  }

  private meetsConditions(row: readonly string[], fault: Faulty): boolean {
    let all = true;
    for (const condition of this.plan.conditions) {
      // Asked of every row, so that each condition learns which values occur.
      const met = condition(row);
      if (!all) continue;
      if (typeof met === 'string')
        throw fault(
          'bad-value',
          met,
          '< <= > >= compare numbers or dates; filter other rows out with a --where before this one',
        );
      all = met;
    }
    return all;
  }

  private scoreOf(row: readonly string[], fault: Faulty): number {
    const { state, plan } = this;
    const cell = row[plan.score.position - 1] ?? '';
    const score = plan.parse(cell);
    if (score === BLANK) {
      state.account.blank++;
      if (state.blanks.length < EXAMPLES) state.blanks.push(`${this.record}${this.placeSuffix}`);
    } else if (score === REJECTED) {
      const reason = this.options.category === undefined ? 'not a score' : 'not a category';
      if (this.options.strict)
        throw fault(
          'rejected-score',
          `${quote(cell)} in column ${quote(plan.score.name)} is ${reason}`,
          'without --strict such rows are counted and left out',
        );
      state.account.rejected++;
      if (state.rejects.length < EXAMPLES)
        state.rejects.push({ place: `record ${this.record}${this.placeSuffix}`, value: cell });
      this.options.onRejected?.({ source: this.table.source.name, record: this.record, value: cell, reason });
    } else if (score === 0) state.scores.zeros++;
    else if (score > 5) state.scores.aboveFive++;
    else if (score === 1 && /\p{L}/u.test(cell)) state.labelledOne = true;
    return score;
  }

  private keepLatest(key: string, row: readonly string[], score: number, fault: Faulty): void {
    const { plan, state } = this;
    const codes = plan.by.flatMap((columns, k) =>
      columns.map((column, j) => this.codeOf(row, k, j, column, fault)),
    );
    const comment = plan.comment === undefined ? '' : this.cell(row, plan.comment);
    let date: DateReadings | null = null;
    if (plan.date !== undefined) {
      const text = this.cell(row, plan.date);
      date = readDate(text);
      const hint = 'without --date the later row counts as the later answer';
      if (date === null)
        throw fault('bad-value', `${quote(text)} in column ${quote(plan.date.name)} is not a date`, hint);
      if (!state.latest!.add(key, { score, codes, comment }, date)) {
        throw fault(
          'ambiguous-date',
          `${quote(text)} does not fit the order of day and month of the dates before it`,
          'give the order with --date-format DMY or MDY, and mend the dates that do not follow it',
        );
      }
    } else state.latest!.add(key, { score, codes, comment }, null);
  }

  private codeOf(row: readonly string[], k: number, j: number, column: Column, fault: Faulty): number {
    const dictionary = this.state.dictionaries[k]![j]!;
    const code = dictionary.code(this.cell(row, column));
    if (code === -1) {
      throw fault(
        'too-many-segments',
        `column ${quote(column.name)} has more than ${grouped(dictionary.limit)} different values; it looks like an id`,
        'choose another column for --by, or raise --max-segments',
      );
    }
    return code;
  }

  private cell(row: readonly string[], column: Column): string {
    return column === FILE_COLUMN ? this.table.source.name : (row[column.position - 1] ?? '').trim();
  }
}

/** Counts one more row of a shape. */
export function noteShape(shape: RowShapes['short'], record: number): void {
  shape.count++;
  shape.first ||= record;
}

type Faulty = (code: ErrorCode, message: string, hint: string) => RowFault;
