// --via runs the client itself: the same figures as those of the file, in one step.
import { beforeAll, describe, expect, it } from 'vitest';
import { unlike } from '../support/engines/documents.js';
import type { Engine } from '../support/engines/engine.js';
import { responsesOf } from '../support/engines/equal.js';
import { nps } from '../support/engines/nps.js';
import { hasPostgres, postgres } from '../support/engines/postgres.js';
import { SCENARIOS } from '../support/engines/scenarios.js';
import { isInstalled } from '../support/engines/servers.js';
import { sqlite } from '../support/engines/sqlite.js';

const ENGINES: readonly [name: string, here: boolean, make: () => Engine | Promise<Engine>][] = [
  ['SQLite', isInstalled('sqlite3'), sqlite],
  ['PostgreSQL', hasPostgres, postgres],
];
const responses = responsesOf(5000);

describe.each(ENGINES)('%s', (_, here, make) => {
  describe.skipIf(!here)('by its client', () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await make();
      await engine.load(responses.forEngines);
    });

    it.for(
      SCENARIOS.filter(({ essential }) => essential),
    )('says what the file says: $name', async (scenario) => {
      const { args, query, told = [] } = scenario;
      const from = query === undefined ? ['--table', 'responses'] : ['--query', query];
      const table = await nps([...args, '--via', engine.client, ...from, ...told]);
      expect(unlike(await nps([...args, responses.forNps]), table, scenario)).toEqual([]);
    });
  });
});
