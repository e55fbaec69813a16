// Clients of engines, run by nps: SQLite's with the responses of the example, and programs that are no clients.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectAlike } from '../../support/alike.js';
import { temporaryFolder } from '../../support/folder.js';
import { runHere } from '../../support/in-process.js';
import { DEMO as FILE, ROOT } from '../../support/paths.js';

const hasSqlite = spawnSync('sqlite3', ['-version']).status === 0;
const PATH = process.env.PATH ?? '';
const SECRET = 'hunter2';

const run = (...args: readonly string[]) => runHere(args, [], { env: { PATH } });

/** What has ended, and has nobody to be told so, is not alive. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe.skipIf(!hasSqlite)('SQLite', () => {
  const folder = temporaryFolder();
  const database = join(folder, 'survey.db');
  if (hasSqlite) execFileSync('sqlite3', [database, '.mode csv', `.import ${FILE} responses`], { cwd: ROOT });
  const via = ['--via', `SECRET=${SECRET} sqlite3 -batch -bail -csv -header ${database}`];
  const table = ['--table', 'responses', '--score', 'nps_score'];

  it.each([
    ['score'],
    ['score', '--where', 'plan!=free'],
    ['segment', '--by', 'region', '--by', 'region,plan'],
    ['segment', '--by', 'submitted_at:quarter'],
    ['trend', '--date', 'submitted_at', '--every', 'month', '--last', '5m'],
    ['trend', '--date', 'submitted_at', '--every', 'quarter', '--by', 'plan', '--as-of', '2025-07-10'],
    ['compare', '--before', 'plan=free', '--after', 'plan=pro', '--by', 'region'],
    ['compare', '--date', 'submitted_at', '--split-at', '2025-04-01'],
    ['check', '--min', '0', '--expect', 'nps[region=*] >= -50', '--expect', 'responses[plan=pro] >= 200'],
    ['score', '--latest-by', 'region', '--date', 'submitted_at', '--tie', 'id'],
  ])('%s %s %s gives the figures of the file', async (...line) => {
    const [command, ...options] = line;
    const ofFile = options.filter((_, i) => !['--tie', 'id'].includes(options[i]!));
    const asked = await run(command!, ...via, ...table, ...options, '--json', '-q');
    const read = await run(command!, FILE, '--score', 'nps_score', ...ofFile, '--json', '-q');
    expect([asked.code, read.code]).toEqual([0, 0]);
    const [actual, expected] = [asked, read].map(({ stdout }) => JSON.parse(stdout));
    expectAlike(actual.result, expected.result);
    const { sources, columns, ...account } = actual.input;
    expect(account).toEqual({ ...expected.input, sources: undefined, columns: undefined });
    expect(sources).toEqual(['sqlite3:responses']);
    expect(columns.score).toBe('nps_score');
    for (const key of ['where', 'latestBy', 'weight'])
      expect(actual.options[key], key).toEqual(expected.options[key]);
    expect(asked.stdout + asked.stderr).not.toContain(SECRET);
  });

  it('a page shows neither the line of the client nor what it holds', async () => {
    const { stdout } = await run('report', ...via, ...table, '--by', 'region');
    expect(stdout).toContain('sqlite3 …');
    expect(stdout).not.toContain(SECRET);
  });

  it('two tables are two sides', async () => {
    const tables = ['--table', 'responses', '--table', 'responses'];
    const { stdout } = await run('compare', ...via, ...tables, '--score', 'nps_score', '--json');
    expect(JSON.parse(stdout).result.difference).toBe(0);
  });

  it('a SELECT of a file is asked', async () => {
    const query = join(folder, 'pro.sql');
    writeFileSync(query, "SELECT * FROM responses WHERE plan = 'pro' -- of them alone\n");
    const { stdout } = await run('score', ...via, '--query', `@${query}`, '--score', 'nps_score', '--json');
    expect(JSON.parse(stdout).result.responses).toBe(224);
  });

  it('-v tells the query, and what the client says passes through', async () => {
    const { stderr, code } = await run('score', ...via, '--table', 'nothing', '-v');
    expect(code).toBe(2);
    expect(stderr).toContain('SELECT');
    expect(stderr).toContain('no such table: nothing');
    expect(stderr).toContain('nps: "sqlite3" failed with exit code 1\n');
  });

  it('a column that is not there is no segment of its own', async () => {
    const { code, stdout } = await run('segment', ...via, ...table, '--by', 'regoin');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('too many groups are told', async () => {
    const { stderr, code } = await run('segment', ...via, ...table, '--by', 'id', '--max-groups', '100');
    expect(code).toBe(2);
    expect(stderr).toContain('there are 512 groups, more than the limit of 100');
    expect(stderr).toContain('raise --max-groups');
  });

  it('too many groups of a query that nps sql limits are told to whoever reads its answer as it says', async () => {
    const limited = ['--by', 'id', '--max-groups', '100'];
    const { stdout: sql, stderr: note } = await run(
      'sql',
      'segment',
      '--dialect',
      'sqlite',
      ...table,
      ...limited,
    );
    const answer = join(temporaryFolder(), 'answer.csv');
    writeFileSync(answer, execFileSync('sqlite3', ['-csv', '-header', database], { input: sql }));
    const [, line] = /read it with: nps (.*)/.exec(note)!;
    const { stderr, code } = await run(...line!.replace('answer.csv', answer).split(' '));
    expect(code).toBe(2);
    expect(stderr).toContain('there are 512 groups, more than the limit of 100');
  });

  describe('checks of the configuration with conditions of their own', () => {
    const config = join(folder, 'checks.json');
    const checks = [
      { name: 'pro in spring', expect: 'nps >= 0', where: ['plan=pro', 'submitted_at>=2025-03-01'] },
      { expect: 'nps[region=EMEA] >= 0', where: ['plan!=pro'] },
      { expect: 'newest <= 9999d' },
    ];
    writeFileSync(config, JSON.stringify({ checks }));
    const check = (...args: readonly string[]) => run('check', '--config', config, '--json', '-q', ...args);

    it('are those of the file', async () => {
      const [asked, read] = [await check(...via, ...table), await check(FILE, '--score', 'nps_score')];
      expect([asked.code, read.code]).toEqual([0, 0]);
      const [actual, expected] = [asked, read].map(({ stdout }) => JSON.parse(stdout));
      expect(actual.result.checks).toHaveLength(3);
      expectAlike(actual.result, expected.result);
    });

    it('are not of the latest answer of each customer', async () => {
      const { stderr, code } = await check(
        ...via,
        ...table,
        '--latest-by',
        'region',
        '--date',
        'submitted_at',
      );
      expect(code).toBe(2);
      expect(stderr).toContain('nps: --latest-by: a check with its own conditions needs the latest');
    });
  });

  it.each([
    ['score'],
    ['segment', '--by', 'region'],
    ['check', '--min', '0'],
  ])('%s asks an engine about one question', async (...line) => {
    const { stderr, code } = await run(...line, ...via, ...table, '--score', 'region');
    expect(code).toBe(2);
    expect(stderr).toContain('nps: --via is about the answers to one question, and --score names several\n');
  });
});

describe('programs that are no clients', () => {
  const asked = ['--dialect', 'sqlite', '--table', 'responses'];
  const failure = async (via: string, more: readonly string[] = asked) => {
    const { stdout, stderr, code } = await run('score', '--via', via, ...more);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    return stderr;
  };

  it.each([
    ['nosuchclient', 'nps: "nosuchclient" cannot be started: there is no such program\n'],
    ['false', 'nps: "false" failed with exit code 1\n'],
    ['true', 'nps: "true:responses" wrote nothing, not even a header'],
    ['cat', 'nps: "cat:responses" did not answer the query, but wrote "SELECT'],
    [`sh -c 'kill -9 $$'`, 'nps: "sh" was ended by SIGKILL before its answer was complete\n'],
    [`sh -c 'echo Not found; exit 3'`, 'nps: "sh" failed with exit code 3: "Not found"\n'],
    [`sh -c 'cat ${ROOT}/fixtures/counted/segments.csv; exit 1'`, 'nps: "sh" failed with exit code 1\n'],
    [
      `head -n 5 ${ROOT}/fixtures/counted/segments.csv`,
      'nps: head:responses is incomplete: it has 4 of 118 groups',
    ],
    ['psql', 'nps: --via', ['--table', 'x', 'extra.csv']],
    ['nothing-known', 'nps: it is not known which SQL "nothing-known" speaks\n', ['--table', 'x']],
  ])('%s', async (via, message, more = asked) => {
    expect(await failure(via, more)).toContain(message);
  });

  it('a client that does not read its query ends as it likes', async () => {
    const query = join(temporaryFolder(), 'large.sql');
    writeFileSync(query, `SELECT 1 /* ${'x'.repeat(1 << 20)} */`);
    expect(await failure('false', ['--dialect', 'sqlite', '--query', `@${query}`])).toContain('exit code 1');
  });

  it('no line of a client is told, whatever becomes of it', async () => {
    for (const via of [`PGPASSWORD=${SECRET} false -p${SECRET}`, `nosuch -p${SECRET}`, `cat -p${SECRET}`])
      expect((await failure(via)).replaceAll(/^cat: .*\n|^Try .*\n/gm, '')).not.toContain(SECRET);
  });

  it.skipIf(process.platform === 'win32')('Ctrl-C ends the client too', async () => {
    const folder = temporaryFolder();
    const mark = join(folder, 'pid');
    const child = spawn(process.execPath, [
      join(ROOT, 'bin/nps.cjs'),
      ...[
        'score',
        '--dialect',
        'sqlite',
        '--table',
        't',
        '--via',
        `sh -c 'echo $$ > ${mark}; exec sleep 60'`,
      ],
    ]);
    const pid = await new Promise<number>((resolve) => {
      const timer = setInterval(() => {
        try {
          const text = readFileSync(mark, 'utf8');
          if (!text.endsWith('\n')) return;
          clearInterval(timer);
          resolve(Number(text));
        } catch {}
      }, 20);
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isAlive(pid)).toBe(false);
  });
});

it('a configuration runs no program', async () => {
  const config = join(temporaryFolder(), 'nps.config.json');
  writeFileSync(config, JSON.stringify({ via: 'sh -c "touch /nowhere"' }));
  const { stderr, code } = await run('score', FILE, '--config', config);
  expect(code).toBe(2);
  expect(stderr).toContain(
    '"via" cannot be in a configuration\nhint: a configuration may come with a folder from somebody else, so it runs no program',
  );
});
