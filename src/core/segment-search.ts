// A search for segments: all with enough respondents are tested together, and those that differ from the rest are found.
import { adjustPValues } from './adjust.js';
import type { BlockOptions } from './block.js';
import {
  alphaOf,
  type Contrast,
  contrastOf,
  isSignificant,
  type Judging,
  pValueOf,
  type Sample,
  sampleOf,
} from './contrast.js';
import type { Crossed } from './cross-counts.js';
import { type DetectableRange, detectableRange } from './detectable.js';
import { exactTest } from './exact-test.js';
import { falseCoverageLevel } from './false-coverage.js';
import { compareKeys, type GroupKey } from './group.js';
import { DEFAULT_INTERVAL, type Interval } from './interval.js';
import { leverageInterval } from './leverage-interval.js';
import { foldNested } from './nested-segments.js';
import { type Place, SearchedSegments } from './searched-segments.js';
import { type ShownSegment, segmentName, shownSegment } from './segment.js';
import type { DetectableSegments } from './segment-tests.js';
import { subtractTally, type Tally } from './tally.js';
import type { FamilySummary, FamilyTest } from './test-family.js';

/** Which segments are searched for, and how their figures are made. */
export interface SearchOptions extends BlockOptions, Judging {
  /** Responses that a segment has at least: a whole number from 1. */
  readonly atLeast: number;
  /** Segments below the rest (`detractors`) or above it (`promoters`). */
  readonly side: SearchSide;
}

export const SEARCH_SIDES = ['detractors', 'promoters'] as const;
/** One of {@link SEARCH_SIDES}. */
export type SearchSide = (typeof SEARCH_SIDES)[number];

/** A segment that differs from the rest; its intervals are widened for the search. */
export type FoundSegment = ShownSegment &
  FamilyTest & {
    /** Of `leverage`, in points. */
    readonly leverageInterval: Interval | null;
  };

/** What a search found. */
export interface SegmentSearch {
  /** Segments with enough responses, each once. */
  readonly searched: number;
  /** Different tests that were made; the p-values are corrected for all of them. */
  readonly tested: number;
  /** The worst first by leverage, or the best. */
  readonly found: readonly FoundSegment[];
  /** Segments that differ too, and lie in one of the found or hold one. */
  readonly folded: number;
  /** Segments that differ on the other side. */
  readonly otherSide: number;
  readonly tests: FamilySummary;
  /** Confidence of the intervals of what was found, as a fraction; null where nothing was. */
  readonly level: number | null;
  /** The differences that the tests could have shown; only where none of either side is significant. */
  readonly detectable?: DetectableSegments;
}

/** A segment that differs from the rest more than one test alone would often show. */
interface Candidate {
  readonly place: Place;
  readonly pValue: number;
}

/** All tests of a search. Tests that show nothing are only counted, so that memory does not grow with them. */
interface Screened {
  readonly searched: number;
  readonly tested: number;
  readonly candidates: readonly Candidate[];
  /** The tests with the smallest and the largest standard error. */
  readonly ends: readonly { readonly place: Place; readonly contrast: Contrast }[];
}

/**
 * Searches the segments of some columns and of their combinations for those that differ from the rest.
 *
 * Each is tested against all who are not in it; p is the larger of adjusted Wald's and the exact test's, with weights
 * that of adjusted Wald alone, with Holm's correction over all that were tried. Of those that lie in each other one
 * stays (`foldNested`). The intervals of the found have the level 1 − (1 − level) · found / tested (`falseCoverageLevel`).
 * @throws RangeError on a confidence level outside 0.5 to under 1, and on an alpha outside its range
 * @example
 * const crossed = new CrossCounts({ depth: 1, mostValues: 100, mostCells: 10_000 });
 * const codes = Uint32Array.from({ length: 400 }, (_, i) => i % 4);
 * const scores = Uint8Array.from(codes, (code, i) => (code === 3 ? 2 : i % 3 === 0 ? 7 : 10));
 * crossed.add({ scores, by: [[{ name: 'region', values: ['EMEA', 'APAC', 'LATAM', 'Malta'], codes }]] });
 * const { searched, found } = searchSegments(crossed.result(), { atLeast: 30, side: 'detractors' });
 * searched; // => 4
 * found.map(({ segment, nps, leverage }) => [segment.region, nps, leverage]); // => [['Malta', -100, -31.25]]
 */
export function searchSegments(crossed: Crossed, options: SearchOptions): SegmentSearch {
  const { atLeast, side, alpha: given, ...blocks } = options;
  const { overall } = crossed;
  const level = blocks.level ?? DEFAULT_INTERVAL.level;
  const alpha = alphaOf(level, given);
  const weighted = overall.weights !== undefined;
  const sign = side === 'promoters' ? 1 : -1;
  const segments = new SearchedSegments(crossed, atLeast);
  const { searched, tested, candidates, ends } = screen(
    segments,
    overall,
    sign,
    Math.max(alpha, alphaOf(level)),
    weighted,
  );
  const adjusted = adjustPValues(
    candidates.map(({ pValue }) => pValue),
    'holm',
    tested,
  );
  const tests = new Map<Place, FamilyTest>();
  let otherSide = 0;
  for (const [i, { place, pValue }] of candidates.entries()) {
    const contrast = contrastAt(place, overall).contrast!;
    const significant = isSignificant(contrast, adjusted[i]!, alpha);
    if (!significant) continue;
    if (Math.sign(contrast.raw) === sign)
      tests.set(place, { pValue, adjustedPValue: adjusted[i]!, significant });
    else otherSide++;
  }
  const kept = foldNested([...tests.keys()], segments, overall, sign, { level, weighted });
  const wide = kept.length === 0 ? null : falseCoverageLevel(level, kept.length, tested);
  return {
    searched,
    tested,
    found: kept
      .map((place) => foundAt(place, tests.get(place)!, segments, overall, { ...blocks, level: wide! }))
      .sort((a, b) => sign * (b.leverage! - a.leverage!) || compareKeys(keyOf(a), keyOf(b))),
    folded: tests.size - kept.length,
    otherSide,
    tests: { adjust: 'holm', method: weighted ? 'adjusted-wald' : 'larger-of-both', count: tested, alpha },
    level: wide,
    ...(tests.size + otherSide === 0 && detectableIn(ends, segments, alpha / tested)),
  };
}

function screen(
  segments: SearchedSegments,
  overall: Tally,
  sign: 1 | -1,
  most: number,
  weighted: boolean,
): Screened {
  let searched = 0;
  let tested = 0;
  const candidates: Candidate[] = [];
  let ends: Screened['ends'] = [];
  for (const place of segments.places()) {
    searched++;
    const { contrast, samples } = contrastAt(place, overall);
    const wald = contrast && pValueOf(contrast);
    if (wald === null) continue;
    // Of two that are the rest of each other the test is one: that of the side that is searched for.
    if (Math.sign(contrast!.raw) !== sign && segments.isMirrored(place)) continue;
    tested++;
    const one = { place, contrast: contrast! };
    const [smallest = one, largest = one] = ends;
    ends = [
      contrast!.standardError < smallest.contrast.standardError ? one : smallest,
      contrast!.standardError > largest.contrast.standardError ? one : largest,
    ];
    // The exact test matters only where the other shows something.
    if (wald < most) {
      const [own, rest] = samples;
      const pValue = weighted ? wald : Math.max(wald, exactTest(own.counts, rest.counts));
      candidates.push({ place, pValue });
    }
  }
  return { searched, tested, candidates, ends };
}

function contrastAt({ table, cell }: Place, overall: Tally) {
  const tally = table.tally(cell);
  const samples: readonly [Sample, Sample] = [sampleOf(tally), sampleOf(subtractTally(overall, tally))];
  return { contrast: contrastOf(...samples), samples };
}

function foundAt(
  place: Place,
  test: FamilyTest,
  segments: SearchedSegments,
  overall: Tally,
  options: BlockOptions & { readonly level: number },
): FoundSegment {
  const group = segments.groupAt(place);
  const shown = shownSegment(group, segments.columnsOf(place), overall, options, test);
  return { ...shown, ...test, leverageInterval: leverageInterval(group.tally, overall, options.level) };
}

const keyOf = ({ segment }: ShownSegment): GroupKey => Object.entries(segment).flat();

function detectableIn(
  ends: Screened['ends'],
  segments: SearchedSegments,
  alpha: number,
): { detectable?: DetectableSegments } {
  const range: DetectableRange | undefined = detectableRange(
    ends.map(({ contrast }) => contrast),
    alpha,
  );
  if (range === undefined) return {};
  const named = <At extends { readonly place: number }>({ place: at, ...difference }: At) => {
    const { place } = ends[at]!;
    return { segment: segmentName(segments.groupAt(place), segments.columnsOf(place)), ...difference };
  };
  return { detectable: { ...range, least: named(range.least), most: named(range.most) } };
}
