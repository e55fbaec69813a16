// The account of what was read, as documents have it.
import type { InputAccount } from '../../core/account.js';

/** The account without what only the messages need. */
export function inputOf({
  sources,
  rows,
  records,
  answered,
  blank,
  rejected,
  filtered,
  columns,
}: InputAccount): InputAccount {
  return {
    sources,
    rows,
    ...(records !== undefined && { records }),
    answered,
    blank,
    rejected,
    filtered,
    columns,
  };
}
