// The rules by which names, texts and tables are written, dialect by dialect.
import { describe, expect, it } from 'vitest';
import { countQuery } from '../../src/sql/count-query.js';
import { dialectCalled, dialectOfClient, hasIntegrity } from '../../src/sql/dialects.js';
import { columnOf, fromClause } from '../../src/sql/names.js';
import { type CountedCondition, DIALECTS, EXPERIMENTAL } from '../../src/sql/query.js';
import { literal } from '../../src/sql/values.js';

const base = { from: { table: 't' }, by: [], score: 'score', maxGroups: 5 } as const;

it.each([
  ['psql -X --csv -d crm', 'postgres'],
  ['/usr/lib/postgresql/15/bin/psql', 'postgres'],
  ['"C:\\tools\\duckdb.exe" crm.db', 'duckdb'],
  ['ssh db mariadb crm', 'mariadb'],
  ['docker exec -i x clickhouse client', 'clickhouse'],
  ['psql -d mysql', 'postgres'],
  ['ssh psql mysql', undefined],
  ['./my-client', undefined],
])('the client %s speaks %s', (command, dialect) => {
  expect(dialectOfClient(command)).toBe(dialect);
});

it('the answers of all dialects tell whether they are whole, but for ClickHouse without window functions', () => {
  expect(DIALECTS.filter((name) => !hasIntegrity(name))).toEqual(['clickhouse-old']);
  expect(countQuery(base, 'clickhouse-old')).not.toMatch(/nps_rows|nps_groups|OVER/);
  expect(EXPERIMENTAL.every((name) => DIALECTS.includes(name))).toBe(true);
});

describe('names', () => {
  it.each([
    ['a"b', 'postgres', 't."a""b"'],
    ['a`b', 'mysql', 't.`a``b`'],
    ['region', 'snowflake', 't."REGION"'],
    ['"region"', 'snowflake', 't."region"'],
    ['my region', 'snowflake', 't."my region"'],
    ['a.b', 'duckdb', 't."a.b"'],
  ] as const)('%s of %s', (name, dialect, sql) => {
    expect(columnOf(name, dialectCalled(dialect))).toBe(sql);
  });

  it.each([
    ['a`b', 'bigquery'],
    ['a\\b', 'clickhouse'],
    ['a;b', 'spark'],
    ['ü'.repeat(32), 'postgres'],
  ] as const)('%s is refused of %s', (name, dialect) => {
    expect(() => columnOf(name, dialectCalled(dialect))).toThrow('sql-name');
  });

  it.each([
    [{ table: 'responses' }, 'postgres', '"responses" t'],
    [{ table: 'a.b.c.d' }, 'trino', '"a"."b"."c"."d" t'],
    [{ table: 'survey."my.""table"' }, 'postgres', '"survey"."my.""table" t'],
    [{ table: 'acme-1.survey.r' }, 'bigquery', '`acme-1`.`survey`.`r` t'],
    [{ table: 'crm."r"' }, 'snowflake', '"CRM"."r" t'],
    [{ query: ' SELECT 1;\n ; ' }, 'duckdb', '(\nSELECT 1\n) t'],
    [{ query: "SELECT ';' -- ; all" }, 'duckdb', "(\nSELECT ';' -- ; all\n) t"],
    [{ query: 'SELECT 1; -- all\n/* of them */' }, 'duckdb', '(\nSELECT 1\n) t'],
  ] as const)('%j of %s', (from, dialect, sql) => {
    expect(fromClause(from, dialectCalled(dialect))).toBe(sql);
  });

  it.each(['a..b', 'a.b.c.d.e', 'a"b', ''])('the table %j is refused', (table) => {
    expect(() => fromClause({ table }, dialectCalled('duckdb'))).toThrow(/^sql-(?:name|table)$/);
  });

  it('columns of the answer are not called like those of nps; a score column may be', () => {
    expect(() => countQuery({ ...base, by: ['NPS_n'] }, 'duckdb')).toThrow('sql-reserved-name');
    expect(countQuery({ ...base, score: 'nps_score' }, 'duckdb')).toContain('t."nps_score"');
  });

  it("the heading of MySQL's one column is not cut", () => {
    const by = ['a'.repeat(100), 'b'.repeat(100), 'c'.repeat(60)];
    expect(() => countQuery({ ...base, by }, 'mysql')).toThrow('sql-heading');
    expect(countQuery({ ...base, by: ['a,b', 'c"d'] }, 'mysql')).toContain('`"a,b","c""d",nps_score,');
  });
});

describe('texts', () => {
  it.each([
    ['postgres', "convert_from(decode('6127', 'hex'), 'UTF8')"],
    ['redshift', "FROM_VARBYTE(FROM_HEX('6127'), 'utf-8')"],
    ['duckdb', "decode(unhex('6127'))"],
    ['sqlite', "CAST(x'6127' AS TEXT)"],
    ['mysql', "CONVERT(x'6127' USING utf8mb4)"],
    ['clickhouse', "unhex('6127')"],
    ['trino', "from_utf8(from_hex('6127'))"],
    ['spark', "decode(unhex('6127'), 'UTF-8')"],
    ['bigquery', "SAFE_CONVERT_BYTES_TO_STRING(FROM_HEX('6127'))"],
    ['snowflake', "HEX_DECODE_STRING('6127')"],
  ] as const)("a' of %s", (dialect, sql) => {
    expect(literal("a'", dialectCalled(dialect))).toBe(sql);
    expect(literal('100% (a)', dialectCalled(dialect))).toBe("'100% (a)'");
  });

  it('letters beyond ASCII are plain, but where the connection may have another encoding', () => {
    expect(literal('été', dialectCalled('duckdb'))).toBe("'été'");
    expect(literal('été', dialectCalled('mariadb'))).toBe("CONVERT(x'c3a974c3a9' USING utf8mb4)");
  });
});

describe('days', () => {
  const dayOf = (op: CountedCondition['op'], dialect: (typeof DIALECTS)[number]) =>
    countQuery({ ...base, where: [{ column: 'd', op, values: ['2026-02-28'], as: 'day' }] }, dialect);

  it.each([
    ['<', 'postgres', `t."d" < DATE '2026-02-28'`],
    ['<=', 'postgres', `t."d" < DATE '2026-03-01'`],
    ['>', 'trino', `t."d" >= DATE '2026-03-01'`],
    ['>=', 'clickhouse', "toDate(t.`d`) >= toDate('2026-02-28')"],
    ['>=', 'bigquery', "CAST(t.`d` AS DATE) >= DATE '2026-02-28'"],
  ] as const)('%s of %s ends and begins with days', (op, dialect, sql) => {
    expect(dayOf(op, dialect)).toContain(sql);
  });
});
