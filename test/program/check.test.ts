// nps check in a job: the exit code through pipes, files and full disks, the summary of a step, what respondents wrote
// and nobody may read, the same verdicts in every format, narrow terminals.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/report/width.js';
import { expectedOf, goldenCases } from '../support/cases.js';
import { temporaryFile as file, temporaryFolder } from '../support/folder.js';
import { DEMO } from '../support/paths.js';
import { run } from '../support/program.js';
import { hasTerminal, onTerminal } from '../support/run.js';

const folder = temporaryFolder();
const FORMATS = ['table', 'json', 'csv', 'markdown', 'github', 'junit', 'gitlab'] as const;
const FIXTURES = 'fixtures/check';
const STATUSES = [
  `nps check ${FIXTURES}/now.csv --baseline ${FIXTURES}/then.csv --certain --min-responses 6 -q`,
  "--expect 'nps >= 0' --expect 'nps[region=EMEA] >= 30' --expect 'drop[region=*] <= 20'",
].join(' ');

/** Each with a promoter and a detractor, so that every NPS is 0. */
function segments(name: string, count: number, nameOf: (i: number) => string): string {
  const rows = Array.from({ length: count }, (_, i) => `${nameOf(i)},9\n${nameOf(i)},0\n`);
  return file(name, `team,nps\n${rows.join('')}`);
}

const many = segments('many.csv', 3000, (i) => `team ${i}`);

describe('the verdict passes through a pipe whose reader has gone', () => {
  const passed = `nps check ${DEMO} --min 0 -q`;
  const failed = `nps check ${DEMO} --min 50 -q`;
  const manyPassed = `nps check ${many} -q --expect 'nps[team=*] >= 0'`;
  const manyFailed = `nps check ${many} -q --expect 'nps[team=*] >= 1'`;

  it.each(FORMATS)('%s', (format) => {
    for (const [command, code] of [
      [`${passed} -f ${format} | head -1`, 0],
      [`${failed} -f ${format} | head -1`, 1],
      [`${manyPassed} -f ${format} | head -1`, 0],
      [`${manyFailed} -f ${format} | head -1`, 1],
      [`${manyFailed} -f ${format} | true`, 1],
    ] as const) {
      const ran = run(command);
      expect({ code: ran.code, stderr: ran.stderr }, command).toEqual({ code, stderr: '' });
    }
  });

  it('and through closed streams', () => {
    for (const redirection of ['>&-', '2>&-', '>&- 2>&-']) {
      expect(run(`${failed} ${redirection}`).code, redirection).toBe(1);
      expect(run(`${passed} ${redirection}`).code, redirection).toBe(0);
    }
  });

  it.each([
    'table',
    'json',
    'csv',
    'markdown',
    'junit',
  ])('more than a pipe holds arrives whole: %s', (format) => {
    const { stdout, code } = run(`${manyFailed} -f ${format} | (sleep 0.2; cat)`);
    expect(code).toBe(1);
    expect(new Set(stdout.match(/\bteam=team \d+/g)).size).toBe(3000);
  });
});

describe('what cannot be written fails, whatever the verdict', () => {
  it.each(FORMATS)('%s to a full disk', (format) => {
    for (const least of [0, 50]) {
      const ran = run(`nps check ${DEMO} --min ${least} -q -f ${format} > /dev/full`);
      expect(ran).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^nps: cannot write the output: no space/),
      });
    }
  });

  it('a file on a full disk, or in no folder', () => {
    expect(run(`nps check ${DEMO} --min 0 -q -o /dev/full`).code).toBe(2);
    expect(run(`nps check ${DEMO} --min 50 -q -o ${folder}/none/report`).code).toBe(2);
  });
});

describe('--output', () => {
  it.each(FORMATS)('%s holds the report of a check that did not pass', (format) => {
    const place = join(folder, `output-${format}`);
    mkdirSync(place);
    const command = `nps check ${DEMO} --min 50 -q -f ${format}`;
    expect(run(`${command} -o ${place}/report`)).toEqual({ stdout: '', stderr: '', code: 1 });
    expect(readdirSync(place)).toEqual(['report']);
    expect(readFileSync(join(place, 'report'), 'utf8')).toBe(run(command).stdout);
  });

  it('leaves the file of last time where the run fails', () => {
    const path = file('last.json', 'last time');
    expect(run(`nps check ${DEMO} --expect 'nps[regoin=*] >= 0' -f json -o ${path}`).code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('last time');
  });

  it('but says in the file of a CI system why it failed, where that of last time would look like success', () => {
    const path = file('last.xml', 'last time');
    expect(run(`nps check ${DEMO} --expect 'nps[regoin=*] >= 0' -f junit -o ${path}`).code).toBe(2);
    expect(readFileSync(path, 'utf8')).toMatch(/<error message="[^"]*regoin/);
  });

  it.each([
    [
      'the baseline',
      'nps score fixtures/check/then.csv --json -q',
      'nps check fixtures/check/now.csv --baseline',
    ],
    ['the configuration', 'cat fixtures/check/thresholds.json', `nps check ${DEMO} --config`],
    [
      'targets',
      'cat fixtures/comparison/targets.json',
      'nps score fixtures/comparison/weighted.csv --targets',
    ],
    ['benchmarks', 'cat fixtures/comparison/benchmarks.csv', `nps score ${DEMO} --benchmark-file`],
  ])('over %s is refused', (_, make, read) => {
    const path = file('input', run(make).stdout);
    const before = readFileSync(path, 'utf8');
    const message = `${path} is an input and would be overwritten`;
    for (const option of ['-o', '--rejects']) {
      const ran = run(`${read} ${path} ${option} ${path}`);
      expect(ran).toMatchObject({ stdout: '', code: 2, stderr: expect.stringContaining(message) });
      expect(readFileSync(path, 'utf8')).toBe(before);
    }
  });
});

describe('the summary of a step', () => {
  const command = `nps check ${DEMO} --min 30 --expect 'nps[region=*] >= 0' -q`;
  const withSummary = (path: string, format = 'github', more = '') =>
    run(`${command} --format ${format} ${more}`, { env: { GITHUB_STEP_SUMMARY: path } });

  it('gets the Markdown, behind what is there', () => {
    const path = file('summary.md', '# Tests\n');
    expect(withSummary(path)).toEqual(run(`${command} --format github`));
    const markdown = run(`${command} --format markdown`).stdout;
    expect(readFileSync(path, 'utf8')).toBe(`# Tests\n${markdown}\n`);
    withSummary(path);
    expect(readFileSync(path, 'utf8')).toBe(`# Tests\n${markdown}\n${markdown}\n`);
  });

  it('is made where there is none, also of a report that goes to a file', () => {
    const path = join(folder, 'new.md');
    expect(withSummary(path, 'github', `-o ${folder}/log`)).toEqual({ stdout: '', stderr: '', code: 1 });
    expect(readFileSync(path, 'utf8')).toMatch(/^## NPS checks did not pass\n/);
  });

  it.each(FORMATS.filter((format) => format !== 'github'))('is left alone by %s', (format) => {
    const path = join(folder, `${format}.md`);
    withSummary(path, format);
    expect(existsSync(path)).toBe(false);
  });

  it('says why the check cannot be made', () => {
    const path = join(folder, 'none.md');
    expect(withSummary(path, 'github', '--where region=Atlantis').code).toBe(2);
    expect(readFileSync(path, 'utf8')).toMatch(/^## nps check could not run\n\n.*no answers/s);
  });

  it('that cannot be written changes no verdict, and the log says so', () => {
    const plain = run(`${command} --format github`).stdout;
    for (const [path, why] of [
      [folder, 'it is a directory'],
      [join(folder, 'no folder', 'summary'), 'its folder does not exist'],
      ['/dev/full', 'no space is left on the device'],
    ] as const) {
      const { stdout, stderr, code } = withSummary(path);
      expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
      const [note, ...more] = stdout.split('\n').filter((line) => !plain.split('\n').includes(line));
      expect(note).toMatch(`no step summary: cannot append to ${path}: `);
      expect(note).toMatch(why);
      expect(more).toEqual([]);
    }
    const passing = run(`nps check ${DEMO} --min 0 -q -f github`, { env: { GITHUB_STEP_SUMMARY: folder } });
    expect(passing.code).toBe(0);
    expect(passing.stdout).toContain('no step summary: ');
  });

  it.skipIf(process.getuid?.() === 0)('that is not permitted changes no verdict', () => {
    const path = file('locked.md', '');
    chmodSync(path, 0o400);
    expect(withSummary(path)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('permission denied'),
    });
  });

  it('that would be larger than GitHub takes has the summary line alone', () => {
    const large = segments('large.csv', 9000, (i) => `${'long name '.repeat(12)}${i}`);
    const path = file('large.md', '');
    const expectation = "--expect 'nps[team=*] >= 1' --format github -q";
    const ran = run(`nps check ${large} ${expectation}`, { env: { GITHUB_STEP_SUMMARY: path } });
    expect(ran.code).toBe(1);
    const last = '9,000 of 9,000 checks failed. Thresholds: --expect on the command line.';
    expect(ran.stdout).toContain(last);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(last);
    expect(text.length).toBeLessThan(1024);
  });
});

describe('what respondents wrote stays with them', () => {
  const SECRET = 'Xylophon';
  const rows = Array.from(
    { length: 40 },
    (_, i) => `${i},${i % 2 ? 'EMEA' : ''},${i % 11},"${SECRET} ${i} is what nobody else may read"\n`,
  );
  const more = `40,EMEA,${SECRET},\n41,EMEA,I give it a 9 ${SECRET},x\n42,APAC,${SECRET} 7.5,\n43,APAC,,${SECRET}\n`;
  const data = file('secret.csv', `id,region,nps,why\n${rows.join('')}${more}`);
  const then = file('secret-then.csv', `id,region,nps,why\n${rows.join('')}${more}`);
  const config = file(
    'secret.json',
    JSON.stringify({
      comment: 'why',
      checks: [
        { expect: 'nps >= 50', where: 'region=EMEA', level: 'warn' },
        { expect: 'nps[region=*] >= 0', where: 'id>=10', minResponses: 15 },
      ],
    }),
  );
  const summary = join(folder, 'secret.md');
  const env = { GITHUB_STEP_SUMMARY: summary };

  it.each(FORMATS)('%s', (format) => {
    for (const options of [
      '--min 0',
      "--min 50 --expect 'nps[region=*] >= 0' --verbose",
      `--baseline ${then} --expect 'drop[region=*] <= 5' --expect 'drop >= 0'`,
      `--config ${config} --verbose`,
      '--min 0 --comment why --where why!=x',
      `--min 0 --where why~${SECRET.slice(0, 3)}`,
      "--min 0 --where why!=nobody --where 'id<44'",
    ]) {
      rmSync(summary, { force: true });
      const { stdout, stderr, code } = run(`nps check ${data} ${options} -f ${format}`, { env });
      expect([0, 1], `${options}: ${stderr}`).toContain(code);
      const written = existsSync(summary) ? readFileSync(summary, 'utf8') : '';
      expect(written !== '').toBe(format === 'github');
      expect(`${stdout}${stderr}${written}`, options).not.toContain(SECRET);
    }
  });

  it.each([
    ["--expect 'nps[why=*] >= 0'", 'holds what respondents wrote'],
    ["--comment why --expect 'nps[why=*] >= 0'", 'holds what respondents wrote'],
    ["--comment why --expect 'nps[why=Xylo] >= 0'", 'holds what respondents wrote'],
    ['--strict --min 0', 'record 41 (line 42): the cell in column "nps" is not a score'],
    ['--score why --min 0', '42 of 42 filled cells are rejected'],
    ['--category why --min 0', 'it is not known which values of "why" mean promoter, passive and detractor'],
  ])('nor does an error tell: %s', (options, message) => {
    const { stdout, stderr, code } = run(`nps check ${data} ${options}`);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(SECRET);
  });

  it('but in the file that asks for them', () => {
    const rejects = join(folder, 'rejects.csv');
    expect(run(`nps check ${data} --min -100 -q --rejects ${rejects}`).code).toBe(0);
    expect(readFileSync(rejects, 'utf8').match(new RegExp(SECRET, 'g'))).toHaveLength(3);
  });
});

describe('every format tells the same', () => {
  const cases = new Map(goldenCases().map((golden) => [golden.name, expectedOf(golden)]));
  const names = ['statuses', 'pass', 'hostile', 'config', 'config-warnings', 'config-hostile'];

  it.each(names)('%s', (name) => {
    const outcomes = FORMATS.map((format) => [format, cases.get(`check/${name}-${format}`)!] as const);
    expect(new Set(outcomes.map(([, { exitcode }]) => exitcode)).size).toBe(1);
    const text = Object.fromEntries(outcomes.map(([format, { stdout }]) => [format, stdout])) as Record<
      (typeof FORMATS)[number],
      string
    >;
    const { checks } = JSON.parse(text.json).result as { checks: { status: string; level: string }[] };
    const statuses = checks.map(({ status }) => status);
    const marks = statuses.map((status) => ({ pass: '✓', fail: '✗', insufficient: '?' })[status]);
    const errors = checks.filter(({ status, level }) => status !== 'pass' && level === 'error').length;
    const warnings = checks.filter(({ status, level }) => status !== 'pass' && level === 'warn').length;
    expect(outcomes[0]![1].exitcode).toBe(errors > 0 ? '1' : '0');
    expect(lines(text.table, /^([✓✗?]) /)).toEqual(marks);
    expect(lines(text.github, /^([✓✗?]) /)).toEqual(marks);
    expect(lines(text.markdown, /^\| ([✓✗?]) \|/)).toEqual(marks);
    expect(parse(text.csv, { columns: true }).map((row) => (row as { status: string }).status)).toEqual(
      statuses,
    );
    expect(lines(text.github, /^::(error|warning) title=/)).toHaveLength(Math.min(10, errors + warnings));
    expect(text.junit.match(/<testcase /g)).toHaveLength(checks.length);
    expect(text.junit.match(/<failure /g) ?? []).toHaveLength(errors);
    const severities = (JSON.parse(text.gitlab) as { severity: string }[]).map(({ severity }) => severity);
    expect(severities.filter((severity) => severity === 'major')).toHaveLength(errors);
    expect(severities.filter((severity) => severity === 'minor')).toHaveLength(warnings);
  });

  function lines(text: string, pattern: RegExp): string[] {
    return text.split('\n').flatMap((line) => pattern.exec(line)?.[1] ?? []);
  }
});

describe('what was read once is told of every check', () => {
  it('from standard input, with conditions of their own', () => {
    const command = `--config ${FIXTURES}/thresholds.json -q`;
    const { stdout, code } = run(`nps check ${DEMO} ${command}`);
    expect(run(`cat ${DEMO} | nps check ${command}`)).toEqual({ stdout, stderr: '', code });
    expect(code).toBe(1);
  });

  it('from the configuration of the folder', () => {
    const cwd = join(folder, 'project');
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'nps.config.json'), readFileSync(`${FIXTURES}/thresholds.json`));
    const { stdout, code } = run('nps check -q', { cwd, input: readFileSync(DEMO) });
    const named = run(`nps check ${DEMO} -q --config ${FIXTURES}/thresholds.json`).stdout;
    expect(stdout).toBe(named.replace(`${FIXTURES}/thresholds.json`, 'nps.config.json'));
    expect(code).toBe(1);
    expect(run('nps check -q --no-config', { cwd, input: readFileSync(DEMO) })).toMatchObject({ code: 2 });
  });
});

describe.skipIf(!hasTerminal)('on a terminal', () => {
  const ESCAPES = /\x1b\[[0-9;]*m/g;
  const commands = [
    STATUSES,
    `nps check ${FIXTURES}/hostile.csv --expect 'nps[team=*] >= 0' -q`,
    `nps check ${DEMO} --config ${FIXTURES}/thresholds.json -q`,
    `nps check ${DEMO} --config ${FIXTURES}/hostile-names.json -q`,
  ];

  it.each(commands)('nothing is wider than the screen, and colour changes no text: %s', (command) => {
    for (const columns of [40, 80]) {
      const plain = onTerminal(`${command} --no-color`, { columns });
      expect(plain.code).toBe(1);
      expect(plain.stdout).not.toContain('\x1b');
      expect(plain.stdout.split('\n').filter((line) => textWidth(line) > columns)).toEqual([]);
      const coloured = onTerminal(command, { columns });
      expect(coloured.stdout).not.toBe(plain.stdout);
      expect(coloured.stdout.replace(ESCAPES, '')).toBe(plain.stdout);
    }
  });

  it.each(commands)('no word is lost on 40 columns: %s', (command) => {
    const words = (text: string) => text.replace(/\s+/g, '');
    expect(words(onTerminal(`${command} --no-color`, { columns: 40 }).stdout)).toBe(
      words(run(command).stdout),
    );
  });

  it.each(FORMATS.filter((format) => format !== 'table'))('%s has no colour and is not wrapped', (format) => {
    const command = `nps check ${DEMO} --min 30 --expect 'nps[region=*] >= 0' -q -f ${format}`;
    expect(onTerminal(command, { columns: 40 }).stdout).toBe(run(command).stdout);
  });

  it('red, yellow and green say what the marks say', () => {
    const { stdout } = onTerminal(STATUSES);
    expect(stdout).toMatch(/^\x1b\[32m✓ \x1b\[39mnps >= 0/m);
    expect(stdout).toMatch(/^\x1b\[31m✗ \x1b\[39mnps\[region=EMEA\]/m);
    expect(stdout).toMatch(/^\x1b\[33m\? \x1b\[39mdrop\[region=Gone\]/m);
  });

  it('does not wait for typing', () => {
    const { stdout, code } = onTerminal('nps check --min 30', { env: { NO_COLOR: '1' } });
    expect(stdout).toMatch(/^nps: nothing to read: name a file, or pipe CSV in\nhint: nps check /);
    expect(code).toBe(2);
  });
});
