// Two waves compared: the same figures from files, saved documents, standard input and halves of one file; what must
// agree; and that mix and rate are the difference.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFile as file, temporaryFolder } from '../support/folder.js';
import { DEMO } from '../support/paths.js';
import { run } from '../support/program.js';

const folder = temporaryFolder();
const FIXTURES = 'fixtures/comparison';
const ROWS = [`${FIXTURES}/q1-rows.csv`, `${FIXTURES}/q2-rows.csv`] as const;

/** Saves the document of a command line. */
function saved(name: string, command: string): string {
  const path = join(folder, name);
  expect(run(`${command} --json --quiet --output ${path}`)).toMatchObject({ code: 0, stderr: '' });
  return path;
}

/** @param said what is not kept quiet, for the figure means nothing without it */
function compared(args: string, input = '', said = '') {
  const { stdout, stderr, code } = run(`nps compare ${args} --json --quiet`, { input });
  expect({ stderr, code }).toEqual({ stderr: said, code: 0 });
  return JSON.parse(stdout);
}

function refused(args: string): string {
  const { stdout, stderr, code } = run(`nps compare ${args}`);
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  return stderr;
}

interface Decomposed {
  difference: number;
  decomposition: { mix: number; rate: number; segments: { mix: number; rate: number }[] };
}

describe('the figures of two waves', () => {
  // By an independent script, from statistics.md's formulas.
  const EXPECTED = {
    difference: -12.6,
    low: -23.044901097762104,
    high: -2.004800691502309,
    p: 0.019623316073882565,
  };
  const plain = compared(`${ROWS[0]} ${ROWS[1]} --by region`);
  const documents = ROWS.map((path, i) =>
    saved(`wave${i}.json`, `nps segment ${path} --by quarter --by region`),
  );
  const text = readFileSync(documents[0]!, 'utf8');

  it('are those of an independent computation', () => {
    const { difference, interval, pValue, significant } = plain.result;
    expect(difference).toBeCloseTo(EXPECTED.difference, 10);
    expect(interval.low).toBeCloseTo(EXPECTED.low, 10);
    expect(interval.high).toBeCloseTo(EXPECTED.high, 10);
    expect(pValue / EXPECTED.p).toBeCloseTo(1, 10);
    expect(significant).toBe(true);
  });

  it.each([
    ['a document before', `${documents[0]} ${ROWS[1]}`, ''],
    ['a document after', `${ROWS[0]} ${documents[1]}`, ''],
    ['documents on both sides', documents.join(' '), ''],
    ['a document from standard input', `- ${ROWS[1]}`, text],
    ['rows from standard input', `${documents[0]} -`, readFileSync(ROWS[1], 'utf8')],
    ['a document with a byte order mark', `- ${ROWS[1]}`, `\ufeff${text}`],
  ])('are the same with %s', (_, operands, input) => {
    const { result, input: account } = compared(`${operands} --by Region`, input);
    expect(result).toEqual(plain.result);
    expect(account).toMatchObject({ rows: 1000, answered: 1000 });
  });

  it('are the same as halves of one file, of which the account is told once', () => {
    const [first, second] = ROWS.map((path) => readFileSync(path, 'utf8').split('\n'));
    const both = file('both.csv', [...first!.slice(0, -1), ...second!.slice(1)].join('\n'));
    const { result, input } = compared(`${both} --before quarter=Q1 --after quarter=Q2 --by region`);
    expect(result).toEqual(plain.result);
    expect(input).toMatchObject({ rows: 1000, answered: 1000, filtered: 0 });
    const { stdout, stderr } = run(`nps compare ${both} --before quarter=Q1 --after quarter=Q2`);
    expect(stdout.match(/rows = /g)).toHaveLength(1);
    expect(stderr).toMatch(/^10 customers answered in both; /m);
  });

  it('turn with the sides', () => {
    const { result } = compared(`${ROWS[1]} ${ROWS[0]} --by region`);
    expect(result.difference).toBe(-plain.result.difference);
    expect(result.pValue).toBe(plain.result.pValue);
    expect(result.interval).toMatchObject({
      low: -plain.result.interval.high,
      high: -plain.result.interval.low,
    });
    expect(result.decomposition.mix).toBeCloseTo(-plain.result.decomposition.mix, 10);
  });

  it('sum exactly: mix and rate of the segments are the difference', () => {
    const runs = [
      plain,
      compared(`${FIXTURES}/year.csv --before quarter=Q1 --after quarter=Q3 --by region`),
      compared(
        `${FIXTURES}/weighted.csv --weight weight --before region=EMEA --after region!=EMEA --by age,region`,
      ),
      compared(`${DEMO} --before plan=free --after plan!=free --by region,plan`),
    ];
    for (const { result } of runs as { result: Decomposed }[]) {
      const { mix, rate, segments } = result.decomposition;
      const sum = (key: 'mix' | 'rate') => segments.reduce((total, row) => total + row[key], 0);
      expect(sum('mix')).toBeCloseTo(mix, 10);
      expect(sum('rate')).toBeCloseTo(rate, 10);
      expect(mix + rate).toBeCloseTo(result.difference, 10);
    }
  });

  it('of weighted documents have the mix and rate of the files', () => {
    const halves = ['region!=LATAM', 'region!=APAC'].map((where) => `--where ${where}`);
    const lines = readFileSync(`${FIXTURES}/weighted.csv`, 'utf8');
    const twin = file('twin.csv', lines);
    const paths = [
      saved('w1.json', `nps segment ${FIXTURES}/weighted.csv --weight weight --by age ${halves[0]}`),
      saved('w2.json', `nps segment ${twin} --weight weight --by age ${halves[1]}`),
    ];
    const rows = lines.split('\n').filter((line) => !line.includes(',APAC,'));
    const mixed = compared(
      `${paths[0]} ${file('rows.csv', rows.join('\n'))} --weight weight --by age`,
    ).result;
    const both = compared(`${paths.join(' ')} --by age`).result;
    const files = compared(
      `${FIXTURES}/weighted.csv ${file('other.csv', lines)} --weight weight --by age --where region!=Mars`,
    ).result;
    expect(files.decomposition.mix).toBeCloseTo(0, 10);
    expect(both.decomposition.rate).toBeCloseTo(mixed.decomposition.rate, 10);
    expect(both.decomposition.mix).toBeCloseTo(mixed.decomposition.mix, 10);
    expect(both.decomposition.mix + both.decomposition.rate).toBeCloseTo(both.difference, 10);
    expect(both.pValue).toBeCloseTo(mixed.pValue, 10);
  });
});

describe('what the sides must have in common', () => {
  const before = (options: string) => saved('before.json', `nps segment ${ROWS[0]} --by region ${options}`);

  it.each([
    ['scale', '--scale 1-10 --where score!=0', '--scale is 1-10 in one and 0-10 in the other'],
    ['fractions', '--fractions floor', '--fractions is floor in one and reject in the other'],
    ['weight', '--weight score --where score!=0', '--weight is score in one and none in the other'],
  ])('the %s', (_, options, message) => {
    const path = before(options);
    expect(refused(`${path} ${ROWS[1]}`)).toMatch(`cannot be compared: ${message}`);
  });

  it('the targets', () => {
    const path = saved('raked.json', `nps score ${FIXTURES}/weighted.csv --targets ${FIXTURES}/targets.json`);
    expect(refused(`${path} ${FIXTURES}/weighted.csv`)).toMatch(
      /--targets is .*targets\.json in one and none in/,
    );
    const { result } = compared(`${path} ${FIXTURES}/weighted.csv --targets ${FIXTURES}/targets.json`);
    expect(result.representation.before).toBeNull();
    expect(result.representation.after).toHaveLength(7);
    expect(result.difference).toBeCloseTo(0, 10);
  });

  it('but not the score column: a note names both', () => {
    const two = (name: string) => file(name, 'nps a,nps b\n9,1\n8,2\n0,10\n');
    const path = saved('column.json', `nps score ${two('a.csv')} --score "nps a"`);
    const now = two('b.csv');
    const { stderr, code } = run(`nps compare ${path} ${now} --score "nps b"`);
    expect(code).toBe(0);
    expect(stderr).toBe(`score: "nps a" in ${path}; "nps b" in ${now}\n`);
  });

  it('but not the case of a header', () => {
    const [header, ...rows] = readFileSync(ROWS[0], 'utf8').split('\n');
    const other = file('case.csv', [header!.toUpperCase(), ...rows].join('\n'));
    expect(compared(`${other} ${ROWS[1]} --by region`).result.difference).toBe(-12.6);
  });

  it('and the options of the result are those of both', () => {
    const scores = (name: string) => file(name, 'nps,w\n9,2\n8,1\n1,1\n');
    const options = '--scale 1-10 --fractions floor --weight w';
    const paths = [scores('a.csv'), scores('b.csv')].map((path, i) =>
      saved(`o${i}.json`, `nps score ${path} ${options}`),
    );
    expect(compared(paths.join(' ')).options).toMatchObject({
      scale: '1-10',
      fractions: 'floor',
      weight: 'w',
    });
  });
});

describe('a saved document', () => {
  const document = JSON.parse(run(`nps segment ${ROWS[0]} --by region --json -q`).stdout);
  const changed = (change: (copy: typeof document) => void) => {
    const copy = structuredClone(document);
    change(copy);
    return file('changed.json', JSON.stringify(copy));
  };

  it('of a later minor version, with keys that it added, is read', () => {
    const path = changed((copy) => {
      copy.formatVersion = '1.12';
      copy.added = { result: 1 };
      copy.result.segments[0].added = true;
    });
    expect(compared(`${path} ${ROWS[1]} --by region`).result.difference).toBe(-12.6);
  });

  it.each<[string, (copy: typeof document) => void, RegExp]>([
    ['another major version', (copy) => (copy.formatVersion = '2.0'), /has format version 2\.0, of which/],
    ['another program', (copy) => delete copy.formatVersion, /no column that is recognised as NPS answers/],
    ['another command', (copy) => (copy.command = 'plan'), /is a document of nps plan, which holds no score/],
    [
      'a changed count',
      (copy) => copy.result.overall.promoters.count--,
      /damaged document: result\.overall: /,
    ],
    [
      'a lost segment',
      (copy) => copy.result.segments.pop(),
      /damaged document: .* do not add up to those overall/,
    ],
    [
      'another segment column',
      (copy) => (copy.result.by = ['plan']),
      /damaged document: .*columns are not those/,
    ],
    [
      'text for a number',
      (copy) => (copy.result.overall.nps = '24'),
      /damaged document: result\.overall\.nps/,
    ],
    ['no options', (copy) => delete copy.options, /damaged document: options/],
    ['no scale', (copy) => delete copy.options.scale, /--scale is unknown in one/],
  ])('with %s is refused', (_, change, message) => {
    expect(refused(`${changed(change)} ${ROWS[1]} --by region`)).toMatch(message);
  });

  it('that is cut short anywhere is refused', () => {
    const text = JSON.stringify(document);
    for (const length of [2, 40, 300, text.length - 1]) {
      const message = refused(`${file('cut.json', text.slice(0, length))} ${ROWS[1]}`);
      expect(message).toMatch(/cut\.json is not valid JSON: /);
    }
  });

  it('that hides or pools segments is compared without --by only', () => {
    for (const [options, message] of [
      ['--min-n 10', 'hides segments'],
      ['--min-n 500', 'hides segments'],
      ['--top 2', 'pools segments'],
    ] as const) {
      const path = saved('partial.json', `nps segment ${DEMO} --by region ${options}`);
      expect(refused(`${path} ${DEMO} --by region`)).toMatch(message);
      expect(compared(`${path} ${DEMO}`).result.difference).toBe(0);
    }
  });

  it('that hides all figures is compared with nothing', () => {
    const path = saved('hidden.json', `nps segment ${DEMO} --by region --min-n 1000`);
    for (const by of ['', ' --by region'])
      expect(refused(`${path} ${DEMO}${by}`)).toMatch('hides its figures (--min-n)');
  });

  it('shows nothing of its text on a terminal unescaped', () => {
    const path = file('hostile.json', JSON.stringify({ formatVersion: '1.0', command: '\x1b[31mred' }));
    expect(refused(`${path} ${ROWS[1]}`)).toMatch('\\x1b[31mred');
  });

  it('holds a crossed breakdown, by names with commas too', () => {
    const rows = 'nps,"Region, new",plan\n9,a,x\n8,b,y\n2,a,y\n';
    const paths = ['one', 'two'].map((name) => {
      const path = file(`${name}.csv`, rows);
      return saved(`${name}.json`, `nps segment ${path} --by 'Region\\, new,plan'`);
    });
    for (const by of ["'Region\\, new,plan'", "'Region\\, new, PLAN'"]) {
      expect(compared(`${paths.join(' ')} --by ${by}`).result.decomposition.segments).toHaveLength(3);
    }
  });
});

describe('few answers', () => {
  const wave = (n: number, score: number) => `nps\n${`${score}\n`.repeat(n)}`;

  it.each([
    [9, 40, null, 'n < 10 before: too few responses to test'],
    [40, 9, null, 'n < 10 after: too few responses to test'],
    [10, 40, true, 'low n: fewer than 30 responses before\n'],
    [29, 29, true, 'low n: fewer than 30 responses before and after'],
    [30, 30, true, undefined],
  ])('%i and %i: tested from 10 on, and said', (before, after, significant, words) => {
    const paths = `${file('few1.csv', wave(before, 3))} ${file('few2.csv', wave(after, 10))}`;
    const { result } = compared(paths);
    expect(result).toMatchObject({ difference: 200, significant });
    expect(result.pValue === null).toBe(significant === null);
    const { stdout } = run(`nps compare ${paths} -q`);
    expect(/ {3}not tested {3}/.test(stdout)).toBe(significant === null);
    if (words === undefined) expect(stdout).not.toMatch(/n < 10|low n/);
    else expect(stdout).toMatch(words);
  });

  it('none on a side: no difference, and a warning that names the side', () => {
    const paths = `${file('few1.csv', 'nps\n')} ${file('few2.csv', wave(40, 10))}`;
    const message = 'before: there are no answers, so there is no NPS';
    const { result, warnings } = compared(`${paths} --score nps`, '', `${message}\n`);
    expect(result).toMatchObject({ difference: null, interval: null, pValue: null, significant: null });
    expect(warnings).toEqual([{ code: 'no-answers', message }]);
  });
});

describe('reversals', () => {
  const waves = (before: string, after: string) =>
    `${file('r1.csv', `nps,team\n${before}`)} ${file('r2.csv', `nps,team\n${after}`)} --by team -q`;
  const rows = (n: number, score: number, team: string) => `${score},${team}\n`.repeat(n);

  it('in the other direction: every segment fell, the total rose', () => {
    const before = rows(10, 10, 'A') + rows(10, 7, 'A') + rows(60, 0, 'B') + rows(20, 7, 'B');
    const after = rows(31, 10, 'A') + rows(49, 7, 'A') + rows(16, 0, 'B') + rows(4, 7, 'B');
    expect(run(`nps compare ${waves(before, after)}`).stdout).toMatch(
      'A, whose NPS is high, is 80% of the answers, before 20%; every team scored lower (B -5, A -11).',
    );
  });

  it('are not claimed where a segment went with the total', () => {
    const before = rows(20, 10, 'A') + rows(20, 7, 'B');
    const after = rows(20, 7, 'A') + rows(20, 7, 'B');
    expect(run(`nps compare ${waves(before, after)}`).stdout).not.toMatch('of the answers, before');
  });
});
