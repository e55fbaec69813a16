// The nearest of some names to one that was typed wrong.
import { distance } from 'fastest-levenshtein';

/** The candidate that is most like the text, or undefined where none is alike (a third of the letters may differ). */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.trim().toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.trim().toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}
