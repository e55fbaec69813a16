// The configuration: it does what the same options on the command line do, the command line wins option by option,
// and a file that cannot be understood stops the program.
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { ROOT } from '../support/paths.js';
import { run } from '../support/program.js';
import { shell } from '../support/run.js';

/** Two columns of everything, so that every option decides something. */
const ROWS = [
  'id,email,day,month,plan,nps_a,nps_b,group_a,group_b,w1,w2,n1,n2,d,p,r',
  '1,a@x,01/02/2025,02/01/2025,pro,10,1,promoter,detractor,1,3,2,1,1,2,3',
  '2,b@x,02/02/2025,02/02/2025,pro,9,2,promoter,detractor,2,3,1,5,4,5,6',
  '3,c@x,13/02/2025,02/13/2025,free,6,9,detractor,promoter,3,1,1,1,0,1,9',
  '4,a@x,14/02/2025,02/14/2025,free,0,10,detractor,promoter,1,1,4,2,7,0,1',
  '5,e@x,15/02/2025,02/15/2025,free,7.5,8,passive,passive,1,2,1,1,1,1,1',
  '6,f@x,16/02/2025,02/16/2025,pro,8,8,passive,passive,1,1,1,3,2,2,2',
  '7,g@x,17/02/2025,02/17/2025,pro,10,7,promoter,passive,2,1,1,1,5,0,0',
];

let cwd: string;
beforeEach(() => {
  cwd = temporaryFolder();
  writeFileSync(join(cwd, 'data.csv'), `${ROWS.join('\n')}\n`);
});

function write(name: string, content: unknown): void {
  const path = join(cwd, name);
  mkdirSync(dirname(path), { recursive: true });
  const asIs = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(path, asIs ? content : JSON.stringify(content));
}

const nps = (args: string) => run(`nps ${args}`, { cwd });

/** What a run wrote and returned, apart from the line on the configuration. */
function outcome(args: string) {
  const { stdout, stderr, code } = nps(args);
  return { stdout, code, stderr: stderr.replace(/^config: .*\n/, '') };
}

interface Case {
  key: string;
  value: unknown;
  /** The same on the command line. */
  typed: string;
  /** Another value, on the command line. */
  other: string;
  /** What the command needs besides. */
  base?: string;
  /** `score` unless given. */
  command?: string;
}

const A = '--score nps_a';
const cases: Case[] = [
  { key: 'score', value: 'nps_a', typed: A, other: '--score nps_b' },
  { key: 'category', value: 'group_a', typed: '--category group_a', other: '--category group_b' },
  {
    ...{ key: 'comment', value: 'plan', typed: '--comment plan', other: '--comment id' },
    ...{ command: 'check', base: `${A} --min -100` },
  },
  { key: 'date', value: 'day', typed: '--date day', other: '--date month', base: `${A} --latest-by email` },
  {
    ...{ key: 'dateFormat', value: 'DMY', typed: '--date-format DMY', other: '--date-format MDY' },
    base: `${A} --latest-by email --date day`,
  },
  {
    ...{ key: 'latestBy', value: 'email', typed: '--latest-by email', other: '--latest-by plan' },
    base: `${A} --date day`,
  },
  { key: 'weight', value: 'w1', typed: '--weight w1', other: '--weight w2', base: A },
  { key: 'count', value: 'n1', typed: '--count n1', other: '--count n2', base: A },
  { key: 'counts', value: ['d', 'p', 'r'], typed: '--counts d,p,r', other: '--counts r,p,d' },
  { key: 'where', value: 'plan=pro', typed: '--where plan=pro', other: '--where plan=free', base: A },
  {
    ...{ key: 'where', value: ['plan=pro', 'n1=1'], typed: '--where plan=pro --where n1=1' },
    ...{ other: '--where plan=free', base: A },
  },
  { key: 'scale', value: '1-10', typed: '--scale 1-10', other: '--scale 0-10', base: A },
  {
    ...{ key: 'bands', value: '0-5,6-8,9-10', typed: '--bands 0-5,6-8,9-10' },
    ...{ other: '--bands 0-6,7-8,9-10', base: A },
  },
  { key: 'fractions', value: 'floor', typed: '--fractions floor', other: '--fractions reject', base: A },
  { key: 'delimiter', value: ';', typed: "--delimiter ';'", other: '--delimiter ,', base: A },
  { key: 'delimiter', value: 'tab', typed: '--delimiter tab', other: '--delimiter ,', base: A },
  { key: 'quote', value: 'none', typed: '--quote none', other: '--quote double', base: A },
  { key: 'encoding', value: 'latin1', typed: '--encoding latin1', other: '--encoding cp1252', base: A },
  { key: 'headerRows', value: 2, typed: '--header-rows 2', other: '--header-rows 1', base: A },
  { key: 'skipLines', value: 1, typed: '--skip-lines 1', other: '--skip-lines 0', base: A },
  { key: 'interval', value: 'wald', typed: '--interval wald', other: '--interval score', base: A },
  { key: 'confidence', value: 80, typed: '--confidence 80', other: '--confidence 99', base: A },
];

describe.each(cases)('$key: $value', ({ key, value, typed, other, base = '', command: name = 'score' }) => {
  it('is the same as on the command line, which wins over it', () => {
    const command = `${name} data.csv --json ${base}`;
    const [asTyped, asOther] = [outcome(`${command} ${typed}`), outcome(`${command} ${other}`)];
    expect(asTyped).not.toEqual(asOther);
    write('nps.config.json', { [key]: value });
    expect(outcome(command)).toEqual(asTyped);
    const overridden = nps(`${command} ${other}`);
    expect(overridden).toEqual(asOther);
  });
});

it('ragged: true is the same as on the command line', () => {
  write('data.csv', 'nps,id\n10,1,more\n3,2\n');
  const [strict, ragged] = [outcome('score data.csv --json'), outcome('score data.csv --json --ragged')];
  expect([strict.code, ragged.code]).toEqual([2, 0]);
  write('nps.config.json', { ragged: true });
  expect(outcome('score data.csv --json')).toEqual(ragged);
  write('nps.config.json', { ragged: false });
  expect(outcome('score data.csv --json')).toEqual(strict);
});

describe('what contradicts the command line is off', () => {
  it.each([
    ['score', '--category', { score: 'nps_a' }, '--category group_a'],
    ['score', '--counts', { score: 'nps_a' }, '--counts d,p,r'],
    ['category', '--score', { category: 'group_a' }, '--score nps_a'],
    ['category', '--counts', { category: 'group_a' }, '--counts d,p,r'],
    ['counts', '--score', { counts: ['d', 'p', 'r'] }, '--score nps_a'],
    ['counts', '--category', { counts: ['d', 'p', 'r'] }, '--category group_a'],
    ['bands', '--scale', { bands: '0-5,6-8,9-10' }, '--score nps_a --scale 1-10'],
    ['count and latestBy', '--counts', { count: 'n1', latestBy: 'email' }, '--counts d,p,r'],
    ['counts', '--count', { counts: ['d', 'p', 'r'] }, '--count n1'],
    ['counts', '--latest-by', { counts: ['d', 'p', 'r'] }, '--latest-by email'],
  ])('%s by %s', (_, __, config, option) => {
    const without = nps(`score data.csv --json ${option}`);
    write('nps.config.json', config);
    expect(nps(`score data.csv --json ${option}`)).toEqual(without);
  });

  it('but not what goes with it', () => {
    write('nps.config.json', { score: 'nps_b', count: 'n1', where: 'plan=pro' });
    const both = outcome('score data.csv --json --score nps_a');
    expect(both).toEqual(
      outcome('score data.csv --json --no-config --score nps_a --count n1 --where plan=pro'),
    );
  });
});

describe('every command that reads responses takes it', () => {
  const config = { score: 'nps_a', where: 'plan=pro', weight: 'w1', confidence: 80 };
  const typed = '--score nps_a --where plan=pro --weight w1 --confidence 80';

  it.each([
    ['segment', 'segment data.csv --by group_a --json'],
    ['compare', 'compare data.csv now.csv --json'],
    ['check', 'check data.csv --min 10 --json'],
  ])('%s', (_, command) => {
    write(
      'now.csv',
      `${ROWS.join('\n')}\n8,h@x,18/02/2025,02/18/2025,pro,3,3,detractor,detractor,1,1,1,1,1,1,1\n`,
    );
    const asTyped = outcome(`${command} ${typed}`);
    expect(asTyped.stdout).toContain('"formatVersion"');
    write('nps.config.json', config);
    expect(outcome(command)).toEqual(asTyped);
  });

  it('plan, for the file of its --mix', () => {
    const { result } = JSON.parse(nps(`score data.csv --json ${typed}`).stdout);
    const [p, d] = [result.promoters.share, result.detractors.share];
    write('nps.config.json', config);
    const planned = nps('plan --margin 5 --mix data.csv --json');
    expect(planned.stderr).toMatch(
      /^config: nps\.config\.json sets --score nps_a, --weight w1, --where "plan=pro"\n/,
    );
    const document = JSON.parse(planned.stdout);
    expect(document.input).toMatchObject({
      answered: 4,
      filtered: 3,
      columns: { score: 'nps_a', weight: 'w1' },
    });
    expect(document.options).toMatchObject({ where: ['plan=pro'], weight: 'w1', confidence: 80 });
    // The variance of the weighted shares: p + d - (p - d)².
    expect(document.result.variance).toBeCloseTo(p + d - (p - d) ** 2, 12);
  });

  it('plan without a file, for the confidence alone', () => {
    const asTyped = nps('plan --margin 5 --confidence 80');
    write('nps.config.json', config);
    expect(nps('plan --margin 5')).toEqual(asTyped);
  });

  it('inspect, for how a file is to be read', () => {
    write('data.csv', 'title\nnps;id\n10;a,b\n9;c,d\n');
    const asTyped = nps("inspect data.csv --json --skip-lines 1 --delimiter ';'");
    write('nps.config.json', { ...config, skipLines: 1, delimiter: ';' });
    expect(nps('inspect data.csv --json')).toEqual(asTyped);
  });

  it('check, for its checks too; their place is named', () => {
    write('nps.config.json', {
      score: 'nps_a',
      checks: [{ name: 'pro', expect: 'nps >= 60', where: 'plan=pro' }],
    });
    // 10, 9, 8, 10: three promoters of four.
    expect(nps('check data.csv -q')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('nps.config.json'),
    });
    write('nps.config.json', {
      score: 'nps_a',
      checks: [{ name: 'pro', expect: 'nps >= 80', where: 'plan=pro' }],
    });
    expect(nps('check data.csv -q').code).toBe(1);
  });
});

describe('the line that names columns and filters', () => {
  const config = {
    ...{ score: 'nps_a', where: ['plan=pro', "email!=o'x"], scale: '0-10', confidence: 90, ragged: true },
  };
  const line = `config: nps.config.json sets --score nps_a, --where "plan=pro", --where 'email!=o'\\''x'`;

  it('comes before all else', () => {
    write('nps.config.json', config);
    expect(nps('score data.csv').stderr).toMatch(`${line}\n`);
    expect(nps('score nothing.csv').stderr).toMatch(`${line}\nnps: cannot read nothing.csv`);
  });

  it('is not there with --quiet, or where no column and no filter applies', () => {
    write('nps.config.json', config);
    expect(nps('score data.csv --quiet').stderr).toBe('');
    expect(nps('score data.csv --score nps_b --where plan=free').stderr).not.toContain('config:');
    write('nps.config.json', { scale: '0-10', confidence: 90, checks: [] });
    expect(nps(`score data.csv ${A}`).stderr).not.toContain('config:');
  });

  it('names every option with --verbose', () => {
    write('nps.config.json', { ...config, where: 'plan=pro', counts: undefined, dateFormat: 'DMY' });
    expect(nps('score data.csv --verbose').stderr).toMatch(
      'config: nps.config.json sets --score nps_a, --date-format DMY, --where "plan=pro", --scale 0-10, --ragged, --confidence 90\n',
    );
  });

  it('leaves out what the command has no use for', () => {
    write('nps.config.json', { score: 'nps_a', comment: 'nowhere', date: 'day', where: 'plan=pro' });
    const line = 'config: nps.config.json sets --score nps_a, --date day, --where "plan=pro"\n';
    expect(nps('score data.csv').stderr).toMatch(line);
    expect(nps('plan --margin 5 --mix data.csv').stderr).toMatch(line);
    expect(nps('check data.csv --min 0').stderr).toContain('data.csv has no column "nowhere"');
  });

  it('can be pasted, commas in names too', () => {
    write('data.csv', '"a,b",p,r\n1,2,3\n');
    write('nps.config.json', { counts: ['a,b', 'p', 'r'] });
    const { stdout, stderr } = nps('score data.csv --json');
    const option = /^config: nps\.config\.json sets (.*)\n/.exec(stderr)![1];
    expect(nps(`score data.csv --json --no-config ${option}`).stdout).toBe(stdout);
    expect(JSON.parse(stdout).result.responses).toBe(6);
  });

  it('shows control characters harmless', () => {
    write('nps.config.json', { score: 'nps_a\x1b[31m' });
    expect(nps('score data.csv').stderr).toContain(`config: nps.config.json sets --score 'nps_a\\x1b[31m'\n`);
  });
});

describe('which file', () => {
  const packaged = (value: unknown) => ({ name: 'x', nps: value });

  it('package.json under "nps"', () => {
    write('package.json', packaged({ score: 'nps_a' }));
    expect(nps('score data.csv').stderr).toMatch('config: package.json#nps sets --score nps_a\n');
  });

  it('nps.config.json before package.json', () => {
    write('package.json', packaged({ score: 'nps_b', where: 'plan=pro' }));
    write('nps.config.json', { score: 'nps_a' });
    expect(nps('score data.csv').stderr).toMatch('config: nps.config.json sets --score nps_a\n');
  });

  it('none, where package.json has no such key', () => {
    write('package.json', { name: 'x', scripts: { nps: 'nps' } });
    expect(nps(`score data.csv ${A} -q`)).toMatchObject({ code: 0, stderr: '' });
  });

  describe('further up', () => {
    const below = (args: string) => run(`nps ${args}`, { cwd: join(cwd, 'surveys/2025') });
    beforeEach(() => mkdirSync(join(cwd, 'surveys/2025'), { recursive: true }));

    it('not outside of a repository', () => {
      write('nps.config.json', { score: 'nps_a' });
      expect(below('score ../../data.csv --score nps_b').stderr).not.toContain('config:');
    });

    it.each([
      ['a folder', () => mkdirSync(join(cwd, '.git'))],
      ['a file, as in a worktree', () => write('.git', 'gitdir: elsewhere')],
      ['a link that leads nowhere', () => symlinkSync('gone', join(cwd, '.git'))],
    ])('up to the root of the repository, where .git is %s', (_, init) => {
      init();
      write('nps.config.json', { score: 'nps_a', checks: [{ expect: 'nps >= -100' }] });
      expect(below('score ../../data.csv').stderr).toMatch(
        'config: ../../nps.config.json sets --score nps_a\n',
      );
      expect(below('check ../../data.csv -q').stdout).toMatch(
        /Thresholds: \.\.\/\.\.\/nps\.config\.json\.\n$/,
      );
      expect(below('score ../../data.csv --no-config --score nps_b').stderr).not.toContain('config:');
    });

    it('the nearest one, which package.json without the key is not', () => {
      mkdirSync(join(cwd, '.git'));
      write('nps.config.json', { score: 'nps_b' });
      write('surveys/package.json', packaged({ score: 'nps_a' }));
      write('surveys/2025/package.json', { name: 'x' });
      expect(below('score ../../data.csv').stderr).toMatch(
        'config: ../package.json#nps sets --score nps_a\n',
      );
    });

    it('nothing above the root of the repository', () => {
      write('nps.config.json', { score: 'nps_a' });
      mkdirSync(join(cwd, 'surveys/.git'));
      expect(below('score ../../data.csv --score nps_b').stderr).not.toContain('config:');
    });

    it('one that cannot be understood stops the program, by its path as seen from here', () => {
      mkdirSync(join(cwd, '.git'));
      write('nps.config.json', { scor: 'nps_a' });
      expect(below('score ../../data.csv')).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^nps: \.\.\/\.\.\/nps\.config\.json: unknown key "scor"/),
      });
      rmSync(join(cwd, 'nps.config.json'));
      mkdirSync(join(cwd, 'surveys/nps.config.json'));
      expect(below('score ../../data.csv').stderr).toBe(
        'nps: cannot read ../nps.config.json: it is a directory\n',
      );
    });

    it('none where the current folder is gone', () => {
      const gone = 'rmdir "$PWD" && nps score "$DATA" --score nps_a -q';
      const ran = shell(gone, { cwd: join(cwd, 'surveys/2025'), env: { DATA: join(cwd, 'data.csv') } });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
    });
  });

  it('the one that --config names', () => {
    write('nps.config.json', { score: 'nps_b', weight: 'w1' });
    write('ci/gate.json', { score: 'nps_a' });
    expect(nps('score data.csv --config ci/gate.json').stderr).toMatch(
      'config: ci/gate.json sets --score nps_a\n',
    );
    write('ci/package.json', packaged({ score: 'nps_a' }));
    expect(nps('score data.csv --config ci/package.json').stderr).toMatch(
      'config: ci/package.json#nps sets --score nps_a\n',
    );
  });

  it('none with --no-config, be it as broken as it may', () => {
    write('nps.config.json', '{');
    write('package.json', '{');
    expect(nps(`score data.csv ${A} -q --no-config`)).toMatchObject({ code: 0, stderr: '' });
  });

  it('a byte order mark is none of its text', () => {
    write('nps.config.json', '\ufeff{"score": "nps_a"}');
    expect(nps('score data.csv').code).toBe(0);
  });
});

describe('what cannot be understood stops the program', () => {
  const message = (args = `score data.csv ${A}`) => {
    const { stdout, stderr, code } = nps(args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    return stderr;
  };

  it.each([
    [
      'an unknown key',
      { scor: 'nps_a' },
      'unknown key "scor"\nhint: did you mean "score"? Keys: $schema, score, ',
    ],
    [
      'one of the command line',
      { 'latest-by': 'x' },
      'unknown key "latest-by"\nhint: did you mean "latestBy"? ',
    ],
    ['one like no other', { format: 'json' }, 'unknown key "format"\nhint: the keys are $schema, score, '],
    ['a prototype', '{"__proto__": {"score": "nps_a"}}', 'unknown key "__proto__"\n'],
    [
      'an unknown key of a check',
      { checks: [{ expect: 'nps > 1' }, { exspect: 'nps > 1' }] },
      'checks[1]: unknown key "exspect"\nhint: did you mean "expect"? Keys: name, expect, where, minResponses, level, message\n',
    ],
    [
      'a wrong level',
      { checks: [{ expect: 'a' }, { expect: 'a' }, { expect: 'a', level: 'Warn' }] },
      'checks[2].level: "Warn" is none of error, warn\nhint: did you mean "warn"?\n',
    ],
    [
      'a fraction',
      { confidence: 0.95 },
      'confidence: 0.95 is not a percentage from 50 to under 100\nhint: did you mean 95?\n',
    ],
    ['a number as text', { headerRows: '2' }, 'headerRows: "2" is not a whole number from 0 to 100\n'],
    ['a list', { score: ['nps_a'] }, 'score: this list is not a text\n'],
    [
      'too few columns',
      { counts: [] },
      'counts: an empty list is not a list of three columns (detractors, passives, promoters) or of eleven (the scores 0 to 10)\n',
    ],
    ['a long text', { delimiter: 'x'.repeat(99) }, `delimiter: "${'x'.repeat(58)}… is neither one character`],
    [
      'a contradiction',
      { score: 'nps_a', counts: ['d', 'p', 'r'] },
      'score and counts cannot be used together\n',
    ],
    [
      'a name twice',
      {
        checks: [
          { expect: 'a', name: 'n' },
          { expect: 'b', name: 'n' },
        ],
      },
      'checks[1].name: "n" is the name of checks[0] already\n',
    ],
    ['a list for an object', [], 'an empty list is not an object with options of nps\n'],
    ['null', 'null', 'null is not an object with options of nps\n'],
  ])('%s', (_, config, words) => {
    write('nps.config.json', config);
    expect(message()).toMatch(`nps: nps.config.json: ${words}`);
  });

  it('a check without its expectation', () => {
    write('nps.config.json', { checks: [{ name: 'a' }] });
    expect(message()).toBe('nps: nps.config.json: checks[0].expect is missing\n');
  });

  it.each([
    ['an empty file', '', 'nps.config.json is empty\n'],
    ['an empty one with a line', ' \n', 'nps.config.json is empty\n'],
    [
      'a comma too many',
      '{\n  "score": "nps_a",\n}',
      'nps.config.json, line 3, column 1: expected a key in double quotes, found }\nhint: JSON has no comments',
    ],
    [
      'a key that stands twice',
      '{"score": "a",\n "score": "b"}',
      'nps.config.json, line 2, column 2: the key "score" is in its object twice\n',
    ],
    ['another encoding', Buffer.from('\ufeff{}', 'utf16le'), 'nps.config.json is not UTF-8\n'],
  ])('%s', (_, content, words) => {
    write('nps.config.json', content);
    expect(message()).toMatch(`nps: ${words}`);
  });

  it('the same in package.json', () => {
    write('package.json', '{"name": "x",}');
    expect(message()).toMatch('nps: package.json, line 1, column 14: expected a key');
    write('package.json', '');
    expect(message()).toMatch('nps: package.json, line 1, column 1: expected a value');
    write('package.json', '{"a": {"b": 1, "b": 2}, "nps": {"score": "a", "score": "nps_a"}}');
    expect(message()).toMatch('nps: package.json, line 1, column 47: the key "score" is');
    write('package.json', { nps: { scor: 'a' } });
    expect(message()).toMatch('nps: package.json#nps: unknown key "scor"');
    write('package.json', { nps: null });
    expect(message()).toMatch('nps: package.json#nps: null is not an object');
  });

  it('a file that is not there, or no file', () => {
    write('gate.json', {});
    write('package.json', {});
    mkdirSync(join(cwd, 'folder'));
    const config = (path: string) => message(`score data.csv --config ${path}`);
    expect(config('other.json')).toBe('nps: cannot read other.json: no such file\n');
    expect(config('gat.json')).toBe(
      'nps: cannot read gat.json: no such file\nhint: did you mean gate.json?\n',
    );
    expect(config('folder')).toBe('nps: cannot read folder: it is a directory\n');
    expect(config('gate.json/x')).toBe(
      'nps: cannot read gate.json/x: a part of its path is a file, not a folder\n',
    );
    expect(config('package.json')).toBe('nps: package.json has no key "nps"\n');
    expect(config("''")).toMatch(/^nps: cannot read a file: its path is empty\n/);
  });

  it('a link that leads nowhere', () => {
    symlinkSync('gone.json', join(cwd, 'nps.config.json'));
    expect(message()).toBe('nps: cannot read nps.config.json: the link leads nowhere\n');
  });

  it('in every command', () => {
    write('nps.config.json', { scor: 'a' });
    for (const command of [
      'segment data.csv --by plan',
      'compare data.csv data.csv',
      'check data.csv --min 0',
    ])
      expect(message(command)).toContain('unknown key');
    expect(message('plan --margin 5')).toContain('unknown key');
    expect(message('inspect data.csv')).toContain('unknown key');
  });
});

describe('without a configuration', () => {
  let copy: string;
  beforeAll(() => {
    copy = temporaryFolder();
    cpSync(join(ROOT, 'bin'), join(copy, 'bin'), { recursive: true });
    cpSync(join(ROOT, 'dist'), join(copy, 'dist'), { recursive: true });
    rmSync(join(copy, 'dist/zod.cjs'));
  });
  const score = () => run(`node ${join(copy, 'bin/nps.cjs')} score data.csv ${A} -q`, { cwd });

  it('zod is not loaded', () => {
    expect(score().code).toBe(0);
    write('package.json', { name: 'x' });
    expect(score().code).toBe(0);
  });

  it('and with one it is', () => {
    write('nps.config.json', {});
    expect(score()).toMatchObject({ code: 3, stderr: expect.stringContaining('zod.cjs') });
  });
});
