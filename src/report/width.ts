// How many columns of a terminal a text takes, and cutting it by columns. Text is escaped before it comes here.

// East Asian wide and full-width blocks, after Unicode's EastAsianWidth.txt.
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f251}\u{20000}-\u{3fffd}]/gu;
// An emoji with its modifiers and everything that is joined to it is one picture, two columns wide.
const EMOJI =
  /\p{RI}\p{RI}|(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f\u20e3?)(?:\p{Emoji_Modifier}|\ufe0f|[\u{e0020}-\u{e007f}])*(?:\u200d\p{Emoji}(?:\p{Emoji_Modifier}|\ufe0f)*)*/gu;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/gu;
const NARROW = /^[\x20-\x7e–—…→×±─│├┤┊●◆▁▂▃▄▅▆▇▏▎▍▌▋▊▉█▓░▲▼✓✗]*$/;

/** Columns that the text takes on a terminal. */
export function textWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  // The order matters: pictures first, with their joiners; then what has no width of its own.
  const plain = text.replace(EMOJI, '  ').replace(NO_WIDTH, '').replace(WIDE, '  ');
  return [...plain].length;
}

/** The beginning of the text that fits the width, never half a character. */
export function takeWidth(text: string, width: number): string {
  let taken = '';
  let room = width;
  for (const character of characters(text)) {
    room -= textWidth(character);
    if (room < 0) break;
    taken += character;
  }
  return taken;
}

// Made at its first use: most reports cut nothing.
const PLAIN = /^[\x20-\x7e]*$/;
let segmenter: Intl.Segmenter | undefined;

/** What people see as one character each. */
export function* characters(text: string): Iterable<string> {
  if (PLAIN.test(text)) {
    yield* text;
    return;
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
