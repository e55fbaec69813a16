// Cells that stop the reading, because it is not known which date or number they are.
import { type Condition, spelledOut } from '../columns/conditions.js';
import type { Unsettled } from '../columns/matcher.js';
import { RowFault } from './fault.js';

/** Why it is not known which day a date is. */
export type DateDoubt = 'order-unknown' | 'other-order';

export function dateFault(column: string, value: string, why: DateDoubt, settledBy?: string): RowFault {
  return why === 'other-order'
    ? new RowFault({ kind: 'other-date-order', value, settledBy })
    : new RowFault({ kind: 'date-order-unknown', column, value });
}

/** A number that could be two; of a condition, with the texts that would say which. */
export function numberFault(column: string, value: string, condition?: Condition): RowFault {
  return new RowFault({
    kind: 'number-not-settled',
    column,
    value,
    condition: condition && { origin: condition.origin, instead: spelledOut(condition) },
  });
}

export function unsettledFault(condition: Condition, value: string, { unsettled }: Unsettled): RowFault {
  return unsettled === 'number-sign'
    ? numberFault(condition.column, value, condition)
    : dateFault(condition.column, value, unsettled);
}
