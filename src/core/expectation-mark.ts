// Pointing at one character of an expectation.

/** A character by its number, and lines that show it. */
export interface Mark {
  /** From 1, as people count characters. */
  readonly character: number;
  /** The text, and under the character a mark. */
  readonly lines: readonly [text: string, mark: string];
}

/** @param at from 0, in code units */
export function markAt(text: string, at: number): Mark {
  // As long as the text, so that each character keeps its place.
  const line = text.replace(/\s/g, ' ').replace(UNPRINTABLE, '\ufffd');
  const before = line.slice(0, at);
  const blank = before.replace(NO_WIDTH, '').replace(WIDE, WIDE_SPACE).replace(NARROW, ' ');
  return { character: [...before].length + 1, lines: [`  ${line}`, `  ${blank}^`] };
}

/** What a terminal does not show, or shows as an escape, would tear the text from its mark. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2060]/gu;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/gu;
/** East Asian characters and pictures take two columns, and so does the space that was made for them. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/gu;
const WIDE_SPACE = '\u3000';
const NARROW = /[^\u3000]/gu;
