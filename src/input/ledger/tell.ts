// Telling answers with their rows.
import type { AnswerListener } from '../answered-rows.js';
import type { DateOrder, DateReadings } from '../cells/date.js';
import { inputError } from '../problems.js';
import type { Answer } from '../rows/batch.js';
import type { Ledger } from './ledger.js';

/** Tells an answer. @param order of day and month in its date, where that matters */
export function tell(listener: AnswerListener, { told, date }: Answer, order: DateOrder | undefined): void {
  if (date !== null) told!.time = date[order ?? 'DMY'];
  listener.onAnswer(told!);
}

/**
 * Tells the latest answer of each customer, once all is read.
 * @throws NpsError `ambiguous-date` where nothing shows the order of day and month in a date
 */
export function tellLatest(listener: AnswerListener, ledger: Ledger): void {
  const { order } = ledger.latest!;
  const { sources, columns } = ledger.account;
  for (const answer of ledger.latestTold()) {
    if (order === undefined && isOpen(answer.date))
      throw inputError({ kind: 'dates-not-settled', files: sources, column: String(columns.date) });
    tell(listener, answer, order);
  }
}

function isOpen(date: DateReadings | null): boolean {
  return date !== null && date.DMY !== date.MDY;
}
