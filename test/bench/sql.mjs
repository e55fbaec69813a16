// @ts-check
// The questions to DuckDB, in which `responses` is the file.

/** SQL for a tally by some expressions, which are named so that blank ones stay groups. @param {string} keys @param {string} [rest] */
export const tally = (keys, rest = '') =>
  `SELECT ${keys}, score, count(*) FROM responses ${rest} GROUP BY ALL`;
export const REGION = "coalesce(region, '')";
export const PLAIN = tally(REGION);
export const MONTH = 'substr(timestamp, 1, 7)';

/** Each column by itself, in one query. @param {Record<string, string>} columns SQL by name */
export function apart(columns) {
  const names = Object.keys(columns).map((_, i) => `c${i}`);
  const which = Object.keys(columns).map((name, i) => `WHEN grouping(c${i}) = 0 THEN '${name}'`);
  const cells = Object.values(columns).map((sql, i) => `${sql} AS c${i}`);
  return `SELECT CASE ${which.join(' ')} END, coalesce(${names.join(', ')}), score, count(*)
    FROM (SELECT ${cells.join(', ')}, score FROM responses)
    GROUP BY GROUPING SETS (${names.map((name) => `(${name}, score)`).join(', ')})`;
}

/** The sum of weights and the weighted NPS. */
export const WEIGHTED = `SELECT region, sum(w), 100 * (sum(CASE WHEN s >= 9 THEN w ELSE 0 END) - sum(CASE WHEN s <= 6 THEN w ELSE 0 END)) / sum(w)
  FROM (SELECT ${REGION} AS region, score::TINYINT AS s, weight::DOUBLE AS w FROM responses WHERE score IS NOT NULL)
  GROUP BY ALL`;

/** The latest answer of each customer; of two at the same moment the later row. */
export const LATEST_BY_ARG_MAX = `SELECT coalesce(last.region, ''), last.score, count(*)
  FROM (SELECT arg_max({region: region, score: score}, {day: timestamp, row: id::INTEGER}) AS last
  FROM responses WHERE score IS NOT NULL GROUP BY customer)
  GROUP BY ALL`;
export const LATEST_BY_WINDOW = `SELECT ${REGION}, score, count(*)
  FROM (SELECT region, score FROM responses WHERE score IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY customer ORDER BY timestamp DESC, id::INTEGER DESC) = 1)
  GROUP BY ALL`;

/** The rows with a comment, and what each is, written as CSV. */
export const ANSWERS = `COPY (SELECT *,
  CASE WHEN score::TINYINT >= 9 THEN 'promoter' WHEN score::TINYINT >= 7 THEN 'passive' ELSE 'detractor' END
  FROM responses WHERE score IS NOT NULL AND comment IS NOT NULL)
  TO '/dev/null' (FORMAT csv, HEADER true)`;

const blankCells = (/** @type {string[]} */ names) =>
  names.map((name) => `SELECT '${name}', blank_${name} FROM counted`).join(' UNION ALL ');
const COLUMNS = ['id', 'timestamp', 'customer', 'region', 'plan', 'score', 'comment'];
/** What SUMMARIZE asks of texts, and how many are blank. */
export const SUMMARY = `WITH counted AS MATERIALIZED (SELECT ${COLUMNS.map(
  (name) =>
    `approx_count_distinct(${name}) AS distinct_${name}, min(${name}) AS min_${name}, max(${name}) AS max_${name}, count(*) - count(${name}) AS blank_${name}`,
).join(', ')} FROM responses) ${blankCells(COLUMNS)}`;
