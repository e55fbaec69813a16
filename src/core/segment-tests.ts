// Each segment against the rest of the respondents, or against one segment; of one breakdown or of several together.
import { type Contrast, MIN_TESTED, sampleOf } from './contrast.js';
import { type DetectableRange, detectableRange } from './detectable.js';
import { compareKeys, type Group, responsesOf } from './group.js';
import { type Heterogeneity, heterogeneity } from './heterogeneity.js';
import type { SegmentName } from './segment.js';
import { categoryCounts, subtractTally, type Tally } from './tally.js';
import {
  type FamilyOptions,
  type FamilySummary,
  type FamilyTest,
  type SamplePair,
  testFamily,
} from './test-family.js';

/**
 * Of the difference to the rest, or to the segment that all are compared with. Null throughout when the segment was not
 * tested: it or its counterpart has fewer than 10 responses, or it is hidden, or it is that segment itself.
 */
export type SegmentTest = FamilyTest;

/** What was tested in a breakdown, and how. */
export interface TestSummary extends FamilySummary {
  /** Over the segments that are shown and large enough; null when there are fewer than two, or when segments overlap. */
  readonly heterogeneity: Heterogeneity | null;
  /** The segment that the others are compared with, where it is not the rest. */
  readonly against?: SegmentName;
  /** What the tests could have shown; only where none is significant. */
  readonly detectable?: DetectableSegments;
}

/** The differences that the segments of a breakdown are found by, from the best placed to the worst. */
export interface DetectableSegments {
  /** The chance to find them. */
  readonly power: number;
  /** Points. */
  readonly least: { readonly segment: SegmentName; readonly difference: number };
  /** Null where not even 200 points would be found. */
  readonly most: { readonly segment: SegmentName; readonly difference: number | null };
}

export interface SegmentTests {
  /** One for each group, in their order. */
  readonly tests: readonly SegmentTest[];
  readonly summary: Omit<TestSummary, 'against' | 'detectable'>;
  /** Places are those of the groups. */
  readonly detectable: DetectableRange | undefined;
}

/** With smaller segments the test of heterogeneity finds what is not there, or nothing. */
const MIN_HETEROGENEITY = 100;

/** A breakdown whose segments are to be tested. */
export interface Divided {
  /** All respondents, each in one group or more. */
  readonly groups: readonly Group[];
  /** The tally of all respondents. */
  readonly overall: Tally;
  readonly hidden: ReadonlySet<Group>;
  /** One of the groups instead of the rest; groups that overlap are not compared with one of them. */
  readonly versus?: Group | undefined;
}

/** How segments are tested. */
export type SegmentTesting = Pick<FamilyOptions, 'adjust' | 'level' | 'alpha' | 'search'>;

/**
 * Tests each group against all the others together, or against one of them, with the correction for their number.
 *
 * A hidden group is neither tested nor counted, and no part of the heterogeneity, of which its NPS could be worked
 * out. It is in the rest of the others: that rest follows from the overall figures and theirs anyway. Nothing is tested
 * against a hidden group.
 *
 * Groups that overlap are tested against those who are not in them, who are other people; but among each other such
 * groups are no independent samples, so there is no heterogeneity.
 */
export function testSegments(one: Divided, how: SegmentTesting): SegmentTests {
  return testTogether([one], how)[0]!;
}

/**
 * The same of several breakdowns, with one correction for the tests of all of them: whoever looks at all the values of
 * several columns, and tells which segments differ, has made all those tests.
 * @param all breakdowns of the same respondents
 * @returns one each; the number of tests in each is that of all, and so are the differences that they could have shown
 */
export function testTogether(all: readonly Divided[], how: SegmentTesting): SegmentTests[] {
  const pairs = all.map(pairsOf);
  const starts = pairs.map((_, i) => pairs.slice(0, i).reduce((sum, { length }) => sum + length, 0));
  const weighted = all.some(({ overall }) => overall.weights !== undefined);
  const twins = new Map(all.flatMap((one, i) => twinsOf(one, pairs[i]!, starts[i]!)));
  const { tests, contrasts, summary, detectable } = testFamily(pairs.flat(), { ...how, weighted, twins });
  const single = how.adjust === 'none' ? summary.alpha : summary.alpha / summary.count;
  return all.map((one, i) => {
    const [from, to] = [starts[i]!, starts[i]! + one.groups.length];
    return {
      tests: tests.slice(from, to),
      summary: { ...summary, heterogeneity: heterogeneityOf(one) },
      detectable: detectable && detectableIn(one, contrasts.slice(from, to), single),
    };
  });
}

function pairsOf({ groups, overall, hidden, versus }: Divided): (SamplePair | null)[] {
  return groups.map((group) => {
    if (hidden.has(group) || group === versus || (versus && hidden.has(versus))) return null;
    const sample = sampleOf(group.tally);
    // Among many thousand segments most are so small, and all that would be kept of them is that nothing was tested.
    if (sample.responses < MIN_TESTED) return null;
    return [sample, sampleOf(versus?.tally ?? subtractTally(overall, group.tally))];
  });
}

/**
 * Of two segments each is the rest of the other: one test, seen from both sides. Where the others are compared with one
 * segment, that one has no test, so there is one side alone.
 */
function twinsOf(one: Divided, pairs: readonly (SamplePair | null)[], start: number): [number, number][] {
  const filled = one.groups.filter((group) => responsesOf(group) > 0);
  if (filled.length !== 2 || !isPartition(one)) return [];
  const [first, second] = filled.map((group) => one.groups.indexOf(group)) as [number, number];
  return pairs[first] && pairs[second] ? [[start + second, start + first]] : [];
}

/** Sorts groups by key, so that nothing depends on the order of groups in the data, not even the last digit of a sum. */
const inKeyOrder = (a: Group, b: Group) => compareKeys(a.key, b.key);

function detectableIn(
  { groups }: Divided,
  contrasts: readonly (Contrast | null)[],
  alpha: number,
): DetectableRange | undefined {
  return detectableRange(contrasts, alpha, (a, b) => inKeyOrder(groups[a]!, groups[b]!) || a - b);
}

function heterogeneityOf(one: Divided): Heterogeneity | null {
  if (!isPartition(one)) return null;
  const large = one.groups
    .filter((group) => !one.hidden.has(group) && responsesOf(group) >= MIN_HETEROGENEITY)
    .sort(inKeyOrder);
  return heterogeneity(large.map(({ tally }) => sampleOf(tally).counts));
}

function isPartition({ groups, overall }: Divided): boolean {
  return groups.reduce((sum, group) => sum + responsesOf(group), 0) === categoryCounts(overall).responses;
}
