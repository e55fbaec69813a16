// Cells as they are in the file, to text.
const QUOTE = 0x22;

/** The text of a cell in [start, end), without its quotes, unless quotes are text in this file. */
export function cellText(bytes: Buffer, start: number, end: number, isUnquoted = false): string {
  if (isUnquoted || bytes[start] !== QUOTE) return bytes.toString('utf8', start, end);
  const inner = bytes.toString('utf8', start + 1, end - 1);
  return inner.includes('""') ? inner.replaceAll('""', '"') : inner;
}

/** The cells in [start, end), which are fields of one record, separated by a delimiter of one byte. */
export function cellTexts(
  bytes: Buffer,
  start: number,
  end: number,
  delimiter: number,
  isUnquoted = false,
): string[] {
  const cells: string[] = [];
  for (let from = start; from <= end; ) {
    let at = from;
    if (!isUnquoted && bytes[at] === QUOTE) at = closingQuote(bytes, at + 1, end) + 1;
    while (at < end && bytes[at] !== delimiter) at++;
    cells.push(cellText(bytes, from, at, isUnquoted));
    from = at + 1;
  }
  return cells;
}

function closingQuote(bytes: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] !== QUOTE || bytes[at + 1] === QUOTE)) at += bytes[at] === QUOTE ? 2 : 1;
  return at;
}
