// Blanks after the closing quote of a field, as in `"EMEA" ,9`: the field ends at its quote, and its record is told of.

const SPACE = 0x20;
const TAB = 0x09;

/** Records with such blanks. They are known by themselves: records are cut and put together in many ways on their way. */
const padded = new WeakSet<readonly string[]>();

/** Remembers that blanks after a closing quote were left out of a record. */
export function notePadded(record: readonly string[]): void {
  padded.add(record);
}

/** Whether blanks after a closing quote were left out of a record. */
export function isPadded(record: readonly string[]): boolean {
  return padded.has(record);
}

/**
 * Where the blanks end that begin at a place of a record; a delimiter is none.
 * @param codeAt the byte or character at a place, anything else beyond the end
 */
export function afterBlanks(
  codeAt: (at: number) => number | undefined,
  from: number,
  delimiter: string,
): number {
  const separator = delimiter.charCodeAt(0);
  const isBlank = (code: number | undefined) => (code === SPACE || code === TAB) && code !== separator;
  let at = from;
  while (isBlank(codeAt(at))) at++;
  return at;
}
