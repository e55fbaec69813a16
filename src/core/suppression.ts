// Which figures of a report must stay hidden, so that none of a small group follows from those that are shown.
import { PossibleCounts, type Sum } from './possible-counts.js';

/** Some respondents. */
export interface Part {
  /** How many answered. */
  readonly responses: number;
  /** The report would show their figures; else they are only known to be parts or sums of others. */
  readonly isWanted: boolean;
  /** They are hidden for the sake of others only where nothing else helps. */
  readonly isLast?: boolean;
}

/**
 * The parts that must not be shown: the small ones, and as many others as it takes to cover them.
 *
 * Whoever has the report knows the tallies that are shown, and which sums hold: he can learn the tally of a set of
 * respondents by adding and subtracting. A small part g is safe if there are other counts, none negative, that agree
 * with all sums and with every part that is shown, and in which g has `minN` or more. For suppose a sum of hidden parts
 * (each taken once or not at all) that has g among them followed from what is shown: it would then be the same for
 * those other counts; there it is `minN` at least, so the set has `minN` respondents or more. Since every set of fewer
 * has a small part in it, none of them follows, by no combination of any length. (This is the audit of statistical
 * disclosure control: the upper bound of each hidden cell, as a linear program. See L. Cox, Journal of the American
 * Statistical Association 90 (1995) 1453–1462.) Other counts stay possible when more is hidden, so each part is looked
 * at once.
 *
 * What this does not keep from anybody: what he knows besides the report, such as which value of one column goes with
 * which of another or how someone answered; and bounds, since a sum of large groups tells something of each.
 * @param parts the more important to show, the earlier; of parts of equal size the first are hidden first
 * @param sums which parts make up which other
 * @param minN a whole number from 1
 * @returns numbers of parts that are wanted
 * @example
 * const parts = [90, 50, 38, 2].map((responses) => ({ responses, isWanted: true }));
 * [...partsToHide(parts, [{ whole: 0, parts: [1, 2, 3] }], 5)]; // => [3, 2]
 */
export function partsToHide(parts: readonly Part[], sums: readonly Sum[], minN: number): Set<number> {
  const isWanted = (i: number) => parts[i]!.isWanted;
  const hidden = new Set([...parts.keys()].filter((i) => isWanted(i) && parts[i]!.responses < minN));
  // The tally of nobody is known whether it is shown or not.
  const numbers = [...parts.keys()].filter((i) => parts[i]!.responses > 0);
  const places = new Map(numbers.map((number, place) => [number, place]));
  const among = (list: readonly number[]) => list.flatMap((number) => places.get(number) ?? []);
  const possible = new PossibleCounts(
    numbers.map((number) => parts[number]!.responses),
    sums
      .filter(({ whole }) => places.has(whole))
      .map((sum) => ({ whole: places.get(sum.whole)!, parts: among(sum.parts) })),
  );
  for (const [place, number] of numbers.entries()) {
    if (!isWanted(number) || hidden.has(number)) possible.release(place);
  }
  let small = [...numbers.keys()].filter((place) => parts[numbers[place]!]!.responses < minN);
  while (small.length > 0) {
    const place = small[0]!;
    while (!possible.raise(place, minN)) {
      const cover = bestCover(parts, numbers, possible, place, minN);
      if (cover === undefined) break;
      possible.release(cover);
      hidden.add(numbers[cover]!);
    }
    // What was found covers others too.
    small = small.filter((other, i) => i > 0 && possible.countOf(other) < minN);
  }
  return hidden;
}

/** The smallest part that covers a small one, else the one that helps most; undefined where no other is shown. */
function bestCover(
  parts: readonly Part[],
  numbers: readonly number[],
  possible: PossibleCounts,
  small: number,
  minN: number,
): number | undefined {
  let best: { place: number; gain: number; part: Part } | undefined;
  for (const [place, number] of numbers.entries()) {
    if (possible.isReleased(place)) continue;
    const gain = possible.gain(small, place, minN);
    if (gain === null) continue;
    const one = { place, gain, part: parts[number]! };
    if (best === undefined || isBetter(one, best)) best = one;
  }
  return best?.place;
}

interface Cover {
  readonly gain: number;
  readonly part: Part;
}

function isBetter(one: Cover, other: Cover): boolean {
  const isLast = Number(one.part.isLast ?? false) - Number(other.part.isLast ?? false);
  if (isLast !== 0) return isLast < 0;
  const gain = one.gain - other.gain;
  if (Math.abs(gain) > 1e-6) return gain > 0;
  return one.part.responses < other.part.responses;
}
