// Queries of dialects held to the grammar of their engines.
import { MySQL, SparkSQL, TrinoSQL } from 'dt-sql-parser';
import { loadModule, parseSync } from 'libpg-query';
import { beforeAll, describe, expect, it } from 'vitest';
import { countQuery } from '../../src/sql/count-query.js';
import type { DialectName } from '../../src/sql/query.js';
import { SCENARIOS } from '../support/sql/scenarios.js';

beforeAll(() => loadModule());

const PARSERS: readonly { dialect: DialectName; faults: (sql: string) => readonly unknown[] }[] = [
  { dialect: 'postgres', faults: faultsOfPostgres },
  { dialect: 'redshift', faults: faultsOfPostgres },
  { dialect: 'trino', faults: (sql) => new TrinoSQL().validate(sql) },
  { dialect: 'spark', faults: (sql) => new SparkSQL().validate(sql) },
  { dialect: 'mysql', faults: (sql) => new MySQL().validate(sql) },
];

function faultsOfPostgres(sql: string): readonly unknown[] {
  try {
    return parseSync(sql).stmts?.length === 1 ? [] : ['not one statement'];
  } catch (error) {
    return [error];
  }
}

it('Databricks writes as Spark does, MariaDB as MySQL', () => {
  for (const query of Object.values(SCENARIOS)) {
    expect(countQuery(query, 'databricks')).toBe(countQuery(query, 'spark'));
    expect(countQuery(query, 'mariadb')).toBe(countQuery(query, 'mysql'));
  }
});

describe.each(PARSERS)('$dialect', ({ dialect, faults }) => {
  it.each(Object.entries(SCENARIOS))('%s', (_, query) => {
    expect(faults(countQuery(query, dialect))).toEqual([]);
  });

  it('the parser does find faults', () => {
    expect(faults('SELECT a FROM (SELECT b FROM c WHERE) t GROUP BY;')).not.toEqual([]);
  });
});
