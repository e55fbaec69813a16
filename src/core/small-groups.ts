// Which groups of a report are too small to show, or must be hidden so that those are not worked out.
import { areAkin, areNested } from './akin-columns.js';
import { ringsIn } from './column-rings.js';
import { type Group, responsesOf } from './group.js';
import { overlapsToHide } from './overlap-privacy.js';
import { groupsToHide } from './privacy.js';
import { type Respondents, sharedSums, type WantedBreakdown } from './shared-sums.js';
import { partsToHide } from './suppression.js';

/** What must stay hidden of some respondents. */
export interface Hidden {
  /** Their figures as a whole. */
  readonly isWhole: boolean;
  /** Of each of their breakdowns the groups, of those that are shown. */
  readonly groups: readonly ReadonlySet<Group>[];
}

/** Who decides what stays hidden: {@link whatToHide}, or a page that looks at all its parts together. */
export type Hide = (
  all: readonly Respondents[],
  minN: number,
) => readonly Hidden[] | Promise<readonly Hidden[]>;

/**
 * What must stay hidden of a report: whatever is of fewer than `minN` responses, and what it takes to cover that. The
 * figures of all are known, so the groups that are hidden follow together; and where breakdowns share columns, the
 * groups of one are sums of those of another: `region` of `region,plan`, and both `region,plan` and `region,age` make
 * up the regions. Respondents whom conditions leave of others leave a rest that follows.
 *
 * `partsToHide` says why nothing smaller follows. Sets across breakdowns, as of a region and a plan of `region` beside
 * `plan`, follow from neither, unless three or more breakdowns cross the same columns in a ring (`a,b`, `b,c` and
 * `c,a`) and none crosses all of them: then one is hidden as a whole (`ringsIn`). What columns say of each other (a country
 * is in one region) is outside. A column that is read in two ways (months and quarters of one date) is taken for two that say everything of
 * each other: where anything of either is hidden or pooled, or the one does not lie within the other (weeks and months),
 * the later breakdown is as a whole. Groups that overlap are sums of those who are in the same ones, of whom whoever
 * reads the report is taken to know which there are; without a column in common with other breakdowns they are looked at
 * by themselves (`overlapsToHide`).
 * @param all respondents; those who are among others come after these
 * @param minN a whole number from 1
 * @returns for each; all groups of a breakdown where too many cells would have to be weighed against each other
 * @example
 * const groups = [
 *   { key: ['EMEA', 'pro'], tally: tally([10, 9, 3, 8]) },
 *   { key: ['EMEA', 'free'], tally: tally([10, 9, 9]) },
 *   { key: ['APAC', 'pro'], tally: tally([7, 0, 10]) },
 *   { key: ['APAC', 'free'], tally: tally([7]) },
 * ];
 * const [hidden] = whatToHide([{ responses: 11, breakdowns: [{ by: ['region', 'plan'], groups }] }], 3);
 * [...hidden.groups[0]].map(({ key }) => key.join()); // => ['APAC,free', 'APAC,pro']
 */
export function whatToHide(all: readonly Respondents[], minN: number): Hidden[] {
  const [only] = all;
  const apart = new Map(
    all.length > 1 ? [] : only!.breakdowns.flatMap((one) => hiddenApart(one, only!.breakdowns, minN)),
  );
  if (apart.size === 0) return hiddenTogether(all, minN);
  const others = only!.breakdowns.filter((one) => !apart.has(one));
  const [{ isWhole, groups }] = hiddenTogether([{ ...only!, breakdowns: others }], minN) as [Hidden];
  const hiddenOf = (one: WantedBreakdown) => apart.get(one) ?? groups[others.indexOf(one)]!;
  return [{ isWhole, groups: only!.breakdowns.map(hiddenOf) }];
}

/** What must stay hidden of groups that overlap and have no column in common with any other breakdown. */
function hiddenApart(
  one: WantedBreakdown,
  all: readonly WantedBreakdown[],
  minN: number,
): [WantedBreakdown, ReadonlySet<Group>][] {
  const { by, groups, madeOf } = one;
  const isAlone = all.every((other) => other === one || !other.by.some((column) => by.includes(column)));
  if (madeOf === undefined || !isAlone) return [];
  return [[one, overlapsToHide(groups, shownOf(one), madeOf, minN)]];
}

function hiddenTogether(all: readonly Respondents[], minN: number): Hidden[] {
  const [first] = all;
  if (all.length === 1 && isSimple(first!)) return [hiddenOfOne(first!, minN)];
  const breakdowns = all.flatMap((one) => one.breakdowns);
  const withheld = new Set(minN > 1 ? all.flatMap((one) => breakdownsInRings(one)) : []);
  for (;;) {
    const found = hiddenBeside(all, withheld, minN);
    const other =
      found === undefined ? largestOf(breakdowns, withheld) : sameColumn(all, found, withheld, minN);
    if (other === undefined) return found!;
    withheld.add(other);
  }
}

function breakdownsInRings({ breakdowns }: Respondents): WantedBreakdown[] {
  const rings = new Set(ringsIn(breakdowns.map(({ by }) => by)));
  return breakdowns.filter(({ by }) => rings.has(by));
}

/** All that is shown is the whole and a partition of it. */
function isSimple({ responses, isShown = true, breakdowns: [only, ...others] }: Respondents): boolean {
  if (!isShown || others.length > 0) return false;
  return (
    only === undefined || shownOf(only).reduce((sum, group) => sum + responsesOf(group), 0) === responses
  );
}

function hiddenOfOne({ responses, breakdowns }: Respondents, minN: number): Hidden {
  return {
    isWhole: responses > 0 && responses < minN,
    groups: breakdowns.map((one) => groupsToHide(shownOf(one), minN)),
  };
}

/** Entries of the tableau, of eight bytes each. */
const MOST_ENTRIES = 4_000_000;
/** The same where groups overlap, for each group: nearly all combinations of answers are small, and looked at. */
const MOST_OF_OVERLAPS = 100_000_000;

/** Undefined where there are too many cells. What is withheld as a whole tells nothing that could be added up. */
function hiddenBeside(
  all: readonly Respondents[],
  withheld: ReadonlySet<WantedBreakdown>,
  minN: number,
): Hidden[] | undefined {
  const told = all.map((one) => ({
    ...one,
    breakdowns: one.breakdowns.filter((breakdown) => !withheld.has(breakdown)),
  }));
  const { parts, sums, groups, wholes } = sharedSums(told);
  const entries = parts.length * sums.length;
  const overlap = told.some(({ breakdowns }) => breakdowns.some(({ madeOf }) => madeOf !== undefined));
  const isTooMuch = entries > MOST_ENTRIES || (overlap && entries * parts.length > MOST_OF_OVERLAPS);
  if (isTooMuch && told.some(({ breakdowns }) => breakdowns.length > 0)) return undefined;
  const numbers = partsToHide(parts, sums, minN);
  const hidden = new Set([...numbers].flatMap((number) => groups[number]!));
  return all.map(({ breakdowns, responses }, i) => ({
    isWhole: responses > 0 && numbers.has(wholes[i]!),
    groups: breakdowns.map(
      (one) => new Set(shownOf(one).filter((group) => withheld.has(one) || hidden.has(group))),
    ),
  }));
}

const shownOf = ({ groups, shown = groups }: WantedBreakdown) => shown;

function largestOf(
  breakdowns: readonly WantedBreakdown[],
  withheld: ReadonlySet<WantedBreakdown>,
): WantedBreakdown {
  return breakdowns
    .filter((one) => !withheld.has(one))
    .reduce((largest, one) => (one.groups.length > largest.groups.length ? one : largest));
}

/** A breakdown that reads a column in another way than one before it, and tells more by that than either may. */
function sameColumn(
  all: readonly Respondents[],
  found: readonly Hidden[],
  withheld: ReadonlySet<WantedBreakdown>,
  minN: number,
): WantedBreakdown | undefined {
  for (const [i, { breakdowns }] of all.entries()) {
    const isPart = (j: number) => found[i]!.groups[j]!.size > 0 || !showsAll(breakdowns[j]!);
    const other = breakdowns.find(
      (one, j) =>
        !withheld.has(one) &&
        breakdowns
          .slice(0, j)
          .some(
            (before, k) =>
              !withheld.has(before) &&
              akinColumns(one, before).some(
                ([own, its]) => minN > 1 && (isPart(j) || isPart(k) || !areNested(own, its)),
              ),
          ),
    );
    if (other !== undefined) return other;
  }
  return undefined;
}

/** Each group by itself. */
function showsAll({ groups, shown = groups }: WantedBreakdown): boolean {
  const all = new Set(groups);
  return shown.length === groups.length && shown.every((group) => all.has(group));
}

/** Columns of two breakdowns that are one column, read in two ways. */
function akinColumns(one: WantedBreakdown, other: WantedBreakdown): [string, string][] {
  return one.by.flatMap((own) =>
    other.by.filter((its) => areAkin(own, its)).map((its): [string, string] => [own, its]),
  );
}
