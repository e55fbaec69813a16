// Words of scripts that put no spaces between them: Japanese, Chinese, Thai, Lao, Khmer, Burmese.
import { copied } from './copied.js';

let segmenter: Intl.Segmenter | undefined;

/** Longer runs are cut: the segmenter's time grows with the square of the length, and nobody writes so long without a stop. */
const LONGEST = 1000;

/** Short runs come again and again ("特になし"), and the segmenter needs microseconds for each: their words are kept. */
const SHORT = 20;
/** Beyond as many, all are forgotten: memory is bounded. */
const MOST_KNOWN = 10_000;
const known = new Map<string, readonly string[]>();

/** The words of a run of such a script. The segmenter is made when the first run is met: it costs memory and time. */
export function segmentsOf(run: string): readonly string[] {
  if (run.length > SHORT) return segmented(run);
  let words = known.get(run);
  if (words === undefined) {
    const own = copied(run);
    words = segmented(own);
    if (known.size === MOST_KNOWN) known.clear();
    known.set(own, words);
  }
  return words;
}

function segmented(run: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const words: string[] = [];
  for (let from = 0; from < run.length; from += LONGEST) {
    for (const { segment, isWordLike } of segmenter.segment(run.slice(from, from + LONGEST)))
      if (isWordLike === true) words.push(segment);
  }
  return words;
}
