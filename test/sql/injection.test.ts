// Whatever names and texts are, a query stays one SELECT in which they are names and texts.
import fc from 'fast-check';
import { loadModule, parseSync } from 'libpg-query';
import { beforeAll, expect, it } from 'vitest';
import { NpsError } from '../../src/core/errors.js';
import { countQuery } from '../../src/sql/count-query.js';
import { type CountQuery, DIALECTS } from '../../src/sql/query.js';
import { HOSTILE_VALUES } from '../support/sql/hostile.js';

beforeAll(() => loadModule());

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...`'"\`\\;-/*#$%\n ab`), maxLength: 20 }),
  fc.constantFrom(...HOSTILE_VALUES),
);

/** The query, or undefined where it is refused; nothing else may be thrown. */
function queryOrRefusal(query: CountQuery, dialect: (typeof DIALECTS)[number]): string | undefined {
  try {
    return countQuery(query, dialect);
  } catch (error) {
    if (error instanceof NpsError) return undefined;
    throw error;
  }
}

/** All strings of a tree under some key, wherever they are. */
function stringsUnder(tree: unknown, key: string): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, value]) => [
    ...(name === key && typeof value === 'string' ? [value] : []),
    ...stringsUnder(value, key),
  ]);
}

it('PostgreSQL reads one SELECT, with the name as a name and the text as a literal', () => {
  fc.assert(
    fc.property(anyText, anyText, (name, value) => {
      const query: CountQuery = {
        from: { table: 't' },
        by: [name],
        score: 'score',
        where: [{ column: 'c', op: '=', values: [value] }],
        maxGroups: 10,
      };
      const sql = queryOrRefusal(query, 'postgres');
      if (sql === undefined) return;
      const { stmts = [] } = parseSync(sql);
      expect(stmts).toHaveLength(1);
      expect(Object.keys(stmts[0]!.stmt!)).toEqual(['SelectStmt']);
      expect(stringsUnder(stmts, 'sval')).toContain(name);
      expect(stringsUnder(stmts, 'name')).toContain(name);
      const texts = stringsUnder(stmts, 'sval');
      const isDecoded = texts.includes(Buffer.from(value).toString('hex'));
      expect(isDecoded || texts.includes(value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('in no dialect a text ends its literal: what is in single quotes is plain', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...DIALECTS), (value, dialect) => {
      const query = {
        from: { table: 't' },
        by: [],
        score: 's',
        where: [{ column: 'c', op: '=', values: [value] }],
        maxGroups: 10,
      } as const;
      const sql = queryOrRefusal(query, dialect);
      const other = queryOrRefusal(
        { ...query, where: [{ column: 'c', op: '=', values: ['plain'] }] },
        dialect,
      )!;
      const [before, after] = other.split("'plain'") as [string, string];
      if (sql === undefined) return;
      expect(sql.startsWith(before) && sql.endsWith(after)).toBe(true);
      expect(sql.slice(before.length, sql.length - after.length)).toMatch(
        /^(?:'[\p{L}\p{N} _.,:+@/()&#%*=<>!?-]*'|[\w.]+\((?:[\w]+\(|x)?'[0-9a-f]*'[^']*(?:'(?:hex|UTF8|UTF-8|utf-8)'[^']*)*\))$/u,
      );
    }),
    { numRuns: 2000 },
  );
});
