// Pointing at the character of an expectation that is wrong.
import { NpsError } from './errors.js';

/**
 * An error about one character of an expectation: the text, and a mark under the character.
 * @param at from 0
 */
export function expectationError(
  { text, origin, at }: { text: string; origin: string; at: number },
  message: string,
  hint?: string,
): NpsError {
  // As long as the text: each character stands where it stood.
  const line = text.replace(/\s/g, ' ').replace(UNPRINTABLE, '\ufffd');
  const before = line.slice(0, at);
  const blank = before.replace(NO_WIDTH, '').replace(WIDE, WIDE_SPACE).replace(NARROW, ' ');
  return new NpsError('usage', `${origin}, character ${[...before].length + 1}: ${message}`, {
    details: [`  ${line}`, `  ${blank}^`],
    hint,
  });
}

/** What a terminal does not show, or shows as an escape, would tear the text from its mark. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2060]/gu;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/gu;
/** East Asian characters and pictures take two columns, and so does the space that was made for them. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/gu;
const WIDE_SPACE = '\u3000';
const NARROW = /[^\u3000]/gu;
