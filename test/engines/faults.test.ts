// What goes wrong with engines and their clients ends in one line that says so; nothing is counted that is not whole.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { askedInSteps, queryFor } from '../support/engines/asked.js';
import { runProgram } from '../support/engines/engine.js';
import { ask } from '../support/engines/nps.js';
import { hasPostgres, type Postgres, postgres } from '../support/engines/postgres.js';
import { isInstalled } from '../support/engines/servers.js';
import { sqlite } from '../support/engines/sqlite.js';
import { temporaryFolder } from '../support/folder.js';

const BY_REGION = { args: ['segment', '--score', 'score', '--by', 'region'] };
const TABLE = `CREATE TABLE responses (region text, score text);
INSERT INTO responses VALUES ('EMEA', '10'), ('AMER', '9'), ('APAC', '3'), ('LATAM', '7'), ('EMEA', '8');
CREATE TABLE "none" (region text, score text);
`;

/** Reads what a client printed, as an answer by region. */
async function read(answer: string) {
  const file = join(temporaryFolder(), 'answer.csv');
  writeFileSync(file, answer);
  return ask(['segment', '--counted', '--by', 'region', file]);
}

/** One line that says this, and hints. */
async function expectFault(answer: string, sentence: RegExp): Promise<void> {
  const { stdout, stderr, code } = await read(answer);
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(/^nps: [^\n]*\n(?:hint: [^\n]*\n)?$/);
}

/** What a command line of bash prints, whatever comes of it. */
const printed = (line: string, input: string) =>
  runProgram(['bash', '-c', `${line} 2>/dev/null; true`], { input });

describe.skipIf(!isInstalled('sqlite3'))('SQLite', () => {
  const engine = sqlite();
  let query: string;
  beforeAll(async () => {
    engine.execute(TABLE);
    ({ query } = await queryFor(engine, BY_REGION));
  });

  it('answers, where nothing goes wrong', async () => {
    const document = JSON.parse(await askedInSteps(engine, BY_REGION));
    expect(document.input).toMatchObject({ rows: 5, answered: 5 });
  });

  it.each(['head -n 3', 'tail -n +2', 'sed 3d'])('an answer that goes through %s is not whole', (filter) =>
    expectFault(
      printed(`${engine.client} | ${filter}`, query),
      /incomplete|the columns|no counted responses/,
    ));

  it('an answer that a LIMIT cuts is not whole', () =>
    expectFault(printed(engine.client, query.replace(/LIMIT \d+/, 'LIMIT 2')), /2 of 5 groups/));

  it('more groups than were asked for are told', async () => {
    const { query: one } = await queryFor(engine, BY_REGION, ['--max-groups', '2']);
    const file = join(temporaryFolder(), 'answer.csv');
    writeFileSync(file, printed(engine.client, one));
    const { stderr, code } = await ask(['segment', '--counted', '--by', 'region', file]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/5 groups/);
  });

  it('an empty table answers nothing', async () => {
    const { query: none } = await queryFor(engine, { ...BY_REGION, table: 'none' });
    await expectFault(printed(engine.client, none), /nothing/);
  });

  it.each([
    ['a table', { ...BY_REGION, table: 'respones' }],
    [
      'a column, which SQLite would take for a text',
      { args: ['segment', '--score', 'score', '--by', 'regoin'] },
    ],
    ['a score column', { args: ['segment', '--score', 'scores', '--by', 'region'] }],
  ])('%s that is not there is an error of the client, and answers nothing', async (_, question) => {
    await expect(askedInSteps(engine, question)).rejects.toThrow(/no such (?:table|column)/);
    const { query: wrong } = await queryFor(engine, question);
    await expectFault(printed(engine.client, wrong), /nothing/);
  });
});

describe.skipIf(!hasPostgres)('PostgreSQL', () => {
  let engine: Postgres;
  let query: string;
  beforeAll(async () => {
    engine = await postgres();
    engine.execute(TABLE);
    ({ query } = await queryFor(engine, BY_REGION));
  });

  it('an error that psql does not stop at answers nothing', () => {
    const client = engine.client.replace('ON_ERROR_STOP=1', 'ON_ERROR_STOP=0');
    const wrong = query.replace('"responses"', '"respones"');
    expect(() =>
      runProgram(['bash', '-c', client], { input: wrong, stdio: ['pipe', 'pipe', 'ignore'] }),
    ).not.toThrow();
    return expectFault(printed(client, wrong), /nothing/);
  });

  it('an error in the middle of an answer, which psql has begun to print, leaves it not whole', () => {
    const failing = query.replace(
      'COUNT(*) AS "nps_n"',
      '1 / CASE WHEN row_number() OVER () = 3 THEN 0 ELSE 1 END AS "nps_n"',
    );
    expect(failing).not.toBe(query);
    const answer = printed(`${engine.client} -v FETCH_COUNT=1`, failing);
    expect(answer.split('\n').length).toBeGreaterThan(2);
    return expectFault(answer, /incomplete/);
  });

  it('an empty table is told from a query that failed', async () => {
    const { query: none } = await queryFor(engine, { ...BY_REGION, table: 'none' });
    await expectFault(printed(engine.client, none), /the table is empty/);
  });

  it('a column that is not there is an error, even one that is a function', async () => {
    engine.execute('CREATE TABLE "users" (score text)');
    const question = { args: ['segment', '--score', 'score', '--by', 'user'], table: 'users' };
    await expect(askedInSteps(engine, question)).rejects.toThrow(/column t.user does not exist/);
  });

  it('a text that is no number, which a condition compares, is an error of the client', async () => {
    const question = { args: [...BY_REGION.args, '--where', 'region>5'] };
    await expect(askedInSteps(engine, question)).rejects.toThrow(
      /invalid input syntax for type double precision/,
    );
  });

  it('a server that is gone is an error of the client', async () => {
    await engine.server.stop();
    await expect(askedInSteps(engine, BY_REGION)).rejects.toThrow(/Connection refused/);
  });
});
