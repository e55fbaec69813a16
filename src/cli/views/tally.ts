// The report of nps tally beside its counts: the account of rows.
import type { InputAccount } from '../../core/account.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';

/** The result of nps tally; its lines are written while it is computed. */
export interface Tallied extends Computed<null> {
  readonly input: InputAccount;
}

/** The report of nps tally. */
export function tallyView(tallied: Tallied, { figures }: Words): Shown<null> {
  return {
    ...tallied,
    title: [],
    tables: [],
    footer: [figures.account(tallied.input)],
    records: { header: [], rows: [] },
  };
}
