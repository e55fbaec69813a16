// Finds the latest answer of each key: numbers answers from the latest on, and marks those that cannot be put in order.
import type { Dialect } from './dialect.js';
import { columnOf } from './names.js';
import type { CountedLatest } from './query.js';
import { derived, either, type Selected } from './selected.js';
import { literal } from './values.js';

/** Columns of each row: nps_k the key, nps_d the date, nps_t the tie-breaker, nps_p and nps_y the period. */
export function latestColumns(latest: CountedLatest, dialect: Dialect): Selected[] {
  const { key, date, tie } = latest;
  const text = dialect.trimmed(dialect.text(columnOf(key, dialect)));
  return [
    { sql: `COALESCE(${text}, '')`, as: 'nps_k' },
    { sql: dialect.moment(columnOf(date, dialect)), as: 'nps_d' },
    ...(tie === undefined ? [] : [{ sql: columnOf(tie, dialect), as: 'nps_t' }]),
    ...periodColumns(latest, dialect),
  ];
}

/** The period, where the latest answer of each period counts. */
function periodColumns({ within, date }: CountedLatest, dialect: Dialect): Selected[] {
  if (within === undefined) return [];
  const { periods } = dialect;
  const x = columnOf(date, dialect);
  if (within !== 'quarter' && within !== 'year') return [{ sql: periods[within](x), as: 'nps_p' }];
  const month = periods.month(x);
  const year = { sql: `SUBSTR(${month}, 1, 4)`, as: 'nps_p' };
  if (within === 'year') return [year];
  const isUpTo = (last: string) => `SUBSTR(${month}, 6, 2) <= '${last}'`;
  const quarter = `CASE WHEN ${isUpTo('03')} THEN 1 WHEN ${isUpTo('06')} THEN 2 WHEN ${isUpTo('09')} THEN 3 ELSE 4 END`;
  return [year, { sql: quarter, as: 'nps_y' }];
}

/**
 * The rows with nps_kept, 1 for those that count, and nps_tied, 1 for those that may or may not count.
 * @param rows has the columns of {@link latestColumns}, nps_rs, the text of the score, and nps_in
 */
export function latestOf(rows: string, latest: CountedLatest, dialect: Dialect): string {
  const { tie, within, answers } = latest;
  const partition = ['nps_rated', 'nps_k', ...periodColumns(latest, dialect).map(({ as }) => as)].join(', ');
  const order = [...newestFirst('nps_d'), ...(tie === undefined ? [] : newestFirst('nps_t'))].join(', ');
  const over = `OVER (PARTITION BY ${partition} ORDER BY ${order})`;
  const texts = answers.map((text) => literal(text, dialect)).join(', ');
  const isAnswer = answers.length === 0 ? '1 = 0' : `nps_rs IN (${texts})`;
  const isRated = `nps_in = 1 AND nps_k <> '' AND ${isAnswer}${within === undefined ? '' : ' AND nps_d IS NOT NULL'}`;
  const rated = `SELECT nps_a.*, ${either(isRated, '1', '0')} AS nps_rated\nFROM ${derived(rows, 'nps_a')}`;
  const numbered = `SELECT nps_b.*, ROW_NUMBER() ${over} AS nps_i, RANK() ${over} AS nps_j\nFROM ${derived(rated, 'nps_b')}`;
  const isEarlier = 'nps_rated = 1 AND nps_i > 1';
  const kept = either(isEarlier, '0', 'nps_in');
  const tied = either(`${isEarlier} AND (nps_j = 1 OR nps_d IS NULL)`, '1', '0');
  return `SELECT nps_l.*, ${kept} AS nps_kept, ${tied} AS nps_tied\nFROM ${derived(numbered, 'nps_l')}`;
}

/** Sorts NULL last; engines differ in that. */
const newestFirst = (x: string) => [either(`${x} IS NULL`, '1', '0'), `${x} DESC`];
