// Rows of a large file that are counted by the kernel, not looked at one by one: what to ask, and what to make of it.
import { SCORES } from '../../core/tally.js';
import { FILE_COLUMN } from '../columns/find.js';
import { type Plan, scoreRules } from '../columns/roles.js';
import type { ReadState } from '../ledger/read-state.js';
import type { Remarker } from '../ledger/remarks.js';
import type { Batch, ReadOptions } from '../options.js';
import { BatchBuilder } from '../rows/batch.js';
import { type Decoder, EXAMPLES } from '../rows/decode.js';
import { MAX_BREAKDOWNS, MAX_COLUMNS } from '../scanner/limits.js';
import type { Column } from '../table/header.js';
import type { FileText } from '../table/table.js';
import type { FoldHooks, FoldPart, FoldRequest } from './part.js';

export class Folding {
  /** The columns of all breakdowns, each once. */
  private readonly columns: readonly Column[];
  /** The remarks that mind only how often and where first a cell occurs. */
  private readonly counted: readonly Remarker[];
  /** The answers that were taken, by their segments, in the order of the file. */
  private readonly groups = new Map<string, { codes: number[]; counts: number[] }>();

  constructor(
    private readonly plan: Plan,
    private readonly options: ReadOptions,
    private readonly state: ReadState,
    private readonly decoder: Decoder,
    private readonly remarkers: readonly Remarker[],
    private readonly sourceName: string,
  ) {
    this.columns = [...new Set(plan.by.flat())].filter((column) => column !== FILE_COLUMN);
    this.counted = remarkers.filter(({ isDone }) => isDone === undefined);
  }

  /** Whether no row needs to be looked at by itself. */
  get isPossible(): boolean {
    const { score, comment, weight, count, counts, latestBy, halves, conditions } = this.plan;
    const looksAtRows = [comment, weight, count, counts, latestBy, halves, this.options.onRejected];
    const filtered = conditions.map(({ column }) => column);
    return (
      score !== undefined &&
      looksAtRows.every((part) => part === undefined) &&
      !filtered.includes(FILE_COLUMN) &&
      this.columns.length + filtered.length + this.counted.length <= MAX_COLUMNS &&
      this.counted.length < MAX_BREAKDOWNS &&
      this.watching().length <= 1
    );
  }

  /** Remarks that still look at every cell, in the order of the file. */
  get isWatching(): boolean {
    return this.watching().length > 0;
  }

  /** What the kernel is asked. */
  request(text: FileText): FoldRequest {
    const { score, conditions } = this.plan;
    const { category, strict = false, ragged = false } = this.options;
    return {
      ...text,
      score: positionOf(score!),
      rules: category === undefined ? scoreRules(this.options) : undefined,
      breakdowns: [this.columns.map(positionOf), ...this.counted.map(({ column }) => [positionOf(column)])],
      conditions: conditions.map(({ column, condition }) => ({
        column: positionOf(column),
        condition: condition.plain(),
      })),
      maxSegments: this.state.shape.dictionaries.flat()[0]?.limit ?? Number.MAX_SAFE_INTEGER,
      examples: EXAMPLES,
      strict,
      ragged,
    };
  }

  hooks(): FoldHooks {
    const [remarker] = this.watching();
    const { onBytes } = this.options;
    if (remarker === undefined) return { onBytes };
    const see = (cell: string) => {
      remarker.see(cell.trim(), { score: 0, repeat: 1, half: 0 }, 0, 1);
      return !remarker.isDone!();
    };
    return { onBytes, watch: { column: positionOf(remarker.column), see } };
  }

  /**
   * Puts what was counted into the account.
   * @returns false where there are too many segments, before anything is changed
   */
  take({ result, blanks, rejects, labelledOne, learned }: FoldPart): boolean {
    const { state } = this;
    const { records } = this.decoder;
    const [groups = [], ...remarked] = result.breakdowns;
    const coded = groups.map(({ values, counts }) => ({ codes: this.codes(values), counts }));
    if (coded.some(({ codes }) => codes.includes(-1))) return false;
    const byScore = new Array<number>(SCORES).fill(0);
    for (const { codes, counts } of coded) {
      const key = codes.join();
      const known = this.groups.get(key);
      if (known === undefined) this.groups.set(key, { codes, counts });
      else for (const [score, count] of counts.entries()) known.counts[score]! += count;
      for (const [score, count] of counts.entries()) byScore[score]! += count;
    }
    const answered = byScore.reduce((sum, count) => sum + count, 0);
    const { account, cells, scores } = state;
    account.rows += result.rows;
    for (const fate of ['filtered', 'blank', 'rejected'] as const) account[fate] += result[fate];
    account.answered += answered;
    cells.blank += result.blank;
    cells.rejected += result.rejected;
    cells.answered += answered;
    const named = (row: number) => this.decoder.named(records + row);
    state.blanks.push(...blanks.slice(0, EXAMPLES - state.blanks.length).map(named));
    for (const { row, value } of rejects.slice(0, EXAMPLES - state.rejects.length))
      state.rejects.push({ ...named(row), value });
    state.labelledOne ||= labelledOne;
    scores.zeros += byScore[0]!;
    scores.aboveFive += byScore.slice(6).reduce((sum, count) => sum + count, 0);
    for (const [i, { condition }] of this.plan.conditions.entries()) condition.learn(learned[i]!);
    for (const [i, remarker] of this.counted.entries()) {
      for (const { values, counts, firsts } of remarked[i]!) {
        for (const [score, repeat] of counts.entries()) {
          const record = records + firsts[score]!;
          if (repeat > 0) remarker.see(values[0]!, { score, repeat, half: 0 }, record, repeat);
        }
      }
    }
    this.decoder.skip(result.rows, result);
    return true;
  }

  /** The answers that were taken since the last call, those that are alike as one: one batch, or none. */
  batches(): Batch[] {
    if (this.groups.size === 0) return [];
    const builder = new BatchBuilder(this.state.shape, this.groups.size * SCORES);
    for (const { codes, counts } of this.groups.values()) {
      for (const [score, repeat] of counts.entries()) {
        if (repeat > 0) builder.add({ score, codes, comment: '', repeat, weight: 1, half: 0 });
      }
    }
    this.groups.clear();
    return [builder.batch()];
  }

  private watching(): Remarker[] {
    return this.remarkers.filter(({ isDone }) => isDone !== undefined && !isDone());
  }

  private codes(values: readonly string[]): number[] {
    const { dictionaries } = this.state.shape;
    return this.plan.by.flatMap((columns, k) =>
      columns.map((column, j) => {
        const value = column === FILE_COLUMN ? this.sourceName : values[this.columns.indexOf(column)]!;
        return dictionaries[k]![j]!.code(value);
      }),
    );
  }
}

const positionOf = ({ position }: Column) => position - 1;
