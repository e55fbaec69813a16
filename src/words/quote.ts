// Values and names inside a sentence.

const LONGEST = 60;
/** Units of a text, which may be very long, in which its beginning is looked for. */
const LOOKED_AT = 4096;

/** Quotes a value or a column name: on one line, and long ones cut with … */
export function quote(text: string): string {
  return `"${shortened(text)}"`;
}

/** The same without quotes, for languages that have others. */
export function shortened(text: string): string {
  const whole = text.trim();
  const line = whole.slice(0, LOOKED_AT).replace(/\s+/g, ' ');
  const characters = [...line];
  const isCut = characters.length > LONGEST || whole.length > LOOKED_AT;
  return isCut ? `${characters.slice(0, LONGEST - 1).join('')}…` : line;
}

/** Values or names one after the other. */
export function quoteAll(texts: readonly string[]): string {
  return texts.map(quote).join(', ');
}

/** A word that nobody reads to its end, and how much of it is shown. */
const LONG_WORD = /\S{400,}/g;
const SHOWN = [100, 50] as const;

/** A text with words of any length, such as what was typed in the place of an option, for people to read. */
export function withShortWords(text: string): string {
  return text.replace(LONG_WORD, (word) => `${word.slice(0, SHOWN[0])}…${word.slice(-SHOWN[1])}`);
}
