// Which columns a search crosses, by what the first rows show, and why the others make no segments.
import type { LeftOutColumn, LeftOutReason } from '../../core/left-out.js';
import { readAmount, settled, styleOf } from '../../input/cells/amount.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';

/** The keys of a search, as `by` names them, and the columns that are left out. */
export interface SearchedColumns {
  readonly keys: readonly string[];
  readonly leftOut: readonly LeftOutColumn[];
}

/** A column of numbers with more different ones is searched by quartiles. */
const FEW_NUMBERS = 12;
/** A text column with more different values in the first rows is no category. */
const MOST_TEXTS = 200;

/** All columns that make segments. */
export function usableColumns(columns: readonly SurveyedColumn[]): SearchedColumns {
  const keys: string[] = [];
  const leftOut: LeftOutColumn[] = [];
  for (const column of columns) {
    const reason = roleOf(column) ?? kindOf(column);
    if (reason === undefined) keys.push(keyOf(column));
    else leftOut.push({ column: column.column, reason });
  }
  return { keys, leftOut };
}

/**
 * The columns that were asked for: each text is the name of one, or a list with commas. A column of many numbers that
 * is named alone is read by quartiles; what else the names mean is found where keys are.
 */
export function namedColumns(texts: readonly string[], columns: readonly SurveyedColumn[]): SearchedColumns {
  const keys: string[] = [];
  const leftOut: LeftOutColumn[] = [];
  for (const part of new Set(texts.flatMap((text) => partsOf(text, columns)))) {
    const column = called(part, columns);
    const reason = column === undefined ? categoryOf(part) : (outcomeOf(column) ?? unreadable(column));
    if (reason !== undefined) leftOut.push({ column: column?.column ?? part, reason });
    else keys.push(column === undefined ? part : keyOf(column));
  }
  return { keys, leftOut };
}

/** What a column is used for, where it is no segment then. */
function roleOf(column: SurveyedColumn): LeftOutReason | undefined {
  const { role } = column;
  if (role === 'weight' || role === 'date' || role === 'comment') return role;
  return role === 'customer' || role === 'latestBy' ? 'customer' : outcomeOf(column);
}

/** What the score itself tells is no segment of it. */
function outcomeOf({ role, kind }: SurveyedColumn): LeftOutReason | undefined {
  if (role === 'group') return 'group';
  return role === 'score' || kind === 'score' ? 'score' : undefined;
}

const categoryOf = (part: string) => (part.trim().toLowerCase() === '@category' ? 'group' : undefined);

function kindOf(column: SurveyedColumn): LeftOutReason | undefined {
  const { kind, values, rows, blank } = column;
  switch (kind) {
    case 'category':
    case 'rating':
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

function called(text: string, columns: readonly SurveyedColumn[]): SurveyedColumn | undefined {
  const fold = (name: string) => name.trim().toLowerCase();
  return (
    columns.find(({ column }) => column === text) ?? columns.find(({ column }) => fold(column) === fold(text))
  );
}

/** Commas part names, but for those in a name and those between the edges of bins. */
function partsOf(text: string, columns: readonly SurveyedColumn[]): string[] {
  const unescaped = (part: string) => part.replaceAll('\\,', ',').trim();
  if (called(unescaped(text), columns) !== undefined) return [unescaped(text)];
  const parts: string[] = [];
  for (const part of text.split(/(?<!\\),/).map(unescaped)) {
    const last = parts.at(-1);
    const isEdge = /^[-+]?[\d.]+$/.test(part) && last !== undefined && /:[-+\d., ]+$/.test(last);
    if (isEdge) parts[parts.length - 1] = `${last},${part}`;
    else parts.push(part);
  }
  return parts;
}
