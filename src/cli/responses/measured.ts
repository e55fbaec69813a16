// --mean and --rate: what segments are like beside their NPS, and whether it rises from detractors to promoters.
import { adjustPValues } from '../../core/adjust.js';
import { type PlaceTrend, placesOf, trendOfMeans, trendOfRates } from '../../core/category-trend.js';
import { alphaOf } from '../../core/contrast.js';
import { type Group, responsesOf } from '../../core/group.js';
import type { MeasuredGroup } from '../../core/measure-accumulator.js';
import { meanOf, ratedOf } from '../../core/measured.js';
import { type Moments, mergeMoments, NO_MOMENTS } from '../../core/moments.js';
import type { CategoryTrend, MeasuredSegments } from '../../core/results.js';
import { type Segment, segmentName } from '../../core/segment.js';
import { tallyOfCounts } from '../../core/tally.js';
import type { FigureOptions } from './collect.js';

/** A breakdown as it is told, with what was measured. */
export interface MeasuredBreakdown {
  readonly by: readonly string[];
  readonly groups: readonly Group[];
  /** Those whose figures are not shown. */
  readonly hidden: ReadonlySet<Group>;
  /** Its segments, in the order in which they are shown. */
  readonly segments: readonly Pick<Segment, 'segment' | 'other'>[];
  readonly measured: readonly MeasuredGroup[];
}

/** What a breakdown is called after, and whose order is known. */
const BY_CATEGORY = JSON.stringify(['@category']);

/**
 * The means and rates of the segments of each breakdown. Trends over the three categories are one family of tests.
 * @param columns what the columns of --mean are called
 */
export async function measuresOf(
  breakdowns: readonly MeasuredBreakdown[],
  {
    columns,
    rate = [],
    adjust,
    minN,
  }: {
    readonly columns: readonly string[];
    readonly rate: readonly string[] | undefined;
    readonly adjust: Parameters<typeof adjustPValues>[1];
    readonly minN: number | undefined;
  },
  { level }: FigureOptions,
): Promise<MeasuredSegments[]> {
  const measures = [...columns, ...rate].map((_, measure) => measure);
  const taken = breakdowns.map((breakdown) => breakdown.groups.map((group) => momentsOf(group, breakdown)));
  const hidden = await hiddenOf(breakdowns, taken, minN);
  const trends = breakdowns.map(({ by, groups }, b) =>
    measures.map((measure) => {
      if (JSON.stringify(by) !== BY_CATEGORY || hidden[b]![measure]!.size > 0) return null;
      const places = placesOf(
        groups.map(({ key: [category = null] }, g) => ({ category, moments: taken[b]![g]![measure]! })),
      );
      const trend = measure < columns.length ? trendOfMeans : trendOfRates;
      return places && trend(places);
    }),
  );
  const told = toldTrends(trends, adjust, level);
  return breakdowns.map((breakdown, b) => {
    const segmentsOf = <Figures>(measure: number, figures: (moments: Moments) => Figures) =>
      inOrder(breakdown).map(({ segment, g }) => {
        const moments = taken[b]![g]![measure]!;
        const isHidden = hidden[b]![measure]!.has(breakdown.groups[g]!);
        return { ...segment, moments, isHidden, figures: figures(moments) };
      });
    return {
      ...(columns.length > 0 && {
        means: columns.map((column, measure) => ({
          column,
          segments: segmentsOf(measure, (moments) => meanOf(moments, level)).map(
            ({ moments, isHidden, figures, ...name }) => ({
              ...name,
              ...(isHidden
                ? { responses: moments.count, mean: null, interval: null, hidden: true as const }
                : figures),
            }),
          ),
          trend: told[b]![measure]!,
        })),
      }),
      ...(rate.length > 0 && {
        rates: rate.map((condition, i) => ({
          condition,
          segments: segmentsOf(columns.length + i, (moments) => ratedOf(moments, level)).map(
            ({ moments, isHidden, figures, ...name }) => ({
              ...name,
              ...(isHidden
                ? { responses: moments.count, rate: null, interval: null, hidden: true as const }
                : figures),
            }),
          ),
          trend: told[b]![columns.length + i]!,
        })),
      }),
    };
  });
}

/** The numbers of a group; of a pooled one those of all groups that are not shown by themselves. */
function momentsOf({ key, other }: Group, { groups, measured }: MeasuredBreakdown): readonly Moments[] {
  const nameOf = (one: Pick<Group, 'key'>) => JSON.stringify(one.key);
  const own = new Set(groups.filter((group) => !group.other).map(nameOf));
  const those = measured.filter((one) =>
    other ? !own.has(nameOf(one)) : nameOf(one) === JSON.stringify(key),
  );
  const size = measured[0]?.moments.length ?? 0;
  return Array.from({ length: size }, (_, i) =>
    those.reduce((sum, { moments }) => mergeMoments(sum, moments[i]!), NO_MOMENTS),
  );
}

/** The segments in the order in which they are shown, with the places of their groups. */
function inOrder({ by, groups, segments }: MeasuredBreakdown) {
  const nameOf = (segment: Pick<Segment, 'segment' | 'other'>) =>
    JSON.stringify([by.map((column) => segment.segment[column]), segment.other === true]);
  const places = new Map(
    groups.map((group, g) => [
      nameOf({ segment: segmentName(group, by), ...(group.other && { other: true }) }),
      g,
    ]),
  );
  return segments.map(({ segment, other }) => ({
    segment: { segment, ...(other && { other }) },
    g: places.get(nameOf({ segment, ...(other && { other }) }))!,
  }));
}

/** Of each breakdown and measure the groups of which too few have a number, and what that would follow from. */
async function hiddenOf(
  breakdowns: readonly MeasuredBreakdown[],
  taken: readonly (readonly (readonly Moments[])[])[],
  minN: number | undefined,
): Promise<(readonly ReadonlySet<Group>[])[]> {
  const measures = taken.find((groups) => groups.length > 0)?.[0]?.map((_, i) => i) ?? [];
  if (minN === undefined) return breakdowns.map(() => measures.map(() => new Set()));
  const { whatToHide } = await import('../../core/small-groups.js');
  const byMeasure = measures.map((measure) => {
    const sized = breakdowns.map(({ by, groups }, b) => ({
      by,
      groups: groups.map((group, g) => sizedAs(group, taken[b]![g]![measure]!.count)),
    }));
    const responses = sized[0]!.groups.reduce((sum, group) => sum + responsesOf(group), 0);
    const [found] = whatToHide([{ responses, isShown: false, breakdowns: sized }], minN);
    return breakdowns.map(({ groups, hidden }, b) => {
      const small = found!.groups[b]!;
      return new Set(groups.filter((group, g) => hidden.has(group) || small.has(sized[b]!.groups[g]!)));
    });
  });
  return breakdowns.map((_, b) => byMeasure.map((hidden) => hidden[b]!));
}

/** A group of as many: only sizes matter. */
function sizedAs({ key, other }: Group, responses: number): Group {
  const tally = tallyOfCounts([responses, ...new Array<number>(10).fill(0)]);
  return { key, tally, ...(other && { other }) };
}

function toldTrends(
  trends: readonly (readonly (PlaceTrend | null)[])[],
  adjust: Parameters<typeof adjustPValues>[1],
  level: number,
): (readonly (CategoryTrend | null)[])[] {
  const adjusted = adjustPValues(
    trends.flat().map((trend) => (trend === null ? null : trend.pValue)),
    adjust,
  ).values();
  return trends.map((list) =>
    list.map((trend) => {
      const adjustedPValue = adjusted.next().value!;
      if (trend === null) return null;
      return { ...trend, adjustedPValue: adjustedPValue!, significant: adjustedPValue! < alphaOf(level) };
    }),
  );
}
