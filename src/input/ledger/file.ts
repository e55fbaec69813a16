// The ledger's pages for one file: takes its stretches in order and gives the answers in them.
import type { Batch } from '../../core/batch.js';
import { categoryOn } from '../../core/category.js';
import { firstAnswer } from '../../core/scale.js';
import type { DateReadings } from '../cells/date.js';
import { repeatsHeader } from '../cells/rejected.js';
import { type Roles, scoreRules } from '../columns/roles.js';
import { saysScale } from '../columns/score-column.js';
import type { ReadOptions, RejectedRow } from '../options.js';
import type { Answer, BatchBuilder, Told } from '../rows/batch.js';
import { RowDecoder } from '../rows/decode.js';
import { RowFault } from '../rows/fault.js';
import type { LatestKey } from '../rows/latest.js';
import { latestKeys } from '../rows/latest-key.js';
import { addOdd, noOddRows, oddWidth } from '../rows/width.js';
import { type Column, ownColumns } from '../table/header.js';
import type { RecordChunk } from '../table/record-chunk.js';
import type { Table } from '../table/table.js';
import type { InputWarning, RecordName } from '../warnings.js';
import { type AlikeAnswers, type CountedRows, Counting } from './counted.js';
import { CountedTotals } from './counted-totals.js';
import { EXAMPLES, fateOf, type Incomparable, type Ledger } from './ledger.js';
import type { Remarker } from './remarker.js';
import { remarkersFor } from './remarks.js';
import type { Counts, Question, Stretch } from './stretch.js';
import { tell } from './tell.js';

const NO_MEASURES: readonly number[] = [];
const UNANSWERED = ['filtered', 'blank', 'rejected'] as const;

export class FileLedger {
  readonly widths = noOddRows();
  readonly remarkers: readonly Remarker[];
  /** What a counted file says that it holds; undefined of any other. */
  readonly totals: CountedTotals | undefined;
  /** Rows that were taken. */
  private rows = 0;
  /** Whether the kernel had to ask for dates one by one, because it does not know their form. */
  hasOddDates = false;
  private readonly decoder: RowDecoder;
  private readonly counting: Counting;
  private readonly latestKey: ReturnType<typeof latestKeys>;
  /** What the columns are called; made for the first row that is rejected. */
  private names: readonly string[] | undefined;
  /** The columns that the file itself has. */
  private readonly own: readonly Column[];
  /** Among the files, from 0. */
  private readonly number: number;
  /** The rows of the counts that were accepted last. */
  private accepted: readonly CountedRows[] = [];

  constructor(
    private readonly ledger: Ledger,
    private readonly table: Table,
    private readonly roles: Roles,
    private readonly options: ReadOptions,
  ) {
    const { dictionaries, occurrences, customers } = ledger;
    this.own = ownColumns(table.header.columns);
    this.number = ledger.account.sources.indexOf(table.source.name);
    const score = options.category === undefined ? roles.score : undefined;
    if (score !== undefined) this.seeScale(score);
    const { columns } = table.header;
    this.totals =
      roles.counted && new CountedTotals(roles.counted, table.label, columns.length, options.maxGroups);
    if (roles.counted !== undefined && roles.counted.totals === undefined) ledger.unchecked.push(table.label);
    // Who counted looked at single rows last.
    this.remarkers =
      roles.counted === undefined
        ? remarkersFor(
            table,
            score && { column: score, scale: roles.scale },
            customers,
            (options.latestBy ?? options.customer) !== undefined,
          )
        : [];
    ledger.invitations?.begin(roles.invitations.length);
    this.decoder = new RowDecoder(table, roles, options, dictionaries, occurrences);
    this.latestKey = latestKeys(options.latestWithin, dictionaries[0] ?? []);
    const counts = ledger.invitations !== undefined;
    this.counting = new Counting(
      roles,
      this.remarkers,
      table.source.name,
      dictionaries,
      counts,
      options.apart,
    );
  }

  private seeScale(score: Column): void {
    const { ledger, table, roles, options } = this;
    const { columns } = table.header;
    for (const label of score.labels) ledger.scoreLabels.add(label);
    for (const row of table.sample)
      ledger.highestInSample = Math.max(ledger.highestInSample, roles.parse(row[score.position - 1] ?? ''));
    ledger.isScaleSure ||= saysScale(score, columns, table.sample, scoreRules(options));
  }

  /** How many rows were taken so far. */
  get taken(): number {
    return this.rows;
  }

  /** How many times the kernel would count the same answers. */
  get times(): number {
    return this.counting.times;
  }

  /** What the kernel is to count of the stretch that comes next. */
  question(): Question {
    return this.counting.question();
  }

  /** Whether counts can be taken; where not, the rows themselves are wanted, to name the one that is at fault. */
  accepts(counts: Counts): boolean {
    const { counting } = this;
    const counted = Array.from({ length: counting.times }, (_, time) => counting.rows(counts, time));
    this.accepted = counted.filter((rows) => rows !== undefined);
    let { rows } = this.ledger.account;
    for (const fate of UNANSWERED) rows += counting.responses(counts, fate);
    for (const alike of this.accepted[0]?.answers ?? [])
      rows += alike.responses * alike.rows.reduce((a, b) => a + b, 0);
    return this.accepted.length === counting.times && Number.isSafeInteger(rows);
  }

  /**
   * Enters a stretch.
   * @param stretch records, or counts that it accepts
   * @returns the answers in it; where some breakdowns are counted apart, a batch of each
   * @throws RowFault
   */
  take(stretch: Stretch): readonly Batch[] {
    return 'records' in stretch ? [this.takeRecords(stretch)] : this.takeCounts(stretch);
  }

  private takeRecords({ records, offsets, inFile = records }: RecordChunk): Batch {
    const builder = this.ledger.builder(
      records.length * (this.roles.counts?.length ?? 1),
      () => this.decoder.dates.order,
    );
    for (let i = 0; i < records.length; i++) {
      this.rows++;
      try {
        this.takeRow(records[i]!, inFile[i]!, builder);
      } catch (error) {
        if (error instanceof RowFault) {
          error.record = this.rows;
          error.offset = offsets[i]!;
        }
        throw error;
      }
    }
    return builder.batch();
  }

  private takeRow(row: readonly string[], inFile: readonly string[], builder: BatchBuilder): void {
    const { ledger, decoder, roles } = this;
    const { listener } = this.options;
    this.totals?.see(row);
    this.checkWidth(inFile);
    const code = decoder.read(row);
    const fate = fateOf(code);
    // Rows of what was counted.
    const rows = roles.counted === undefined ? 1 : decoder.repeat;
    for (const { condition, value } of decoder.incomparable)
      this.enterIncomparable(condition, rows, [{ row: this.rows, value }]);
    if (decoder.inWindow !== undefined)
      ledger.windowed.see(decoder.inWindow, rows, () => ({
        ...this.named(this.rows),
        value: decoder.cell(roles.date!),
      }));
    ledger.enter(fate, decoder.repeat);
    if (ledger.account.records !== undefined) ledger.account.records++;
    if (!Number.isSafeInteger(ledger.account.rows)) throw new RowFault({ kind: 'counts-too-large' });
    this.enterWeight(decoder.weight);
    ledger.enterCells(fate, rows, roles.counts === undefined ? code + firstAnswer(roles.scale) : Number.NaN);
    if (fate === 'answered') {
      const cell = roles.score === undefined ? '' : (row[roles.score.position - 1] ?? '');
      if (code === 1 && /\p{L}/u.test(cell)) ledger.labelledOne = true;
      for (const answer of decoder.answers(code)) {
        if (listener !== undefined) answer.told = this.told(answer, row);
        this.takeAnswer(answer, builder);
      }
      if (decoder.isMeasured) this.enterUnmeasured();
    } else if (fate !== 'filtered') {
      const cell = row[roles.score!.position - 1] ?? '';
      this.enterExample(fate, cell, inFile, rows);
      // The names of columns are no segments.
      if (fate === 'blank' || !repeatsHeader(cell, roles.score!.labels)) {
        const invitations = ledger.invitations?.enter(decoder.delivery(), decoder.repeat) ?? 0;
        this.takeUnanswered(builder, invitations);
      }
    } else if (decoder.countsNobody) this.takeUnanswered(builder, 0);
    else this.enterSuperseded(row);
  }

  /** Answers of a counted file that a later one of their customer takes the place of: they say what the column holds. */
  private enterSuperseded(row: readonly string[]): void {
    const { ledger, decoder, roles } = this;
    if (!decoder.wasLeftOut || roles.score === undefined) return;
    const code = roles.parse(row[roles.score.position - 1] ?? '');
    if (fateOf(code) !== 'answered') return;
    ledger.enterCells('answered', decoder.repeat, code + firstAnswer(roles.scale));
  }

  /** A row without an answer makes segments all the same. */
  private takeUnanswered(builder: BatchBuilder, invitations: number): void {
    const codes = this.decoder.codesOfUnanswered();
    if (codes === undefined) return;
    if (this.ledger.latest === undefined) builder.addUnanswered(codes, invitations);
    else this.ledger.waitUnanswered(codes, invitations);
  }

  private takeAnswer(answer: Answer, builder: BatchBuilder): void {
    const { decoder, roles, ledger } = this;
    const half = decoder.half!;
    if (roles.counts === undefined) {
      const seen = { score: answer.score, repeat: answer.repeat, half };
      for (const remarker of this.remarkers) remarker.see(decoder.cell(remarker.column), seen, this.rows, 1);
    }
    const key = roles.latestBy === undefined ? '' : decoder.cell(roles.latestBy);
    const { dates, listener } = this.options;
    // In their order, those of who is not named too.
    const mayGo = key === '' && !dates && listener === undefined;
    if (ledger.latest === undefined || mayGo) {
      builder.add(answer, this.rows);
      if (listener !== undefined) tell(listener, answer, decoder.dates.order);
      return;
    }
    ledger.wait(answer.repeat);
    answer.record = this.rows;
    // Who is not named is a customer of their own.
    const isNamed = key !== '';
    const name = isNamed ? `${half}${key}` : `row ${this.rows} ${this.table.source.name}`;
    if (roles.date === undefined || !isNamed) {
      this.keepLatest(this.latestKey(name, answer, null), answer, answer.date);
      return;
    }
    const value = decoder.cell(roles.date);
    const date = decoder.dates.read(value);
    const own = this.latestKey(name, answer, date);
    if (date === null) this.keepUndated(own.DMY, answer, roles.date.name, value);
    else this.keepLatest(own, answer, date);
  }

  /** An answer of the row that was read last, with the row. */
  private told({ score, comment }: Answer, row: readonly string[]): Told {
    const category = categoryOn(this.roles.scale, score);
    const { isOpen } = this.decoder;
    const { rows: place } = this.ledger.account;
    const time = Number.NaN;
    return { row, file: this.number, record: this.rows, place, score, category, comment, time, isOpen };
  }

  private keepLatest(name: LatestKey, answer: Answer, date: DateReadings | null): void {
    const { ledger, decoder, roles } = this;
    if (ledger.latest!.add(name, answer, date)) return;
    const { settledBy } = ledger.latest!;
    throw new RowFault({ kind: 'other-date-order', value: decoder.cell(roles.date!), settledBy });
  }

  /** Without a date an answer can stand where it is the only one of its customer. */
  private keepUndated(name: string, answer: Answer, column: string, value: string): void {
    const place = { file: this.table.source.name, record: this.rows, line: undefined };
    if (!this.ledger.latest!.addUndated(name, answer, { column, value, place }))
      throw new RowFault({ kind: 'not-a-date', column, value });
  }

  private takeCounts(counts: Counts): readonly Batch[] {
    const { ledger, rows } = this;
    const batches = this.accepted.map((accepted, time) => this.batchOf(accepted, time));
    for (const fate of UNANSWERED) {
      ledger.enter(fate, this.counting.responses(counts, fate));
      ledger.enterCells(fate, counts[fate], Number.NaN);
    }
    if (ledger.invitations !== undefined)
      for (const { delivery, responses } of this.counting.deliveries(counts))
        ledger.invitations.enter(delivery, responses);
    if (ledger.account.records !== undefined) ledger.account.records += counts.rows;
    ledger.weights.zero ||= counts.weightless > 0;
    ledger.weights.positive ||= counts.rows > counts.filtered;
    const named = (row: number) => this.named(rows + row);
    ledger.blanks.push(...counts.blanks.slice(0, EXAMPLES - ledger.blanks.length).map(named));
    for (const { row, value } of counts.rejects.slice(0, EXAMPLES - ledger.rejects.length))
      ledger.rejects.push({ ...named(row), value });
    ledger.labelledOne ||= counts.labelledOne;
    for (const { text, rows: count } of counts.rejectedTexts) ledger.rejectedTexts.add(text, count);
    for (const [i, occurrence] of counts.occurrences.entries()) ledger.occurrences[i]!.merge(occurrence);
    for (const [i, cells] of counts.incomparable.entries()) {
      const inFile = cells.map(({ row, value }) => ({ row: rows + row, value }));
      this.enterIncomparable(i, counts.uncompared[i]!, inFile);
    }
    const undated = counts.undated.map(({ row, value }) => ({ ...named(row), value }));
    ledger.windowed.add(counts.windowed, undated);
    this.hasOddDates ||= counts.wholeDates > 0 || this.options.zone !== undefined;
    this.counting.remark(counts, rows);
    addOdd(this.widths.short, counts.short, rows);
    addOdd(this.widths.long, counts.long, rows);
    this.rows += counts.rows;
    return batches;
  }

  /** The answers of a count; those of the first are entered. */
  private batchOf({ answers, unanswered }: CountedRows, time: number): Batch {
    const builder = this.ledger.builder(answers.reduce((size, alike) => size + alike.rows.length, 0));
    for (const { codes, invitations, before } of unanswered)
      builder.addUnanswered(codes, invitations, before);
    for (const alike of answers) {
      this.takeAlike(alike, builder);
      if (time === 0) this.enterAlike(alike);
    }
    const known = this.counting.knownIn(time);
    return { ...builder.batch(), ...(known && { known }) };
  }

  private takeAlike({ codes, first, rows, responses, weight }: AlikeAnswers, builder: BatchBuilder): void {
    for (const [i, count] of rows.entries()) {
      if (count === 0) continue;
      const score = first + i;
      const repeat = count * responses;
      const unasked = { comment: '', customer: '', date: null, measures: NO_MEASURES };
      builder.add({ score, codes, ...unasked, repeat, weight });
    }
  }

  private enterAlike({ first, rows, responses }: AlikeAnswers): void {
    for (const [i, count] of rows.entries()) {
      if (count === 0) continue;
      this.ledger.enter('answered', count * responses);
      this.ledger.enterCells('answered', count, first + i);
    }
  }

  private enterUnmeasured(): void {
    const { decoder, ledger } = this;
    for (const { measure, value } of decoder.unmeasured)
      this.enterExamples(ledger.unmeasured[measure]!, 1, [{ row: this.rows, value }]);
    for (const { condition, value } of decoder.unrated)
      this.enterIncomparable(condition, 1, [{ row: this.rows, value }]);
  }

  /** @param cells the first of them, by their rows in the file */
  private enterIncomparable(condition: number, count: number, cells: Counts['incomparable'][number]): void {
    this.enterExamples(this.ledger.incomparable[condition]!, count, cells);
  }

  private enterExamples(known: Incomparable, count: number, cells: Counts['incomparable'][number]): void {
    known.count += count;
    for (const { row, value } of cells.slice(0, EXAMPLES - known.examples.length))
      known.examples.push({ ...this.named(row), value });
  }

  /** Enters rows that sum the others up: they are no responses, whatever their cells hold. */
  takeSummary(rows: readonly (readonly string[])[]): InputWarning[] {
    if (rows.length === 0) return [];
    const { ledger, roles, options, table } = this;
    const first = this.rows + 1;
    this.rows += rows.length;
    ledger.enter('rejected', rows.length);
    ledger.summaries += rows.length;
    if (ledger.account.records !== undefined) ledger.account.records += rows.length;
    for (const [i, row] of rows.entries()) {
      const value = roles.score === undefined ? '' : (row[roles.score.position - 1] ?? '');
      options.onRejected?.(this.rejected(row, first + i, value, 'summary row'));
    }
    const texts = options.unquoted ? [] : rows.map((row) => row.find((cell) => /\p{L}/u.test(cell))!.trim());
    return [{ code: 'summary-rows', file: table.label, count: rows.length, first, texts }];
  }

  private enterWeight(weight: number | undefined): void {
    if (weight === 0) this.ledger.weights.zero = true;
    else if (weight !== undefined && weight > 0) this.ledger.weights.positive = true;
  }

  /** @param count rows of what was counted that hold this cell */
  private enterExample(
    fate: 'blank' | 'rejected',
    value: string,
    row: readonly string[],
    count: number,
  ): void {
    const { ledger, options, rows, roles } = this;
    // The records of a counted file are not those of the responses.
    const isNamed = roles.counted === undefined;
    if (fate === 'blank') {
      if (isNamed && ledger.blanks.length < EXAMPLES) ledger.blanks.push(this.named(rows));
      return;
    }
    const reason = options.category === undefined ? 'not a score' : 'not a category';
    if (options.strict) {
      const wanted = options.category === undefined ? 'score' : 'category';
      const shown = options.unquoted ? undefined : value;
      throw new RowFault({ kind: 'rejected-score', column: this.roles.score!.name, value: shown, wanted });
    }
    ledger.rejectedTexts.add(value, count);
    if (isNamed && ledger.rejects.length < EXAMPLES) ledger.rejects.push({ ...this.named(rows), value });
    options.onRejected?.(this.rejected(row, rows, value, reason));
  }

  private rejected(row: readonly string[], record: number, value: string, reason: string): RejectedRow {
    this.names ??= this.own.map(({ name, position }) => name || `#${position}`);
    return { source: this.table.source.name, record, value, reason, row, columns: this.names };
  }

  private checkWidth(row: readonly string[]): void {
    const columns = this.own.length;
    const odd = oddWidth(row, columns);
    if (odd === undefined) return;
    if (odd === 'long' && !this.options.ragged)
      throw new RowFault({
        kind: 'too-many-fields',
        expected: columns,
        found: row.length,
        ...(this.table.grid && { areCells: true }),
      });
    addOdd(this.widths[odd], { count: 1, first: 1 }, this.rows - 1);
  }

  /** A record for notes, among several files with its own. */
  private named(record: number): RecordName {
    return this.ledger.account.sources.length > 1 ? { record, file: this.table.label } : { record };
  }
}
