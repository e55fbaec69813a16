// Whether quotes are text in a file, as in what spreadsheets paste and copy to the clipboard.
import { MOST_ABOVE } from './place-header.js';

const QUOTE = '"';

/**
 * Whether a text with tabs is surely written without quoting: as plain lines it has the same number of fields in each,
 * a field begins with a quote that does not end it ("Fast" support), and hardly any looks quoted.
 * @param isWhole whether the bytes are all of the text; else its last line may be cut
 */
export function readsUnquoted(bytes: Uint8Array, delimiter: string, isWhole: boolean): boolean {
  if (delimiter !== '\t' || !bytes.includes(QUOTE.charCodeAt(0))) return false;
  const lines = Buffer.from(bytes).toString('latin1').split(/\r?\n/);
  if (!isWhole) lines.pop();
  const rows = lines.filter((line) => line.trim() !== '').map((line) => line.split(delimiter));
  const width = rows.at(-1)?.length ?? 0;
  const header = rows.findIndex((row) => row.length === width);
  const isRegular = rows.every((row, i) => i < header || row.length === width);
  const isHeader = header < rows.length - 1 && header <= MOST_ABOVE && rows[header]?.every(isPlainName);
  if (width < 2 || !isHeader || !isRegular) return false;
  let bare = 0;
  let quoted = 0;
  for (const cell of rows.flat()) {
    if (!cell.startsWith(QUOTE)) continue;
    const inner = cell.slice(1, -1);
    if (cell.length < 2 || !cell.endsWith(QUOTE) || inner.replaceAll('""', '').includes(QUOTE)) bare++;
    else if (inner.includes(QUOTE)) return false;
    else quoted++;
  }
  return bare > quoted;
}

/** Where fields are quoted, a name that holds the delimiter is too, and then the header has other widths. */
function isPlainName(cell: string): boolean {
  return !cell.startsWith(QUOTE) && !/^[-+.,\d\s]+$/.test(cell);
}
