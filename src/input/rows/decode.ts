// Records of one file to a batch: each row's fate, its score, its segments.

import { type DateReadings, readDate } from '../cells/date.js';
import { readCount, readWeight } from '../cells/number.js';
import { BLANK, REJECTED } from '../cells/score.js';
import { FILE_COLUMN } from '../columns/find.js';
import type { Plan } from '../columns/roles.js';
import { noteShape, type ReadState, RowFault, type RowShapes } from '../ledger/read-state.js';
import type { Remarker } from '../ledger/remarks.js';
import type { Batch, ReadOptions } from '../options.js';
import type { RowProblem } from '../problems.js';
import type { Column } from '../table/header.js';
import type { RecordChunk } from '../table/records.js';
import type { Table } from '../table/table.js';
import type { RecordName } from '../warnings.js';
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
  /** Whether notes name the file of a record. */
  private readonly namesFile: boolean;

  constructor(
    private readonly table: Table,
    private readonly plan: Plan,
    private readonly options: ReadOptions,
    private readonly state: ReadState,
    private readonly remarkers: readonly Remarker[],
  ) {
    this.namesFile = state.account.sources.length > 1;
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

  /** A record for notes, among several files with its own. */
  named(record: number): RecordName {
    return this.namesFile ? { record, file: this.table.label } : { record };
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

  private fault(problem: RowProblem): RowFault {
    return new RowFault(problem, this.record, this.offset);
  }

  private addRows(repeat: number): void {
    const { account } = this.state;
    account.rows += repeat;
    if (account.records !== undefined) account.records++;
    if (!Number.isSafeInteger(account.rows)) throw this.fault({ kind: 'counts-too-large' });
  }

  private countIn(column: Column): number {
    const value = this.cell(column);
    const count = readCount(value);
    if (Number.isNaN(count)) throw this.fault({ kind: 'not-a-count', column: column.name, value });
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
    throw this.fault({ kind: 'not-a-weight', column: column.name, value: this.cell(column) });
  }

  /** The half of the data set that the row belongs to; undefined where it is filtered. */
  private halfOf(): 0 | 1 | undefined {
    const { conditions, halves } = this.plan;
    const kept = this.meets(conditions);
    if (halves === undefined) return kept ? 0 : undefined;
    const [before, after] = halves.map((half) => this.meets(half, kept));
    if (before && after) throw this.fault({ kind: 'in-both-halves' });
    return before ? 0 : after ? 1 : undefined;
  }

  /** @param all whether the row meets all that was asked before */
  private meets(conditions: Plan['conditions'], all = true): boolean {
    for (const condition of conditions) {
      // Asked of every row, so that each condition learns which values occur.
      const met = condition.meets(this.row);
      if (!all) continue;
      if (typeof met === 'object') throw this.fault(met);
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
      if (!this.options.ragged)
        throw this.fault({ kind: 'too-many-fields', expected: width, found: row.length });
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
      if (state.blanks.length < EXAMPLES) state.blanks.push(this.named(this.record));
    } else if (score === REJECTED) {
      const reason = this.options.category === undefined ? 'not a score' : 'not a category';
      if (this.options.strict) {
        const wanted = this.options.category === undefined ? 'score' : 'category';
        const value = this.options.unquoted ? undefined : cell;
        throw this.fault({ kind: 'rejected-score', column: column.name, value, wanted });
      }
      state.account.rejected += repeat;
      state.cells.rejected++;
      if (state.rejects.length < EXAMPLES) state.rejects.push({ ...this.named(this.record), value: cell });
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
      const value = this.cell(plan.date);
      date = readDate(value);
      if (date === null) throw this.fault({ kind: 'not-a-date', column: plan.date.name, value });
      if (!state.latest!.add(key, answer, date)) throw this.fault({ kind: 'other-date-order', value });
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
    if (code === -1)
      throw this.fault({ kind: 'too-many-values', column: column.name, limit: dictionary.limit });
    return code;
  }

  private cell(column: Column): string {
    return column === FILE_COLUMN ? this.table.source.name : (this.row[column.position - 1] ?? '').trim();
  }
}
