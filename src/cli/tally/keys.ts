// The columns that nps tally counts by. It counts their texts; edges and periods are applied where the counts are read.
import { PERIODS } from '../../core/calendar.js';
import { findColumn } from '../../input/columns/find.js';
import { columnOfKey, isCategoryKey, keyTexts } from '../../input/columns/keys.js';
import type { SurveyedColumn } from '../../input/columns/surveyed-column.js';
import { cliError } from '../problems.js';

/** The keys of the one breakdown of a tally. */
export interface TallyKeys {
  /** The names of the columns before the score. */
  readonly columns: readonly string[];
  /** As reading takes them; the score comes last. */
  readonly keys: readonly string[];
}

/** Names of the columns that nps adds to the counts. */
const RESERVED = /^nps_/i;

/**
 * The keys that are wanted, each column once: by its texts, or else by its days.
 * @param asked keys and the column of dates as they are typed
 * @throws NpsError `unknown-column`, `usage`
 */
export function tallyKeys(
  columns: readonly SurveyedColumn[],
  file: string,
  { by, date }: { readonly by: readonly string[]; readonly date: string | undefined },
): TallyKeys {
  const score = columns.find(({ role }) => role === 'score')!.column;
  const wanted = new Map<string, string>();
  const want = (name: string, key: string) => {
    if (RESERVED.test(name)) throw cliError({ kind: 'tally-name', name });
    // Texts say more than days.
    if (wanted.get(name) !== name) wanted.set(name, key);
  };
  const nameAt = (position: number) => columns.find((one) => one.position === position)!.column;
  for (const text of by.flatMap((one) => keyTexts(one, columns, file))) {
    const found = columnOfKey(text, columns, file);
    if (isCategoryKey(text) || found?.column.position === 0) throw cliError({ kind: 'tally-key', text });
    const { column, how } = found ?? { column: findColumn(text, columns, file, 'by'), how: undefined };
    const name = nameAt(column.position);
    const isDay = PERIODS.some((period) => period === how?.toLowerCase());
    want(name, isDay ? `${name}:day` : name);
  }
  if (date !== undefined) {
    const name = nameAt(findColumn(date, columns, file).position);
    want(name, `${name}:day`);
  }
  return { columns: [...wanted.keys()], keys: [...wanted.values(), score] };
}
