// Takes the answers of rows: into the batch at once, or kept until the latest answer of each customer is known.
import { categoryOn } from '../../core/category.js';
import type { DateReadings } from '../cells/date.js';
import type { Answer, BatchBuilder, Told } from '../rows/batch.js';
import type { RowDecoder } from '../rows/decode.js';
import { RowFault } from '../rows/fault.js';
import type { LatestKey } from '../rows/latest.js';
import { latestKeys } from '../rows/latest-key.js';
import type { FilePage } from './page.js';
import type { Remarker } from './remarker.js';
import { tell } from './tell.js';

export class AnswerTaker {
  private readonly latestKey: ReturnType<typeof latestKeys>;
  /** The number of the file among all files, from 0. */
  private readonly number: number;

  constructor(
    private readonly page: FilePage,
    private readonly decoder: RowDecoder,
    private readonly remarkers: readonly Remarker[],
  ) {
    const { ledger, table, options } = page;
    this.number = ledger.account.sources.indexOf(table.source.name);
    this.latestKey = latestKeys(options.latestWithin, ledger.dictionaries[0] ?? []);
  }

  /** Takes an answer of the row that was decoded last. @throws RowFault where dates cannot put answers in order */
  take(answer: Answer, row: readonly string[], builder: BatchBuilder): void {
    const { decoder, page } = this;
    const { ledger, roles, options, table } = page;
    const { dates, listener } = options;
    const half = decoder.half!;
    if (listener !== undefined) answer.told = this.told(answer, row);
    if (roles.counts === undefined) {
      const seen = { score: answer.score, repeat: answer.repeat, half };
      for (const remarker of this.remarkers) remarker.see(decoder.cell(remarker.column), seen, page.rows, 1);
    }
    const key = roles.latestBy === undefined ? '' : decoder.cell(roles.latestBy);
    // A listener gets answers in order, so that those without a customer wait too.
    const mayGo = key === '' && !dates && listener === undefined;
    if (ledger.latest === undefined || mayGo) {
      builder.add(answer, page.rows);
      if (listener !== undefined) tell(listener, answer, decoder.dates.order);
      return;
    }
    ledger.wait(answer.repeat);
    answer.record = page.rows;
    // A respondent without an id counts as a customer.
    const isNamed = key !== '';
    const name = isNamed ? `${half}${key}` : `row ${page.rows} ${table.source.name}`;
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
    const { ledger, roles, rows } = this.page;
    const category = categoryOn(roles.scale, score);
    const { isOpen } = this.decoder;
    const { rows: place } = ledger.account;
    const time = Number.NaN;
    return { row, file: this.number, record: rows, place, score, category, comment, time, isOpen };
  }

  private keepLatest(name: LatestKey, answer: Answer, date: DateReadings | null): void {
    const { ledger, roles } = this.page;
    if (ledger.latest!.add(name, answer, date)) return;
    const { settledBy } = ledger.latest!;
    throw new RowFault({ kind: 'other-date-order', value: this.decoder.cell(roles.date!), settledBy });
  }

  /** An answer without a date is allowed where it is the only one of its customer. */
  private keepUndated(name: string, answer: Answer, column: string, value: string): void {
    const { ledger, table, rows } = this.page;
    const place = { file: table.source.name, record: rows, line: undefined };
    if (!ledger.latest!.addUndated(name, answer, { column, value, place }))
      throw new RowFault({ kind: 'not-a-date', column, value });
  }
}
