// Texts as literals. No quoting mode of any engine can end one early: what is not plain comes as hexadecimal digits.
import type { Dialect } from './dialect.js';
import { sqlError } from './problems.js';

/** No quote, no backslash, no control: they mean themselves in quotes, whatever the engine is set to. */
const PLAIN = /^[\p{L}\p{N} _.,:+@/()&#%*=<>!?-]*$/u;
const ASCII = /^[\x20-\x7e]*$/;
const IMPOSSIBLE = /[\0\p{Cs}]/u;

/**
 * A text as an expression of the engine.
 * @throws NpsError `usage` for what no engine holds: NUL, half of a character
 */
export function literal(value: string, { decoded, isAsciiOnly }: Dialect): string {
  if (IMPOSSIBLE.test(value)) throw sqlError({ kind: 'sql-value', value });
  return PLAIN.test(value) && (!isAsciiOnly || ASCII.test(value)) ? `'${value}'` : decoded(hexOf(value));
}

/** The bytes of UTF-8. */
function hexOf(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
