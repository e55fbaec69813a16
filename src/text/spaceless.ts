// Words of scripts that put no spaces between them: Japanese, Chinese, Thai, Lao, Khmer, Burmese.

let segmenter: Intl.Segmenter | undefined;

/** The words of a run of such a script. The segmenter is made when the first run is met: it costs memory and time. */
export function segmentsOf(run: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(run)) if (isWordLike === true) words.push(segment);
  return words;
}
