// The queries on engines that run here: their counts are those of the rows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countQuery } from '../../src/sql/count-query.js';
import { hasIntegrity } from '../../src/sql/dialects.js';
import { COUNTED } from '../../src/sql/query.js';
import { scoresQuery } from '../../src/sql/scores-query.js';
import { countedGroups } from '../support/sql/counting.js';
import { type Answer, ENGINES, type Engine } from '../support/sql/engines.js';
import { KEEPS, SCENARIOS } from '../support/sql/scenarios.js';
import { tableStatements } from '../support/sql/table.js';

/** Columns with figures; all before them are texts. */
const FIGURES: ReadonlySet<string> = new Set([
  COUNTED.sumOfWeights,
  COUNTED.sumOfSquares,
  COUNTED.badWeights,
  COUNTED.badCounts,
  COUNTED.ties,
  COUNTED.count,
]);

/**
 * The groups of an answer by their texts: NULL and '' are two to an engine. Engines write the numbers of weights in ways
 * of their own.
 */
function groupsIn({ header, rows }: Answer): Map<string, Record<string, number>> {
  const isText = (name: string) => !FIGURES.has(name) && name !== COUNTED.rows && name !== COUNTED.groups;
  const groups = new Map<string, Record<string, number>>();
  for (const cells of rows) {
    const named = header.map((name, i) => [name, cells[i]] as const);
    const texts = named
      .filter(([name]) => isText(name))
      .map(([name, cell]) => (name === COUNTED.weight && cell ? String(Number(cell)) : cell));
    const key = JSON.stringify(texts);
    const group = groups.get(key) ?? {};
    for (const [name, cell] of named) if (FIGURES.has(name)) group[name] = (group[name] ?? 0) + Number(cell);
    groups.set(key, group);
  }
  return groups;
}

const sorted = <Value>(groups: Map<string, Value>) => [...groups].sort(([a], [b]) => (a < b ? -1 : 1));

describe.each(ENGINES)('$name', ({ start }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
    await engine.run(tableStatements());
  }, 180_000);
  afterAll(() => engine?.close());

  it.each(Object.entries(SCENARIOS))('%s', async (name, query) => {
    const answer = await engine.ask(countQuery(query, engine.dialect));
    const { by, days = [] } = query;
    expect(answer.header.slice(0, by.length + days.length + 1)).toEqual([...by, ...days, COUNTED.score]);
    expect(answer.header.slice(-3)).toEqual([COUNTED.count, COUNTED.rows, COUNTED.groups]);
    const expected = countedGroups(query, KEEPS[name] ?? (() => true));
    expect(sorted(groupsIn(answer))).toEqual(sorted(expected));
    expect(answer.rows.flat()).not.toContain(null);
    const total = [...expected.values()].reduce((sum, group) => sum + group[COUNTED.count]!, 0);
    const at = (column: string) => answer.rows.map((row) => Number(row[answer.header.indexOf(column)]));
    expect(hasIntegrity(engine.dialect)).toBe(true);
    expect(new Set(at(COUNTED.rows))).toEqual(new Set([total]));
    expect(new Set(at(COUNTED.groups))).toEqual(new Set([answer.rows.length]));
  });

  it('the groups are counted before they are limited', async () => {
    const answer = await engine.ask(countQuery({ ...SCENARIOS.crossed!, maxGroups: 3 }, engine.dialect));
    expect(answer.rows).toHaveLength(4);
    const whole = await engine.ask(countQuery(SCENARIOS.crossed!, engine.dialect));
    expect(answer.rows[0]?.slice(-2)).toEqual(['420', String(whole.rows.length)]);
  });

  it('the first of two queries gives the texts of the score column', async () => {
    const { header, rows } = await engine.ask(scoresQuery(SCENARIOS.latest!, engine.dialect));
    expect(header).toEqual([COUNTED.score, COUNTED.count, COUNTED.rows, COUNTED.groups]);
    expect(new Set(rows.map(([text]) => text))).toEqual(
      new Set(['10', '9', '7', '0', '', 'N/A', '11', '7.5', '10 - Extremely likely', ' 9', '8']),
    );
  });

  it('answers of one moment are told, whatever comes first', async () => {
    const { latest } = SCENARIOS.latest!;
    const { tie: _, ...withoutTie } = latest!;
    const query = { ...SCENARIOS.latest!, by: [], latest: { ...withoutTie, key: 'plan' } };
    const { header, rows } = await engine.ask(countQuery(query, engine.dialect));
    const ties = rows.reduce((sum, row) => sum + Number(row[header.indexOf(COUNTED.ties)]), 0);
    expect(ties).toBeGreaterThan(0);
  });

  it('a text that is no number is not compared as one', async () => {
    const where = [{ column: 'score', op: '<', values: ['1'], as: 'number' }] as const;
    const asked = engine.ask(countQuery({ ...SCENARIOS.score!, where }, engine.dialect));
    if (engine.dialect !== 'sqlite') return expect(asked).rejects.toThrow();
    const { rows } = await asked;
    expect(rows.filter((row) => row[1] === '1').map(([score]) => score)).toEqual(['0']);
  });

  it('a text that is no day is not compared as one, nor cut', async () => {
    const where = [{ column: 'plan', op: '>=', values: ['2025-01-01'], as: 'day' }] as const;
    const compare = () => engine.ask(countQuery({ ...SCENARIOS.score!, where }, engine.dialect));
    const cut = () => engine.ask(countQuery({ ...SCENARIOS.score!, days: ['plan'] }, engine.dialect));
    if (engine.dialect !== 'sqlite') {
      await expect(compare()).rejects.toThrow();
      return expect(cut()).rejects.toThrow();
    }
    expect((await compare()).rows.map((row) => row[1])).toEqual(['0']);
    expect(new Set((await cut()).rows.map(([plan]) => plan))).toEqual(
      new Set(['', 'free', 'pro', ' pro ', 'Pro plus']),
    );
  });
});
