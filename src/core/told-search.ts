// A search as it may be told where small groups must not be: without the segments from which others would follow.
import type { Crossed } from './cross-counts.js';
import type { Group, GroupKey } from './group.js';
import type { FoundSegment, SegmentSearch } from './segment-search.js';
import type { WantedBreakdown } from './shared-sums.js';
import { type Hide, whatToHide } from './small-groups.js';
import { categoryCounts } from './tally.js';

/** The found segments that may be told, and how many may not. */
export interface ToldSearch extends SegmentSearch {
  /** Only where there are any. */
  readonly hidden?: number;
}

/**
 * Leaves out found segments from which the answers of fewer than `minN` would follow, together with those of all
 * respondents and of the segments that stay: each is a cell of the breakdown by its columns, whose other cells are not
 * told.
 * @param minN a whole number from 1
 * @param hide decides it where others tell of the same respondents
 */
export async function tellSearch(
  search: SegmentSearch,
  crossed: Crossed,
  minN: number,
  hide: Hide = whatToHide,
): Promise<ToldSearch> {
  const { responses } = categoryCounts(crossed.overall);
  const breakdowns = [...new Set(search.found.map(columnsOf))].map((columns) =>
    breakdownOf(
      search.found.filter((one) => columnsOf(one) === columns),
      crossed,
    ),
  );
  const respondents = { responses, breakdowns: breakdowns.map(({ wanted }) => wanted) };
  const { isWhole, groups } = (await hide([respondents], minN))[0]!;
  const isHidden = new Set(
    breakdowns.flatMap(({ wanted, segments }, i) =>
      wanted.shown!.flatMap((group, k) => (isWhole || groups[i]!.has(group) ? [segments[k]!] : [])),
    ),
  );
  if (isHidden.size === 0) return search;
  return { ...search, found: search.found.filter((one) => !isHidden.has(one)), hidden: isHidden.size };
}

const columnsOf = ({ segment }: FoundSegment) => JSON.stringify(Object.keys(segment));

/** Everybody by the columns of some found segments, of whom those alone are shown. */
function breakdownOf(
  found: readonly FoundSegment[],
  { columns, tables }: Crossed,
): { readonly wanted: WantedBreakdown; readonly segments: readonly FoundSegment[] } {
  const by = Object.keys(found[0]!.segment);
  const table = tables.find(
    (one) =>
      one.columns.length === by.length && one.columns.every((column, i) => columns[column]!.name === by[i]),
  )!;
  const groups: Group[] = [];
  for (let cell = 0; cell < table.cells; cell++) {
    if (table.responses(cell) === 0) continue;
    const key = table.codesOf(cell).map((code, i) => columns[table.columns[i]!]!.values[code]!);
    groups.push({ key, tally: table.tally(cell) });
  }
  const segments = new Map(found.map((one) => [textOf(Object.values(one.segment)), one]));
  const shown = groups.filter(({ key }) => segments.has(textOf(key)));
  return { wanted: { by, groups, shown }, segments: shown.map(({ key }) => segments.get(textOf(key))!) };
}

const textOf = (key: GroupKey) => JSON.stringify(key);
