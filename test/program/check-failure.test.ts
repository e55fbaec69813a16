// A check that cannot be made, in the formats of CI systems: the document says so, where the report was to be.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { DEMO } from '../support/paths.js';
import { run } from '../support/program.js';
import { shell } from '../support/run.js';

const FORMATS = {
  junit:
    /^<\?xml [\s\S]* errors="1"[\s\S]*<error message="[^"]+" type="[a-z-]+">[^<]+<\/error>[\s\S]*<\/testsuites>\n$/,
  gitlab: /^\[\n[\s\S]*"description": "nps check could not run: [\s\S]*"severity": "blocker"[\s\S]*\n\]\n$/,
  github: /^::error title=nps check could not run::[^\n]+\n$/,
};

const FAULTS = {
  'a file that is not there': 'nps check gone.csv --min 20',
  'a column that is not there': `nps check ${DEMO} --min 20 --score gone`,
  'an option that is not known': `nps check ${DEMO} --mni 20`,
  'a value that is none': `nps check ${DEMO} --min many`,
  'nothing to check': `nps check ${DEMO}`,
  'a damaged file': 'nps check fixtures/broken/unclosed-quote.csv --min 20',
  'no answers': 'nps check fixtures/broken/header-only.csv --min 0',
  'no configuration of that name': `nps check ${DEMO} --config gone.json`,
  'options before the command': `nps --min 20 --score gone check ${DEMO}`,
};

/** A hint that repeats the command line repeats the format too. */
function withoutFormat(stderr: string): string {
  return stderr.replace(/^(hint: .*?) (?:--format[= ]|-q?f ?)\w+(?: -o \S+)?$/m, '$1');
}

describe.each(Object.entries(FORMATS))('%s', (format, document) => {
  it.each(Object.entries(FAULTS))('%s', (_, command) => {
    const table = run(command);
    for (const flag of [`--format ${format}`, `-f${format}`, `-qf ${format}`, `--format=${format}`]) {
      const { stderr, ...ran } = run(`${command} ${flag}`);
      expect(ran).toEqual({ stdout: expect.stringMatching(document), code: 2 });
      expect(withoutFormat(stderr)).toBe(table.stderr);
    }
    const file = join(temporaryFolder(), 'report');
    const { stderr, ...filed } = run(`${command} -f ${format} -o ${file}`);
    expect(filed).toEqual({ stdout: '', code: 2 });
    expect(withoutFormat(stderr)).toBe(table.stderr);
    expect(readFileSync(file, 'utf8')).toMatch(document);
    expect(readdirSync(join(file, '..'))).toEqual(['report']);
  });

  it('an input is not written over, however it is named', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'in.csv');
    writeFileSync(file, 'nps\n9\n');
    for (const command of [
      `nps check ${file} -o ${file} --min x`,
      `nps check '${folder}/*.csv' -o ${file} --min x`,
      `nps check ${DEMO} --baseline ${file} -o ${file} --min x`,
      `nps check ${DEMO} --config=${file} -o ${file} --min 20`,
      `nps check -o ${file} --min x < ${file}`,
    ]) {
      const ran = shell(`${command} -f ${format}`);
      expect(ran).toMatchObject({ stdout: expect.stringMatching(document), code: 2 });
      expect(readFileSync(file, 'utf8')).toBe('nps\n9\n');
    }
    expect(readdirSync(folder)).toEqual(['in.csv']);
  });

  it('the summary of a step says it too, in the format that has one', () => {
    const summary = join(temporaryFolder(), 'summary.md');
    writeFileSync(summary, '');
    run(`nps check fixtures/demo/*.gone --min 20 -f ${format}`, { env: { GITHUB_STEP_SUMMARY: summary } });
    const said = readFileSync(summary, 'utf8');
    if (format !== 'github') expect(said).toBe('');
    else expect(said).toMatch(/^## nps check could not run\n\n.*no file matches .*fixtures\/demo/s);
  });

  it('where the file cannot be written, it is on standard output', () => {
    const ran = run(`nps check ${DEMO} --min 20 -f ${format} -o none/of/it`);
    expect(ran).toMatchObject({ stdout: expect.stringMatching(document), code: 2 });
    expect(existsSync('none')).toBe(false);
  });

  it('a full disk and a closed pipe change nothing', () => {
    const command = `nps check gone.csv --min 20 -f ${format}`;
    expect(shell(`${command} > /dev/full`).code).toBe(2);
    expect(shell(`${command} 2>/dev/null | true; exit \${PIPESTATUS[0]}`)).toEqual({
      ...{ stdout: '', stderr: '', code: 2 },
    });
  });
});

it('other commands and other formats leave standard output empty', () => {
  for (const command of [
    'nps score gone.csv -f junit',
    'nps check gone.csv --min 1 -f csv',
    'nps check gone.csv --json',
  ])
    expect(run(command)).toMatchObject({ stdout: '', code: 2 });
  for (const format of Object.keys(FORMATS))
    expect(run(`nps check gone.csv --min 1 -f ${format} --json`)).toMatchObject({ stdout: '', code: 2 });
});

describe('the table of checks', () => {
  const TABLE =
    /^✓ nps >= 20 {2}\+29 .*\n\n512 rows = .*\n1 check passed\. Thresholds: --min on the command line\.\n/;

  it.each([
    'junit',
    'gitlab',
    'github',
    'table -o /dev/null',
    'json -o /dev/null',
    'csv -o /dev/null',
  ])('is on standard error with %s, above the remarks', (format) => {
    const { stderr } = run(`nps check ${DEMO} --min 20 --format ${format}`);
    expect(stderr).toMatch(TABLE);
    expect(stderr.replace(TABLE, '')).toMatch(/^\nscore: "nps_score"/);
  });

  it.each([
    'junit -q',
    'json -q -o /dev/null',
    'json',
    'markdown',
    'table -q -o -',
  ])('is not with %s', (format) => {
    expect(run(`nps check ${DEMO} --min 20 --format ${format}`).stderr).not.toContain('✓');
  });
});

describe('--quiet', () => {
  it.each([
    [
      'no answers',
      'nps score fixtures/broken/header-only.csv',
      /^there are no answers, so there is no NPS\n$/,
    ],
    [
      'a condition that no row meets',
      `nps score ${DEMO} --where region=Atlantis`,
      /^there are no answers.*\n--where "region=Atlantis": "Atlantis" never occurs in "region"\n$/,
    ],
    [
      'one of which no value occurs',
      `nps score ${DEMO} --where 'region=Atlantis|Lemuria'`,
      /^there are .*\n--where .*"Atlantis" never occurs in "region"\n--where .*"Lemuria" never occurs/,
    ],
    ['one of which some value occurs', `nps score ${DEMO} --where 'region=Atlantis|EMEA'`, /^$/],
    ['one that all rows meet', `nps score ${DEMO} --where region!=Atlantis`, /^$/],
    ['remarks', `nps score ${DEMO}`, /^$/],
  ])('%s', (_, command, stderr) => {
    expect(run(`${command} -q`).stderr).toMatch(stderr);
  });
});
