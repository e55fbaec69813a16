// Whether quotes are text in a file, as in what spreadsheets paste and copy to the clipboard.
import { MOST_ABOVE } from './place-header.js';

const QUOTE = '"';

/** Rows that show it where the rules of quoting are kept by chance, as by two fields that begin and end with a quote. */
const ENOUGH_ROWS = 10;

/**
 * Whether a text with tabs is surely written without quoting: as plain lines it has the same number of fields in each,
 * a field begins with a quote that does not end it ("Fast" support), and hardly any looks quoted.
 * @param isWhole whether the bytes are all of the text; else its last line may be cut
 */
export function readsUnquoted(bytes: Uint8Array, delimiter: string, isWhole: boolean): boolean {
  if (delimiter !== '\t' || !bytes.includes(QUOTE.charCodeAt(0))) return false;
  const text = Buffer.from(bytes).toString('latin1');
  const lines = text.split(/\r?\n/);
  if (!isWhole) lines.pop();
  const rows = lines.filter((line) => line.trim() !== '').map((line) => line.split(delimiter));
  const width = rows.at(-1)?.length ?? 0;
  const header = rows.findIndex((row) => row.length === width);
  const table = rows.slice(header);
  const isRegular = table.length > 1 && table.every((row) => row.length === width);
  if (width < 2 || header > MOST_ABOVE || !isRegular || !table[0]!.every(isPlainName)) return false;
  if (rows.slice(0, header).some((row) => row.some((cell) => cell.startsWith(QUOTE)))) return false;
  return isBare(table.flat()) && (table.length >= ENOUGH_ROWS || breaksQuoting(text));
}

/** Whether more cells begin with a quote that does not end them than look quoted; a doubled quote is of quoting. */
function isBare(cells: readonly string[]): boolean {
  let bare = 0;
  let quoted = 0;
  for (const written of cells) {
    if (!written.startsWith(QUOTE)) continue;
    const end = written.lastIndexOf(QUOTE) + 1;
    // Spaces may follow a closing quote.
    const cell = /^ *$/.test(written.slice(end)) ? written.slice(0, end) : written;
    const inner = cell.slice(1, -1);
    if (cell.length < 2 || !cell.endsWith(QUOTE) || inner.replaceAll('""', '').includes(QUOTE)) bare++;
    else if (inner.includes(QUOTE)) return false;
    else quoted++;
  }
  return bare > quoted;
}

/** Whether text follows the closing quote of a field, or a field is never closed. */
function breaksQuoting(text: string): boolean {
  const field = /(?<=^|[\t\n])"(?:[^"]|"")*(?:" *(.?)|$)/gs;
  for (const match of text.matchAll(field)) {
    if (match[1] === undefined || !/^[\t\r\n]?$/.test(match[1])) return true;
  }
  return false;
}

/** Where fields are quoted, a name that holds the delimiter is too, and then the header has other widths. */
function isPlainName(cell: string): boolean {
  return !cell.startsWith(QUOTE) && !/^[-+.,\d\s]+$/.test(cell);
}
