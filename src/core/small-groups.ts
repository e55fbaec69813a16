// Which groups of a report with several breakdowns are too small to show, or must cover those that are.
import { compareKeys, type Group, type GroupKey, responsesOf } from './group.js';
import { groupsToHide } from './privacy.js';
import type { Sum } from './possible-counts.js';
import { type Part, partsToHide } from './suppression.js';

/** A breakdown as it is to be shown. */
export interface WantedBreakdown {
  /** Names of the columns, no two alike. */
  readonly by: readonly string[];
  /** A partition of the data set, the same for all breakdowns. */
  readonly groups: readonly Group[];
  /** What is shown of them: the groups themselves and one that pools the others. The groups, unless given. */
  readonly shown?: readonly Group[];
}

/**
 * The groups of each breakdown whose figures must stay hidden: those below `minN` responses and what it takes to cover
 * them. The overall figures are known; and where breakdowns share columns, the groups of one are sums of those of
 * another: `region` of `region,plan`, and `region,plan` and `region,age` both make up the regions.
 *
 * See {@link partsToHide} for why nothing smaller follows from what is shown. Sets across breakdowns, such as a region
 * and a plan of `region` beside `plan`, do not follow from either, unless three or more breakdowns cross the same
 * columns in a ring (`a,b`, `b,c` and `c,a`) and none crosses all of them: that is outside, as is what columns say of
 * each other (a country is in one region). A column that is read in two ways (months and quarters of one date) is
 * taken for two that say everything of each other: where anything of either is hidden, the later breakdown is.
 * @returns some of the groups that are shown, for each breakdown in turn; all where too many cells would have to be
 *   weighed against each other
 * @example
 * const groups = [
 *   { key: ['EMEA', 'pro'], tally: tally([10, 9, 3, 8]) },
 *   { key: ['EMEA', 'free'], tally: tally([10, 9, 9]) },
 *   { key: ['APAC', 'pro'], tally: tally([7, 0, 10]) },
 *   { key: ['APAC', 'free'], tally: tally([7]) },
 * ];
 * const [hidden] = smallGroups([{ by: ['region', 'plan'], groups }], 3);
 * [...hidden].map(({ key }) => key.join()); // => ['APAC,free', 'APAC,pro']
 */
export function smallGroups(breakdowns: readonly WantedBreakdown[], minN: number): ReadonlySet<Group>[] {
  const shownOf = ({ groups, shown = groups }: WantedBreakdown) => shown;
  if (breakdowns.length <= 1) return breakdowns.map((one) => groupsToHide(shownOf(one), minN));
  const withheld = new Set<WantedBreakdown>();
  for (;;) {
    const model = modelOf(breakdowns, withheld);
    const size = model.parts.length * model.sums.length;
    // Without the largest the others may be few enough.
    const largest = breakdowns.filter((one) => !withheld.has(one)).sort(bySize)[0];
    if (size > MOST_ENTRIES && largest !== undefined) {
      withheld.add(largest);
      continue;
    }
    const numbers = partsToHide(model.parts, model.sums, minN);
    const hidden = new Set([...numbers].flatMap((number) => model.groups[number]!));
    const found = breakdowns.map(
      (one) => new Set(shownOf(one).filter((group) => withheld.has(one) || hidden.has(group))),
    );
    const other = breakdowns.find(
      (one, i) =>
        !withheld.has(one) &&
        breakdowns.some((before, j) => j < i && found[i]!.size + found[j]!.size > 0 && areAkin(one, before)),
    );
    if (other === undefined) return found;
    withheld.add(other);
  }
}

/** Entries of the tableau, of eight bytes each. */
const MOST_ENTRIES = 4_000_000;

const bySize = (a: WantedBreakdown, b: WantedBreakdown) => b.groups.length - a.groups.length;

const READING = /:(?:day|week|month|quarter|year|quartiles|[\d\s.,-]+)$/;

/** Whether one column is read in two ways: its months say everything of its quarters. */
function areAkin(one: WantedBreakdown, other: WantedBreakdown): boolean {
  const source = (column: string) => column.replace(READING, '');
  return one.by.some((column) =>
    other.by.some((also) => also !== column && source(also) === source(column)),
  );
}

/** All respondents by some columns, which are in the order of their names. */
interface Table {
  readonly columns: readonly string[];
  /** Key as text → its cell. */
  readonly cells: Map<string, Cell>;
}

interface Cell {
  readonly key: GroupKey;
  responses: number;
  /** Of the breakdowns by these columns that show it. */
  readonly groups: Group[];
  number: number;
}

interface Model {
  readonly parts: Part[];
  readonly sums: Sum[];
  /** The groups of each part. */
  readonly groups: (readonly Group[])[];
}

function modelOf(breakdowns: readonly WantedBreakdown[], withheld: ReadonlySet<WantedBreakdown>): Model {
  const model: Model = { parts: [], sums: [], groups: [] };
  const add = (part: Part, groups: readonly Group[]) => {
    model.groups.push(groups);
    return model.parts.push(part) - 1;
  };
  const tables = withMargins(tablesOf(breakdowns, withheld));
  for (const { columns, cells } of tables) {
    const sorted = [...cells.values()].sort((a, b) => compareKeys(a.key, b.key));
    const isAll = columns.length === 0;
    for (const cell of sorted) {
      const { responses, groups } = cell;
      cell.number = add({ responses, isWanted: isAll || groups.length > 0, isLast: isAll }, groups);
    }
  }
  for (const [i, table] of tables.entries()) {
    for (const margin of marginsOf(table, tables.slice(0, i))) model.sums.push(...sumsOf(margin, table));
  }
  for (const { by, groups, shown = groups } of breakdowns) {
    const { columns, cells } = tables.find((table) => isSame(table.columns, by.toSorted()))!;
    const kept = new Set(shown);
    const pool = shown.find((group) => group.other && !groups.includes(group));
    if (pool === undefined) continue;
    const pooled = groups.filter((group) => !kept.has(group));
    const whole = add({ responses: responsesOf(pool), isWanted: true }, [pool]);
    const parts = pooled.map((group) => cells.get(textOf(keyBy(group.key, by, columns)))!.number);
    model.sums.push({ whole, parts });
  }
  return model;
}

function tablesOf(
  breakdowns: readonly WantedBreakdown[],
  withheld: ReadonlySet<WantedBreakdown>,
): Table[] {
  const tables: Table[] = [];
  for (const one of breakdowns) {
    const columns = one.by.toSorted();
    const table = tables.find((other) => isSame(other.columns, columns)) ?? { columns, cells: new Map() };
    if (!tables.includes(table)) tables.push(table);
    const shown = new Set(withheld.has(one) ? [] : (one.shown ?? one.groups));
    for (const group of one.groups) {
      const cell = cellOf(table, keyBy(group.key, one.by, columns));
      cell.responses = responsesOf(group);
      if (shown.has(group)) cell.groups.push(group);
    }
  }
  return tables;
}

/** The tables with all that two of them have in common, fewer columns first. */
function withMargins(tables: readonly Table[]): Table[] {
  const all = [...tables];
  for (const one of all) {
    for (const other of tables) {
      const common = one.columns.filter((column) => other.columns.includes(column));
      if (!all.some(({ columns }) => isSame(columns, common))) all.push(marginOf(one, common));
    }
  }
  if (!all.some(({ columns }) => columns.length === 0)) all.push(marginOf(tables[0]!, []));
  return all.sort((a, b) => a.columns.length - b.columns.length);
}

function marginOf({ columns, cells }: Table, wanted: readonly string[]): Table {
  const margin: Table = { columns: wanted, cells: new Map() };
  for (const { key, responses } of cells.values())
    cellOf(margin, keyBy(key, columns, wanted)).responses += responses;
  return margin;
}

function cellOf({ cells }: Table, key: GroupKey): Cell {
  const text = textOf(key);
  const cell = cells.get(text) ?? { key, responses: 0, groups: [], number: -1 };
  cells.set(text, cell);
  return cell;
}

/** The nearest tables that this one adds up to; the others follow from them. */
function marginsOf({ columns }: Table, tables: readonly Table[]): Table[] {
  const within = tables.filter((other) => isWithin(other.columns, columns));
  return within.filter(
    (one) => !within.some((other) => other !== one && isWithin(one.columns, other.columns)),
  );
}

function sumsOf(margin: Table, table: Table): Sum[] {
  const parts = new Map<string, number[]>();
  for (const { key, number } of table.cells.values()) {
    const text = textOf(keyBy(key, table.columns, margin.columns));
    const list = parts.get(text) ?? [];
    list.push(number);
    parts.set(text, list);
  }
  return [...margin.cells].map(([text, { number }]) => ({ whole: number, parts: parts.get(text) ?? [] }));
}

function keyBy(key: GroupKey, columns: readonly string[], wanted: readonly string[]): GroupKey {
  return wanted.map((column) => key[columns.indexOf(column)]!);
}

const textOf = (key: GroupKey) => JSON.stringify(key);
const isWithin = (some: readonly string[], all: readonly string[]) =>
  some.length < all.length && some.every((column) => all.includes(column));
const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((column, i) => column === other[i]);
