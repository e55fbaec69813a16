// The ledger's pages for one file: takes its stretches in order and gives the answers in them.
import type { Batch } from '../../core/batch.js';
import { type Roles, scoreRules } from '../columns/roles.js';
import { saysScale } from '../columns/score-column.js';
import type { ReadOptions } from '../options.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import type { InputWarning } from '../warnings.js';
import { CountTaker } from './count-taker.js';
import { CountedTotals } from './counted-totals.js';
import type { Ledger } from './ledger.js';
import { FilePage } from './page.js';
import { RecordTaker } from './record-taker.js';
import type { Remarker } from './remarker.js';
import { remarkersFor } from './remarks.js';
import type { Counts, Question, Stretch } from './stretch.js';

export class FileLedger {
  readonly remarkers: readonly Remarker[];
  /** The totals that a counted file states; undefined for any other. */
  readonly totals: CountedTotals | undefined;
  private readonly page: FilePage;
  private readonly records: RecordTaker;
  private readonly counts: CountTaker;

  constructor(ledger: Ledger, table: Table, roles: Roles, options: ReadOptions) {
    this.page = new FilePage(ledger, table, roles, options);
    const score = options.category === undefined ? roles.score : undefined;
    if (score !== undefined) this.seeScale(score);
    const { columns } = table.header;
    this.totals =
      roles.counted && new CountedTotals(roles.counted, table.label, columns.length, options.maxGroups);
    if (roles.counted !== undefined && roles.counted.totals === undefined) ledger.unchecked.push(table.label);
    // Remarks on single rows are impossible for a counted file.
    this.remarkers =
      roles.counted === undefined
        ? remarkersFor(
            table,
            score && { column: score, scale: roles.scale },
            ledger.customers,
            (options.latestBy ?? options.customer) !== undefined,
          )
        : [];
    ledger.invitations?.begin(roles.invitations.length);
    this.records = new RecordTaker(this.page, this.remarkers, this.totals);
    this.counts = new CountTaker(this.page, this.remarkers);
  }

  private seeScale(score: Column): void {
    const { ledger, table, roles, options } = this.page;
    const { columns } = table.header;
    for (const label of score.labels) ledger.scoreLabels.add(label);
    for (const row of table.sample)
      ledger.highestInSample = Math.max(ledger.highestInSample, roles.parse(row[score.position - 1] ?? ''));
    ledger.isScaleSure ||= saysScale(score, columns, table.sample, scoreRules(options));
  }

  /** How many rows were taken so far. */
  get taken(): number {
    return this.page.rows;
  }

  /** The rows that are not what they should be. */
  get forms(): FilePage['forms'] {
    return this.page.forms;
  }

  /** Whether the kernel had to ask for dates one by one, because it does not know their form. */
  get hasOddDates(): boolean {
    return this.counts.hasOddDates;
  }

  /** Whether rows without an answer may be invitations, and are counted as such. */
  get countsInvitations(): boolean {
    return this.page.ledger.invitations !== undefined;
  }

  /** How many times the kernel would count the same answers. */
  get times(): number {
    return this.counts.times;
  }

  /** What the kernel is to count of the stretch that comes next. */
  question(): Question {
    return this.counts.question();
  }

  /** Whether counts can be taken; where not, the rows themselves are wanted, to name the one that is at fault. */
  accepts(counts: Counts): boolean {
    return this.counts.accepts(counts);
  }

  /**
   * Enters a stretch.
   * @param stretch records, or counts that it accepts
   * @returns the answers in it; where some breakdowns are counted apart, a batch of each
   * @throws RowFault
   */
  take(stretch: Stretch): readonly Batch[] {
    return 'records' in stretch ? [this.records.take(stretch)] : this.counts.take(stretch);
  }

  /** Enters rows that sum the others up: they are no responses, whatever their cells hold. */
  takeSummary(rows: readonly (readonly string[])[]): InputWarning[] {
    if (rows.length === 0) return [];
    const { page } = this;
    const { ledger, roles, options, table } = page;
    const first = page.rows + 1;
    page.rows += rows.length;
    ledger.enter('rejected', rows.length);
    ledger.summaries += rows.length;
    if (ledger.account.records !== undefined) ledger.account.records += rows.length;
    for (const [i, row] of rows.entries()) {
      const value = roles.score === undefined ? '' : (row[roles.score.position - 1] ?? '');
      options.onRejected?.(page.rejected(row, first + i, value, 'summary row'));
    }
    const texts = options.unquoted ? [] : rows.map((row) => row.find((cell) => /\p{L}/u.test(cell))!.trim());
    return [{ code: 'summary-rows', file: table.label, count: rows.length, first, texts }];
  }
}
