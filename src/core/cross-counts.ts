// The answers by every combination of up to three columns, counted in one reading and in bounded memory.
import type { Batch, KeyColumn } from './batch.js';
import { type CodedAnswers, CrossTable, cellsIn, NARROW, placesOf } from './cross-table.js';
import { RunningTally } from './group-tallies.js';
import { NPS_SCALE, type Scale } from './scale.js';
import { codedBySplit, SplitColumn, type SplitRows, splitRows } from './split-column.js';
import { categoryCounts, type Tally } from './tally.js';

/** What is crossed, and how much room there is for it. */
export interface CrossOptions {
  /** Columns that are crossed with each other, at most. */
  readonly depth: 1 | 2 | 3;
  /** Different values of a column beyond which it is left out. */
  readonly mostValues: number;
  /** Different cells of a column of several answers beyond which it is left out. */
  readonly mostSplit?: number;
  /** Cells of all tables together, of about 50 bytes each, with weights of about 400. */
  readonly mostCells: number;
  readonly weighted?: boolean;
  /** That of an NPS unless given. */
  readonly scale?: Scale;
}

/** What was counted. */
export interface Crossed {
  readonly overall: Tally;
  /** One for each breakdown of the batches. */
  readonly columns: readonly CrossedColumn[];
  /** One for each combination of columns that was counted; single columns first. */
  readonly tables: readonly CrossTable[];
  /** Combinations of columns that have too many cells, by their numbers. */
  readonly uncounted: readonly (readonly number[])[];
}

/** A column whose values are crossed with those of others. */
export interface CrossedColumn {
  readonly name: string;
  /** By their codes; null is a blank cell. */
  readonly values: readonly (string | null)[];
  /** It has more values than may be: it is in no table. */
  readonly hasTooMany: boolean;
  /** Some answers have several of the values: they are in the cell of each. */
  readonly isOverlapping: boolean;
}

/**
 * Counts batches whose breakdowns are single columns by every combination of one, two or three of these.
 *
 * A table is dense: a cell for each combination of values, whether it occurs or not. When all would have more than
 * `mostCells`, the largest of several columns are given up, which `uncounted` tells. A column of several answers in a
 * cell is crossed by its answers.
 * @example
 * const crossed = new CrossCounts({ depth: 2, mostValues: 100, mostCells: 10_000 });
 * const region = [{ name: 'region', values: ['EMEA', 'APAC'], codes: Uint32Array.of(0, 0, 1) }];
 * const plan = [{ name: 'plan', values: ['pro', 'free'], codes: Uint32Array.of(0, 1, 1) }];
 * crossed.add({ scores: Uint8Array.of(10, 9, 3), by: [region, plan] });
 * const { tables } = crossed.result();
 * tables.map(({ columns }) => columns); // => [[0], [1], [0, 1]]
 */
export class CrossCounts {
  private tables: readonly CrossTable[] | undefined;
  private columns: readonly CrossedColumn[] = [];
  /** For each column how many values its tables have room for; 0 where it has too many. */
  private sizes: readonly number[] = [];
  private isWide = false;
  private readonly uncounted: (readonly number[])[] = [];
  private places: readonly Uint32Array[] = [];
  /** Columns of several answers in a cell. */
  private readonly split = new Map<number, SplitColumn>();
  private readonly overall: RunningTally;
  private readonly scale: Scale;

  constructor(private readonly options: CrossOptions) {
    this.scale = options.scale ?? NPS_SCALE;
    this.overall = new RunningTally(options.weighted, options.scale);
  }

  /** Counts a batch; all batches have the same breakdowns, each of one column. */
  add(batch: Batch): void {
    const { scores, by, repeats, weights } = batch;
    const keys = by.map(([key]) => key!);
    this.tables ??= combinations(keys.length, this.options.depth).map((columns) => this.tableOf(columns));
    this.columns = keys.map((key, k) => this.columnOf(key, k));
    this.overall.add(scores, batch);
    this.makeRoom();
    this.places = keys.map((_, k) => {
      const known = this.places[k];
      return known !== undefined && known.length >= scores.length ? known : new Uint32Array(scores.length);
    });
    for (const [k, { codes }] of keys.entries())
      if (!this.columns[k]!.hasTooMany && !this.split.has(k))
        placesOf(codes, scores, this.scale, this.places[k]!);
    const codes = keys.map((key) => key.codes);
    const answers: CodedAnswers = { codes, places: this.places, answers: scores.length, repeats, weights };
    const splitBy = new Map<string, SplitRows>();
    for (const table of this.tables) {
      const own = table.columns.filter((column) => this.split.has(column));
      table.add(own.length === 0 ? answers : this.splitFor(table, own, answers, scores, splitBy));
    }
  }

  private columnOf({ name, values, separator }: KeyColumn, k: number): CrossedColumn {
    const { mostValues, mostSplit = Number.POSITIVE_INFINITY } = this.options;
    if (separator === undefined)
      return { name, values, hasTooMany: values.length > mostValues, isOverlapping: false };
    const column = this.split.get(k) ?? new SplitColumn(separator);
    this.split.set(k, column);
    column.see(values);
    const hasTooMany = values.length > mostSplit || column.values.length > mostValues;
    return { name, values: column.values, hasTooMany, isOverlapping: column.isOverlapping };
  }

  /** @param known rows that were split for another table of the batch, by their columns */
  private splitFor(
    { columns }: CrossTable,
    own: readonly number[],
    answers: CodedAnswers,
    scores: Uint8Array,
    known: Map<string, SplitRows>,
  ): CodedAnswers {
    const name = own.join();
    const split = new Map(own.map((column) => [column, this.split.get(column)!]));
    const rows = known.get(name) ?? splitRows(answers.codes, answers.answers, split);
    known.set(name, rows);
    return codedBySplit(rows, columns, answers, scores, this.scale);
  }

  /** The counts so far. Two codes may mean one value by then: its answers are counted together. */
  result(): Crossed {
    const { columns, uncounted, tables = [] } = this;
    const codes = columns.map(({ values, hasTooMany }) =>
      hasTooMany ? [] : values.map((value) => values.indexOf(value)),
    );
    const hasTwins = codes.map((own) => own.some((code, i) => code !== i));
    const settled = tables.map((table) => {
      if (!table.columns.some((column) => hasTwins[column])) return table;
      const merged = this.tableOf(table.columns, table.sizes);
      merged.take(table, (column, code) => codes[column]![code] ?? code);
      return merged;
    });
    return { overall: this.overall.tally(), columns, tables: settled, uncounted };
  }

  /** Makes tables as large as their columns have values now, and gives up those for which there is no room. */
  private makeRoom(): void {
    // Larger by half, so that a column that keeps growing does not move its tables each time.
    const sizes = this.columns.map(({ values, hasTooMany }, i) => {
      const size = this.sizes[i] ?? 0;
      if (hasTooMany) return 0;
      return values.length <= size ? size : Math.max(values.length, Math.ceil(size * 1.5));
    });
    const isWide = categoryCounts(this.overall.tally()).responses > NARROW;
    if (isWide === this.isWide && sizes.every((size, i) => size === this.sizes[i])) return;
    const isWidened = isWide !== this.isWide;
    this.sizes = sizes;
    this.isWide = isWide;
    this.tables = this.affordable().map((table) => {
      const own = table.columns.map((column) => sizes[column]!);
      if (!isWidened && own.every((size, i) => size === table.sizes[i])) return table;
      const larger = this.tableOf(table.columns, own);
      larger.take(table);
      return larger;
    });
  }

  /** The tables that there is room for: single columns always, of the others the smallest. */
  private affordable(): readonly CrossTable[] {
    const living = this.tables!.filter(({ columns }) => columns.every((column) => this.sizes[column]! > 0));
    const cells = ({ columns }: CrossTable) => cellsIn(columns.map((column) => this.sizes[column]!));
    let room = this.options.mostCells;
    const given = new Set<CrossTable>();
    for (const table of living.toSorted(
      (a, b) => a.columns.length - b.columns.length || cells(a) - cells(b),
    )) {
      if (table.columns.length > 1 && cells(table) > room) {
        given.add(table);
        this.uncounted.push(table.columns);
      } else room -= cells(table);
    }
    return living.filter((table) => !given.has(table));
  }

  private tableOf(columns: readonly number[], sizes: readonly number[] = columns.map(() => 0)): CrossTable {
    return new CrossTable(columns, sizes, this.scale, this.options.weighted === true, this.isWide);
  }
}

/** All choices of up to `depth` of the numbers below `count`, fewer first, each in rising order. */
function combinations(count: number, depth: number): number[][] {
  let last: number[][] = [[]];
  const all: number[][] = [];
  for (let size = 1; size <= depth; size++) {
    last = last.flatMap((chosen) =>
      Array.from({ length: count }, (_, i) => i)
        .filter((i) => i > (chosen.at(-1) ?? -1))
        .map((i) => [...chosen, i]),
    );
    all.push(...last);
  }
  return all;
}
