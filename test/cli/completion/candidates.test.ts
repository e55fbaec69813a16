// What may stand at the end of a command line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { allOptions } from '../../../src/cli/commands.js';
import { bashLine, bashText } from '../../../src/cli/completion/bash.js';
import { candidatesFor } from '../../../src/cli/completion/candidates.js';
import { longFlag, optionsIn } from '../../../src/cli/options/record.js';
import { temporaryFolder } from '../../support/folder.js';
import { runHere } from '../../support/in-process.js';
import { DEMO, ROOT } from '../../support/paths.js';

beforeAll(() => process.chdir(ROOT));

const COLUMNS = ['id', 'submitted_at', 'region', 'plan', 'nps_score', 'comment'];
const RESPONSES = 'fixtures/join/responses.csv';
const JOINED = `${RESPONSES} --join fixtures/join/crm.csv --on customer_id=id`;
const texts = async (before: readonly string[], word: string) =>
  (await candidatesFor(before, word)).words.map(({ text }) => text);

describe('candidates', () => {
  it.each([
    ['', 'se', ['segment']],
    ['', 'c', ['compare', 'comments', 'check', 'completion']],
    ['help', 'c', ['compare', 'comments', 'check', 'completion', 'columns', 'conditions']],
    ['completion', '', ['bash', 'zsh', 'fish', 'powershell']],
    ['segment', '--so', ['--sort']],
    ['segment --sort', 'n', ['nps', 'name']],
    ['segment', '--sort=le', ['--sort=leverage']],
    ['score -f', 'c', ['csv']],
    ['score --json', '--js', []],
    ['score --where a=b', '--whe', ['--where']],
    ['score', '--no-', ['--no-color', '--no-config']],
    ['', '--vers', ['--version']],
    [`segment ${DEMO} --by`, '', [...COLUMNS, '@file']],
    [`segment ${DEMO}`, '--by=RE', ['--by=region']],
    [`segment ${DEMO} --by`, 'region,p', ['region,plan']],
    [`segment ${DEMO} --by`, 'region,r', []],
    [`segment ${DEMO} --by`, 'submitted_at:m', ['submitted_at:month']],
    [`${DEMO} --score`, 'n', ['nps_score']],
    [`score ${DEMO} --where`, 'p', ['plan=']],
    [`score ${DEMO} --by region --score`, 'nps', ['nps_score']],
    ['score --score', '', []],
    ['score nothing.csv --score', '', []],
    ['score test --score', '', []],
    ['check --expect', 'det', ['detractors >= ']],
    ['plan', '', []],
    [`check ${DEMO} --min`, '3', []],
    [`segment ${JOINED} --by`, 'pla', ['plan']],
    [`segment ${JOINED} --by`, 'region', ['region#1', 'region (crm.csv)']],
    [`segment ${JOINED} --by plan,region#1 --where`, 'spe', ['spend=']],
    [`segment ${JOINED} --by`, 'i', []],
    [`segment ${RESPONSES} --join nothing.csv --on id --by`, 'ans', ['answered_on']],
    [`segment ${RESPONSES} --join fixtures/join/crm.csv --by`, 'i', ['id']],
  ])('nps %s "%s"', async (before, word, expected) => {
    expect(await texts(before === '' ? [] : before.split(' '), word)).toEqual(expected);
  });

  it('files may stand for operands and after options that take one', async () => {
    expect(await candidatesFor(['score'], '')).toMatchObject({ files: true, words: [] });
    expect(await candidatesFor(['score', '--output'], '')).toMatchObject({ files: true });
    expect(await candidatesFor(['score', '--score'], '')).toMatchObject({ files: false });
    expect(await candidatesFor(['plan'], '')).toMatchObject({ files: false });
  });

  it('every option that takes a column or a condition completes those of the file', async () => {
    for (const [name, groups] of Object.entries(await allOptions())) {
      for (const record of Object.values(optionsIn(groups))) {
        if (record.hidden || !/<(?:C[,>[]|cond>)/.test(record.flags)) continue;
        const found = await texts([name, DEMO, longFlag(record)], 'reg');
        expect(
          found.map((text) => text.replace('=', '')),
          `${name} ${record.flags}`,
        ).toEqual(['region']);
      }
    }
  });

  it('finds the header as the command line says', async () => {
    const path = join(temporaryFolder(), 'a b.csv');
    writeFileSync(path, 'x;y\nScore;Account, Manager;Score\n9;a;8\n');
    const found = await texts(['segment', path, '--skip-lines', '1', '--delimiter', ';', '--by'], '');
    expect(found).toEqual(['Score#1', 'Account\\, Manager', 'Score#2', '@file']);
  });
});

describe('in bash', () => {
  const BREAKS = ` \t\n"'><=;|&(:`;
  const answer = (line: string, text: string) => bashText(text, bashLine(line, BREAKS));

  it.each([
    ['nps score ', ['score'], ''],
    ['nps score a\\ b.csv "c d" --by=', ['score', 'a b.csv', 'c d'], '--by='],
    [`LC_ALL=C nps score 'it`, ['score'], 'it'],
    ['nps score "a\\$b', ['score'], 'a$b'],
  ])('%s', (line, words, word) => {
    expect(bashLine(line, BREAKS)).toMatchObject({ words, word });
  });

  it.each([
    ['nps s --by Acc', 'Account Manager', 'Account\\ Manager'],
    ['nps s --by "Acc', 'Account "M"', 'Account \\"M\\"'],
    ["nps s --by 'Acc", "Account's", "Account'\\''s"],
    ['nps s --by=reg', '--by=region', 'region'],
    ['nps s --by date:mo', 'date:month', 'month'],
    ['nps s --by date\\:mo', 'date:month', 'date:month'],
    ['nps s --by ', '#3 é', '\\#3\\ é'],
  ])('%s becomes what bash reads as %s', (line, text, expected) => {
    expect(answer(line, text)).toBe(expected);
  });
});

describe('nps __complete', () => {
  it('answers with what may stand there, and never complains', async () => {
    expect(await runHere(['__complete', 'fish', '--', 'segment', DEMO, '--by', 'reg'])).toEqual({
      ...{ stderr: '', code: 0 },
      stdout: 'words\nregion\n',
    });
    expect(await runHere(['__complete', 'zsh', '--', 'score', ''])).toMatchObject({ stdout: 'files\n' });
    for (const args of [[], ['csh'], ['bash'], ['fish'], ['powershell'], ['zsh', '--', 'score', '--min', '']])
      expect(await runHere(['__complete', ...args])).toMatchObject({ stderr: '', code: 0 });
  });

  it('takes the words of PowerShell from the environment', async () => {
    const env = { NPS_WORDS: `segment\n${DEMO}\n--by\nreg` };
    expect((await runHere(['__complete', 'powershell'], [], { env })).stdout).toBe('words\nregion\n');
  });

  it('leaves out names that a line cannot hold', async () => {
    const path = join(temporaryFolder(), 'f.csv');
    writeFileSync(path, 'score,"two\nlines"\n9,a\n');
    const { stdout } = await runHere(['__complete', 'fish', '--', 'score', path, '--score', '']);
    expect(stdout).toBe('words\nscore\n');
  });
});
