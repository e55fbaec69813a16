// --mean and --rate: what segments are like beside their NPS, and whether it rises from detractors to promoters.
import { adjustPValues } from '../../core/adjust.js';
import { type PlaceTrend, placesOf, trendOfMeans, trendOfRates } from '../../core/category-trend.js';
import { alphaOf } from '../../core/contrast.js';
import { type Group, responsesOf } from '../../core/group.js';
import type { MeasuredGroup } from '../../core/measure-accumulator.js';
import { meanOf, ratedOf } from '../../core/measured.js';
import { type Moments, mergeMoments, NO_MOMENTS } from '../../core/moments.js';
import type { CategoryTrend, MeasuredSegments } from '../../core/results.js';
import type { Segment } from '../../core/segment.js';
import { SCORES, tallyOfCounts } from '../../core/tally.js';
import type { FigureOptions } from './collect.js';

/** A breakdown as the report has it, with what was measured. */
export interface MeasuredBreakdown {
  readonly by: readonly string[];
  readonly groups: readonly Group[];
  /** Those whose figures are not shown. */
  readonly hidden: ReadonlySet<Group>;
  /** Its segments, in the order in which they are shown. */
  readonly segments: readonly Pick<Segment, 'segment' | 'other'>[];
  readonly measured: readonly MeasuredGroup[];
}

/** The breakdown whose segments have an order of their own, by its columns. */
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
  const taken = breakdowns.map((breakdown) => momentsOf(breakdown, measures.length));
  const hidden = await hiddenOf(breakdowns, taken, measures, minN);
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
    const ordered = inOrder(breakdown);
    const segmentsOf = <Figures, None>(measure: number, figures: (of: Moments) => Figures, none: None) =>
      ordered.map(({ name, g }) => {
        const moments = taken[b]![g]![measure]!;
        const isHidden = hidden[b]![measure]!.has(breakdown.groups[g]!);
        const nothing = { responses: moments.count, ...none, hidden: true as const };
        return { ...name, ...(isHidden ? nothing : figures(moments)) };
      });
    return {
      ...(columns.length > 0 && {
        means: columns.map((column, measure) => ({
          column,
          segments: segmentsOf(measure, (of) => meanOf(of, level), { mean: null, interval: null }),
          trend: told[b]![measure]!,
        })),
      }),
      ...(rate.length > 0 && {
        rates: rate.map((condition, i) => ({
          condition,
          segments: segmentsOf(columns.length + i, (of) => ratedOf(of, level), {
            rate: null,
            interval: null,
          }),
          trend: told[b]![columns.length + i]!,
        })),
      }),
    };
  });
}

/** The numbers of each group, measure by measure; of the pooled one those of all that have no group of their own. */
function momentsOf(
  { groups, measured }: Pick<MeasuredBreakdown, 'groups' | 'measured'>,
  measures: number,
): (readonly Moments[])[] {
  const none = Array.from({ length: measures }, () => NO_MOMENTS);
  const byKey = new Map(measured.map((one) => [keyText(one), one.moments]));
  const pooled = pooledIn({ groups, measured }).reduce<readonly Moments[]>(
    (sum, { moments }) => sum.map((one, i) => mergeMoments(one, moments[i]!)),
    none,
  );
  return groups.map((group) => (group.other ? pooled : (byKey.get(keyText(group)) ?? none)));
}

function pooledIn({ groups, measured }: Pick<MeasuredBreakdown, 'groups' | 'measured'>): MeasuredGroup[] {
  const own = new Set(groups.filter(({ other }) => !other).map(keyText));
  return measured.filter((one) => !own.has(keyText(one)));
}

const keyText = ({ key }: Pick<Group, 'key'>) => JSON.stringify(key);

/** What the segments are called, in the order in which they are shown, with the places of their groups. */
function inOrder({ by, groups, segments }: MeasuredBreakdown) {
  const textOf = (key: Group['key'], other = false) => JSON.stringify([key, other]);
  const places = new Map(groups.map(({ key, other }, g) => [textOf(key, other), g]));
  return segments.map(({ segment, other }) => {
    const key = by.map((column) => segment[column]!);
    return { name: { segment, ...(other && { other }) }, g: places.get(textOf(key, other))! };
  });
}

/** Of each breakdown and measure the groups that have too few numbers, and those that their figures would follow from. */
async function hiddenOf(
  breakdowns: readonly MeasuredBreakdown[],
  taken: readonly (readonly (readonly Moments[])[])[],
  measures: readonly number[],
  minN: number | undefined,
): Promise<(readonly ReadonlySet<Group>[])[]> {
  if (minN === undefined) return breakdowns.map(() => measures.map(() => new Set()));
  const { whatToHide } = await import('../../core/small-groups.js');
  const byMeasure = measures.map((measure) => {
    const sized = breakdowns.map((breakdown, b) =>
      sizesOf(
        breakdown,
        taken[b]!.map((moments) => moments[measure]!.count),
        measure,
      ),
    );
    const responses = sized[0]!.groups.reduce((sum, group) => sum + responsesOf(group), 0);
    const [found] = whatToHide([{ responses, isShown: false, breakdowns: sized }], minN);
    return breakdowns.map(({ groups, hidden }, b) => {
      const small = found!.groups[b]!;
      return new Set(groups.filter((group, g) => hidden.has(group) || small.has(sized[b]!.shown[g]!)));
    });
  });
  return breakdowns.map((_, b) => byMeasure.map((hidden) => hidden[b]!));
}

/** A breakdown of those who have a number; what is pooled is there by itself too, as other breakdowns may show it. */
function sizesOf({ by, groups, measured }: MeasuredBreakdown, sizes: readonly number[], measure: number) {
  const shown = groups.map((group, g) => sizedAs(group, sizes[g]!));
  const cells = pooledIn({ groups, measured }).map(({ key, moments }) =>
    sizedAs({ key }, moments[measure]!.count),
  );
  return { by, groups: [...shown.filter(({ other }) => !other), ...cells], shown };
}

/** A group with this number of responses: only sizes matter. */
function sizedAs({ key, other }: Pick<Group, 'key' | 'other'>, responses: number): Group {
  const tally = tallyOfCounts([responses, ...new Array<number>(SCORES - 1).fill(0)]);
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
