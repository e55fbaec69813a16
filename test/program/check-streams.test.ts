// Checks with conditions of their own, each of which reads for itself what can be read only once.
import { expect, it } from 'vitest';
import { resultsOf } from '../support/check-tables.js';
import { temporaryFile, temporaryFolder } from '../support/folder.js';
import { DEMO } from '../support/paths.js';
import { shell } from '../support/run.js';

const folder = temporaryFolder();

function checksFile(config: { checks: { expect: string; where?: string | string[] }[] }): string {
  return temporaryFile('checks.json', JSON.stringify(config));
}

const config = checksFile({
  checks: [
    { expect: 'nps >= 30' },
    { expect: 'nps[region=*] >= 0', where: 'plan=pro' },
    { expect: 'detractors <= 20%', where: ['plan=pro', 'region!=EMEA'] },
    { expect: 'mean >= 7', where: 'submitted_at>=2025-06-01' },
    { expect: 'responses[plan=*] >= 100' },
  ],
});
const check = `nps check --config ${config} --json -q`;
const results = resultsOf(shell(`${check} ${DEMO}`));

it.each([
  ['standard input', `cat ${DEMO} | ${check}`],
  ['a file as standard input', `${check} < ${DEMO}`],
  ['a slow pipe', `(head -c 9000 ${DEMO}; sleep 0.2; tail -c +9001 ${DEMO}) | ${check} -`],
  ['a process substitution', `${check} <(cat ${DEMO})`],
  ['a FIFO', `mkfifo $FOLDER/fifo; cat ${DEMO} > $FOLDER/fifo & ${check} $FOLDER/fifo`],
  ['gzip', `gzip -c ${DEMO} | ${check}`],
  ['gzip in a process substitution', `${check} <(gzip -c ${DEMO})`],
  ['two that can be read once', `(head -1 ${DEMO}; tail -n +300 ${DEMO}) | ${check} - <(head -299 ${DEMO})`],
  [
    'one that can be read once and one that can be read again',
    `head -299 ${DEMO} > $FOLDER/part.csv; (head -1 ${DEMO}; tail -n +300 ${DEMO}) | ${check} $FOLDER/part.csv -`,
  ],
])('%s', (_, command) => {
  expect(resultsOf(shell(command, { env: { FOLDER: folder } }))).toEqual(results);
});

it('a baseline as well', () => {
  const drops = checksFile({
    checks: [
      { expect: 'drop <= 5' },
      { expect: 'drop[region=*] <= 5', where: 'plan=pro' },
      { expect: 'drop[plan=*] <= 5', where: 'region=EMEA' },
    ],
  });
  const now = `<(head -300 ${DEMO})`;
  const command = `nps check --config ${drops} --json -q`;
  const wanted = resultsOf(
    shell(`head -300 ${DEMO} > ${folder}/now.csv; ${command} ${folder}/now.csv --baseline ${DEMO}`),
  );
  expect(wanted.length).toBeGreaterThan(6);
  for (const baseline of [DEMO, `<(cat ${DEMO})`, `<(gzip -c ${DEMO})`])
    expect(resultsOf(shell(`${command} ${now} --baseline ${baseline}`))).toEqual(wanted);
  expect(resultsOf(shell(`cat ${DEMO} | ${command} ${now} --baseline -`))).toEqual(wanted);
});

it('what is wrong with the input is said once', () => {
  const { stdout, stderr, code } = shell(`gzip -c ${DEMO} | head -c 4000 | ${check}`);
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  expect(stderr).toMatch(
    /^nps: standard input is an incomplete gzip file[^\n]*\nhint: [^\n]*\n\{"error":[^\n]*\n$/,
  );
});

it('what is wrong with the conditions of one check stops all', () => {
  for (const [where, message] of [
    ['plna=pro', 'standard input has no column "plna"'],
    ['plan>=3', 'has no number in "plan" to compare with'],
  ] as const) {
    const checks = [{ expect: 'nps >= 0' }, { expect: 'nps >= 0', where }];
    const path = checksFile({ checks });
    const { stdout, stderr, code } = shell(`cat ${DEMO} | nps check --config ${path} -q`);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
    expect(stderr).toContain('checks[1].where');
  }
});

it('a value that never occurs in them is a note that names the check, and no cell', () => {
  const checks = [
    { expect: 'nps >= 0' },
    { expect: 'drop <= 5', where: 'plan=por' },
    { expect: 'drop <= 5', where: ['plan=pro', 'region=Atlantis'] },
  ];
  const path = checksFile({ checks });
  const { stderr, code } = shell(
    `nps check ${DEMO} --config ${path} --where region!=Mars --baseline <(cat ${DEMO})`,
  );
  expect(code).toBe(1);
  expect(stderr.split('\n').filter((line) => line.includes('never occurs'))).toEqual([
    '--where "region!=Mars": "Mars" never occurs in "region"',
    `${path}: checks[1].where "plan=por": "por" never occurs in "plan"`,
    `${path}: checks[2].where "region=Atlantis": "Atlantis" never occurs in "region"`,
  ]);
});

it('the account is that of the files, now and then, whatever the conditions', () => {
  const path = checksFile({ checks: [{ expect: 'drop <= 5', where: 'plan=pro' }] });
  const { stdout } = shell(`nps check ${DEMO} --config ${path} --baseline <(head -300 ${DEMO})`);
  expect(stdout).toMatch(/^512 rows = 500 answered \+ 9 blank \+ 3 rejected$/m);
  expect(stdout).toMatch(/^baseline \S+: \d+ rows = \d+ answered \+ \d blank \+ \d rejected$/m);
});
