// What the kernel is asked for one file, and what its counts say: groups of answers, and remarks on them.
import { SCORES } from '../../core/tally.js';
import { TEXT } from '../cells/key.js';
import { FILE_COLUMN } from '../columns/find.js';
import type { BoundKey, Roles } from '../columns/roles.js';
import type { Answer } from '../rows/batch.js';
import { HALVES, valueWithoutColumn } from '../rows/decode.js';
import type { Dictionary } from '../rows/dictionary.js';
import { type FoldGroup, HALF } from '../scanner/counts.js';
import type { Column } from '../table/header.js';
import type { Remarker } from './remarks.js';
import type { Counts, Question } from './stretch.js';

/** Answers of one group and one score, and the row of the first. */
interface CountedAnswers {
  readonly group: FoldGroup;
  readonly score: number;
  readonly repeat: number;
  readonly first: number;
}

export class Counting {
  /** The remarks that mind only how often and where first a cell occurs. */
  private readonly counted: readonly Remarker[];
  private readonly segments: Question['segments'];
  private readonly crossed: readonly number[];

  constructor(
    private readonly roles: Roles,
    private readonly remarkers: readonly Remarker[],
    private readonly fileName: string,
    private readonly dictionaries: readonly (readonly Dictionary[])[],
  ) {
    this.counted = remarkers.filter(({ wanted }) => wanted === undefined);
    const keys = roles.by.flat();
    const own = new Map(keys.filter(({ column }) => column !== undefined).map((key) => [nameOf(key), key]));
    this.segments = [
      ...[...own.values()].map(({ key, column }) => ({
        column: positionOf(column!),
        reading: key.of === 'column' ? key.reading : TEXT,
      })),
      ...this.counted.map(({ column }) => ({ column: positionOf(column), reading: TEXT })),
    ];
    const hasHalf = keys.some(({ key }) => key.of === 'half');
    this.names = [...own.keys()];
    this.crossed = [...this.names.keys(), ...(hasHalf ? [HALF] : [])];
  }

  /** The segments of the first breakdown. */
  private readonly names: readonly string[];

  /** What to ask of the part that comes next. */
  question(): Question {
    const watching = this.watching();
    return {
      score: positionOf(this.roles.score!),
      segments: this.segments,
      breakdowns: [this.crossed, ...this.counted.map((_, i) => [this.names.length + i])],
      hasHalves: this.roles.hasHalves,
      conditions: this.roles.conditions.map(({ column, condition }) => ({
        column: positionOf(column),
        condition,
      })),
      ...(watching && { watched: { column: positionOf(watching.column), most: watching.wanted!() } }),
    };
  }

  /**
   * The answers of a stretch, those that are alike as one, in the order in which they were met.
   * @returns undefined where a key has more values than it may: whoever looks at rows finds the first
   */
  answers({ breakdowns: [groups = []] }: Counts): Answer[] | undefined {
    const answers: Answer[] = [];
    for (const { group, score, repeat } of inOrder(groups)) {
      const codes = this.roles.by.flatMap((keys, k) =>
        keys.map((key, j) => this.dictionaries[k]![j]!.code(this.valueOf(key, group, score))),
      );
      if (codes.includes(-1)) return undefined;
      answers.push({ score, codes, comment: '', date: null, repeat, weight: 1 });
    }
    return answers;
  }

  /** @param records of the file before the stretch */
  remark({ breakdowns, watched }: Counts, records: number): void {
    for (const [i, remarker] of this.counted.entries()) {
      for (const { group, score, repeat, first } of inOrder(breakdowns[i + 1]!))
        remarker.see(group.values[0]!, { score, repeat, half: 0 }, records + first, repeat);
    }
    const watching = this.watching();
    for (const { cell, half } of watched) watching?.see(cell, { score: 0, repeat: 1, half }, 0, 1);
  }

  /** The remark that still looks at every cell, in the order of the file. */
  private watching(): Remarker | undefined {
    return this.remarkers.find(({ wanted }) => wanted !== undefined && wanted() > 0);
  }

  private valueOf(bound: BoundKey, { values }: FoldGroup, score: number): string {
    if (bound.column !== undefined) return values[this.names.indexOf(nameOf(bound))]!;
    const half = bound.key.of === 'half' ? HALVES.indexOf(values.at(-1)!) : 0;
    return valueWithoutColumn(bound.key.of, this.fileName, score, half);
  }
}

function inOrder(groups: readonly FoldGroup[]): CountedAnswers[] {
  const answers: CountedAnswers[] = [];
  for (const group of groups) {
    for (let score = 0; score < SCORES; score++) {
      const repeat = group.counts[score]!;
      if (repeat > 0) answers.push({ group, score, repeat, first: group.firsts[score]! });
    }
  }
  return answers.sort((a, b) => a.first - b.first);
}

/** What tells segments apart: two keys may read one column in two ways. */
const nameOf = ({ key, column }: BoundKey) =>
  JSON.stringify([column?.position, key.of === 'column' ? key.reading : key.of]);

const positionOf = ({ position }: Column) => position - 1;

/** Columns of the file that the kernel looks at beside the score. */
export function lookedAt(roles: Roles, remarkers: readonly Remarker[]): number {
  const keys = new Set(
    roles.by
      .flat()
      .filter(({ column }) => column !== undefined)
      .map(nameOf),
  );
  const counted = remarkers.filter(({ wanted }) => wanted === undefined);
  return keys.size + roles.conditions.filter(({ column }) => column !== FILE_COLUMN).length + counted.length;
}
