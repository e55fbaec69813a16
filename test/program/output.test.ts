// Where the report goes: pipes that close early, long outputs, devices, closed streams, files written whole or not.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { DEMO } from '../support/paths.js';
import { shell } from '../support/run.js';

const folder = temporaryFolder();
const TITLE = 'NPS +29    95% CI +22 to +36    500 responses';
const SEGMENTS = 3000;
const manySegments = join(folder, 'segments.csv');
const teams = Array.from({ length: SEGMENTS }, (_, i) => `team ${i},${i % 11}\n`);
writeFileSync(manySegments, `team,nps\n${teams.join('')}`);

describe('a reader that goes away is no error', () => {
  it.each([
    ['score', `nps score ${DEMO} -q`, `${TITLE}\n`],
    ['much output', `nps segment ${manySegments} --by team --json -q`, '{\n'],
    ['help', 'nps segment --help', 'Examples:\n'],
    ['the version', 'nps --version', '0.1.0\n'],
  ])('%s', (_, command, line) => {
    for (let round = 0; round < 2; round++) {
      expect(shell(`${command} | head -1`)).toEqual({ stdout: line, stderr: '', code: 0 });
      expect(shell(`${command} | true`)).toEqual({ stdout: '', stderr: '', code: 0 });
    }
  });

  it('an error keeps its code, whoever listens', () => {
    expect(shell('nps score nothing.csv 2>&1 | true').code).toBe(2);
    expect(shell('nps scor 2>&1 | true').code).toBe(2);
  });
});

describe('more than a pipe holds arrives whole', () => {
  it.each(['json', 'csv', 'markdown', 'table'])('%s', (format) => {
    const command = `nps segment ${manySegments} --by team -q --format ${format}`;
    const { stdout, code } = shell(`${command} | (sleep 0.2; cat)`);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(64 * 1024);
    expect(stdout.match(/\bteam \d+/g)).toHaveLength(SEGMENTS);
    const file = join(folder, 'whole');
    expect(shell(`${command} -o ${file}`)).toEqual({ stdout: '', stderr: '', code: 0 });
    expect(readFileSync(file, 'utf8')).toBe(stdout);
  });
});

describe('closed streams', () => {
  it.each([
    ['standard output', '>&-', 0],
    ['standard error', '2>&-', 0],
    ['all', '<&- >&- 2>&-', 0],
  ])('%s', (_, redirection, code) => {
    const ran = shell(`nps score ${DEMO} ${redirection}`);
    expect(ran.code).toBe(code);
    expect(ran.stderr).not.toMatch(/defect|Error|at /);
    if (redirection === '2>&-') expect(ran.stdout).toContain(TITLE);
  });

  it('an error without a standard error is still told by the exit code', () => {
    expect(shell('nps score nothing.csv 2>&-')).toEqual({ stdout: '', stderr: '', code: 2 });
    expect(shell('nps score nothing.csv 2> /dev/full')).toEqual({ stdout: '', stderr: '', code: 2 });
    expect(shell('nps scor 2> /dev/full')).toEqual({ stdout: '', stderr: '', code: 2 });
  });

  it('notes that cannot be written do not harm the report', () => {
    const { stdout, code } = shell(`nps score ${DEMO} 2> /dev/full`);
    expect(stdout).toContain(TITLE);
    expect(code).toBe(0);
  });
});

const columnsOf = (path: string) => readFileSync(path, 'utf8').split('\n')[0]!.split(',');

describe('--output', () => {
  it('to a device writes to it and leaves it a device', () => {
    expect(shell(`nps score ${DEMO} -q -o /dev/null && test -c /dev/null`).code).toBe(0);
    expect(shell(`nps score ${DEMO} -q -o /dev/null --rejects /dev/null`).code).toBe(0);
    expect(shell(`nps score ${DEMO} -q -o /dev/stdout | head -1`)).toEqual({
      stdout: `${TITLE}\n`,
      stderr: '',
      code: 0,
    });
  });

  it('to /dev/stdout that is a file writes the file and leaves /dev/stdout alone', () => {
    const file = join(folder, 'redirected');
    expect(shell(`nps score ${DEMO} -q -o /dev/stdout > ${file} && test -L /dev/stdout`).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(TITLE.slice(0, 7));
  });

  it('replaces a file, and leaves nothing beside it', () => {
    const place = join(folder, 'replace');
    mkdirSync(place);
    writeFileSync(join(place, 'report'), 'x'.repeat(100_000));
    expect(shell(`nps score ${DEMO} -q --json -o ${place}/report --rejects ${place}/rejects`).code).toBe(0);
    expect(readdirSync(place).sort()).toEqual(['rejects', 'report']);
    expect(JSON.parse(readFileSync(join(place, 'report'), 'utf8')).result.nps).toBe(29.2);
    const rejects = readFileSync(join(place, 'rejects'), 'utf8').trim().split('\n');
    const [header, ...rows] = rejects.map((line) => line.split(','));
    expect(header).toEqual(['file', 'record', 'reason', ...columnsOf(DEMO)]);
    expect(rows.map((row) => [...row.slice(1, 3), row[header!.indexOf('nps_score')]].join())).toEqual([
      '56,not a score,11',
      '269,not a score,n/k',
      '451,not a score,7.5',
    ]);
  });

  it('leaves neither file where the run fails', () => {
    const place = join(folder, 'fails');
    mkdirSync(place);
    const files = `-o ${place}/report --rejects ${place}/rejects`;
    expect(shell(`nps score fixtures/broken/unclosed-quote.csv ${files}`).code).toBe(2);
    expect(shell(`nps score ${DEMO} --strict ${files}`).code).toBe(2);
    expect(shell(`nps score ${DEMO} -o ${place}/report --rejects ${place}/none/rejects`).code).toBe(2);
    expect(readdirSync(place)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)('says so where it is not permitted', () => {
    const place = join(folder, 'locked');
    mkdirSync(place, { mode: 0o500 });
    const { stderr, code } = shell(`nps score ${DEMO} -o ${place}/report`);
    expect(stderr).toMatch(/^nps: cannot write .*report: permission denied/);
    expect(code).toBe(2);
  });
});

it('a defect of its own is told apart from a mistake of the user', () => {
  const hook = join(folder, 'sabotage.cjs');
  writeFileSync(hook, "require('fs').read = () => { throw new TypeError('sabotage'); };");
  const { stdout, stderr, code } = shell(`node --require ${hook} bin/nps.cjs score ${DEMO}`);
  expect(stderr).toMatch(/^nps: this is a defect in nps \d+\.\d+\.\d+, .*\nTypeError: sabotage\n {4}at /);
  expect({ stdout, code }).toEqual({ stdout: '', code: 3 });
});
