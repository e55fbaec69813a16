// The groups of a scan: how values and pairs of values are numbered, and what the kernel has counted of each.
import { SCORES } from '../../core/tally.js';
import {
  type FoldFates,
  type FoldGroup,
  type FoldPlan,
  firstOf,
  HALF,
  type UnansweredGroup,
} from './counts.js';
import type { Kernel } from './kernel.js';

/** Groups that a breakdown may have. */
export const MAX_GROUPS = 32_768;
/**
 * Of each score, then of blank, rejected and filtered rows: how many, and the first row. Where answers are counted,
 * rows without one are together after the scores.
 */
const GROUP_NUMBERS = (SCORES + 3) * 2;
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
    return tables * MAX_GROUPS * GROUP_NUMBERS * 8;
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

  /** For each breakdown its groups, in the order in which they were met first. */
  groups(kernel: Kernel): FoldGroup[][] {
    const tuples = this.tuples();
    return this.plan.breakdowns.map((_, i) => this.met(kernel, i, tuples[i]!).map(({ group }) => group));
  }

  /** Where the groups of the first breakdown are among them, by their numbers. */
  places(kernel: Kernel): Uint32Array {
    const places = new Uint32Array(MAX_GROUPS);
    for (const [place, { n }] of this.met(kernel, 0, this.tuples()[0]!).entries()) places[n] = place;
    return places;
  }

  private met(
    kernel: Kernel,
    table: number,
    tuples: readonly string[][],
  ): { readonly n: number; readonly group: FoldGroup }[] {
    const met: { readonly n: number; readonly group: FoldGroup; readonly first: number }[] = [];
    for (const [n, values] of tuples.entries()) {
      const group = { values, ...countsOf(kernel, table * MAX_GROUPS + n) };
      const first = firstOf(group);
      if (first !== Number.POSITIVE_INFINITY) met.push({ n, group, first });
    }
    return met.sort((a, b) => a.first - b.first);
  }

  /** The groups of rows without an answer, in the same order. */
  unansweredGroups(kernel: Kernel): UnansweredGroup[] {
    const table = this.unanswered;
    if (table === undefined) return [];
    return this.tuples()
      [table]!.map((values, group) => {
        const at = placeOf(kernel, table * MAX_GROUPS + group) + 2 * SCORES;
        return { values, rows: kernel.numbers[at]!, first: kernel.numbers[at + 1]! };
      })
      .filter(({ first }) => first > 0)
      .sort((a, b) => a.first - b.first);
  }

  /** The rows without an answer by the values of their segment. */
  fates(kernel: Kernel): FoldFates[] {
    const { fatesBy } = this.plan;
    if (fatesBy === undefined) return [];
    const { numbers } = kernel;
    return this.valuesOf(fatesBy).map((value, i) => {
      const at = placeOf(kernel, this.lists.length * MAX_GROUPS + i) + 2 * SCORES;
      return { value, blank: numbers[at]!, rejected: numbers[at + 2]!, filtered: numbers[at + 4]! };
    });
  }

  /** Where in the memory counts were written. */
  counted({ exports }: Kernel): { at: number; size: number }[] {
    const { fatesBy } = this.plan;
    const tables = [...this.tuples(), ...(fatesBy === undefined ? [] : [this.valuesOf(fatesBy)])];
    const size = GROUP_NUMBERS * 8;
    return tables.map((groups, i) => ({
      at: exports.groups.value + i * MAX_GROUPS * size,
      size: groups.length * size,
    }));
  }

  /** The values of each group that has a number, for each table. */
  private tuples(): string[][][] {
    let step = 0;
    return this.lists.map((segments) => {
      let tuples = segments.length === 0 ? [[]] : this.valuesOf(segments[0]!).map((value) => [value]);
      for (const segment of segments.slice(1)) {
        const left = tuples;
        const right = this.valuesOf(segment);
        tuples = [...this.pairsOf(step++).keys()].map((pair) => [
          ...left[Math.floor(pair / MAX_GROUPS)]!,
          right[pair % MAX_GROUPS]!,
        ]);
      }
      return tuples;
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
  return exports.groups.value / 8 + group * GROUP_NUMBERS;
}

function countsOf(kernel: Kernel, group: number): { counts: number[]; firsts: number[] } {
  const { numbers } = kernel;
  const at = placeOf(kernel, group);
  const counts: number[] = [];
  const firsts: number[] = [];
  for (let i = at; i < at + 2 * SCORES; i += 2) {
    counts.push(numbers[i]!);
    firsts.push(numbers[i + 1]!);
  }
  return { counts, firsts };
}

/** The number of a key, a new one where there is room for it. */
function numberOf<K>(numbers: Map<K, number>, key: K, limit: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  if (numbers.size >= limit) return NO_ROOM;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
