// Takes the counts of the kernel: equal answers together, the account of the other rows, the first examples.
import type { Batch } from '../../core/batch.js';
import { addForms } from '../rows/form.js';
import type { LoggedAnswers } from '../scanner/answer-log.js';
import { type CountedRows, Counting } from './counted.js';
import { KernelQuestion } from './kernel-question.js';
import { EXAMPLES } from './ledger.js';
import { LoggedTaker } from './logged-answers.js';
import type { FilePage } from './page.js';
import type { Remarker } from './remarker.js';
import type { Counts, Question } from './stretch.js';

const UNANSWERED = ['filtered', 'blank', 'rejected'] as const;

export class CountTaker {
  /** Whether the kernel had to ask for dates one by one, because it does not know their form. */
  hasOddDates = false;
  private readonly asked: KernelQuestion;
  private readonly counting: Counting;
  private readonly logged: LoggedTaker;
  /** The rows of the counts that were accepted last. */
  private accepted: readonly CountedRows[] = [];

  constructor(
    private readonly page: FilePage,
    remarkers: readonly Remarker[],
  ) {
    const { ledger, table, roles, options } = page;
    this.asked = new KernelQuestion(roles, remarkers, ledger.invitations !== undefined, options.apart);
    this.logged = new LoggedTaker(ledger);
    this.counting = new Counting(this.asked, roles, table.source.name, ledger.dictionaries);
  }

  /** How many times the kernel would count the same answers. */
  get times(): number {
    return this.asked.times;
  }

  /** What the kernel is to count in the next stretch. */
  question(): Question {
    return this.asked.next();
  }

  /** Whether counts can be taken; if not, the rows themselves are needed, to name the faulty one. */
  accepts(counts: Counts): boolean {
    const counted = Array.from({ length: this.times }, (_, time) => this.counting.rows(counts, time));
    this.accepted = counted.filter((rows) => rows !== undefined);
    let { rows } = this.page.ledger.account;
    for (const fate of UNANSWERED) rows += this.counting.responses(counts, fate);
    rows += this.accepted[0]?.responses ?? 0;
    if (counts.logged !== undefined && !this.logged.accepts) return false;
    return this.accepted.length === this.times && Number.isSafeInteger(rows);
  }

  /** Takes accepted counts. @returns the answers, with a batch for each breakdown that is counted apart */
  take(counts: Counts): readonly Batch[] {
    const { page } = this;
    const { ledger, rows } = page;
    const batches =
      counts.logged === undefined
        ? this.accepted.map((accepted, time) => this.batchOf(accepted, time))
        : [this.loggedBatch(counts.logged, counts.unanswered)];
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
    this.enterExamples(counts);
    this.hasOddDates ||= counts.wholeDates > 0 || page.options.zone !== undefined;
    this.counting.remark(counts, rows);
    addForms(page.forms, counts, rows);
    page.rows += counts.rows;
    return batches;
  }

  /** Enters the first rows of each kind, what was rejected, and what conditions met. */
  private enterExamples(counts: Counts): void {
    const { page } = this;
    const { ledger, rows } = page;
    const named = (row: number) => page.named(rows + row);
    ledger.blanks.push(...counts.blanks.slice(0, EXAMPLES - ledger.blanks.length).map(named));
    for (const { row, value } of counts.rejects.slice(0, EXAMPLES - ledger.rejects.length))
      ledger.rejects.push({ ...named(row), value });
    ledger.labelledOne ||= counts.labelledOne;
    for (const { text, rows: count } of counts.rejectedTexts) ledger.rejectedTexts.add(text, count);
    for (const [i, occurrence] of counts.occurrences.entries()) ledger.occurrences[i]!.merge(occurrence);
    for (const [i, cells] of counts.incomparable.entries()) {
      const inFile = cells.map(({ row, value }) => ({ row: rows + row, value }));
      page.enterIncomparable(i, counts.uncompared[i]!, inFile);
    }
    const undated = counts.undated.map(({ row, value }) => ({ ...named(row), value }));
    ledger.windowed.add(counts.windowed, undated);
  }

  /** The answers of a count; only those of the first count are entered in the account. */
  private batchOf(counted: CountedRows, time: number): Batch {
    const builder = this.page.ledger.builder(counted.rows.length);
    builder.addCounted(counted.answers, counted.unanswered);
    if (time === 0) this.enterAnswers(counted);
    const known = this.asked.knownIn(time);
    return { ...builder.batch(), ...(known && { known }) };
  }

  /** The answers of nobody; the others wait. Nothing is counted apart where they do. */
  private loggedBatch(logged: LoggedAnswers, unanswered: Counts['unanswered']): Batch {
    const [accepted] = this.accepted;
    this.enterAnswers(accepted!);
    const unnamed = unnamedIn(logged.textEnds);
    const builder = this.page.ledger.builder(unnamed);
    this.logged.take(logged, accepted!, unanswered, builder);
    return builder.batch();
  }

  private enterAnswers(counted: CountedRows): void {
    const { ledger } = this.page;
    const { answers, rows, responses } = counted;
    for (let i = 0; i < rows.length; i++) ledger.enterCells('answered', rows[i]!, answers.scores[i]!);
    ledger.enter('answered', responses);
  }
}

/** How many texts are empty. */
function unnamedIn(textEnds: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < textEnds.length; i++) if (textEnds[i] === (i === 0 ? 0 : textEnds[i - 1])) count++;
  return count;
}
