// Texts that stand at places of their own in a line of a chart.
import type { Span } from './report.js';
import { textWidth } from './width.js';

/** A text and its first column. */
export interface PlacedText extends Span {
  start: number;
}

/** Texts at their places in one line, from left to right; spaces around them are no part of them, so that colour leaves none. */
export function placed(texts: readonly PlacedText[]): Span[] {
  let end = 0;
  return texts.flatMap(({ start, text, ...tone }) => {
    const seen = text.trim();
    if (seen === '') return [];
    const from = start + text.indexOf(seen);
    const gap = { text: ' '.repeat(from - end) };
    end = from + textWidth(seen);
    return [gap, { text: seen, ...tone }];
  });
}
