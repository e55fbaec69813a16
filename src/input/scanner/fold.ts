// Fold mode: a text to the counts of its answers, by score and by the groups of each breakdown.
import { SCORES } from '../../core/tally.js';
import { REJECTED } from '../cells/score.js';
import { isPadded } from '../table/padded-quotes.js';
import type { RecordChunk } from '../table/record-chunk.js';
import { AnswerLog, LOG_BYTES } from './answer-log.js';
import { type FoldEvents, type FoldPlan, type FoldResult, HALF } from './counts.js';
import { meaningTo, outsideOf, SIDES, sharedWindow } from './filters.js';
import { GroupTables, MAX_GROUPS } from './groups.js';
import { endKernel, type Kernel, type KernelQuestions, startKernel } from './kernel.js';
import { MAX_BREAKDOWNS, MAX_COLUMNS, type ScanOptions, scannedBytes } from './limits.js';
import { RejectTable } from './rejects.js';
import { MORE, Scan } from './scan.js';
import { cellText, cellTexts } from './text.js';
import { Watched, watchBytes } from './watched.js';

const NO_LIMIT = 0x7fff_ffff;

export class Fold {
  readonly scan: Scan;
  private readonly kernel: Kernel;
  private readonly groups: GroupTables;
  private readonly rejects: RejectTable;
  private readonly log: AnswerLog | undefined;
  private readonly watched: Watched | undefined;
  private readonly delimiter: number;
  /** All columns of which cells are looked at. */
  private readonly looked: ReadonlySet<number>;
  /** Where the odd record begins that others read, while the kernel counts it. */
  private oddOffset: number | undefined;
  private isTooLarge = false;
  private readonly padded = { count: 0, first: 0 };

  constructor(
    private readonly options: ScanOptions,
    private readonly plan: FoldPlan,
    private readonly events: FoldEvents,
  ) {
    const { segments, breakdowns, filters = [], watched, log } = plan;
    if (segments.length + filters.length > MAX_COLUMNS || breakdowns.length > MAX_BREAKDOWNS)
      throw new RangeError('too many columns or breakdowns');
    this.groups = new GroupTables(plan);
    this.rejects = new RejectTable(plan.isHeader);
    const others = [plan.score, ...filters.map(({ column }) => column), ...(watched ? [watched.column] : [])];
    if (log !== undefined) others.push(log.customer, ...(log.date === undefined ? [] : [log.date]));
    this.looked = new Set([...others, ...segments.map(({ column }) => column)]);
    this.delimiter = options.dialect.delimiter.charCodeAt(0);
    const { bytes } = this.groups;
    const logBytes = log === undefined ? 0 : LOG_BYTES;
    this.kernel = startKernel(this.answers(), bytes + logBytes + (watched ? watchBytes(watched) : 0));
    this.configure();
    const after = this.kernel.exports.groups.value + bytes;
    this.log = log && new AnswerLog(this.kernel, after, log);
    this.watched = watched && new Watched(this.kernel, after + logBytes, watched);
    this.scan = new Scan(this.kernel, options);
  }

  /** Counts everything; asks for bytes as {@link Scan.steps} does. */
  *steps(): Generator<typeof MORE, void> {
    const { scan, kernel } = this;
    for (const step of scan.steps()) {
      if (step === MORE) yield MORE;
      else if ('lines' in step) {
        scan.taken = kernel.exports.fold(step.lines);
        this.log?.take();
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
      windowed: this.windowed(),
      wholeDates: this.kernel.exports.wholeDates.value,
      rejectedTexts: this.rejects.counted(this.kernel),
      uncompared: this.uncompared(),
      fates: this.groups.fates(this.kernel),
      short: { count: shortCount.value, first: shortFirst.value },
      long: { count: longCount.value, first: longFirst.value },
      padded: this.padded,
      breakdowns: this.groups.groups(this.kernel),
      ...(this.log && { logged: this.log.found(this.groups.places(this.kernel)) }),
      unanswered: this.groups.unansweredGroups(this.kernel),
      watched: this.watched?.found() ?? new Int32Array(),
      from: this.options.from ?? 0,
      end: this.oddOffset ?? this.scan.offset,
      isFull: this.isFull,
    };
  }

  /** Lets the next one have the memory; nothing is asked of this one any more. */
  end(): void {
    const { log, watched } = this;
    log?.end();
    const others = [...(log?.written ?? []), ...(watched ? [watched.written] : [])];
    endKernel(this.kernel, [...this.groups.counted(this.kernel), ...others], this.groups.hasPairs);
  }

  private windowed(): FoldResult['windowed'] {
    const { outside, dateless } = this.kernel.exports;
    const window = (this.plan.filters ?? []).findIndex(({ side }) => side === 'window');
    return { outside: outside.value, blank: dateless.value, unreadable: this.uncompared()[window] ?? 0 };
  }

  private uncompared(): number[] {
    const { exports, numbers } = this.kernel;
    return (this.plan.filters ?? []).map((_, i) => numbers[exports.uncompared.value / 8 + i]!);
  }

  private get isFull(): boolean {
    return this.isTooLarge || Boolean(this.kernel.exports.isFull.value);
  }

  private configure(): void {
    const { kernel, plan, options } = this;
    const { segments, breakdowns, filters = [], hasHalves = false, fatesBy } = plan;
    const { words, slot } = kernel;
    const { lists, unanswered } = this.groups;
    words[slot('WIDTH')] = options.width;
    words[slot('SCORE')] = plan.score;
    words[slot('FILTER_COUNT')] = filters.length;
    words[slot('SEGMENT_COUNT')] = segments.length;
    words[slot('BREAKDOWN_COUNT')] = breakdowns.length;
    words[slot('GROUP_LIMIT')] = MAX_GROUPS;
    words[slot('RECORD_LIMIT')] = scannedBytes(options);
    words[slot('WATCHED')] = -1;
    words[slot('REPORTED')] = Math.min(plan.reported, NO_LIMIT);
    words[slot('DELIMITER')] = this.delimiter;
    for (let score = 0; score < SCORES; score++) words[slot('PLAIN') + score] = this.score(String(score));
    words[slot('IS_UNQUOTED')] = options.dialect.unquoted ? 1 : 0;
    words[slot('SAYS_WINDOW')] = sharedWindow(plan) === undefined ? 0 : 1;
    words[slot('HAS_HALVES')] = hasHalves ? 1 : 0;
    words[slot('FATES')] = fatesBy === undefined ? 0 : lists.length + 1;
    words[slot('FATE_SEGMENT')] = fatesBy ?? 0;
    words.set(
      [...filters, ...segments].map(({ column }) => column),
      slot('COLUMNS'),
    );
    words.set(
      filters.map(({ side = 'all' }) => SIDES[side]),
      slot('SIDES'),
    );
    words.set(
      [...filters, ...segments].map(({ isDay = false }) => (isDay ? 1 : 0)),
      slot('ARE_DAYS'),
    );
    const asked = lists.map((list) => [
      list.length,
      ...list.map((index) => (index === HALF ? segments.length : index)),
    ]);
    words.set(asked.flat(), slot('BREAKDOWNS'));
    const before = lists.slice(0, unanswered);
    words[slot('UNANSWERED')] = unanswered === undefined ? 0 : unanswered + 1;
    words[slot('UNANSWERED_AT')] = asked.slice(0, before.length).flat().length;
    words[slot('UNANSWERED_STEP')] = before.reduce((steps, list) => steps + Math.max(0, list.length - 1), 0);
  }

  /** What the kernel may ask. */
  private answers(): Partial<KernelQuestions> {
    const { unquoted } = this.options.dialect;
    const text = (start: number, end: number) => cellText(this.kernel.bytes, start, end, unquoted);
    const offsetOf = (record: number) => this.oddOffset ?? this.scan.offsetOf(record);
    return {
      cells: { resolve: (column, start, end) => this.meaning(column, text(start, end)) },
      pairs: { cross: (step, left, right) => this.groups.pair(step, left, right) },
      shape: {
        holdsText: (start, end) =>
          cellTexts(this.kernel.bytes, start, end, this.delimiter, unquoted).some(
            (cell) => cell.trim() !== '',
          ),
      },
      filters: {
        reportIncomparable: (row, record, filter, start, end) =>
          this.events.incomparable(row, offsetOf(record), filter, text(start, end).trim()),
        reportBoth: (row, record) => this.events.both!(row, offsetOf(record)),
      },
      fold: {
        reportLong: (row, record, fields) => this.events.long(row, offsetOf(record), fields),
        reportUnanswered: (row, record, start, end, fate) =>
          this.events.unanswered(row, offsetOf(record), text(start, end), Math.max(fate, REJECTED)),
      },
    };
  }

  /** Column 0 is the score, then come the filters, then the segments. */
  private meaning(column: number, cell: string): number {
    if (column === 0) return this.score(cell);
    const { filters = [], segments } = this.plan;
    const text = cell.trim();
    const filter = filters[column - 1];
    if (filter !== undefined) return meaningTo(filter, text);
    const index = column - 1 - filters.length;
    if (index === segments.length) return this.log!.number(this.plan.log!.readDate(text));
    const window = index === 0 ? sharedWindow(this.plan) : undefined;
    const left = window && outsideOf(window, text);
    if (left !== undefined) return left;
    return this.groups.value(index, segments[index]!.value(text));
  }

  private score(cell: string): number {
    const code = this.plan.parse(cell);
    return code === REJECTED ? this.rejects.code(cell, this.kernel) : code;
  }

  /** Counts odd records, which others read: writes each as a line of its own that the kernel can read. */
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
      if (isPadded(record)) {
        this.padded.count++;
        this.padded.first ||= exports.rows.value;
      }
      this.log?.take();
    }
    words[limit] = recordLimit;
    this.oddOffset = undefined;
  }

  /** A record as a line of its dialect, with only those cells that are looked at. */
  private lineOf(record: readonly string[]): string {
    const { width, dialect } = this.options;
    const cells = record.map((cell, i) => {
      if (i >= width && cell.trim() === '') return '';
      const isLooked = i === 0 || this.looked.has(i);
      // Without quotes no cell holds what would end it.
      if (dialect.unquoted) return isLooked || i >= width ? cell : '';
      if (i >= width) return '"x"';
      // The first one is quoted in any case: a line with nothing on it would be no row.
      return isLooked ? `"${cell.replaceAll('"', '""')}"` : '';
    });
    // A return at the end of a cell without quotes is text: only the one before the line feed is not.
    return `${cells.join(dialect.delimiter)}\r\n`;
  }
}
