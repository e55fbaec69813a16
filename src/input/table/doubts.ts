// What makes the beginning of a file readable in two ways, or in none: then nothing is guessed.
import type { NpsError } from '../../core/errors.js';
import { inputError } from '../problems.js';
import type { Beginning } from './beginning.js';
import { columnsBy, type Dialect, detectDialect } from './dialect.js';
import type { Header } from './header.js';
import { hasWidth, isBlank, type Row } from './row-shape.js';
import type { Table, TableOptions } from './table.js';

/** Cells of a record that a message shows. */
const SHOWN = 4;

/** Why the beginning of a table can be read in two ways or in none, if so. */
export function doubtOf(
  { label: file, header, sample, dialect, grid }: Table,
  delimiter: string | undefined,
  head: Uint8Array,
  beginning: Beginning,
  options: TableOptions,
): NpsError | undefined {
  const byHeader = headerDoubt(file, header, beginning);
  if (byHeader !== undefined) return byHeader;
  // A grid has no delimiter to find.
  const byDelimiter =
    delimiter === undefined || grid !== undefined
      ? undefined
      : delimiterDoubt(file, head, dialect, header, options);
  const isSplitSeen = grid === undefined && options.headerRows === undefined;
  return (
    byDelimiter ??
    (isSplitSeen ? splitDoubt(file, header, sample, beginning) : undefined) ??
    (options.ragged ? undefined : widthDoubt(file, header, sample, beginning))
  );
}

/** The problem with a header that may be another, if there is one. */
function headerDoubt(file: string, { doubt }: Header, beginning: Beginning): NpsError | undefined {
  if (doubt === undefined) return undefined;
  const seen = (at: number) => ({
    line: beginning.linesBefore(at) + 1,
    texts: beginning.rows[at]!.filter((cell) => !isBlank(cell)).slice(0, SHOWN),
  });
  const other = doubt.found === 'second-row' ? doubt.header + doubt.rows : doubt.other;
  return inputError({
    kind: 'two-headers',
    file,
    first: seen(doubt.header),
    second: seen(other),
    rows: doubt.found === 'second-row' ? doubt.rows + 1 : undefined,
    ...unitOf(beginning),
  });
}

function unitOf({ unit }: Beginning): { unit?: 'row' } {
  return unit === undefined ? {} : { unit };
}

/**
 * The problem with a header that has fewer columns than its rows have fields, and that not here and there.
 * @param rows the rows below it
 */
function widthDoubt(
  file: string,
  { columns, titleRows, headerRows }: Header,
  rows: readonly Row[],
  beginning: Beginning,
): NpsError | undefined {
  const width = columns.length;
  const longer = rows.filter((row) => row.length > width && !hasWidth(row, width));
  const fields = longer[0]?.length;
  const alike = longer.filter((row) => row.length === fields).length;
  if (fields === undefined || alike * 2 <= rows.length) return undefined;
  return inputError({
    kind: 'header-width',
    file,
    line: headerRows === 0 ? undefined : beginning.linesBefore(titleRows) + 1,
    linesToSkip: beginning.linesBefore(titleRows + Math.max(1, headerRows)),
    columns: width,
    fields,
    rows: alike,
    of: rows.length,
    ...unitOf(beginning),
  });
}

/** The problem with a header in which a name holds the delimiter without quotes, so that all rows have fewer fields. */
function splitDoubt(
  file: string,
  { columns, titleRows }: Header,
  rows: readonly Row[],
  beginning: Beginning,
): NpsError | undefined {
  const fields = rows[0]?.length ?? 0;
  const isNarrower =
    rows.length > 1 && fields < columns.length && rows.every(({ length }) => length === fields);
  // As after the comma in a question.
  const part = columns.find(({ name }, i) => i > 0 && /^\s+\S/.test(name));
  if (!isNarrower || part === undefined) return undefined;
  const line = beginning.linesBefore(titleRows) + 1;
  return inputError({ kind: 'header-split', file, line, columns: columns.length, fields, name: part.name });
}

/** The problem with a delimiter that was given, makes one column, and another makes more. */
function delimiterDoubt(
  file: string,
  head: Uint8Array,
  dialect: Dialect,
  header: Header,
  options: TableOptions,
): NpsError | undefined {
  if (header.columns.length > 1) return undefined;
  const found = detectDialect(head, { quote: options.quote });
  const columns = columnsBy(head, found);
  if (found.delimiter === dialect.delimiter || columns < 2) return undefined;
  const isAsked = options.delimiter !== undefined;
  const { delimiter: given } = dialect;
  return inputError({ kind: 'wrong-delimiter', file, given, isAsked, other: found.delimiter, columns });
}
