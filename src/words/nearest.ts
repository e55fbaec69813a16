// The nearest of some names to one that was typed wrong.
import { distance } from 'fastest-levenshtein';

/** The candidate that is most like the text, or undefined where none is alike (a third of the letters may differ). */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.trim().toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const name = candidate.trim().toLowerCase();
    const edits = isSwapped(wanted, name) ? 1 : distance(wanted, name);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** Whether two neighbouring letters changed places, which is one slip of the hand: scroe for score. */
function isSwapped(text: string, name: string): boolean {
  if (text.length !== name.length) return false;
  const at = Array.from({ length: text.length }).findIndex((_, i) => text[i] !== name[i]);
  return at !== -1 && `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}` === name;
}
