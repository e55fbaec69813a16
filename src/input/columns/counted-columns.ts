// The columns of a counted file, which an engine or nps tally wrote: how many responses have which texts.
import { COUNTED } from '../../sql/query.js';
import { inputError } from '../problems.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import { lookUp } from './find.js';

/** The columns of a counted file that are neither segments nor scores. */
export interface CountedColumns {
  /** The number of responses in the group. */
  readonly count: Column;
  /** Undefined where the engine cannot tell them. */
  readonly totals: CountedTotalColumns | undefined;
  /** 1 where the responses of the group count, 0 where they are left out; undefined where all count. */
  readonly kept: Column | undefined;
  /** Σw, Σw² and the responses without a weight; undefined where each weight is a group, or there are no weights. */
  readonly sums: CountedSums | undefined;
  /** Rows whose number of responses is not a whole number. */
  readonly badCounts: Column | undefined;
  /** Rows that may or may not be the latest of a customer. */
  readonly ties: Column | undefined;
}

/** The numbers of responses and of groups in the whole file, the same in each row. */
export interface CountedTotalColumns {
  readonly rows: Column;
  readonly groups: Column;
}

export interface CountedSums {
  readonly weights: Column;
  readonly squares: Column;
  readonly bad: Column;
}

/** How many names are shown of a header without the right columns. */
const SHOWN = 3;

/**
 * Finds them by their names, in any case: some engines fold it.
 * @throws NpsError `not-counted` where some are missing
 */
export function countedColumns({ header: { columns }, label }: Table): CountedColumns {
  const find = (name: string) => lookUp(name, columns, label);
  const { count, rows, groups, score } = COUNTED;
  const hasTotals = [rows, groups].some((name) => find(name) !== undefined);
  const weights = find(COUNTED.sumOfWeights);
  const needed = [
    ...[score, count],
    ...(hasTotals ? [rows, groups] : []),
    ...(weights === undefined ? [] : [COUNTED.sumOfSquares, COUNTED.badWeights]),
  ];
  const missing = needed.filter((name) => find(name) === undefined);
  if (missing.includes(count) && !hasTotals) missing.push(rows, groups);
  if (missing.length > 0)
    throw inputError({
      kind: 'not-counted',
      file: label,
      missing,
      isNone: missing.includes(count),
      found: columns.slice(0, SHOWN).map(({ name }) => name),
      more: Math.max(0, columns.length - SHOWN),
    });
  return {
    count: find(count)!,
    totals: hasTotals ? { rows: find(rows)!, groups: find(groups)! } : undefined,
    kept: find(COUNTED.kept),
    sums: weights && {
      weights,
      squares: find(COUNTED.sumOfSquares)!,
      bad: find(COUNTED.badWeights)!,
    },
    badCounts: find(COUNTED.badCounts),
    ties: find(COUNTED.ties),
  };
}

/** The column of a counted file with the weights; undefined where it has none. */
export function countedWeight({ header: { columns }, label }: Table): string | undefined {
  return [COUNTED.weight, COUNTED.sumOfWeights].find((name) => lookUp(name, columns, label) !== undefined);
}

/**
 * Either all counted files have weights, or none.
 * @param first the column of weights in the first file
 * @throws NpsError `other-weights`
 */
export function rejectOtherWeights(table: Table, first: string | undefined): void {
  const own = countedWeight(table);
  if (own !== first) throw inputError({ kind: 'other-weights', file: table.label, own, first });
}
