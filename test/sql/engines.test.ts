// The queries on engines that run here: their counts are those of the rows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerColumns, countQuery } from '../../src/sql/count-query.js';
import { ENGINES, type Engine } from '../support/sql/engines.js';
import { SCENARIOS } from '../support/sql/scenarios.js';
import { ROWS, tableStatements } from '../support/sql/table.js';

describe.each(ENGINES)('$name', ({ start }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
    await engine.run(tableStatements());
  });
  afterAll(() => engine.close());

  it.each(Object.entries(SCENARIOS))('%s', async (_, query) => {
    const { header, rows } = await engine.ask(countQuery(query, engine.dialect));
    expect(header).toEqual(answerColumns(query, engine.dialect));
    console.log(_, rows.length, rows[0]);
  });
});
