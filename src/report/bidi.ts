// Text that runs from right to left, kept apart from the figures beside it, which would change places otherwise.

// Hebrew, Arabic and the scripts around them, with their presentation forms.
const RIGHT_TO_LEFT = String.raw`\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}`;
const HAS_ANY = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u');
/** Words beside each other, with the signs that names have between words; a number belongs to the sentence. */
const RUN = new RegExp(
  String.raw`[${RIGHT_TO_LEFT}](?:[${RIGHT_TO_LEFT}\p{M}]|[ '"’.&/-](?=[${RIGHT_TO_LEFT}]))*`,
  'gu',
);
const ISOLATE = '\u2068';
const END = '\u2069';

/** A name as one piece that keeps its own direction, where it has one. */
export function isolated(name: string): string {
  return HAS_ANY.test(name) ? `${ISOLATE}${name}${END}` : name;
}

/** The same for what is from right to left within a sentence. */
export function withIsolates(sentence: string): string {
  return HAS_ANY.test(sentence) ? sentence.replace(RUN, `${ISOLATE}$&${END}`) : sentence;
}
