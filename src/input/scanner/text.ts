// Cells as they stand in the file, to text.
const QUOTE = 0x22;

/** The text of a cell in [start, end), without its quotes. */
export function cellText(bytes: Buffer, start: number, end: number): string {
  if (bytes[start] !== QUOTE) return bytes.toString('utf8', start, end);
  const inner = bytes.toString('utf8', start + 1, end - 1);
  return inner.includes('""') ? inner.replaceAll('""', '"') : inner;
}

/** The cells in [start, end), which are fields of one record, separated by a delimiter of one byte. */
export function cellTexts(bytes: Buffer, start: number, end: number, delimiter: number): string[] {
  const cells: string[] = [];
  let from = start;
  let quoted = false;
  for (let at = start; at < end; at++) {
    if (bytes[at] === QUOTE) quoted = !quoted;
    else if (bytes[at] === delimiter && !quoted) {
      cells.push(cellText(bytes, from, at));
      from = at + 1;
    }
  }
  cells.push(cellText(bytes, from, end));
  return cells;
}
