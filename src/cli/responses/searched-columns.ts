// Which columns a search crosses, by what the first rows show, and why the others make no segments.
import type { LeftOutColumn, LeftOutReason } from '../../core/left-out.js';
import { readAmount, settled, styleOf } from '../../input/cells/amount.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import { type ColumnsBeside, namedBeside, useOf } from './columns-beside.js';

/** A column of numbers with more different ones is searched by quartiles. */
const FEW_NUMBERS = 12;
/** A text column with more different values in the first rows is no category. */
const MOST_TEXTS = 200;

/** All columns that make segments. */
export function usableColumns(columns: readonly SurveyedColumn[]): ColumnsBeside {
  const keys: string[] = [];
  const leftOut: LeftOutColumn[] = [];
  for (const column of columns) {
    const reason = useOf(column) ?? unfitness(column);
    if (reason === undefined) keys.push(keyOf(column));
    else leftOut.push({ column: column.column, reason });
  }
  return { keys, leftOut };
}

/**
 * The columns that were asked for. One of many numbers is read by quartiles where nothing is said of how to read it.
 * @throws NpsError `ambiguous-column`; `usage` where a column is named twice
 */
export function namedColumns(
  texts: readonly string[],
  columns: readonly SurveyedColumn[],
  file: string,
): ColumnsBeside {
  const named = namedBeside(texts, columns, file);
  const keys: string[] = [];
  const leftOut = [...named.leftOut];
  for (const { text, column, how } of named.keys) {
    const isPlain = column !== undefined && how === undefined;
    const reason = isPlain ? unreadable(column) : undefined;
    if (reason !== undefined) leftOut.push({ column: text, reason });
    else keys.push(isPlain ? keyOf(column) : text);
  }
  return { keys, leftOut };
}

function unfitness(column: SurveyedColumn): LeftOutReason | undefined {
  const { kind, values, rows, blank } = column;
  switch (kind) {
    case 'category':
    case 'rating':
    // Later rows may hold other values.
    case 'constant':
      return undefined;
    case 'number':
      return unreadable(column);
    case 'text':
      return values.length <= Math.min(MOST_TEXTS, (rows - blank) / 2) ? undefined : 'text';
    default:
      return kind;
  }
}

/** Numbers that quartiles cannot be made of. */
function unreadable(column: SurveyedColumn): LeftOutReason | undefined {
  if (!isByQuartiles(column)) return undefined;
  const { sign, units } = styleOf(column.values);
  if (units.length > 1) return 'several-units';
  const isSettled = (cell: string) => {
    const amount = readAmount(cell);
    return amount === null || settled(amount, sign) !== undefined;
  };
  return column.values.every(isSettled) ? undefined : 'two-readings';
}

function isByQuartiles({ kind, values }: SurveyedColumn): boolean {
  return kind === 'number' && values.length > FEW_NUMBERS;
}

function keyOf(column: SurveyedColumn): string {
  return isByQuartiles(column) ? `${column.column}:quartiles` : column.column;
}
