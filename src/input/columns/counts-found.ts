// A table of a distribution where nobody said that rows or columns count answers: read as counts where that is sure,
// left to the user where it is not.
import type { ReadOptions } from '../options.js';
import { type CountedAnswers, inputError } from '../problems.js';
import { type Column, ownColumns } from '../table/header.js';
import type { Table } from '../table/table.js';
import type { DistributionTable } from './counted-table.js';
import { distributionTable } from './distribution-table.js';
import { findColumn, named } from './find.js';

/** What was found. */
export interface FoundCounts {
  readonly counted: CountedAnswers;
  /** It is read as counts; else as answers, because the options say so. */
  readonly isCounted: boolean;
}

/**
 * The options as if the user had said what a table counts.
 * @throws NpsError `ambiguous-column` where it may count, or hold answers
 */
export function withCounts(
  { header: { columns }, sample, label }: Table,
  options: ReadOptions,
): { options: ReadOptions; found: FoundCounts | undefined } {
  const { score, category, count, counts, weight, latestBy } = options;
  const unfound = { options, found: undefined };
  // Weights may be the counts, and counts name no customers.
  if ([count, counts, weight, latestBy].some((option) => option !== undefined)) return unfound;
  const table = distributionTable(ownColumns(columns), sample);
  if (table === undefined) return unfound;
  const counted = namesOf(table, columns);
  const answer = score ?? category;
  if (answer !== undefined) {
    const isTheirs = table.kind !== 'columns' && findColumn(answer, columns, label) === table.answer;
    return isTheirs ? { options, found: { counted, isCounted: false } } : unfound;
  }
  if (!table.sure) throw inputError({ kind: 'distribution-table', file: label, counted });
  const found = { counted, isCounted: true };
  if (counted.by === 'columns')
    return { options: { ...options, counts: counted.columns.map(({ name }) => name) }, found };
  return { options: { ...options, score: counted.answer.name, count: counted.count!.name }, found };
}

function namesOf(table: DistributionTable, columns: readonly Column[]): CountedAnswers {
  const name = (column: Column) => named(column, columns);
  const total = table.total && { ...table.total, column: table.total.column && name(table.total.column) };
  if (table.kind === 'columns') return { by: 'columns', columns: table.columns.map(name), total };
  return { by: table.kind, answer: name(table.answer), count: table.count && name(table.count), total };
}
