// Names and texts that mean harm come back byte for byte from engines that run here, or are refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NpsError } from '../../src/core/errors.js';
import { countQuery } from '../../src/sql/count-query.js';
import type { CountQuery } from '../../src/sql/query.js';
import { ENGINES, type Engine } from '../support/sql/engines.js';
import { HOSTILE_NAMES, HOSTILE_VALUES } from '../support/sql/hostile.js';

const base = { from: { table: 'h' }, by: [], score: 'score', maxGroups: 1000 } satisfies CountQuery;
const inQuotes = (name: string) => `"${name.replaceAll('"', '""')}"`;
const inSingle = (text: string) => `'${text.replaceAll("'", "''")}'`;

describe.each(ENGINES)('$name', ({ start }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
    const columns = HOSTILE_NAMES.map((name) => `${inQuotes(name)} text`).join(', ');
    await engine.run(`CREATE TABLE h (score text, v text, ${columns});\n`);
    for (const value of HOSTILE_VALUES) {
      const cells = HOSTILE_NAMES.map(inSingle).join(', ');
      await engine.run(`INSERT INTO h VALUES ('9', ${inSingle(value)}, ${cells});\n`);
    }
  }, 180_000);
  afterAll(() => engine?.close());

  it('30 names, each with its own text in it', async () => {
    const answer = await engine.ask(countQuery({ ...base, by: HOSTILE_NAMES }, engine.dialect));
    expect(answer.header.slice(0, HOSTILE_NAMES.length)).toEqual(HOSTILE_NAMES);
    expect(answer.rows.map((row) => row.slice(0, HOSTILE_NAMES.length))).toEqual([HOSTILE_NAMES]);
  });

  it('30 texts, each found by itself alone', async () => {
    for (const value of HOSTILE_VALUES) {
      const where = [{ column: 'v', op: '=', values: [value] }] as const;
      const { rows } = await engine.ask(countQuery({ ...base, by: ['v'], where }, engine.dialect));
      expect(rows.filter((row) => row[2] === '1').map((row) => [row[0], Number(row[3])])).toEqual([
        [value, 1],
      ]);
      const contained = [{ column: 'v', op: '~', values: [value] }] as const;
      const found = await engine.ask(countQuery({ ...base, by: ['v'], where: contained }, engine.dialect));
      expect(found.rows.filter((row) => row[2] === '1').map((row) => row[0])).toContain(value);
    }
  });

  it('the table is still there', async () => {
    const { rows } = await engine.ask(countQuery(base, engine.dialect));
    expect(rows).toEqual([['9', String(HOSTILE_VALUES.length), String(HOSTILE_VALUES.length), '1']]);
  });

  it('names that would be cut, or that no one sees, are refused', () => {
    const refused = ['', 'a\0b', 'a\nb', 'a\u200bb', 'a\u2028b', 'a\ufffdb', 'a\ud800b', 'x'.repeat(301)];
    for (const name of refused)
      expect(() => countQuery({ ...base, by: [name] }, engine.dialect), JSON.stringify(name)).toThrow(
        NpsError,
      );
    for (const value of ['a\0b', '\ud800'])
      expect(() =>
        countQuery({ ...base, where: [{ column: 'v', op: '=', values: [value] }] }, engine.dialect),
      ).toThrow(NpsError);
  });
});
