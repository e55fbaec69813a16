// Which conditions a row meets.
import { type Matcher, matcherOf } from '../columns/matcher.js';
import type { Occurrences } from '../columns/occurrences.js';
import type { BoundCondition, Side } from '../columns/roles.js';
import { unsettledFault } from './cell-faults.js';
import type { RowCells } from './row-cells.js';

/** A condition with what decides it and what it has met. */
interface RowCondition extends BoundCondition {
  /** Among all conditions. */
  readonly number: number;
  readonly matches: Matcher;
  readonly occurrences: Occurrences;
}

/** A cell that the condition of this number cannot compare. */
export interface IncomparableCell {
  readonly condition: number;
  readonly value: string;
}
const NONE: readonly IncomparableCell[] = [];

export class RowConditions {
  /** Cells of the row that was read last, which would have decided and cannot be compared. */
  incomparable: readonly IncomparableCell[] = NONE;
  /** The same of the rates of the answer that was read last. */
  unrated: readonly IncomparableCell[] = NONE;
  private readonly bySide: Readonly<Record<Side, readonly RowCondition[]>>;

  constructor(
    conditions: readonly BoundCondition[],
    occurrences: readonly Occurrences[],
    private readonly cells: RowCells,
  ) {
    const all = conditions.map((bound, number) => ({
      ...bound,
      number,
      matches: matcherOf(bound.condition),
      occurrences: occurrences[number]!,
    }));
    const of = (side: Side) => all.filter(({ condition }) => condition.side === side);
    this.bySide = {
      all: of('all'),
      before: of('before'),
      after: of('after'),
      open: of('open'),
      rate: of('rate'),
    };
  }

  /** Whether there are conditions of this side. */
  has(side: Side): boolean {
    return this.bySide[side].length > 0;
  }

  /** Begins with another row. */
  begin(): void {
    this.incomparable = NONE;
  }

  /**
   * Whether the row meets all conditions of a side.
   * @param all whether it meets all that was asked before
   * @throws RowFault
   */
  meets(side: Side, all: boolean): boolean {
    for (const { condition, number, column, matches, occurrences } of this.bySide[side]) {
      const cell = this.cells.of(column);
      // Shown every row, so that it is known which values occur.
      occurrences.see(cell);
      if (!all) continue;
      const met = matches(cell);
      if (typeof met !== 'object') all = met;
      else {
        if ('unsettled' in met) throw unsettledFault(condition, cell, met);
        this.incomparable = [...this.incomparable, { condition: number, value: cell }];
        all = false;
      }
    }
    return all;
  }

  /** Of each rate 1 where the row meets its condition, 0 where not, NaN where that is not known. @throws RowFault */
  rates(): number[] {
    this.unrated = NONE;
    return this.bySide.rate.map((rate) => this.rateOf(rate));
  }

  private rateOf({ condition, number, column, matches, occurrences }: RowCondition): number {
    const cell = this.cells.of(column);
    occurrences.see(cell);
    // Of a blank cell nothing is known, unless it is asked for.
    if (cell === '' && !condition.values.includes('')) return Number.NaN;
    const met = matches(cell);
    if (typeof met !== 'object') return met ? 1 : 0;
    if ('unsettled' in met) throw unsettledFault(condition, cell, met);
    this.unrated = [...this.unrated, { condition: number, value: cell }];
    return Number.NaN;
  }
}
