// Texts as literals. Texts with special characters are written in hexadecimal, so that no quoting mode of any engine can
// end a literal early.
import type { Dialect } from './dialect.js';
import { sqlError } from './problems.js';

/** Texts without quotes, backslashes and controls mean the same in quotes under any setting of an engine. */
const PLAIN = /^[\p{L}\p{N} _.,:+@/()&#%*=<>!?-]*$/u;
const ASCII = /^[\x20-\x7e]*$/;
const IMPOSSIBLE = /[\0\p{Cs}]/u;

/**
 * A text as an expression of the engine.
 * @throws NpsError `usage` for characters that no engine stores: NUL, half of a character
 */
export function literal(value: string, { decoded, isAsciiOnly }: Dialect): string {
  if (IMPOSSIBLE.test(value)) throw sqlError({ kind: 'sql-value', value });
  return PLAIN.test(value) && (!isAsciiOnly || ASCII.test(value)) ? `'${value}'` : decoded(hexOf(value));
}

/** The UTF-8 bytes. */
function hexOf(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
