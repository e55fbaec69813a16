// Typical comments of a theme, to be quoted.
import { categoryOn } from './category.js';
import { LONGEST_TEXT } from './sampled-texts.js';
import { NPS_SCALE } from './scale.js';
import type { Commenters } from './theme-accumulator.js';

/** A comment that is quoted. */
export interface ThemeExample {
  readonly text: string;
  readonly score: number;
  /** The record in its file, from 1; where records were asked for. */
  readonly record?: number;
  /** Where files were asked for. */
  readonly file?: string;
}

/** Shorter comments say little more than the theme, longer ones are not read, in characters. */
const SHORT = 20;
const LONG = 200;

/**
 * Some typical comments: of the category that the theme is of, neither short nor long, as near as may be to half of
 * the longer and half of the shorter ones. No two have the same text. Where all else is alike the earlier is taken.
 * @param comments those of the theme whose texts were kept
 * @param side of the theme; undefined where it has none
 * @param count how many, at most
 */
export function examplesOf(
  { corpus, scale = NPS_SCALE }: Commenters,
  comments: readonly number[],
  side: 'detractors' | 'promoters' | null,
  count: number,
): ThemeExample[] {
  if (count === 0 || comments.length === 0) return [];
  const lengths = comments.map((comment) => corpus.text(comment)!.length).sort((a, b) => a - b);
  const typical = Math.min(LONG, Math.max(SHORT, lengths[lengths.length >> 1]!));
  const distance = (comment: number) => {
    const { length } = corpus.text(comment)!;
    const isOfSide = side === null || `${categoryOn(scale, corpus.score(comment))}s` === side;
    const isCut = length >= LONGEST_TEXT;
    return Math.abs(Math.log((length + 1) / typical)) + (isOfSide ? 0 : 10) + (isCut ? 100 : 0);
  };
  const nearest = comments
    .map((comment) => ({ comment, distance: distance(comment) }))
    .sort((a, b) => a.distance - b.distance || a.comment - b.comment);
  const texts = new Set<string>();
  const found: ThemeExample[] = [];
  for (const { comment } of nearest) {
    const text = corpus.text(comment)!;
    const plain = text.trim().toLowerCase();
    if (texts.has(plain)) continue;
    texts.add(plain);
    const record = corpus.record(comment);
    const file = corpus.file(comment);
    found.push({
      text,
      score: corpus.score(comment),
      ...(record !== undefined && { record }),
      ...(file !== undefined && { file }),
    });
    if (found.length === count) break;
  }
  return found;
}
