// Rows with another number of fields than the header, and lines with nothing on them.
import { asked, DELIMITER } from './config';

/** Asks the wrapper whether any of the fields holds more than white space. */
// @ts-expect-error: the wrapper provides it.
declare function holdsText(start: usize, end: usize): bool;

const SPACE: u8 = 0x20;
const QUOTE: u8 = 0x22;
const DELETE: u8 = 0x7f;

/** Whether a line without a delimiter has nothing on it; a quoted empty field is something. */
export function isBlankLine(start: usize, end: usize): bool {
  if (start === end) return true;
  const byte = load<u8>(start);
  return byte <= SPACE || byte >= DELETE ? !holdsText(start, end) : false;
}

/** Whether any of the fields there holds more than white space. */
export function hasText(start: usize, end: usize): bool {
  const delimiter = <u8>asked(DELIMITER);
  let field = start;
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at);
    if (byte === delimiter) field = at + 1;
    else if (byte !== SPACE)
      // White space beyond ASCII, empty quotes, control characters: seldom enough to ask. A quote after a space is text.
      return byte > SPACE && byte !== QUOTE && byte < DELETE ? true : holdsText(field, end);
  }
  return false;
}
