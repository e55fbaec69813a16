// Takes records one by one: each has a fate, and the first of each kind are kept as examples.
import type { Batch } from '../../core/batch.js';
import { firstAnswer } from '../../core/scale.js';
import { repeatsHeader } from '../cells/rejected.js';
import type { BatchBuilder } from '../rows/batch.js';
import { RowDecoder } from '../rows/decode.js';
import { RowFault } from '../rows/fault.js';
import { seeForm } from '../rows/form.js';
import type { RecordChunk } from '../table/record-chunk.js';
import { AnswerTaker } from './answer-taker.js';
import type { CountedTotals } from './counted-totals.js';
import { EXAMPLES, fateOf } from './ledger.js';
import type { FilePage } from './page.js';
import type { Remarker } from './remarker.js';

export class RecordTaker {
  private readonly decoder: RowDecoder;
  private readonly answers: AnswerTaker;

  /** @param totals the totals that a counted file states */
  constructor(
    private readonly page: FilePage,
    remarkers: readonly Remarker[],
    private readonly totals: CountedTotals | undefined,
  ) {
    const { table, roles, options, ledger } = page;
    this.decoder = new RowDecoder(table, roles, options, ledger.dictionaries, ledger.occurrences);
    this.answers = new AnswerTaker(page, this.decoder, remarkers);
  }

  /** @throws RowFault with its record */
  take({ records, offsets, inFile = records }: RecordChunk): Batch {
    const { page, decoder } = this;
    const builder = page.ledger.builder(
      records.length * (page.roles.counts?.length ?? 1),
      () => decoder.dates.order,
    );
    for (let i = 0; i < records.length; i++) {
      page.rows++;
      try {
        this.takeRow(records[i]!, inFile[i]!, builder);
      } catch (error) {
        if (error instanceof RowFault) {
          error.record = page.rows;
          error.offset = offsets[i]!;
        }
        throw error;
      }
    }
    return builder.batch();
  }

  private takeRow(row: readonly string[], inFile: readonly string[], builder: BatchBuilder): void {
    const { page, decoder } = this;
    const { ledger, roles } = page;
    this.totals?.see(row);
    this.checkForm(inFile);
    const code = decoder.read(row);
    const fate = fateOf(code);
    // A row of a counted file is as many rows as it counts.
    const rows = roles.counted === undefined ? 1 : decoder.repeat;
    for (const { condition, value } of decoder.incomparable)
      page.enterIncomparable(condition, rows, [{ row: page.rows, value }]);
    if (decoder.inWindow !== undefined)
      ledger.windowed.see(decoder.inWindow, rows, () => ({
        ...page.named(page.rows),
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
      for (const answer of decoder.answers(code)) this.answers.take(answer, row, builder);
      if (decoder.isMeasured) this.enterUnmeasured();
    } else if (fate !== 'filtered') {
      const cell = row[roles.score!.position - 1] ?? '';
      this.enterExample(fate, cell, inFile, rows);
      // A repeated header makes no segments.
      if (fate === 'blank' || !repeatsHeader(cell, roles.score!.labels)) {
        const invitations = ledger.invitations?.enter(decoder.delivery(), decoder.repeat) ?? 0;
        this.takeUnanswered(builder, invitations);
      }
    } else if (decoder.countsNobody) this.takeUnanswered(builder, 0);
    else this.enterSuperseded(row);
  }

  /** Enters answers of a counted file that a later answer replaces: they still show what the column holds. */
  private enterSuperseded(row: readonly string[]): void {
    const { decoder } = this;
    const { ledger, roles } = this.page;
    if (!decoder.wasLeftOut || roles.score === undefined) return;
    const code = roles.parse(row[roles.score.position - 1] ?? '');
    if (fateOf(code) !== 'answered') return;
    ledger.enterCells('answered', decoder.repeat, code + firstAnswer(roles.scale));
  }

  /** A row without an answer makes segments too. */
  private takeUnanswered(builder: BatchBuilder, invitations: number): void {
    const { ledger } = this.page;
    const codes = this.decoder.codesOfUnanswered();
    if (codes === undefined) return;
    if (ledger.latest === undefined) builder.addUnanswered(codes, invitations);
    else ledger.waitUnanswered(codes, invitations);
  }

  private enterUnmeasured(): void {
    const { decoder, page } = this;
    for (const { measure, value } of decoder.unmeasured)
      page.enterExamples(page.ledger.unmeasured[measure]!, 1, [{ row: page.rows, value }]);
    for (const { condition, value } of decoder.unrated)
      page.enterIncomparable(condition, 1, [{ row: page.rows, value }]);
  }

  private enterWeight(weight: number | undefined): void {
    const { weights } = this.page.ledger;
    if (weight === 0) weights.zero = true;
    else if (weight !== undefined && weight > 0) weights.positive = true;
  }

  /** @param count how many responses have this cell */
  private enterExample(
    fate: 'blank' | 'rejected',
    value: string,
    row: readonly string[],
    count: number,
  ): void {
    const { page } = this;
    const { ledger, options, rows, roles } = page;
    // The records of a counted file are not those of the responses.
    const isNamed = roles.counted === undefined;
    if (fate === 'blank') {
      if (isNamed && ledger.blanks.length < EXAMPLES) ledger.blanks.push(page.named(rows));
      return;
    }
    const reason = options.category === undefined ? 'not a score' : 'not a category';
    if (options.strict) {
      const wanted = options.category === undefined ? 'score' : 'category';
      const shown = options.unquoted ? undefined : value;
      throw new RowFault({ kind: 'rejected-score', column: roles.score!.name, value: shown, wanted });
    }
    ledger.rejectedTexts.add(value, count);
    if (isNamed && ledger.rejects.length < EXAMPLES) ledger.rejects.push({ ...page.named(rows), value });
    options.onRejected?.(page.rejected(row, rows, value, reason));
  }

  private checkForm(row: readonly string[]): void {
    const { own, options, table, forms, rows } = this.page;
    const odd = seeForm(forms, row, own.length, rows);
    if (odd === 'long' && !options.ragged)
      throw new RowFault({
        kind: 'too-many-fields',
        expected: own.length,
        found: row.length,
        ...(table.grid && { areCells: true }),
      });
  }
}
