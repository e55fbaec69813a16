// The SELECT that counts responses. From the inside out, its SELECTs name the texts of each row, find with --latest-by the
// latest answer of each key, clear the texts of rows that are left out, so that these are one group, and count the groups.
// All inner names are nps_…, and no SELECT gives an expression the name of a column that it reads: ClickHouse would confuse
// the two.
import type { Dialect } from './dialect.js';
import { dialectCalled } from './dialects.js';
import { latestOf } from './latest.js';
import { answerName, quoted } from './names.js';
import { sqlError } from './problems.js';
import { COUNTED, type CountQuery, type DialectName } from './query.js';
import { type AnswerColumn, recordColumn, recordHeading } from './record-column.js';
import { leavesOut, rawName, rowsQuery, textsOf } from './row-columns.js';
import { derived, either, selectFrom } from './selected.js';

/**
 * The query as one statement.
 * @throws NpsError `usage` for names and texts that cannot be written for the engine
 */
export function countQuery(query: CountQuery, name: DialectName): string {
  const dialect = dialectCalled(name);
  if (query.latest !== undefined && !dialect.hasWindows)
    throw sqlError({ kind: 'sql-no-windows', engine: dialect.label });
  const columns = answerOf(query, dialect);
  const list = dialect.writesRecords
    ? `${recordColumn(columns)} AS ${recordHeading(columns)}`
    : columns.map(({ sql, as }) => `${sql} AS ${quoted(as, 'column', dialect)}`).join(',\n  ');
  return `SELECT ${list}
FROM ${derived(groupedRows(query, dialect), 'nps_q')}
GROUP BY ${groupsOf(query, dialect).join(', ')}
LIMIT ${query.maxGroups + 1};
`;
}

function groupsOf(query: CountQuery, dialect: Dialect): string[] {
  const texts = textsOf(query, dialect).map(({ as }) => as);
  const grouped = query.weight?.as === 'sums' ? texts.filter((as) => as !== 'nps_x') : texts;
  return leavesOut(query) ? [...grouped, 'nps_kept'] : grouped;
}

/** The rows to group. Those that are left out have no texts, so that they are one group. */
function groupedRows(query: CountQuery, dialect: Dialect): string {
  const rows = rowsQuery(query, dialect);
  if (!leavesOut(query)) return rows;
  const { weight, count, latest } = query;
  const kept = latest === undefined ? 'nps_in' : 'nps_kept';
  const isNumber = (as: string) => as === 'nps_x' && weight?.as === 'sums';
  // An answer that a later one replaces keeps its score: it shows what the column holds.
  const isTold = (as: string) =>
    latest !== undefined && as === 'nps_s' ? `${kept} = 1 OR nps_rated = 1` : `${kept} = 1`;
  const columns = [
    ...textsOf(query, dialect).map(({ as }) => ({
      sql: either(isTold(as), rawName(as), isNumber(as) ? 'NULL' : dialect.noText),
      as,
    })),
    { sql: kept, as: 'nps_kept' },
    ...(count === undefined ? [] : [{ sql: 'nps_c', as: 'nps_c' }]),
    ...(latest === undefined ? [] : [{ sql: 'nps_tied', as: 'nps_tied' }]),
  ];
  return selectFrom(columns, derived(latest === undefined ? rows : latestOf(rows, latest, dialect), 'nps_f'));
}

/** The columns of the answer. */
function answerOf(query: CountQuery, dialect: Dialect): AnswerColumn[] {
  const { by, days = [], weight, count, latest } = query;
  const rows = count === undefined ? 'COUNT(*)' : 'COALESCE(SUM(nps_c), 0)';
  return [
    ...[...by, ...days].map((name, i) => ({
      sql: `COALESCE(nps_g${i + 1}, '')`,
      as: answerName(name, dialect),
    })),
    { sql: "COALESCE(nps_s, '')", as: COUNTED.score },
    ...(leavesOut(query) ? [figure('nps_kept', COUNTED.kept)] : []),
    ...(weight?.as === 'groups' ? [{ sql: "COALESCE(nps_x, '')", as: COUNTED.weight }] : []),
    ...(weight?.as === 'sums' ? sumsOfWeights(count === undefined ? '' : ' * nps_c') : []),
    ...(count === undefined ? [] : [figure(`SUM(${either('nps_c >= 0', '0', '1')})`, COUNTED.badCounts)]),
    ...(latest === undefined ? [] : [figure('SUM(nps_tied)', COUNTED.ties)]),
    figure(rows, COUNTED.count),
    ...(dialect.hasWindows
      ? [figure(`SUM(${rows}) OVER ()`, COUNTED.rows), figure('COUNT(*) OVER ()', COUNTED.groups)]
      : []),
  ];
}

/** The sums of the weights in a group; responses with weight 0 were left out before. */
function sumsOfWeights(times: string): AnswerColumn[] {
  const isFine = 'nps_kept = 0 OR nps_x > 0';
  return [
    figure(`COALESCE(SUM(nps_x${times}), 0)`, COUNTED.sumOfWeights),
    figure(`COALESCE(SUM(nps_x * nps_x${times}), 0)`, COUNTED.sumOfSquares),
    figure(`SUM(${either(isFine, '0', '1')})`, COUNTED.badWeights),
  ];
}

function figure(sql: string, as: string): AnswerColumn {
  return { sql, as, isNumber: true };
}
