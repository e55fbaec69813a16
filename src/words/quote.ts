// Values and names inside a sentence.

const LONGEST = 60;

/** Quotes a value or a column name: on one line, and long ones cut with … */
export function quote(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const characters = [...line];
  return `"${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : line}"`;
}

/** Values or names one after the other. */
export function quoteAll(texts: readonly string[]): string {
  return texts.map(quote).join(', ');
}
