// Of segments that lie in each other, which one says it: the narrower, or the broader that holds it.
import { sampleOf } from './contrast.js';
import { type Place, placeText, type SearchedSegments } from './searched-segments.js';
import { subtractTally, type Tally } from './tally.js';
import { type FamilyOptions, type SamplePair, testFamily } from './test-family.js';

/** A segment that lies in another one. */
interface Nested {
  readonly narrower: Place;
  readonly broader: Place;
}

/** What became of two that lie in each other: what one of them says is said by the other. */
interface Judged extends Nested {
  readonly staysNarrow: boolean;
}

/**
 * Folds segments that were found on one side of the rest: of two that lie in each other one stays.
 *
 * It is the narrower where the broader is found for its sake alone: those of the broader who are outside the narrower
 * are no further from the rest of all than chance allows, and differ from the narrower. Otherwise it is the broader, of
 * which the narrower is but a part. Where a segment lies in one that stays it goes, whatever lies in it.
 * @param found segments of one side
 * @param side 1 above the rest, -1 below it
 * @returns those that stay
 */
export function foldNested(
  found: readonly Place[],
  segments: SearchedSegments,
  overall: Tally,
  side: 1 | -1,
  options: Pick<FamilyOptions, 'level' | 'weighted'>,
): Place[] {
  const texts = new Map(found.map((place) => [placeText(place), place]));
  const nested = found.flatMap((narrower): Nested[] =>
    segments.around(narrower).flatMap((place) => {
      const broader = texts.get(placeText(place));
      return broader === undefined ? [] : [{ narrower, broader }];
    }),
  );
  const judged = judge(nested, overall, side, options);
  const gone = new Set(judged.filter(({ staysNarrow }) => !staysNarrow).map(({ narrower }) => narrower));
  const size = ({ table, cell }: Place) => table.responses(cell);
  // The smallest first: one that goes for a smaller one makes none go itself.
  for (const { narrower, broader, staysNarrow } of judged.toSorted(
    (a, b) => size(a.narrower) - size(b.narrower),
  ))
    if (staysNarrow && !gone.has(narrower)) gone.add(broader);
  return found.filter((place) => !gone.has(place));
}

function judge(
  nested: readonly Nested[],
  overall: Tally,
  side: 1 | -1,
  { level, weighted }: Pick<FamilyOptions, 'level' | 'weighted'>,
): Judged[] {
  const pairs = nested.map(({ narrower, broader }) => {
    const inner = narrower.table.tally(narrower.cell);
    const outer = broader.table.tally(broader.cell);
    const between = sampleOf(subtractTally(outer, inner));
    return {
      toRest: [between, sampleOf(subtractTally(overall, outer))] satisfies SamplePair,
      toInner: [between, sampleOf(inner)] satisfies SamplePair,
    };
  });
  const how = { adjust: 'holm', level, weighted, search: true } as const;
  const toRest = testFamily(
    pairs.map((pair) => pair.toRest),
    how,
  );
  const toInner = testFamily(
    pairs.map((pair) => pair.toInner),
    how,
  );
  return nested.map((pair, i) => {
    const isLikeBroader =
      toRest.tests[i]!.significant === true && Math.sign(toRest.contrasts[i]!.raw) === side;
    return { ...pair, staysNarrow: !isLikeBroader && toInner.tests[i]!.significant === true };
  });
}
