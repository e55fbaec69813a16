// Segments that lie in each other: which of them stays, the narrower or the broader that holds it.
import { type Contrast, contrastOf, sampleOf } from './contrast.js';
import { type Place, placeText, type SearchedSegments } from './searched-segments.js';
import { subtractTally, type Tally } from './tally.js';
import { type FamilyOptions, testFamily } from './test-family.js';

/** A segment that lies in another one. */
interface Nested {
  readonly narrower: Place;
  readonly broader: Place;
}

/** Two that lie in each other, and which of them stays. */
interface Judged extends Nested {
  readonly staysNarrow: boolean;
}

/**
 * Folds segments that were found on one side of the rest: of two that lie in each other one stays.
 *
 * It is the narrower where the broader is found for its sake alone: those of the broader who are outside the narrower
 * are no further from the rest of all than chance allows, and clearly nearer to them than to the narrower. Otherwise it
 * is the broader, and the narrower is only a part of it. A segment that lies in one that stays goes, whatever lies in
 * it.
 *
 * Clearly: squared distances in standard errors are −2 log likelihoods, and each of k narrower ones is as likely to be
 * the one; so the two differ by more than 2 ln k. Without this a value that nearly all have would take the place of any
 * segment by being crossed with it, for the few who are outside differ from nobody.
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
  const sides = nested.map(({ narrower, broader }) => {
    const inner = narrower.table.tally(narrower.cell);
    const outer = broader.table.tally(broader.cell);
    const between = sampleOf(subtractTally(outer, inner));
    return { between, inner: sampleOf(inner), rest: sampleOf(subtractTally(overall, outer)) };
  });
  const { tests, contrasts } = testFamily(
    sides.map(({ between, rest }) => [between, rest]),
    { adjust: 'holm', level, weighted, search: true },
  );
  const narrower = new Map<Place, number>();
  for (const { broader } of nested) narrower.set(broader, (narrower.get(broader) ?? 0) + 1);
  return nested.map((pair, i) => {
    const { between, inner } = sides[i]!;
    const toRest = contrasts[i]!;
    const isApart = tests[i]!.significant === true && Math.sign(toRest.raw) === side;
    const nearer = squaredDistance(contrastOf(between, inner)!) - squaredDistance(toRest);
    return { ...pair, staysNarrow: !isApart && nearer > 2 * Math.log(narrower.get(pair.broader)!) };
  });
}

/** In squared standard errors. */
function squaredDistance({ adjusted, standardError }: Contrast): number {
  return (adjusted / standardError) ** 2;
}
