// --min-n: what is told of periods and of their segments, and what stays hidden.
import { compareKeys, type Group, mergeAlike } from '../../core/group.js';
import type { PeriodTally } from '../../core/series.js';
import type { Hide } from '../../core/small-groups.js';
import { categoryCounts, emptyTally, type Tally } from '../../core/tally.js';
import type { CliWarning } from '../warnings.js';
import type { CollectedPeriods } from './collected-periods.js';
import { hiddenOf, whyHidden } from './privacy.js';

/** A segment in all periods. */
export interface ToldSegment {
  readonly group: Group;
  readonly periods: readonly PeriodTally[];
  readonly hidden: boolean;
}

/** The periods as they may be told. */
export interface ToldPeriods {
  /** All responses of the periods, and whether they are too few to tell anything of. */
  readonly tally: Tally;
  readonly isHidden: boolean;
  readonly periods: readonly PeriodTally[];
  /** The columns of the segments; undefined without. */
  readonly columns: readonly string[] | undefined;
  readonly segments: readonly ToldSegment[];
  readonly warnings: readonly CliWarning[];
}

/**
 * What may be told of periods.
 * @param minN undefined where all may be told
 * @param hide decides it where other parts of a page tell of the same responses
 */
export async function toldPeriods(
  collected: CollectedPeriods,
  minN: number | undefined,
  hide?: Hide,
): Promise<ToldPeriods> {
  const { periods, whole } = collected;
  const { invitations } = collected.reading;
  const { responses } = categoryCounts(whole.overall);
  const time = hide === undefined ? PERIOD : columnOf(collected);
  const groups = periods.map(({ name, collected }) => ({ key: [name], tally: collected.overall }));
  const columns = periods[0]?.collected.breakdowns[0]?.by ?? whole.breakdowns[0]?.by;
  const cells = periods.flatMap(({ name, collected }): Group[] =>
    (collected.breakdowns[0]?.groups ?? []).map((group) => ({ ...group, key: [name, ...group.key] })),
  );
  const segments = mergeAlike(cells.map((cell) => ({ ...cell, key: cell.key.slice(1) }))).sort((a, b) =>
    compareKeys(a.key, b.key),
  );
  const hidden = await hiddenIn(
    responses,
    [
      { by: [time], groups },
      ...(columns === undefined
        ? []
        : [
            { by: columns, groups: segments },
            { by: [time, ...columns], groups: cells },
          ]),
    ],
    minN,
    hide,
  );
  const firstHidden = groups.findIndex((group) => hidden.groups.has(group));
  const cellsByName = new Map(cells.map((cell) => [JSON.stringify(cell.key), cell]));
  return {
    tally: whole.overall,
    isHidden: hidden.isWhole,
    periods: periods.map(({ name, days, partial, rolling, collected: { unanswered } }, i) => ({
      name,
      days,
      partial,
      tally: groups[i]!.tally,
      ...(invitations && { unanswered }),
      // A window that holds a hidden period would tell it; those before the first cannot.
      ...(rolling !== undefined && {
        rolling: firstHidden !== -1 && i >= firstHidden ? null : (rolling?.overall ?? null),
      }),
      hidden: hidden.groups.has(groups[i]!),
    })),
    columns,
    segments: segments.map((group) => ({
      group,
      hidden: hidden.groups.has(group),
      periods: periods.map(({ name, days, partial }) => {
        const cell = cellsByName.get(JSON.stringify([name, ...group.key]));
        return {
          name,
          days,
          partial,
          tally: cell?.tally ?? emptyTally(whole.overall.scale),
          ...(invitations && { unanswered: cell?.unanswered ?? 0 }),
          hidden: cell !== undefined && hidden.groups.has(cell),
        };
      }),
    })),
    warnings: hidden.isWhole ? whyHidden(responses, minN!) : [],
  };
}

/** Stands for the periods beside the columns of segments, where nothing else tells of them. */
const PERIOD = '@period';

interface Breakdown {
  readonly by: readonly string[];
  readonly groups: readonly Group[];
}

/** What a breakdown by these periods is called elsewhere: `submitted_at:month`, `wave`. */
function columnOf({ every, isTime, reading }: CollectedPeriods): string {
  return isTime ? `${String(reading.columns.date)}:${every}` : every;
}

async function hiddenIn(
  responses: number,
  breakdowns: readonly Breakdown[],
  minN: number | undefined,
  hide: Hide | undefined,
): Promise<{ isWhole: boolean; groups: ReadonlySet<Group> }> {
  if (minN === undefined) return { isWhole: false, groups: new Set() };
  const [found] = await hiddenOf([{ responses, breakdowns }], minN, hide);
  return { isWhole: found!.isWhole, groups: new Set(found!.groups.flatMap((set) => [...set])) };
}
