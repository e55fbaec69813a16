// Values and names inside a sentence.

const LONGEST = 60;
/** Units of a text, which may be very long, in which its beginning is looked for. */
const LOOKED_AT = 4096;

/** Quotes a value or a column name: on one line, and long ones cut with … */
export function quote(text: string): string {
  const whole = text.trim();
  const line = whole.slice(0, LOOKED_AT).replace(/\s+/g, ' ');
  const characters = [...line];
  const isCut = characters.length > LONGEST || whole.length > LOOKED_AT;
  return `"${isCut ? `${characters.slice(0, LONGEST - 1).join('')}…` : line}"`;
}

/** Values or names one after the other. */
export function quoteAll(texts: readonly string[]): string {
  return texts.map(quote).join(', ');
}
