// The groups of a scan: how values and pairs of values are numbered, and what the kernel has counted of each.
import { SCORES } from '../../core/tally.js';
import {
  type FoldFates,
  type FoldGroups,
  type FoldPlan,
  type Grouped,
  HALF,
  type UnansweredGroups,
} from './counts.js';
import type { Kernel } from './kernel.js';

/** Groups that a breakdown may have. */
export const MAX_GROUPS = 32_768;
/**
 * Of each score, then of blank, rejected and filtered rows: how many, and the first row. Where answers are counted,
 * rows without one are together after the scores.
 */
const GROUP_NUMBERS = (SCORES + 3) * 2;
/** Bytes of each of these numbers. */
const WORD = 4;
const NO_ROOM = -1;
const HALF_NAMES = ['before', 'after'];

export class GroupTables {
  /** The segments of each table of groups: the breakdowns, then those of rows without an answer if no other has them. */
  readonly lists: readonly (readonly number[])[];
  /** Which of the tables has the groups of rows without an answer. */
  readonly unanswered: number | undefined;
  /** Of each segment, its values as they were met. */
  private readonly values: Map<string, number>[];
  /** For each step of crossing two segments the pairs that were met. */
  private readonly pairs: Map<number, number>[] = [];

  constructor(private readonly plan: FoldPlan) {
    const { breakdowns, unanswered } = plan;
    this.values = plan.segments.map(() => new Map());
    const isFirst = unanswered?.join() === breakdowns[0]?.join();
    this.lists = unanswered === undefined || isFirst ? breakdowns : [...breakdowns, unanswered];
    this.unanswered = unanswered && (isFirst ? 0 : breakdowns.length);
  }

  /** Memory for the counts of all groups. The fates of rows without an answer have a table of their own, the last. */
  get bytes(): number {
    const tables = this.lists.length + (this.plan.fatesBy === undefined ? 0 : 1);
    return tables * MAX_GROUPS * GROUP_NUMBERS * WORD;
  }

  get hasPairs(): boolean {
    return this.pairs.length > 0;
  }

  /** The number of a segment's value, or -1 where there is no room for one more. */
  value(segment: number, value: string): number {
    const { segments, maxSegments } = this.plan;
    const limit = segments[segment]!.isUnlimited ? MAX_GROUPS : Math.min(maxSegments, MAX_GROUPS);
    return numberOf(this.values[segment]!, value, limit);
  }

  /** The number of a pair of a step, or -1 where there is no room for one more. */
  pair(step: number, left: number, right: number): number {
    return numberOf(this.pairsOf(step), left * MAX_GROUPS + right, MAX_GROUPS);
  }

  /** The groups of each breakdown. */
  groups(kernel: Kernel): FoldGroups[] {
    const tables = this.tables();
    return this.plan.breakdowns.map((_, table) => {
      const order = this.order(kernel, table, tables[table]!.size);
      const counts = new Uint32Array(order.length * SCORES);
      const firsts = new Uint32Array(order.length * SCORES);
      const { words } = kernel;
      for (let i = 0, to = 0; i < order.length; i++) {
        const from = placeOf(kernel, table * MAX_GROUPS + order[i]!);
        for (let at = from; at < from + 2 * SCORES; at += 2, to++) {
          counts[to] = words[at]!;
          firsts[to] = words[at + 1]!;
        }
      }
      return { ...ordered(tables[table]!, order), counts, firsts };
    });
  }

  /** Where the groups of the first breakdown are among them, by their numbers. */
  places(kernel: Kernel): Uint32Array {
    const places = new Uint32Array(MAX_GROUPS);
    const order = this.order(kernel, 0, this.tables()[0]!.size);
    for (let i = 0; i < order.length; i++) places[order[i]!] = i;
    return places;
  }

  /** The groups of rows without an answer. */
  unansweredGroups(kernel: Kernel): UnansweredGroups {
    const table = this.unanswered;
    if (table === undefined)
      return { size: 0, values: [], codes: [], rows: new Uint32Array(), firsts: new Uint32Array() };
    const groups = this.tables()[table]!;
    const { words } = kernel;
    const at = (group: number) => placeOf(kernel, table * MAX_GROUPS + group) + 2 * SCORES;
    const order = inOrder(groups.size, (group) => words[at(group) + 1]!);
    return {
      ...ordered(groups, order),
      rows: Uint32Array.from(order, (group) => words[at(group)]!),
      firsts: Uint32Array.from(order, (group) => words[at(group) + 1]!),
    };
  }

  /** The numbers of those groups of a breakdown that have answers, in the order in which they were met first. */
  private order(kernel: Kernel, table: number, size: number): Uint16Array {
    const { words } = kernel;
    return inOrder(size, (group) => {
      let least = 0;
      const from = placeOf(kernel, table * MAX_GROUPS + group) + 1;
      for (let at = from; at < from + 2 * SCORES; at += 2) {
        const first = words[at]!;
        if (first !== 0 && (least === 0 || first < least)) least = first;
      }
      return least;
    });
  }

  /** The rows without an answer by the values of their segment. */
  fates(kernel: Kernel): FoldFates[] {
    const { fatesBy } = this.plan;
    if (fatesBy === undefined) return [];
    const { words } = kernel;
    return this.valuesOf(fatesBy).map((value, i) => {
      const at = placeOf(kernel, this.lists.length * MAX_GROUPS + i) + 2 * SCORES;
      return { value, blank: words[at]!, rejected: words[at + 2]!, filtered: words[at + 4]! };
    });
  }

  /** Where in the memory counts were written. */
  counted({ exports }: Kernel): { at: number; size: number }[] {
    const { fatesBy } = this.plan;
    const sizes = this.tables().map((table) => table.size);
    if (fatesBy !== undefined) sizes.push(this.valuesOf(fatesBy).length);
    const size = GROUP_NUMBERS * WORD;
    return sizes.map((groups, i) => ({
      at: exports.groups.value + i * MAX_GROUPS * size,
      size: groups * size,
    }));
  }

  /** The groups that have a number, by their numbers, for each table. */
  private tables(): Grouped[] {
    let step = 0;
    return this.lists.map((segments) => {
      const values = segments.map((segment) => this.valuesOf(segment));
      let size = values[0]?.length ?? 1;
      let codes = segments.slice(0, 1).map(() => Uint16Array.from({ length: size }, (_, code) => code));
      for (let i = 1; i < segments.length; i++) {
        const pairs = [...this.pairsOf(step++).keys()];
        const left = codes;
        size = pairs.length;
        codes = left.map((of) => Uint16Array.from(pairs, (pair) => of[Math.floor(pair / MAX_GROUPS)]!));
        codes.push(Uint16Array.from(pairs, (pair) => pair % MAX_GROUPS));
      }
      return { size, values, codes };
    });
  }

  private valuesOf(segment: number): readonly string[] {
    return segment === HALF ? HALF_NAMES : [...this.values[segment]!.keys()];
  }

  private pairsOf(step: number): Map<number, number> {
    this.pairs[step] ??= new Map();
    return this.pairs[step];
  }
}

/** Where the numbers of a group begin. */
function placeOf({ exports }: Kernel, group: number): number {
  return exports.groups.value / WORD + group * GROUP_NUMBERS;
}

/**
 * Numbers in the order of their first rows, without those that have none.
 * @param firstOf the first row of a number, or 0
 */
function inOrder(size: number, firstOf: (n: number) => number): Uint16Array {
  // Numbers sort faster than what compares them.
  const keys = new Float64Array(size);
  let met = 0;
  for (let n = 0; n < size; n++) {
    const first = firstOf(n);
    if (first > 0) keys[met++] = first * MAX_GROUPS + n;
  }
  return Uint16Array.from(keys.subarray(0, met).sort(), (key) => key % MAX_GROUPS);
}

/** Some of the groups, in an order. */
function ordered({ values, codes }: Grouped, order: Uint16Array): Grouped {
  return { size: order.length, values, codes: codes.map((of) => order.map((n) => of[n]!)) };
}

/** The number of a key, a new one where there is room for it. */
function numberOf<K>(numbers: Map<K, number>, key: K, limit: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  if (numbers.size >= limit) return NO_ROOM;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
