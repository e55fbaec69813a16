// What the options of a command line must be to each other: given once, of use, and before or after the command alike.
import { describe, expect, it } from 'vitest';
import { allOptions } from '../../../src/cli/commands.js';
import { commandFirst } from '../../../src/cli/options/before-command.js';
import { longFlag, optionsIn, takesValue } from '../../../src/cli/options/record.js';
import { flagsIn } from '../../../src/cli/options/scan.js';
import { runHere } from '../../support/in-process.js';

const commands = Object.entries(await allOptions());
const DEMO = 'fixtures/demo/responses.csv';
const words = (line: string) => line.split(' ').map((word) => word.replace('DEMO', DEMO));
/** The operands that a command cannot do without; it fails before it looks at them. */
const OPERANDS: Readonly<Record<string, readonly string[]>> = { init: [DEMO], sql: ['compare'] };
const operands = (name: string) => OPERANDS[name] ?? [];

/** Of options that take no numbers. */
const VALUES: Readonly<Record<string, readonly [string, string]>> = {
  '--counts': ['a,b,c', 'd,e,f'],
  '--as-of': ['2026-06', '2026-07'],
  '--periods': ['2025,2026', '2024,2025'],
  '--delimiter': [',', ';'],
  '--category-codes': ['promoter=A', 'passive=B'],
  '--scale': ['1-5', '1-7'],
  '--by-date': ['2026-06-30', '2026-12-31'],
  '--bands': ['1-3,4,5', '1-2,3-4,5'],
  '--since': ['2025', '2026'],
  '--until': ['2025', '2026'],
  '--last': ['1y', '6m'],
  '--split-at': ['2025', '2026'],
  '--depth': ['1', '2'],
  '--parts': ['score', 'trend'],
  '--examples': ['1', '2'],
};

describe('an option with one value, given twice', () => {
  const single = commands.flatMap(([name, groups]) =>
    Object.values(optionsIn(groups))
      .filter((record) => takesValue(record) && !record.repeatable && !record.hidden)
      .map((record) => ({ name, record, flag: longFlag(record) })),
  );

  it.each(single)('$name $flag', async ({ name, record, flag }) => {
    const [first = '60', second = '70'] = record.choices ?? (flag === '--max-detractors' ? ['1%', '2%'] : []);
    const values = VALUES[flag] ?? [first, second];
    const ran = await runHere([name, ...operands(name), flag, values[0]!, `${flag}=${values[1]}`]);
    expect(ran).toMatchObject({ stdout: '', code: 2 });
    expect(ran.stderr).toMatch(`nps: ${flag} is given twice: ${values[0]} and ${values[1]}\n`);
  });

  it.each([
    ['check', '--min 3 --min 4', 'only --expect, --score, --where, --missing may be repeated'],
    [
      'compare',
      '--before a=b --date x --date y',
      'only --before, --after, --where, --missing, --table may be repeated',
    ],
    ['compare', '--by a --by b', 'cross columns with a comma: --by region,plan'],
    [
      'movers',
      '--score x --score y',
      'several questions at once: nps score, nps segment and nps check take --score more than once',
    ],
    ['segment', '-o a --output b', 'only --by, --mean, --rate, --score, --where, --missing may be repeated'],
  ])('%s %s says what else to do', async (name, line, hint) => {
    expect((await runHere([name, ...words(line)])).stderr).toContain(`\nhint: ${hint}\n`);
  });

  it('is looked at before its value is', async () => {
    expect((await runHere(words('check DEMO --min 3 --min x'))).stderr).toContain(
      '--min is given twice: 3 and x',
    );
  });

  it.each([
    'score DEMO --json --json --quiet --quiet',
    'score DEMO --where plan=pro --where region=EMEA --quiet',
    'score DEMO --color --no-color --no-color --quiet',
  ])('but a flag, a list and a colour are not: %s', async (line) => {
    expect(await runHere(words(line))).toMatchObject({ stderr: '', code: 0 });
  });

  it.each(['--config a --no-config', '--no-config --config a'])('%s', async (line) => {
    expect(await runHere(words(`score DEMO ${line}`))).toEqual({
      ...{ stdout: '', code: 2 },
      stderr: 'nps: --config a and --no-config cannot be used together\n',
    });
  });
});

/** Without the last line, where that is for programs. */
const forPeople = (stderr: string) => stderr.replace(/\{"error":.*\n$/, '');

describe('two options that exclude each other', () => {
  const pairs = commands.flatMap(([name, groups]) => {
    const options = optionsIn(groups);
    return Object.values(options).flatMap((record) =>
      Object.entries(record.excludes ?? {}).map(([other, hint]) => {
        const both = [record, options[other]!];
        return { name, both: `${both.map(longFlag).join(' and ')}`, pair: both, hint };
      }),
    );
  });
  const values: Record<string, string> = {
    '--counts': '=a,b,c',
    '--counted': '',
    '--format': '=csv',
    '--invited': '',
    '--json': '',
    '--pairs': '',
    '--since': '=2025',
    '--last': '=90d',
    '--split-at': '=2025',
    '--list': '',
    '--print': '',
    '--quotes': '',
    '--raw': '',
    '--strict': '',
    '--min-n': '=5',
    '--periods': '=2024,2025',
  };

  /** What they change nothing without. */
  const beside: Record<string, readonly string[]> = {
    '--tz': ['--since=2025'],
  };
  /** Of codes it is said of the column already that they are of. */
  const told = pairs.filter(({ both }) => both !== '--counted and --category-codes');

  it.each(told)('$name: $both, in either order', async ({ name, both, pair, hint }) => {
    const typed = pair.map((record) => `${longFlag(record)}${values[longFlag(record)] ?? '=a'}`);
    const needed = pair.flatMap((record) => beside[longFlag(record)] ?? []);
    for (const args of [typed, typed.toReversed()]) {
      const { stderr, ...ran } = await runHere([name, ...operands(name), ...args, ...needed]);
      expect(ran).toEqual({ stdout: '', code: 2 });
      expect(forPeople(stderr)).toBe(`nps: ${both} cannot be used together\nhint: ${hint}\n`);
    }
  });
});

describe('an option that changes nothing without another', () => {
  it.each([
    [
      'score DEMO --date submitted_at',
      '--date changes nothing without --latest-by or --since or --until or --last',
    ],
    [
      'check DEMO --date-format DMY',
      '--date-format changes nothing without --date or --latest-by or --where or --expect or --targets or --since or --until or --last',
    ],
    [
      'score DEMO --date-format DMY',
      '--date-format changes nothing without --date or --latest-by or --where or --targets or --since or --until or --last',
    ],
    [
      'segment DEMO --date-format DMY',
      '--date-format changes nothing without --date or --latest-by or --by or --where or --targets or --since or --until or --last',
    ],
    [
      'segment DEMO --by region --date-format DMY --date submitted_at',
      '--date changes nothing without --latest-by or --since or --until or --last',
    ],
    ['compare DEMO DEMO --unmatched drop', '--unmatched changes nothing without --targets'],
    ['plan --margin 5 --power 80', '--power changes nothing without --detect or --responses'],
    ['plan --detect 5 --population 80', '--population changes nothing without --margin or --responses'],
  ])('%s', async (line, message) => {
    const ran = await runHere(words(line));
    expect(ran).toMatchObject({ stdout: '', code: 2 });
    expect(ran.stderr).toMatch(new RegExp(`^nps: ${message}\nhint: --\\S+ <\\w+>: `));
  });
});

describe('options before the command', () => {
  const flags = flagsIn(commands.flatMap(([, some]) => some));

  it.each([
    ['--json score f', 'score --json f'],
    ['-q --min 30 check f', 'check -q --min 30 f'],
    ['--min -5 check f', 'check --min -5 f'],
    ['--by region segment f', 'segment --by region f'],
    ['--by=region segment f', 'segment --by=region f'],
    ['--where score=9 score f', 'score --where score=9 f'],
    ['--by score segment f', 'segment --by score f'],
    ['-f json score f', 'score -f json f'],
    ['-fjson score f', 'score -fjson f'],
    ['-qf json score f', 'score -qf json f'],
    ['-qo out score f', 'score -qo out f'],
    ['-qv score f', 'score -qv f'],
    ['--no-config --no-color score f', 'score --no-config --no-color f'],
    ['--unknown score f', 'score --unknown f'],
    ['-h score', 'score -h'],
    ['--json - score', '- --json score'],
    ['--json f.csv', 'f.csv --json'],
    ['--json -- score f', '--json -- score f'],
    ['-V score', '-V score'],
    ['--by', '--by'],
    ['-qv', '-qv'],
    ['score --json f', 'score --json f'],
  ])('%s is %s', (line, expected) => {
    expect(commandFirst(line.split(' '), flags).join(' ')).toBe(expected);
  });

  it.each([
    ['--json --quiet score DEMO', 'score DEMO --json --quiet'],
    ['-q --min 20 check DEMO', 'check DEMO -q --min 20'],
    ['--by region segment DEMO -qf csv', 'segment DEMO --by region -qf csv'],
    ['--min 20 score DEMO', 'score DEMO --min 20'],
    ['--unknown score DEMO', 'score DEMO --unknown'],
    ['--score a score DEMO --score b', 'score DEMO --score a --score b'],
    ['--json help score', 'help score'],
    ['--help score', 'score --help'],
    ['--json DEMO', 'DEMO --json'],
  ])('%s does what %s does', async (before, after) => {
    expect(await runHere(words(before))).toEqual(await runHere(words(after)));
  });

  it.each([
    ['-h', /^Usage: nps \[command\] \[options\] \[files\.\.\.\]\n/],
    ['-V', /^\d+\.\d+\.\d+\n$/],
    ['--json -V', /^\d+\.\d+\.\d+\n$/],
  ])('%s needs no command', async (line, stdout) => {
    const ran = await runHere(words(line));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(stdout);
  });

  it.each([
    'DEMO',
    'DEMO --json',
    '--score nps_score DEMO -f csv',
    "--where plan=pro 'fixtures/demo/*.csv'",
  ])('%s without a command does what score does, and says so', async (line) => {
    const plain = words(line.replaceAll("'", ''));
    const scored = await runHere(['score', ...plain]);
    expect(scored.code).toBe(0);
    expect(await runHere(plain)).toEqual({
      ...scored,
      stderr: `no command is given: this is nps score\n${scored.stderr}`,
    });
    expect(await runHere([...plain, '-q'])).toEqual(await runHere(['score', ...plain, '-q']));
  });

  it('standard input is scored without a command', async () => {
    const input = [Buffer.from('score\n10\n9\n3\n')];
    expect(await runHere(['-q'], input)).toEqual(await runHere(['score', '-q'], input));
    expect((await runHere(['-'], input)).stdout).toMatch(/^NPS \+33/);
  });
});
