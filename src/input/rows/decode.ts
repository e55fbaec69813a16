// Records of one file to a batch: each row's fate, its score, its segments.

import { grouped } from '../../core/counted.js';
import type { ErrorCode } from '../../core/errors.js';
import { type DateReadings, readDate } from '../cells/date.js';
import { readCount, readWeight } from '../cells/number.js';
import { quote } from '../cells/quote.js';
import { BLANK, REJECTED } from '../cells/score.js';
import { FILE_COLUMN } from '../columns/find.js';
import type { Plan } from '../columns/roles.js';
import { noteShape, type ReadState, RowFault, type RowShapes } from '../ledger/read-state.js';
import type { Remarker } from '../ledger/remarks.js';
import type { Batch, ReadOptions } from '../options.js';
import type { Column } from '../table/header.js';
import type { RecordChunk } from '../table/records.js';
import type { Table } from '../table/table.js';
import { type Answer, BatchBuilder } from './batch.js';
import type { Dictionary } from './dictionary.js';

/** So many rows of a fate are named. */
export const EXAMPLES = 3;
/** The scores that stand for detractors, passives and promoters that are counted already. */
const CATEGORY_SCORES = [0, 7, 9];

/** Turns the records of one file into batches and keeps the account. */
export class Decoder {
  /** The record that was looked at last, from 1, where it begins, and what it holds. */
  private record = 0;
  private offset = 0;
  private row: readonly string[] = [];
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
    const room = this.plan.counts === undefined ? records.length : records.length * CATEGORY_SCORES.length;
    const builder = new BatchBuilder(this.state.shape, room);
    for (let i = 0; i < records.length; i++) {
      this.record++;
      this.row = records[i]!;
      this.offset = offsets[i]!;
      this.checkWidth();
      if (this.plan.counts === undefined) this.decodeRow(builder);
      else this.decodeCounts(builder, this.plan.counts);
    }
    return builder.batch();
  }

  /** How many records were looked at so far. */
  get records(): number {
    return this.record;
  }

  /** How notes name a record: "413", among several files "413 of q2.csv". */
  place(record: number): string {
    return `${record}${this.placeSuffix}`;
  }

  /** Goes on behind rows that were counted in another way. */
  skip(rows: number, { short, long }: RowShapes): void {
    for (const [shape, more] of [
      [this.shapes.short, short],
      [this.shapes.long, long],
    ] as const) {
      shape.count += more.count;
      if (more.count > 0) shape.first ||= this.record + more.first;
    }
    this.record += rows;
  }

  private decodeRow(builder: BatchBuilder): void {
    const { account } = this.state;
    const repeat = this.plan.count === undefined ? 1 : this.countIn(this.plan.count);
    this.addRows(repeat);
    const half = this.halfOf();
    const weight = half === undefined || repeat === 0 ? 0 : this.weightOf();
    if (half === undefined || weight === 0) {
      account.filtered += repeat;
      return;
    }
    const score = this.scoreOf(repeat);
    if (score < 0) return;
    account.answered += repeat;
    this.state.cells.answered++;
    const answer = this.answer(score, repeat, weight, half);
    for (const remarker of this.remarkers) remarker.see(this.cell(remarker.column), answer, this.record, 1);
    const key = this.plan.latestBy === undefined ? '' : this.cell(this.plan.latestBy);
    if (key === '') builder.add(answer);
    else {
      this.state.waiting += repeat;
      this.keepLatest(`${half}${key}`, answer);
    }
  }

  private decodeCounts(builder: BatchBuilder, columns: readonly Column[]): void {
    const { account } = this.state;
    const counts = columns.map((column) => this.countIn(column));
    const total = counts.reduce((sum, count) => sum + count, 0);
    this.addRows(total);
    const half = this.halfOf();
    const weight = half === undefined || total === 0 ? 0 : this.weightOf();
    if (half === undefined || weight === 0) {
      account.filtered += total;
      return;
    }
    account.answered += total;
    for (const [i, repeat] of counts.entries()) {
      if (repeat > 0) builder.add(this.answer(CATEGORY_SCORES[i]!, repeat, weight, half));
    }
  }

  private fault(code: ErrorCode, message: string, hint: string): RowFault {
    return new RowFault(code, message, this.record, this.offset, hint);
  }

  private addRows(repeat: number): void {
    const { account } = this.state;
    account.rows += repeat;
    if (account.records !== undefined) account.records++;
    if (!Number.isSafeInteger(account.rows)) {
      throw this.fault(
        'bad-value',
        'the counts up to here add up to more than 9,007,199,254,740,991',
        'nothing beyond that can be counted exactly',
      );
    }
  }

  private countIn(column: Column): number {
    const text = this.cell(column);
    const count = readCount(text);
    if (Number.isNaN(count)) {
      throw this.fault(
        'bad-value',
        `${quote(text)} in column ${quote(column.name)} is not a count`,
        'a count is a whole number from 0 to 9007199254740991, without separators',
      );
    }
    return count;
  }

  /** NaN where the cell holds no weight, which matters only when the row is answered. */
  private weightOf(): number {
    if (this.plan.weight === undefined) return 1;
    const weight = readWeight(this.cell(this.plan.weight));
    if (weight === 0) this.state.weights.zero = true;
    else if (weight > 0) this.state.weights.positive = true;
    return weight;
  }

  private checkedWeight(weight: number): number {
    if (!Number.isNaN(weight)) return weight;
    const column = this.plan.weight!;
    throw this.fault(
      'bad-value',
      `${quote(this.cell(column))} in column ${quote(column.name)} is not a weight`,
      'a weight is a number from 1e-100 to 1e100, or 0, which leaves the row out',
    );
  }

  /** The half of the data set that the row belongs to; undefined where it is filtered. */
  private halfOf(): 0 | 1 | undefined {
    const { conditions, halves } = this.plan;
    const kept = this.meets(conditions);
    if (halves === undefined) return kept ? 0 : undefined;
    const [before, after] = halves.map((half) => this.meets(half, kept));
    if (before && after) {
      throw this.fault(
        'bad-value',
        'the row meets both --before and --after',
        'a response can be on one side of a comparison only: make the conditions exclude each other',
      );
    }
    return before ? 0 : after ? 1 : undefined;
  }

  /** @param all whether the row meets all that was asked before */
  private meets(conditions: Plan['conditions'], all = true): boolean {
    for (const condition of conditions) {
      // Asked of every row, so that each condition learns which values occur.
      const met = condition.meets(this.row);
      if (!all) continue;
      if (typeof met === 'string') {
        throw this.fault(
          'bad-value',
          met,
          '< <= > >= compare numbers or dates; filter other rows out with a --where before this one',
        );
      }
      all = met;
    }
    return all;
  }

  private checkWidth(): void {
    const { row } = this;
    const width = this.table.header.columns.length;
    if (row.length < width) {
      noteShape(this.shapes.short, this.record);
    } else if (row.length > width && row.some((cell, i) => i >= width && cell.trim() !== '')) {
      if (!this.options.ragged) {
        throw this.fault(
          'malformed-csv',
          `expected ${width} column${width === 1 ? '' : 's'}, found ${row.length}`,
          'a field that holds the delimiter needs quotes around it; --ragged drops the extra fields',
        );
      }
      noteShape(this.shapes.long, this.record);
    }
  }

  private scoreOf(repeat: number): number {
    const { state, plan } = this;
    const column = plan.score!;
    const cell = this.row[column.position - 1] ?? '';
    const score = plan.parse(cell);
    if (score === BLANK) {
      state.account.blank += repeat;
      state.cells.blank++;
      if (state.blanks.length < EXAMPLES) state.blanks.push(this.place(this.record));
    } else if (score === REJECTED) {
      const reason = this.options.category === undefined ? 'not a score' : 'not a category';
      if (this.options.strict) {
        throw this.fault(
          'rejected-score',
          `${this.options.unquoted ? 'the cell' : quote(cell)} in column ${quote(column.name)} is ${reason}`,
          'without --strict such rows are counted and left out',
        );
      }
      state.account.rejected += repeat;
      state.cells.rejected++;
      if (state.rejects.length < EXAMPLES) {
        state.rejects.push({ place: `record ${this.place(this.record)}`, value: cell });
      }
      this.options.onRejected?.({ source: this.table.source.name, record: this.record, value: cell, reason });
    } else if (score === 0) state.scores.zeros++;
    else if (score > 5) state.scores.aboveFive++;
    else if (score === 1 && /\p{L}/u.test(cell)) state.labelledOne = true;
    return score;
  }

  private keepLatest(key: string, answer: Answer): void {
    const { plan, state } = this;
    let date: DateReadings | null = null;
    if (plan.date !== undefined) {
      const text = this.cell(plan.date);
      date = readDate(text);
      if (date === null) {
        throw this.fault(
          'bad-value',
          `${quote(text)} in column ${quote(plan.date.name)} is not a date`,
          'without --date the later row counts as the later answer',
        );
      }
      if (!state.latest!.add(key, answer, date)) {
        throw this.fault(
          'ambiguous-date',
          `${quote(text)} does not fit the order of day and month of the dates before it`,
          'give the order with --date-format DMY or MDY, and mend the dates that do not follow it',
        );
      }
    } else state.latest!.add(key, answer, null);
  }

  private answer(score: number, repeat: number, weight: number, half: 0 | 1): Answer {
    const { plan, state } = this;
    const codes: number[] = [];
    for (let k = 0; k < plan.by.length; k++) {
      const columns = plan.by[k]!;
      const dictionaries = state.shape.dictionaries[k]!;
      for (let j = 0; j < columns.length; j++) codes.push(this.codeOf(columns[j]!, dictionaries[j]!));
    }
    const comment = plan.comment === undefined ? '' : this.cell(plan.comment);
    return { score, codes, comment, repeat, weight: this.checkedWeight(weight), half };
  }

  private codeOf(column: Column, dictionary: Dictionary): number {
    const code = dictionary.code(this.cell(column));
    if (code === -1) {
      throw this.fault(
        'too-many-segments',
        `column ${quote(column.name)} has more than ${grouped(dictionary.limit)} different values; it looks like an id`,
        'choose another column for --by, or raise --max-segments',
      );
    }
    return code;
  }

  private cell(column: Column): string {
    return column === FILE_COLUMN ? this.table.source.name : (this.row[column.position - 1] ?? '').trim();
  }
}
