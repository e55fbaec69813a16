// A comment as it is quoted: all of it where it is short, else what is around the words that it is quoted for.

/** Characters of a quote. */
const LONGEST = 160;
/** Of a long comment so much is looked at for the words. */
const LOOKED_AT = 100_000;
const SIGN = '…';

/**
 * The beginning of a comment; where that does not hold any of the words, the place that does. White space is one space,
 * and nothing is cut within a word that is short enough.
 * @param words what it is quoted for, in lower case, the most telling first
 */
export function excerptOf(comment: string, words: readonly string[]): string {
  const text = comment.slice(0, LOOKED_AT).replace(/\s+/g, ' ').trim();
  if ([...text].length <= LONGEST && comment.length <= LOOKED_AT) return text;
  const lower = text.toLowerCase();
  const at = words.map((word) => lower.indexOf(word.toLowerCase())).find((place) => place >= 0) ?? 0;
  const start = at < LONGEST / 2 ? 0 : wordStart(text, at - LONGEST / 3);
  const end = wordEnd(text, start + LONGEST);
  return `${start > 0 ? SIGN : ''}${text.slice(start, end).trim()}${end < text.length ? SIGN : ''}`;
}

/** How far a cut moves to the end of a word. */
const MOVES = 20;

function wordStart(text: string, at: number): number {
  const place = Math.floor(at);
  const space = text.indexOf(' ', place);
  return space >= 0 && space - place <= MOVES ? space + 1 : whole(text, place);
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return at - space <= MOVES ? space : whole(text, at);
}

/** Not between the halves of a character. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}
