// Inputs at the edge: nothing in them, too much of one thing, no files at all, other working directories.
import { chmodSync, createWriteStream, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFile as file, temporaryFolder } from '../support/folder.js';
import { DEMO } from '../support/paths.js';
import { shell } from '../support/run.js';

const folder = temporaryFolder();
const TITLE = /^NPS \+29 {4}95% CI \+22 to \+36 {4}500 responses$/m;

describe('almost nothing', () => {
  it.each([
    ['no bytes', ''],
    ['a byte order mark', '\ufeff'],
    ['line ends', '\n\n\r\n'],
    ['/dev/null', undefined],
  ])('%s: nothing to count', (_, text) => {
    const path = text === undefined ? '/dev/null' : file('nothing.csv', text);
    for (const command of ['score', 'segment --by region', 'inspect']) {
      const { stdout, stderr, code } = shell(`nps ${command} ${path}`);
      expect(stderr).toMatch(/^nps: .* is empty\n/);
      expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    }
  });

  it.each([
    ['a header', 'nps\n'],
    ['a header without a line end', 'nps'],
    ['a header and blank lines', 'id,nps\n\n\n'],
  ])('%s: a report without an NPS', (_, text) => {
    const { stdout, stderr, code } = shell(`nps score ${file('header.csv', text)} --json`);
    expect(JSON.parse(stdout)).toMatchObject({
      input: { rows: 0, answered: 0 },
      result: { nps: null, responses: 0, interval: null },
      warnings: [{ code: 'score-column' }, { code: 'no-answers' }],
    });
    expect(stderr).toMatch('there are no answers');
    expect(code).toBe(0);
  });
});

describe('very much', () => {
  it('100,000 columns', () => {
    const names = Array.from({ length: 99_999 }, (_, i) => `c${i}`);
    const cells = (score: number) => `${','.repeat(99_999)}${score}\n`;
    const path = file('wide.csv', `${names.join(',')},nps\n${cells(9)}${cells(3)}${cells(10)}`);
    const score = shell(`nps score ${path} --json`);
    expect(JSON.parse(score.stdout).result).toMatchObject({ responses: 3, nps: 100 / 3 });
    const inspected = shell(`nps inspect ${path} --json`);
    expect(JSON.parse(inspected.stdout).result.columns).toHaveLength(100_000);
  });

  it('a field of 50 MB', async () => {
    const path = join(folder, 'long.csv');
    const megabyte = 'all work and no play '.repeat(50_000);
    await pipeline(function* () {
      yield 'comment,nps\n"';
      for (let i = 0; i < 50; i++) yield megabyte;
      yield '",9\nshort,3\n';
    }, createWriteStream(path));
    const { stdout, code } = shell(`nps score ${path} --json`);
    expect(JSON.parse(stdout)).toMatchObject({ input: { rows: 2 }, result: { responses: 2, nps: 0 } });
    expect(code).toBe(0);
    const short = shell(`nps score ${path} --max-record 1MiB`);
    expect(short.stderr).toMatch(/long\.csv, record 1 \(line 2\): the record that begins here is over 1 MiB/);
    expect(short.code).toBe(2);
  });

  it('thousands of files', () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let i = 0; i < 1500; i++) writeFileSync(join(many, `${i}.csv`), `nps\n${i % 3 ? 9 : 0}\n`);
    const { stdout } = shell(`nps segment '${many}/*.csv' --by '@file' --top 2 --json`);
    const { input, result } = JSON.parse(stdout);
    expect(input.sources).toHaveLength(1500);
    expect(result.overall).toMatchObject({ responses: 1500, promoters: { count: 1000 } });
    expect(result.segments).toHaveLength(3);
  });
});

describe('other ways in', () => {
  it('a FIFO', () => {
    const { stdout } = shell(
      `mkfifo ${folder}/fifo; cat ${DEMO} > ${folder}/fifo & nps score ${folder}/fifo`,
    );
    expect(stdout).toMatch(TITLE);
  });

  it('a process substitution and standard input together', () => {
    const { stdout } = shell(`cat ${DEMO} | nps score - <(cat ${DEMO}) --json`);
    expect(JSON.parse(stdout)).toMatchObject({
      input: { rows: 1024, answered: 1000 },
      result: { nps: 29.2 },
    });
  });

  it('a pipe that comes slowly, in the middle of characters', () => {
    const { stdout } = shell(
      `printf 'ort,nps\\nM\\xc3'; sleep 0.1; printf '\\xbcnchen,1'; sleep 0.1; printf '0\\n'`.replace(
        /^(.*)$/s,
        '($1) | nps segment --by ort -f csv -q',
      ),
    );
    expect(stdout).toMatch(/^München,100,/m);
  });

  it('names with spaces, quotes, dashes and brackets', () => {
    const place = join(folder, 'odd names');
    mkdirSync(place);
    for (const name of ['my export.csv', "l'export.csv", 'export[1].csv', '-q', '*.csv', '日本.csv']) {
      writeFileSync(join(place, name), 'nps\n9\n');
      const { stdout, code } = shell(`nps score -f csv -q -- "$NAME"`, { cwd: place, env: { NAME: name } });
      expect(stdout, name).toMatch(/^100,/m);
      expect(code).toBe(0);
    }
    expect(JSON.parse(shell('nps score ./*.csv --json', { cwd: place }).stdout).input.rows).toBe(5);
  });

  it('a link, a folder in the path, another working directory', () => {
    symlinkSync(join(process.cwd(), DEMO), join(folder, 'link.csv'));
    expect(shell('nps score link.csv', { cwd: folder }).stdout).toMatch(TITLE);
    expect(shell('nps score ./link.csv', { cwd: folder }).stdout).toMatch(TITLE);
    expect(shell('nps score ../responses.csv', { cwd: 'fixtures/dates' }).stderr).toMatch(
      /cannot read \.\.\/responses\.csv: no such file/,
    );
  });

  it('a folder on standard input is no table', () => {
    const { stdout, code } = shell('nps score < fixtures');
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
    const path = file('secret.csv', 'nps\n9\n');
    chmodSync(path, 0o000);
    const { stdout, stderr, code } = shell(`nps score ${path}`);
    expect(stderr).toMatch(/secret\.csv: permission denied/);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });
});

describe('a pipe', () => {
  it.each([
    'score --score nps --json',
    'segment --score nps --by region --json',
    'segment --score nps --by region --latest-by id --json',
    'comments --score nps --comment comment --json',
    'drivers --score nps --columns ease --json',
    'compare --score nps --before region=r1 --after region=r2 --json',
    'inspect --json',
  ])('gives the figures of the file that is written into it: %s', (command) => {
    const texts = ['', 'très bien', '"Preis, Qualität\nund ""Service"""', '値段が高いです。', 'ok 👍'];
    const lines = Array.from(
      { length: 60_000 },
      (_, i) =>
        `${i % 50_000},r${(i * 7) % 13},${(i * 31) % 11},${(i * 17) % 11},${'é'.repeat(i % 29)},${texts[i % 5]}\n`,
    );
    const path = file('piped.csv', `id,region,nps,ease,name,comment\n${lines.join('')}`);
    const [piped, read] = [shell(`cat ${path} | nps ${command}`), shell(`nps ${command} ${path}`)];
    expect(piped.code).toBe(0);
    // The command that inspect proposes names the file.
    const { command: _, ...result } = JSON.parse(piped.stdout).result;
    expect(JSON.parse(read.stdout).result).toMatchObject(result);
  });
});
