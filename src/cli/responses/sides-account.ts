// The account of responses that were read apart, some of them by an earlier run.
import type { InputAccount } from '../../core/account.js';
import { columnsOfBoth } from './score-columns.js';
import type { Side } from './sides.js';

/** What is known of a side that was read. */
export type ReadSide = Pick<Side, 'account' | 'document' | 'files'>;

/** The account of all together; of saved documents it is the one that they hold. */
export function inputOfSides(sides: readonly ReadSide[]): InputAccount {
  const accounts = sides.map(({ account }) => account);
  const documents = sides.flatMap(({ document, files }) => (document === undefined ? [] : files));
  const sum = (key: 'rows' | 'answered' | 'blank' | 'rejected' | 'filtered') =>
    accounts.reduce((total, account) => total + account[key], 0);
  return {
    ...accounts[0]!,
    sources: accounts.flatMap(({ sources }) => sources),
    ...(documents.length > 0 && { documents }),
    columns: columnsOfBoth(accounts.map(({ columns }) => columns)),
    rows: sum('rows'),
    ...(accounts[0]!.records !== undefined && {
      records: accounts.reduce((total, { records = 0 }) => total + records, 0),
    }),
    answered: sum('answered'),
    blank: sum('blank'),
    rejected: sum('rejected'),
    filtered: sum('filtered'),
    ...joinedToAll(accounts),
  };
}

/** The join of all sides together; ids that no row has are known only for each side alone. */
function joinedToAll(accounts: readonly InputAccount[]): Pick<InputAccount, 'join'> {
  const joins = accounts.flatMap(({ join }) => join ?? []);
  if (joins.length < 2) return joins[0] === undefined ? {} : { join: joins[0] };
  const { unused: _, ...first } = joins[0]!;
  const sum = (key: 'matched' | 'unmatched' | 'blank') => joins.reduce((total, join) => total + join[key], 0);
  return {
    join: { ...first, matched: sum('matched'), unmatched: sum('unmatched'), blank: sum('blank') },
  };
}
