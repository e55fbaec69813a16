// The header rows of a file, and the columns that they name.
import { importIdIn, LAYOUT_ROWS, layoutOf } from './layouts.js';
import {
  type HeaderDoubt,
  isSeparatorLine,
  MOST_ABOVE,
  type NameRank,
  placeHeader,
  titlesAbove,
} from './place-header.js';
import { isBlank, type Row } from './row-shape.js';

export interface Column {
  /** As the first header row names it; where that is empty, as a later one does. */
  name: string;
  /** From 1. */
  position: number;
  /** What every header row of the vendor says of the column, the name among them. */
  labels: readonly string[];
  /** Where a joined column comes from. */
  joined?: JoinedFrom;
}

/** Where a joined column comes from. */
export interface JoinedFrom {
  /** The other file, without its folder, as in the names of columns. */
  readonly file: string;
  /** The name of the column there. */
  readonly name: string;
  /** Whether the responses have a column of that name too: then the name alone is ambiguous. */
  readonly isTwin: boolean;
}

/** The columns of the file itself; columns that the user does not name are found only among these. */
export function ownColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ joined }) => joined === undefined);
}

export interface Header {
  /** The survey tool whose layout this is, or null. */
  vendor: string | null;
  /** What showed the layout, for people. */
  why: string;
  /** Records above the header that belong to no table; blank lines are none. */
  titleRows: number;
  /** Rows that name the columns, without title rows. */
  headerRows: number;
  columns: Column[];
  /** Why it may be another; then whoever opens the file stops. */
  doubt?: HeaderDoubt;
}

/** Records that must be there before {@link readHeader} can tell. */
export const HEADER_LOOKAHEAD = MOST_ABOVE + LAYOUT_ROWS;

/** What is known beside the records. */
export interface HeaderHints {
  rank?: NameRank | undefined;
  afterBlank?: ReadonlySet<number>;
  /** How many of the first rows name the columns, where the format says so. */
  namedBy?: number | undefined;
}

/**
 * Reads the header from the first records of a file.
 * @param rows records that are no blank lines; at least {@link HEADER_LOOKAHEAD} where the file has them
 * @param headerRows the number of header rows where it is given; 0 for a file without a header
 */
export function readHeader(
  rows: readonly Row[],
  headerRows?: number,
  { rank = () => 0, afterBlank = new Set(), namedBy }: HeaderHints = {},
): Header {
  if (namedBy !== undefined) return namedHeader(rows, namedBy);
  const titles = headerRows === 0 ? separatorLines(rows) : titlesAbove(rows, rank);
  const layout = layoutOf(rows.slice(titles));
  const isKnown = headerRows !== undefined || layout !== undefined;
  const { above, doubt } = isKnown
    ? { above: titles, doubt: undefined }
    : placeHeader(rows, titles, { rank, afterBlank });
  const count = headerRows ?? layout?.headerRows ?? 1;
  const columns = columnsIn(rows, above, count);
  const why = headerRows === undefined ? (layout?.why ?? 'one row, where nothing shows more') : 'as asked';
  return {
    vendor: layout?.vendor ?? null,
    why,
    titleRows: above,
    headerRows: count,
    columns,
    ...(doubt !== undefined && { doubt }),
  };
}

/** The header of a file whose format says how many rows it has; the vendor may still be recognized. */
function namedHeader(rows: readonly Row[], headerRows: number): Header {
  const layout = layoutOf(rows);
  const vendor = layout?.headerRows === headerRows ? layout.vendor : null;
  const why = 'the file says what names its columns';
  return { vendor, why, titleRows: 0, headerRows, columns: columnsIn(rows, 0, headerRows) };
}

function separatorLines([first]: readonly Row[]): number {
  return first !== undefined && isSeparatorLine(first) ? 1 : 0;
}

function columnsIn(rows: readonly Row[], above: number, count: number): Column[] {
  const header = rows.slice(above, above + count);
  const named = header.length > 0 ? header : rows.slice(above, above + 1);
  const width = Math.max(...named.map((row) => row.length), 0);
  const columns: Column[] = [];
  for (let i = 0; i < width; i++) {
    const labels = header.flatMap((row) => labelsIn(row[i] ?? ''));
    columns.push({ name: labels[0] ?? '', position: i + 1, labels });
  }
  const isNameless = columns.length > 1 && header.length > 0 && columns.at(-1)!.labels.length === 0;
  if (isNameless && !isMostlyFilled(rows.slice(above + count), width - 1)) columns.pop();
  return columns;
}

/**
 * Whether a column without a name holds something in most rows. Else it comes of a delimiter at the end of every line,
 * and a row that has something there has a delimiter too many in its text.
 */
function isMostlyFilled(rows: readonly Row[], index: number): boolean {
  return rows.filter((row) => !isBlank(row[index])).length * 2 > rows.length;
}

function labelsIn(cell: string): string[] {
  const importId = importIdIn(cell);
  if (importId !== undefined) return [importId];
  return isBlank(cell) ? [] : [cell];
}
