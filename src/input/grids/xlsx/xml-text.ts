// Decodes the text of XML: characters, the five entities of XML, and numeric references.
import { isUtf8 } from 'node:buffer';
import { PartFault } from './part-fault.js';

const BEYOND_ASCII = /[\x80-\xff]/;
const REFERENCE = /&(?:(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));)?/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The text of XML, from a string with one character for each byte.
 * @param isAllAscii whether it is known to be ASCII
 * @throws PartFault where it is no UTF-8, or has an unknown reference
 */
export function decoded(text: string, isAllAscii: boolean): string {
  const characters = isAllAscii || !BEYOND_ASCII.test(text) ? text : ofUtf8(Buffer.from(text, 'latin1'));
  return characters.includes('&') ? withoutReferences(characters) : characters;
}

function ofUtf8(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new PartFault({ what: 'encoding' });
  return bytes.toString('utf8');
}

function withoutReferences(text: string): string {
  return text.replace(REFERENCE, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name]!;
    const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
    if (!isCharacter(code)) throw new PartFault({ what: 'xml', near: all });
    return String.fromCodePoint(code);
  });
}

/** Whether a code is a character: no half of a surrogate pair, and not NUL, which no text may hold. */
function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
