// The command line as bash has it: completion gets the line up to the cursor, and answers with what readline shall put
// in the place of its own last word, which may begin in the middle of one of bash's.

/** A line up to the cursor. */
export interface BashLine {
  /** The words before the last one, without quotes and without what comes before the command. */
  readonly words: readonly string[];
  /** The last word without quotes; empty after a space. */
  readonly word: string;
  /** How much of it comes before the word that readline completes. */
  readonly kept: number;
  /** The quote that is open at the cursor. */
  readonly quote: '"' | "'" | '';
}

/** @param breaks the characters at which readline begins a word anew: `$COMP_WORDBREAKS` */
export function bashLine(line: string, breaks: string): BashLine {
  const words: string[] = [];
  let word: string | undefined;
  let kept = 0;
  let quote: BashLine['quote'] = '';
  for (let i = 0; i < line.length; i++) {
    const letter = line[i]!;
    const isEscaped = letter === '\\' && quote !== "'" && i + 1 < line.length;
    if (isEscaped && (quote === '' || /["\\$`]/.test(line[i + 1]!))) word = (word ?? '') + line[++i]!;
    else if (quote !== '') {
      if (letter === quote) quote = '';
      else word = (word ?? '') + letter;
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      word ??= '';
      kept = word.length;
    } else if (/\s/.test(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      kept = 0;
    } else {
      word = (word ?? '') + letter;
      if (breaks.includes(letter)) kept = word.length;
    }
  }
  const command = words.findIndex((one) => !/^\w+=/.test(one));
  return { words: words.slice(command + 1), word: word ?? '', kept, quote };
}

/** What bash takes for itself outside quotes. */
const SPECIAL = /[^\w./:,=@%+-]/gu;

/** The part of a candidate that readline puts in, so that bash reads it as it is. */
export function bashText(text: string, { kept, quote }: BashLine): string {
  const rest = text.slice(kept);
  if (quote === "'") return rest.replaceAll("'", "'\\''");
  if (quote === '"') return rest.replace(/["\\$`]/g, '\\$&');
  return rest.replace(SPECIAL, (letter) => (/[\x80-\u{10ffff}]/u.test(letter) ? letter : `\\${letter}`));
}
