// Tables of a distribution with a column for each score, or for detractors, passives and promoters.
import { SCORES } from '../../core/tally.js';
import { isCategoryWord, parseCategory } from '../cells/category.js';
import type { Column } from '../table/header.js';
import type { DistributionTable } from './counted-table.js';
import { LookedColumn, type Rows } from './looked-column.js';
import { totalIn } from './table-total.js';

/** Which score a column counts: "7", "10 - Extremely likely"; "Score 3". Q0 to Q10 are questions. */
const PLAIN = /^\s*(\d{1,2})(?!\d)\D*$/;
const LAST =
  /^\s*(?:score|nps|rating|rated|gave|count|n|note|nota|wert|punkte|cijfer|voto)[\s_-]*(\d{1,2})\s*$/i;

/** The table that the columns look like, if any. */
export function tableOfColumns(columns: readonly Column[], rows: Rows): DistributionTable | undefined {
  const found = scoreColumns(columns) ?? categoryColumns(columns);
  if (found === undefined) return undefined;
  const looked = found.columns.map((column) => new LookedColumn(column, rows));
  if (!looked.every(({ beginsWhole }) => beginsWhole)) return undefined;
  const others = columns
    .filter((column) => !found.columns.includes(column))
    .map((column) => new LookedColumn(column, rows));
  const isCounting = looked.some(({ cells }) => cells.some((cell) => Number(cell) > 1));
  // Beside a score they say, with 0 and 1, which group or answer it is.
  if (!found.isPlain && (!isCounting || others.some(({ isScore }) => isScore))) return undefined;
  const total = totalIn(
    others,
    rows.map(() => ''),
    looked,
  );
  return {
    kind: 'columns',
    columns: found.columns,
    total,
    sure:
      found.isPlain &&
      looked.every(({ isExact }) => isExact) &&
      others.every(({ isScore }) => !isScore) &&
      total === undefined,
  };
}

function scoreColumns(columns: readonly Column[]) {
  for (const pattern of [PLAIN, LAST]) {
    const ofScore = Array.from({ length: SCORES }, (_, score) =>
      columns.filter(({ name }) => Number(pattern.exec(name)?.[1] ?? Number.NaN) === score),
    );
    if (ofScore.every((list) => list.length === 1))
      return { columns: ofScore.flat(), isPlain: pattern === PLAIN };
  }
  return undefined;
}

function categoryColumns(columns: readonly Column[]) {
  const named = columns.filter(({ name }) => isCategoryWord(name));
  const sorted = named.toSorted((a, b) => parseCategory(a.name) - parseCategory(b.name));
  const isOneEach = new Set(named.map(({ name }) => parseCategory(name))).size === 3 && named.length === 3;
  return isOneEach ? { columns: sorted, isPlain: false } : undefined;
}
