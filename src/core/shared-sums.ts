// Which groups of a report are sums of which others: what can be added and subtracted, as parts and sums.
import { compareKeys, type Group, type GroupKey, responsesOf } from './group.js';
import type { Sum } from './possible-counts.js';
import type { Part } from './suppression.js';

/** A breakdown as it is to be shown. */
export interface WantedBreakdown {
  /** Names of the columns, no two alike. */
  readonly by: readonly string[];
  /** A partition of the respondents, the same for all breakdowns of them. */
  readonly groups: readonly Group[];
  /** What is shown of them: some of the groups, and perhaps one that pools the others. The groups, unless given. */
  readonly shown?: readonly Group[];
  /** Of what is shown and overlaps, the groups that each is made of. */
  readonly madeOf?: ReadonlyMap<Group, readonly Group[]> | undefined;
}

/** Some respondents, and what a report shows of them. */
export interface Respondents {
  readonly responses: number;
  /** Whether their own figures are shown, beside those of their groups; they are, unless this is false. */
  readonly isShown?: boolean;
  readonly breakdowns: readonly WantedBreakdown[];
  /** Earlier ones of the list that all of these are among. */
  readonly within?: readonly number[];
}

/** All that is known of some, or of all, as parts of sums. */
export interface SharedSums {
  readonly parts: Part[];
  readonly sums: Sum[];
  /** The groups that each part is. */
  readonly groups: (readonly Group[])[];
  /** The part that each of the respondents of the list are as a whole. */
  readonly wholes: number[];
}

/** The parts and sums of a report. Of each list of columns, those that it has in common with another are a part too. */
export function sharedSums(all: readonly Respondents[]): SharedSums {
  const found: SharedSums = { parts: [], sums: [], groups: [], wholes: [] };
  const tables = all.map((one) => withMargins(one));
  // Few columns first: the larger a group, the more it matters.
  const cells = tables.flatMap((list, i) =>
    list.flatMap(({ columns, cells }) =>
      [...cells.values()]
        .sort((a, b) => compareKeys(a.key, b.key))
        .map((cell) => ({ cell, depth: columns.length, isShown: all[i]!.isShown !== false })),
    ),
  );
  for (const { cell, depth, isShown } of cells.toSorted((a, b) => a.depth - b.depth)) {
    const isWhole = depth === 0;
    const isWanted = isWhole ? isShown : cell.groups.length > 0;
    cell.number = add(found, { responses: cell.responses, isWanted, isLast: isWhole }, cell.groups);
  }
  for (const [i, list] of tables.entries()) {
    found.wholes.push(list[0]!.cells.get(textOf([]))!.number);
    for (const [j, table] of list.entries())
      for (const margin of marginsOf(table, list.slice(0, j))) found.sums.push(...sumsOf(margin, table));
    for (const breakdown of all[i]!.breakdowns) addSums(found, breakdown, list);
    for (const outer of all[i]!.within ?? []) addComplements(found, tables[outer]!, list);
  }
  return found;
}

function add({ parts, groups }: SharedSums, part: Part, of: readonly Group[] = []): number {
  groups.push(of);
  return parts.push(part) - 1;
}

/** What is shown and is none of the groups is the sum of some: of those that are not shown, unless it says of which. */
function addSums(found: SharedSums, breakdown: WantedBreakdown, tables: Table[]): void {
  const { by, groups, shown = groups, madeOf } = breakdown;
  const own = new Set(groups);
  const sums = shown.filter((group) => (madeOf === undefined ? group.other : true) && !own.has(group));
  if (sums.length === 0) return;
  const kept = new Set(shown);
  const { columns, cells } = tables.find((table) => isSame(table.columns, by.toSorted()))!;
  for (const sum of sums) {
    const whole = add(found, { responses: responsesOf(sum), isWanted: true }, [sum]);
    const parts = (madeOf?.get(sum) ?? groups.filter((group) => !kept.has(group))).map(
      (group) => cells.get(textOf(keyBy(group.key, by, columns)))!.number,
    );
    found.sums.push({ whole, parts });
  }
}

/** What is in a group, and not in what conditions leave of it, follows where both are shown. */
function addComplements(found: SharedSums, outer: readonly Table[], inner: readonly Table[]): void {
  for (const { columns, cells } of inner) {
    const around = outer.find((table) => isSame(table.columns, columns));
    for (const [text, { number, responses }] of cells) {
      const whole = around?.cells.get(text);
      if (whole === undefined) continue;
      const rest = add(found, { responses: whole.responses - responses, isWanted: false });
      found.sums.push({ whole: whole.number, parts: [number, rest] });
    }
  }
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

function tableOf(breakdown: WantedBreakdown, table: Table): void {
  const shown = new Set(breakdown.shown ?? breakdown.groups);
  for (const group of breakdown.groups) {
    const cell = cellOf(table, keyBy(group.key, breakdown.by, table.columns));
    cell.responses = responsesOf(group);
    if (shown.has(group)) cell.groups.push(group);
  }
}

/** The tables of all breakdowns with what two of them have in common, fewer columns first; the first has none. */
function withMargins({ responses, breakdowns }: Respondents): Table[] {
  const tables: Table[] = [];
  for (const breakdown of breakdowns) {
    const columns = breakdown.by.toSorted();
    const table = tables.find((other) => isSame(other.columns, columns)) ?? { columns, cells: new Map() };
    if (!tables.includes(table)) tables.push(table);
    tableOf(breakdown, table);
  }
  const all = [...tables];
  for (const one of all) {
    for (const other of tables) {
      const common = one.columns.filter((column) => other.columns.includes(column));
      if (!all.some(({ columns }) => isSame(columns, common))) all.push(marginOf(one, common));
    }
  }
  const whole = all.find(({ columns }) => columns.length === 0) ?? { columns: [], cells: new Map() };
  cellOf(whole, []).responses = responses;
  return [...new Set([whole, ...all])].sort((a, b) => a.columns.length - b.columns.length);
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
