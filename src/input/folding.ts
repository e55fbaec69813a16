// Counting the rows of a large file by the kernel, where no row needs to be looked at by itself.
import { type Answer, BatchBuilder } from './batch.js';
import { FILE_COLUMN } from './columns.js';
import { type Decoder, EXAMPLES } from './decode.js';
import type { Column } from './header.js';
import type { Batch, ReadOptions } from './options.js';
import type { Plan } from './plan.js';
import type { ReadState } from './read-state.js';
import type { Remarker } from './remarks.js';
import type { FoldEvents, FoldPlan, FoldResult } from './scanner/counts.js';
import { MAX_BREAKDOWNS, MAX_COLUMNS } from './scanner/limits.js';
import { BLANK } from './score-cell.js';

/** Something in the rows must be looked at record by record; what was counted of them does not hold. */
export class Unfoldable extends Error {}

/** Rows of one file that are counted, not looked at. */
export class Folding {
  /** The columns of all breakdowns, each once. */
  private readonly columns: readonly Column[];
  private readonly counted: readonly Remarker[];
  /** Told during the fold, and worth telling once it holds. */
  private blanks: string[] = [];
  private rejects: { place: string; value: string }[] = [];
  private labelledOne = false;

  private constructor(
    private readonly plan: Plan,
    readonly _options: ReadOptions,
    private readonly state: ReadState,
    readonly _decoder: Decoder,
    remarkers: readonly Remarker[],
  ) {
    this.columns = [...new Set(plan.by.flat())];
    const waiting = remarkers.filter(({ isDone }) => isDone !== undefined && !isDone());
    this.watching = waiting[0];
    this.counted = remarkers.filter(({ isDone }) => isDone === undefined);
  }

  /** Undefined where rows must be looked at one by one. */
  static of(
    plan: Plan,
    options: ReadOptions,
    state: ReadState,
    decoder: Decoder,
    remarkers: readonly Remarker[],
  ): Folding | undefined {
    const { score, comment, weight, count, counts, latestBy, halves, by, conditions } = plan;
    const looksAtRows = [comment, weight, count, counts, latestBy, halves, options.onRejected];
    if (!options.aggregate || score === undefined || looksAtRows.some((part) => part !== undefined))
      return undefined;
    const columns = [...by.flat(), ...conditions.map(({ column }) => column)];
    if (columns.includes(FILE_COLUMN)) return undefined;
    const folding = new Folding(plan, options, state, decoder, remarkers);
    const looked = folding.columns.length + conditions.length + folding.counted.length;
    const watched = remarkers.filter(({ isDone }) => isDone !== undefined && !isDone()).length;
    return looked <= MAX_COLUMNS && folding.counted.length < MAX_BREAKDOWNS && watched <= 1
      ? folding
      : undefined;
  }

  /** What the kernel is asked. */
  request(): FoldPlan {
    const { score, parse, conditions } = this.plan;
    const { watching } = this;
    return {
      score: positionOf(score!),
      parse: (cell) => {
        const value = parse(cell);
        if (value === 1 && /\p{L}/u.test(cell)) this.labelledOne = true;
        return value;
      },
      breakdowns: [this.columns.map(positionOf), ...this.counted.map(({ column }) => [positionOf(column)])],
      filters: conditions.map(({ column, test }) => ({ column: positionOf(column), test })),
      ...(watching && {
        watch: {
          column: positionOf(watching.column),
          see: (cell) => {
            watching.see(cell.trim(), { score: 0, repeat: 1, half: 0 }, 0, 1);
            return !watching.isDone!();
          },
        },
      }),
      maxSegments: this.state.shape.dictionaries.flat()[0]?.limit ?? Number.POSITIVE_INFINITY,
      reported: EXAMPLES,
    };
  }

  /** What the kernel tells on the way. What must be told of its record is left to who looks at rows. */
  events(): FoldEvents {
    const { decoder, options } = this;
    const before = decoder.records;
    return {
      unanswered: (row, _, cell, fate) => {
        const place = decoder.place(before + row);
        if (fate === BLANK) this.blanks.push(place);
        else if (options.strict) throw new Unfoldable();
        else this.rejects.push({ place: `record ${place}`, value: cell });
      },
      long: () => {
        if (!options.ragged) throw new Unfoldable();
      },
      incomparable: () => {
        throw new Unfoldable();
      },
    };
  }

  /**
   * Puts what was counted into the account.
   * @returns the answers, those that are alike as one
   * @throws Unfoldable where there are too many segments, before anything is changed
   */
  take(result: FoldResult): Batch {
    const { state, decoder } = this;
    const [groups = [], ...remarked] = result.breakdowns;
    const answers = groups.flatMap(({ values, counts }) => {
      const codes = this.codes(values);
      return counts.flatMap((repeat, score): Answer[] =>
        repeat > 0 ? [{ score, codes, comment: '', repeat, weight: 1, half: 0 }] : [],
      );
    });
    const answered = answers.reduce((sum, { repeat }) => sum + repeat, 0);
    const { account, cells, scores } = state;
    account.rows += result.rows;
    account.filtered += result.filtered;
    account.blank += result.blank;
    account.rejected += result.rejected;
    account.answered += answered;
    cells.blank += result.blank;
    cells.rejected += result.rejected;
    cells.answered += answered;
    state.blanks.push(...this.blanks.slice(0, EXAMPLES - state.blanks.length));
    state.rejects.push(...this.rejects.slice(0, EXAMPLES - state.rejects.length));
    state.labelledOne ||= this.labelledOne;
    for (const { score, repeat } of answers) {
      if (score === 0) scores.zeros += repeat;
      else if (score > 5) scores.aboveFive += repeat;
    }
    for (const [i, remarker] of this.counted.entries()) {
      for (const { values, counts, firsts } of remarked[i]!) {
        for (const [score, repeat] of counts.entries()) {
          const record = decoder.records + firsts[score]!;
          if (repeat > 0) remarker.see(values[0]!, { score, repeat, half: 0 }, record, repeat);
        }
      }
    }
    decoder.skip(result.rows, result);
    const builder = new BatchBuilder(state.shape, answers.length);
    for (const answer of answers) builder.add(answer);
    return builder.batch();
  }

  private codes(values: readonly string[]): number[] {
    const { by } = this.plan;
    const { dictionaries } = this.state.shape;
    return by.flatMap((columns, k) =>
      columns.map((column, j) => {
        const code = dictionaries[k]![j]!.code(values[this.columns.indexOf(column)]!);
        if (code === -1) throw new Unfoldable();
        return code;
      }),
    );
  }
}

const positionOf = ({ position }: Column) => position - 1;
