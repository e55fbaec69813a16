// A small table of responses for engines: NULL, blanks, odd texts, ties, weights, days around the turn of ISO years.

/** A row of the table; null is NULL. */
export interface Row {
  readonly id: number;
  readonly region: string | null;
  readonly plan: string | null;
  readonly score: string | null;
  /** ISO, with a time. */
  readonly submitted_at: string | null;
  readonly weight: number | null;
  readonly n: number | null;
  readonly customer_id: string | null;
  readonly spend: number | null;
}

const REGIONS = ['EMEA', 'APAC', null, '', "l'Île", 'emea', 'a "b"', 'x,y'];
const PLANS = ['free', 'pro', null, ' pro ', 'Pro plus'];
const SCORES = ['10', '9', '7', '0', '', null, 'N/A', '11', '7.5', '10 - Extremely likely', ' 9', '8'];
const DAYS = [
  '2024-12-29 23:59:59',
  '2024-12-30 00:00:00',
  '2025-01-01 12:00:00',
  '2025-03-31 23:59:59',
  '2025-04-01 00:00:00',
  '2026-01-01 08:30:00',
  null,
];

/** Every kind of cell meets every other: the lengths of the lists have no common factor, or are far apart. */
export const ROWS: readonly Row[] = Array.from({ length: 420 }, (_, i) => ({
  id: i + 1,
  region: REGIONS[i % REGIONS.length]!,
  plan: PLANS[(i * 3) % PLANS.length]!,
  score: SCORES[(i * 7 + (i >> 3)) % SCORES.length]!,
  submitted_at: DAYS[(i + (i >> 2)) % DAYS.length]!,
  weight: [1, 0.5, 2.25, 0, 3, null, -1][i % 7]!,
  n: i % 17 === 0 ? null : i % 4,
  customer_id: i % 11 === 0 ? null : `c${i % 60}`,
  spend: i % 13 === 0 ? null : (i * 37) % 500,
}));

export const COLUMNS = {
  id: 'integer',
  region: 'text',
  plan: 'text',
  score: 'text',
  submitted_at: 'timestamp',
  weight: 'double precision',
  n: 'integer',
  customer_id: 'text',
  spend: 'integer',
} as const satisfies Record<keyof Row, string>;

/** The statements that make the table, as PostgreSQL, DuckDB and SQLite all take them. */
export function tableStatements(name = 'responses', rows: readonly Row[] = ROWS): string {
  const columns = Object.entries(COLUMNS).map(([column, type]) => `${column} ${type}`);
  const lines = rows.map(
    (row) =>
      `(${Object.keys(COLUMNS)
        .map((key) => cell(row[key as keyof Row]))
        .join(', ')})`,
  );
  return `CREATE TABLE ${name} (${columns.join(', ')});\nINSERT INTO ${name} VALUES\n${lines.join(',\n')};\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
