// What differs on Windows, as far as another system can show it: quotes in hints, line ends, paths.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { DEMO, ROOT } from '../support/paths.js';
import { shell } from '../support/run.js';

const cwd = temporaryFolder();
const CSV = readFileSync(join(ROOT, DEMO), 'utf8');
writeFileSync(join(cwd, 'last week.csv'), CSV.replaceAll('\n', '\r\n'));

const onWindows = (args: string, folder = cwd) =>
  shell(`node --require "$WIN32" "$NPS" ${args}`, {
    cwd: folder,
    env: { WIN32: join(ROOT, 'test/support/win32.cjs'), NPS: join(ROOT, 'bin/nps.cjs') },
  });

describe('hints have double quotes, which cmd and PowerShell both take', () => {
  it.each([
    ['check "last week.csv"', '--expect "nps[region=EMEA] >= 20"'],
    ['check "last week.csv" --by region', '--expect "nps[region=*] >= 0"'],
    ['compare a b c', '--by "@file"'],
    ['init "last week.csv" -o gate.json', 'next: nps check "last week.csv" --config gate.json'],
    ['inspect "last week.csv"', 'nps score "last week.csv" --score nps_score'],
  ])('%s', (args, hint) => {
    const { stdout, stderr } = onWindows(args);
    expect(stdout + stderr).toContain(hint);
    expect(stdout + stderr).not.toMatch(/'[@#\w[]+[^']*' (?:checks|shows)/);
  });
});

it('a configuration with CRLF and a byte order mark is one like others', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'sub'));
  writeFileSync(
    join(folder, 'nps.config.json'),
    '\ufeff{\r\n  "score": "nps_score",\r\n  "where": "plan=pro"\r\n}\r\n',
  );
  writeFileSync(join(folder, 'sub/data.csv'), CSV);
  const { stderr, code } = onWindows('score data.csv', join(folder, 'sub'));
  expect(code).toBe(0);
  expect(stderr).toMatch(/^config: \.\.[\\/]nps\.config\.json sets --score nps_score, --where "plan=pro"\n/);
});

it('lines that end in CRLF give the same figures', () => {
  expect(onWindows('score "last week.csv" -q').stdout).toMatch(
    /^NPS \+29 {4}95% CI \+22 to \+36 {4}500 responses\n/,
  );
});

it.each([
  'C:\\data\\q1.csv',
  '\\\\server\\share\\q1.csv',
  'C:/data/q1.csv',
])('%s is named as it was typed', (path) => {
  const { stderr, code } = onWindows(`score '${path}'`);
  expect(code).toBe(2);
  expect(stderr).toBe(`nps: cannot read ${path}: no such file\n`);
});
