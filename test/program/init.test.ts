// nps init: what it writes works for the file it was made of, and nothing that is there is lost.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Config, configSchema } from '../../src/cli/config/schema.js';
import { temporaryFolder } from '../support/folder.js';
import { ROOT } from '../support/paths.js';
import { run } from '../support/program.js';
import { fixture } from '../support/reading.js';

const DEMO = fixture('demo/responses.csv');

let cwd: string;
beforeEach(() => {
  cwd = temporaryFolder();
});
const nps = (args: string) => run(`nps ${args}`, { cwd });
const written = (name = 'nps.config.json') => readFileSync(join(cwd, name), 'utf8');

/** Fixtures, the options that they need, and what the configuration has to say of them but the score and the check. */
const FILES: [name: string, options: string, settings: Partial<Config>][] = [
  ['demo/responses.csv', '', {}],
  ['gzip/responses.csv.gz', '', {}],
  ['dialects/semicolon.csv', '', { delimiter: ';' }],
  ['dialects/tab.tsv', '', { delimiter: 'tab' }],
  ['dialects/pipe.csv', '', { delimiter: '|' }],
  ['dialects/one-column.csv', '', {}],
  ['dialects/cr-only.csv', '', {}],
  ['dialects/long-rows.csv', '--ragged', { ragged: true }],
  ['dialects/header-spaces.csv', '', {}],
  ['dialects/duplicate-headers.csv', '', {}],
  ['encodings/windows-1252.csv', '--encoding windows-1252', { encoding: 'windows-1252' }],
  ['encodings/utf16le-bom.csv', '', { encoding: 'utf-16le' }],
  ['encodings/utf8-bom.csv', '', {}],
  ['vendors/qualtrics.csv', '', { headerRows: 3 }],
  ['vendors/qualtrics-legacy.csv', '', { headerRows: 2 }],
  ['vendors/surveymonkey-title-line.csv', '', { headerRows: 2 }],
  ['vendors/surveymonkey-title-line.csv', '--skip-lines 1', { headerRows: 2, skipLines: 1 }],
  ['vendors/typeform.csv', '', {}],
  ['vendors/limesurvey.csv', '', { delimiter: ';' }],
  ['demo/responses.csv', '--delimiter , --header-rows 1', { delimiter: ',', headerRows: 1 }],
  ['detection/two-nps-questions.csv', '--score "NPS sales"', {}],
  ['detection/two-nps-questions.csv', "--score '#7'", {}],
  ['categories/words.csv', '--category category', {}],
  ['categories/minus100.csv', '--category points', {}],
];

describe.each(FILES)('%s %s', (name, options, settings) => {
  it('gets a configuration that works', () => {
    const file = fixture(name);
    const direct = run(`nps score ${file} ${options} --json`, { cwd });
    expect(nps(`init ${file} ${options}`).code).toBe(0);
    const config = JSON.parse(written());
    expect(configSchema.safeParse(config).error).toBeUndefined();
    const published = JSON.parse(readFileSync(join(ROOT, 'schema/config.json'), 'utf8'));
    expect(z.fromJSONSchema(published).safeParse(config).error).toBeUndefined();

    const { $schema, score, category, checks, ...others } = config;
    expect(others).toEqual(settings);
    expect([score, category].filter((column) => column !== undefined)).toHaveLength(1);

    const configured = nps(`score ${file} --json`);
    const [one, other] = [direct, configured].map(({ stdout }) => JSON.parse(stdout));
    expect(other.result).toEqual(one.result);
    expect(other.input.columns).toEqual({
      [category === undefined ? 'score' : 'category']: score ?? category,
    });
    const low = one.result.interval.low;
    const threshold = Number(/^nps >= (-?\d+)$/.exec(checks[0].expect)![1]);
    expect(checks).toHaveLength(1);
    expect(threshold).toBeLessThanOrEqual(low);
    expect(threshold).toBeGreaterThan(low - 1);
    expect(nps(`check ${file}`).code).toBe(0);
  });
});

describe('the check', () => {
  const csv = (promoters: number, detractors: number) =>
    writeFileSync(join(cwd, 'data.csv'), `nps\n${'10\n'.repeat(promoters)}${'0\n'.repeat(detractors)}`);

  it('fails when the NPS has fallen clearly, and says what it was', () => {
    csv(700, 300);
    nps('init data.csv');
    csv(690, 310);
    expect(nps('check data.csv').code).toBe(0);
    csv(600, 400);
    const { stdout, code } = nps('check data.csv');
    expect(code).toBe(1);
    expect(stdout).toMatch(/set when data\.csv had \+40 \(95% CI \+34 to \+46, n = 1,000\)/);
  });

  it.each([
    ['promoters', 3, 0],
    ['detractors', 0, 3],
    ['one of each', 1, 1],
    ['one', 1, 0],
  ])('passes where there are only %s', (_, promoters, detractors) => {
    csv(promoters, detractors);
    expect(nps('init data.csv').code).toBe(0);
    expect(nps('check data.csv').code).toBe(0);
  });
});

describe('what it says', () => {
  it('is what was written, where, and what to do next, and fits 80 columns', () => {
    const { stdout, stderr } = nps(`init ${DEMO} --output gate.json`);
    expect(stdout).toMatch(/^gate\.json written\n/);
    expect(stdout).toMatch(/\nscore +nps_score\ncheck +nps >= 21\n/);
    expect(stdout).toMatch(`\nnext: nps check ${DEMO} --config gate.json\n`);
    const lines = stdout.split('\n').filter((line) => !line.startsWith('next'));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(stderr).toMatch(/^score: "nps_score", known by its name\n9 blank/);
    const named = nps(`init ${DEMO} --score nps_score -o named.json`);
    expect(named.stderr).toMatch(/^9 blank/);
    expect(nps(`init ${DEMO} --output other.json --quiet`).stderr).toBe('');
  });

  it('what is next is as good as done', () => {
    writeFileSync(join(cwd, 'last week.csv'), readFileSync(DEMO));
    const next = /next: (.*)\n/.exec(nps('init "last w*.csv"').stdout)![1]!;
    expect(next).toBe('nps check "last week.csv"');
    expect(run(next, { cwd }).code).toBe(0);
  });

  it('shows names of a file harmless, and writes them so', () => {
    writeFileSync(join(cwd, 'data.csv'), 'nps \u202e\x1b[31m\n10\n9\n0\n');
    const { stdout } = nps('init data.csv');
    expect(stdout).toMatch('score   nps \\u202e\\x1b[31m\n');
    expect(JSON.parse(written()).score).toBe('nps \u202e\x1b[31m');
    expect(written()).not.toMatch(/[\u202e\x1b]/);
  });
});

describe('the schema that it names', () => {
  const named = (name = 'nps.config.json'): string => JSON.parse(written(name)).$schema;
  const leadsTo = (schema: string) =>
    JSON.parse(readFileSync(new URL(schema, pathToFileURL(`${cwd}/`)), 'utf8'));
  const install = (folder: string) => {
    const place = join(cwd, folder, 'node_modules/net-promoter/schema');
    mkdirSync(place, { recursive: true });
    copyFileSync(join(ROOT, 'schema/config.json'), join(place, 'config.json'));
  };

  it('is that of the package in the project', () => {
    install('.');
    nps(`init ${DEMO}`);
    expect(named()).toBe('./node_modules/net-promoter/schema/config.json');
  });

  it('is that of the package further up in the repository, by its way from the configuration', () => {
    mkdirSync(join(cwd, '.git'));
    install('.');
    mkdirSync(join(cwd, 'a/b'), { recursive: true });
    nps(`init ${DEMO} -o a/b/gate.json`);
    expect(named('a/b/gate.json')).toBe('../../node_modules/net-promoter/schema/config.json');
  });

  it('is that of the program by its address, where it is installed elsewhere', () => {
    nps(`init ${DEMO}`);
    expect(named()).toMatch(/^file:\/\/\/.*\/schema\/config\.json$/);
    expect(leadsTo(named()).title).toBe('nps.config.json');
  });
});

describe('no threshold is set by a column that may be on another scale', () => {
  const csv = (rows: string) => writeFileSync(join(cwd, 'data.csv'), rows);

  it('says so, leaves nothing behind, and each way that it names works', () => {
    csv(`id,nps\n${'a,5\nb,4\nc,1\n'.repeat(10)}`);
    const { stderr, code } = nps('init data.csv');
    expect({ code, files: readdirSync(cwd) }).toEqual({ code: 2, files: ['data.csv'] });
    expect(stderr).toMatch(
      /^nps: data\.csv: "nps" sets no threshold: the 30 answers run from 1 to 5, none above 7/,
    );
    const ways = [...stderr.matchAll(/(?:add|for example) (--scale \S+\d(?: --bands "[^"]+")?)/g)].map(
      ([, way]) => way!,
    );
    expect(ways).toEqual(['--scale 0-10', '--scale 1-5 --bands "1-3,4,5"']);
    for (const [i, way] of ways.entries()) {
      expect(nps(`init data.csv ${way} -o ${i}.json -q`).code).toBe(0);
      expect(nps(`check data.csv --config ${i}.json`).code).toBe(0);
    }
    expect(JSON.parse(written('1.json'))).toMatchObject({ scale: '1-5', bands: '1-3,4,5' });
  });
});

it('says which configuration it takes the place of in its folder', () => {
  mkdirSync(join(cwd, '.git'));
  mkdirSync(join(cwd, 'sub'));
  nps(`init ${DEMO}`);
  const { stdout } = run(`nps init ${DEMO}`, { cwd: join(cwd, 'sub') });
  expect(stdout).toContain('\nin this folder it takes the place of ../nps.config.json\n');
});

describe('nothing is overwritten, and nothing is left behind', () => {
  const refused = (args: string) => {
    const before = readdirSync(cwd);
    const { stdout, stderr, code } = nps(args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(readdirSync(cwd)).toEqual(before);
    expect(stderr).not.toMatch(/defect|\n {4}at /);
    return stderr;
  };

  it('a configuration that is there', () => {
    writeFileSync(join(cwd, 'nps.config.json'), 'mine');
    expect(refused(`init ${DEMO}`)).toMatch(
      /^nps: nps\.config\.json is there already, and is left as it is\nhint: /,
    );
    expect(written()).toBe('mine');
  });

  it('a link, wherever it leads', () => {
    symlinkSync('gone.json', join(cwd, 'nps.config.json'));
    expect(refused(`init ${DEMO}`)).toContain('is there already');
  });

  it('the file itself, and any other', () => {
    writeFileSync(join(cwd, 'data.csv'), readFileSync(DEMO));
    expect(refused('init data.csv -o data.csv')).toContain('data.csv is there already');
    expect(refused('init data.csv -o .')).toContain('. is there already');
  });

  it('the configuration in package.json would be put out of use, but for another file', () => {
    writeFileSync(join(cwd, 'package.json'), '{"name": "x", "nps": {}}');
    expect(refused(`init ${DEMO}`)).toMatch(/^nps: package\.json has a key "nps"/);
    expect(refused(`init ${DEMO} -o ./nps.config.json`)).toContain('package.json has a key "nps"');
    expect(nps(`init ${DEMO} -o gate.json`).code).toBe(0);
  });

  it('package.json is in order without such a key, and must be JSON', () => {
    writeFileSync(join(cwd, 'package.json'), '{"name": "x"}');
    expect(nps(`init ${DEMO}`).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['nps.config.json', 'package.json']);
  });

  it('package.json that cannot be read is no reason to go on', () => {
    writeFileSync(join(cwd, 'package.json'), '{"nps": {');
    expect(refused(`init ${DEMO}`)).toMatch(/^nps: package\.json, line 1, column 10: expected a key/);
  });

  it.each([
    ['no file', 'init', 'init needs a file'],
    ['a missing one', 'init nothing.csv', 'cannot read nothing.csv: no such file'],
    ['a folder', 'init .', 'cannot read .: it is a directory'],
    ['a glob of none', "init '*.csv'", 'no file matches *.csv'],
    ['two files', `init ${DEMO} ${DEMO}`, 'init takes one file, not 2'],
    ['a glob of several', `init '${fixture('dates/*.csv')}'`, 'names 8 files, and init takes one'],
    ['standard input', `init - < ${DEMO}`, 'a pipe can be read only once'],
    ['a pipe with a path', `init <(cat ${DEMO})`, 'a pipe can be read only once'],
    ['no table', `init ${fixture('xlsx/forms.ods')}`, 'is an OpenDocument spreadsheet'],
    ['an empty file', `init ${fixture('broken/empty.csv')}`, 'is empty'],
    ['no answers', `init ${fixture('broken/header-only.csv')}`, 'holds no answers'],
    ['a score that is none', `init ${DEMO} --score region`, 'does not hold 0–10 answers'],
    ['a column that is none', `init ${DEMO} --score regoin`, 'has no column "regoin"'],
    ['two questions', `init ${fixture('detection/two-nps-questions.csv')}`, 'two columns that could hold'],
    ['a score and categories', `init ${DEMO} --score plan --category plan`, 'cannot be used together'],
    ['no folder', `init ${DEMO} -o sub/x.json`, 'cannot write sub/x.json: its folder does not exist'],
    ['package.json', `init ${DEMO} -o package.json`, 'not package.json'],
    ['a format', `init ${DEMO} --json`, "unknown option '--json'"],
  ])('%s', (_, args, words) => {
    expect(refused(args)).toContain(words);
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be written', () => {
    mkdirSync(join(cwd, 'closed'), { mode: 0o555 });
    expect(refused(`init ${DEMO} -o closed/x.json`)).toBe(
      'nps: cannot write closed/x.json: permission denied\n',
    );
  });
});
