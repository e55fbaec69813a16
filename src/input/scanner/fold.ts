// Fold mode: a text to the counts of its answers, by score and by the groups of each breakdown.
import { SCORES } from '../../core/tally.js';
import type { RecordChunk } from '../table/record-chunk.js';
import {
  type FoldEvents,
  type FoldFates,
  type FoldGroup,
  type FoldPlan,
  type FoldResult,
  firstOf,
  HALF,
} from './counts.js';
import { endKernel, type Kernel, type KernelQuestions, startKernel } from './kernel.js';
import { MAX_BREAKDOWNS, MAX_COLUMNS, type ScanOptions } from './limits.js';
import { MORE, Scan } from './scan.js';
import { cellText, cellTexts } from './text.js';

/** After the scores a group counts blank, rejected and filtered rows. */
const GROUP_NUMBERS = (SCORES + 3) * 2;
const MAX_GROUPS = 32_768;
const NO_LIMIT = 0x7fff_ffff;
const NO_ROOM = -1;
/** What the cell of a filter means to the kernel. */
const HALF_NAMES = ['before', 'after'];
const SIDES = { all: 0, before: 1, after: 2, weight: 3 };
const FAILS = 0;
const MEETS = 1;
const INCOMPARABLE = 2;

export class Fold {
  readonly scan: Scan;
  private readonly kernel: Kernel;
  /** Of each segment, its values as they were met. */
  private readonly values: Map<string, number>[];
  /** For each step of crossing two columns the pairs that were met. */
  private readonly pairs: Map<number, number>[] = [];
  private readonly delimiter: number;
  /** All columns of which cells are looked at. */
  private readonly looked: ReadonlySet<number>;
  /** Where the record begins that csv-parse read, while the kernel counts it. */
  private oddOffset: number | undefined;
  private isTooLarge = false;

  constructor(
    private readonly options: ScanOptions,
    private readonly plan: FoldPlan,
    private readonly events: FoldEvents,
  ) {
    const { segments, breakdowns, filters = [], watch } = plan;
    if (segments.length + filters.length > MAX_COLUMNS || breakdowns.length > MAX_BREAKDOWNS)
      throw new RangeError('too many columns or breakdowns');
    this.values = segments.map(() => new Map());
    const others = [plan.score, ...filters.map(({ column }) => column), ...(watch ? [watch.column] : [])];
    this.looked = new Set([...others, ...segments.map(({ column }) => column)]);
    this.delimiter = options.dialect.delimiter.charCodeAt(0);
    const tables = breakdowns.length + (plan.fatesBy === undefined ? 0 : 1);
    const groupBytes = tables * MAX_GROUPS * GROUP_NUMBERS * 8;
    this.kernel = startKernel(this.answers(), groupBytes);
    this.configure();
    this.scan = new Scan(this.kernel, options);
  }

  /** Counts everything; asks for bytes as {@link Scan.steps} does. */
  *steps(): Generator<typeof MORE, void> {
    const { scan, kernel } = this;
    for (const step of scan.steps()) {
      if (step === MORE) yield MORE;
      else if ('lines' in step) {
        scan.taken = kernel.exports.fold(step.lines);
        scan.settle();
      } else this.foldRecords(step);
      if (this.isFull) return;
    }
  }

  result(): FoldResult {
    const { rows, filtered, blank, rejected, weightless, shortCount, shortFirst, longCount, longFirst } =
      this.kernel.exports;
    return {
      rows: rows.value,
      filtered: filtered.value,
      blank: blank.value,
      rejected: rejected.value,
      weightless: weightless.value,
      fates: this.fates(),
      short: { count: shortCount.value, first: shortFirst.value },
      long: { count: longCount.value, first: longFirst.value },
      breakdowns: this.groups(),
      from: this.options.from ?? 0,
      end: this.oddOffset ?? this.scan.offset,
      isFull: this.isFull,
    };
  }

  /** Lets the next one have the memory; nothing is asked of this one any more. */
  end(): void {
    const { kernel } = this;
    const size = GROUP_NUMBERS * 8;
    const { fatesBy } = this.plan;
    // Rows without an answer are counted in a table of their own, after those of the breakdowns.
    const tables = [...this.tuples(), ...(fatesBy === undefined ? [] : [this.valuesOf(fatesBy)])];
    const counted = tables.map((tuples, i) => ({
      at: kernel.exports.groups.value + i * MAX_GROUPS * size,
      size: tuples.length * size,
    }));
    endKernel(kernel, counted, this.pairs.length > 0);
  }

  private get isFull(): boolean {
    return this.isTooLarge || Boolean(this.kernel.exports.isFull.value);
  }

  private configure(): void {
    const { kernel, plan, options } = this;
    const { segments, breakdowns, filters = [], watch, hasHalves = false, fatesBy } = plan;
    const { words, slot } = kernel;
    words[slot('WIDTH')] = options.width;
    words[slot('SCORE')] = plan.score;
    words[slot('FILTER_COUNT')] = filters.length;
    words[slot('SEGMENT_COUNT')] = segments.length;
    words[slot('BREAKDOWN_COUNT')] = breakdowns.length;
    words[slot('GROUP_LIMIT')] = MAX_GROUPS;
    words[slot('RECORD_LIMIT')] = Math.min(options.maxRecord, NO_LIMIT);
    words[slot('WATCHED')] = watch?.column ?? -1;
    words[slot('REPORTED')] = Math.min(plan.reported, NO_LIMIT);
    words[slot('DELIMITER')] = this.delimiter;
    for (let score = 0; score < SCORES; score++) words[slot('PLAIN') + score] = plan.parse(String(score));
    words[slot('HAS_HALVES')] = hasHalves ? 1 : 0;
    words[slot('FATES')] = fatesBy === undefined ? 0 : plan.breakdowns.length + 1;
    words[slot('FATE_SEGMENT')] = fatesBy ?? 0;
    words.set(
      [...filters, ...segments].map(({ column }) => column),
      slot('COLUMNS'),
    );
    words.set(
      filters.map(({ side = 'all' }) => SIDES[side]),
      slot('SIDES'),
    );
    const lists = breakdowns.map((list) => list.map((index) => (index === HALF ? segments.length : index)));
    words.set(
      lists.flatMap((list) => [list.length, ...list]),
      slot('BREAKDOWNS'),
    );
  }

  /** What the kernel may ask. */
  private answers(): KernelQuestions {
    const { filters } = this.plan;
    const text = (start: number, end: number) => cellText(this.kernel.bytes, start, end);
    const offsetOf = (record: number) => this.oddOffset ?? this.scan.offsetOf(record);
    return {
      cells: { resolve: (column, start, end) => this.meaning(column, text(start, end)) },
      pairs: { cross: (step, left, right) => numberOf(this.pair(step), pairKey(left, right), MAX_GROUPS) },
      shape: {
        holdsText: (start, end) =>
          cellTexts(this.kernel.bytes, start, end, this.delimiter).some((cell) => cell.trim() !== ''),
      },
      fold: {
        reportLong: (row, record, fields) => this.events.long(row, offsetOf(record), fields),
        reportIncomparable: (row, record, filter, start, end) => {
          const why = filters![filter]!.test(text(start, end).trim());
          this.events.incomparable(row, offsetOf(record), filter, String(why));
        },
        reportUnanswered: (row, record, start, end, fate) =>
          this.events.unanswered(row, offsetOf(record), text(start, end), fate),
        reportBoth: (row, record) => this.events.both!(row, offsetOf(record)),
        watch: (start, end, half) => this.plan.watch!.see(text(start, end), half),
      },
    };
  }

  /** Column 0 is the score, then come the filters, then the segments. */
  private meaning(column: number, cell: string): number {
    const { filters = [], segments, parse, maxSegments } = this.plan;
    if (column === 0) return parse(cell);
    const filter = filters[column - 1];
    if (filter === undefined) {
      const index = column - 1 - filters.length;
      const { value, isUnlimited } = segments[index]!;
      const limit = isUnlimited ? MAX_GROUPS : Math.min(maxSegments, MAX_GROUPS);
      return numberOf(this.values[index]!, value(cell.trim()), limit);
    }
    const met = filter.test(cell.trim());
    return typeof met === 'string' ? INCOMPARABLE : met ? MEETS : FAILS;
  }

  private pair(step: number): Map<number, number> {
    this.pairs[step] ??= new Map();
    return this.pairs[step];
  }

  /** Counts records that csv-parse read: writes each as a line of its own that the kernel can read. */
  private foldRecords({ records, offsets }: RecordChunk): void {
    const { bytes, words, exports } = this.kernel;
    const limit = this.kernel.slot('RECORD_LIMIT');
    const recordLimit = words[limit]!;
    words[limit] = NO_LIMIT;
    for (const [i, record] of records.entries()) {
      if (record.length === 0) continue;
      this.oddOffset = offsets[i]!;
      const line = Buffer.from(this.lineOf(record));
      const start = exports.scratch.value;
      this.isTooLarge = line.length > exports.scratchSize.value;
      if (this.isTooLarge) return;
      bytes.set(line, start);
      exports.mark(start, start + line.length, this.delimiter, false);
      if (exports.fold(1) === 0) return;
    }
    words[limit] = recordLimit;
    this.oddOffset = undefined;
  }

  /** A record as a line of CSV, with only those cells that are looked at. */
  private lineOf(record: readonly string[]): string {
    const { width, dialect } = this.options;
    const cells = record.map((cell, i) => {
      if (i >= width) return cell.trim() === '' ? '' : '"x"';
      // The first one is quoted in any case: a line with nothing on it would be no row.
      return i === 0 || this.looked.has(i) ? `"${cell.replaceAll('"', '""')}"` : '';
    });
    return `${cells.join(dialect.delimiter)}\n`;
  }

  private groups(): FoldGroup[][] {
    return this.tuples().map((tuples, i) =>
      tuples
        .map((values, group) => ({ values, ...this.counts(i * MAX_GROUPS + group) }))
        .filter(({ counts }) => counts.some((count) => count > 0))
        .sort((a, b) => firstOf(a) - firstOf(b)),
    );
  }

  /** The values of each group that has a number, for each breakdown. */
  private tuples(): string[][][] {
    let step = 0;
    return this.plan.breakdowns.map((segments) => {
      let tuples = segments.length === 0 ? [[]] : this.valuesOf(segments[0]!).map((value) => [value]);
      for (const segment of segments.slice(1)) {
        const left = tuples;
        const right = this.valuesOf(segment);
        tuples = [...this.pair(step++).keys()].map((key) => {
          const [a, b] = pairOf(key);
          return [...left[a]!, right[b]!];
        });
      }
      return tuples;
    });
  }

  private valuesOf(segment: number): readonly string[] {
    return segment === HALF ? HALF_NAMES : [...this.values[segment]!.keys()];
  }

  private fates(): FoldFates[] {
    const { fatesBy, breakdowns } = this.plan;
    if (fatesBy === undefined) return [];
    const { numbers, exports } = this.kernel;
    return this.valuesOf(fatesBy).map((value, i) => {
      const group = breakdowns.length * MAX_GROUPS + i;
      const at = exports.groups.value / 8 + group * GROUP_NUMBERS + 2 * SCORES;
      return { value, blank: numbers[at]!, rejected: numbers[at + 2]!, filtered: numbers[at + 4]! };
    });
  }

  private counts(group: number): { counts: number[]; firsts: number[] } {
    const { numbers, exports } = this.kernel;
    const at = exports.groups.value / 8 + group * GROUP_NUMBERS;
    const every = (from: number) => Array.from({ length: SCORES }, (_, i) => numbers[at + from + 2 * i]!);
    return { counts: every(0), firsts: every(1) };
  }
}

/** The number of a key, a new one where there is room for it. */
function numberOf<K>(numbers: Map<K, number>, key: K, limit: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  if (numbers.size >= limit) return NO_ROOM;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

const pairKey = (left: number, right: number) => left * MAX_GROUPS + right;
const pairOf = (key: number) => [Math.floor(key / MAX_GROUPS), key % MAX_GROUPS] as const;
