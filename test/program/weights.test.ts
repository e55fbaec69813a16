// Weights, counts, targets and benchmarks: rows stand for what they say, however they are told; and what is wrong with
// them is named.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temporaryFile as file } from '../support/folder.js';
import { DEMO } from '../support/paths.js';
import { run } from '../support/program.js';

const WEIGHTED = 'fixtures/comparison/weighted.csv';
const COUNTS = '--counts detractors,passives,promoters';

function documentOf(command: string) {
  const { stdout, stderr, code } = run(`nps ${command} --json --quiet`);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return JSON.parse(stdout);
}

function refused(command: string): string {
  const { stdout, stderr, code } = run(`nps ${command}`);
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  return stderr;
}

type Answer = readonly [score: number, region: string, wave: string];
const CATEGORIES = ['detractors', 'passives', 'promoters'];
const categoryOf = (score: number) => (score <= 6 ? 0 : score <= 8 ? 1 : 2);

/** One line a combination, with its count. */
function counted(answers: readonly Answer[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const answer of answers) counts.set(answer.join(), (counts.get(answer.join()) ?? 0) + 1);
  return counts;
}

const csv = (header: string, lines: Iterable<string>) => `${[header, ...lines].join('\n')}\n`;
const single = (answers: readonly Answer[]) =>
  csv(
    'score,region,wave',
    answers.map((answer) => answer.join()),
  );
const aggregated = (answers: readonly Answer[]) =>
  csv(
    'score,region,wave,n',
    [...counted(answers)].map(([key, n]) => `${key},${n}`),
  );

function categorised(answers: readonly Answer[]): string {
  const rows = new Map<string, number[]>();
  for (const [score, region, wave] of answers) {
    const row = rows.get(`${region},${wave}`) ?? [0, 0, 0];
    row[categoryOf(score)]!++;
    rows.set(`${region},${wave}`, row);
  }
  return csv(
    `region,wave,${CATEGORIES}`,
    [...rows].map(([key, counts]) => `${key},${counts}`),
  );
}

/** Without what categories do not know. */
function byCategory(result: unknown) {
  const unknown = new Set(['mean', 'distribution']);
  return JSON.parse(JSON.stringify(result, (key, value) => (unknown.has(key) ? undefined : value)));
}

describe('rows that are counted already', () => {
  const answer = fc.tuple(
    fc.integer({ min: 0, max: 10 }),
    fc.constantFrom('EMEA', 'APAC', ''),
    fc.constantFrom('old', 'new'),
  );

  it('give exactly the figures of the rows they stand for, in any order, in one file or two', () => {
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: 3, maxLength: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (drawn, part) => {
          // Both waves are there, whatever was drawn.
          const answers: Answer[] = [...drawn, [10, 'EMEA', 'old'], [0, 'EMEA', 'new']];
          const shuffled = answers.toSorted((a, b) => a.join().localeCompare(b.join()) || a[0] - b[0]);
          const cut = Math.floor(part * answers.length);
          const whole = file('rows.csv', single(answers));
          const ways = [
            [file('shuffled.csv', single(shuffled)), ''],
            [
              `${file('a.csv', single(answers.slice(0, cut)))} ${file('b.csv', single(answers.slice(cut)))}`,
              '',
            ],
            [file('counted.csv', aggregated(shuffled)), '--count n'],
            [
              `${file('c.csv', aggregated(answers.slice(0, cut)))} ${file('d.csv', aggregated(answers.slice(cut)))}`,
              '--count n',
            ],
            [file('categories.csv', categorised(answers)), COUNTS],
          ] as const;
          const command = 'segment --by region,wave --by wave --sort name --adjust bh';
          const expected = documentOf(`${command} ${whole} --score score`);
          const halves = '--before wave=old --after wave=new --by region';
          const change = documentOf(`compare ${whole} ${halves} --score score`).result;
          for (const [operands, option] of ways) {
            const options = option === COUNTS ? option : `${option} --score score`;
            const { input, result } = documentOf(`${command} ${operands} ${options}`);
            const plain = option === COUNTS ? byCategory : (value: unknown) => value;
            expect(plain(result)).toEqual(plain(expected.result));
            expect(input).toMatchObject({ rows: answers.length, answered: answers.length });
            if (operands.includes(' ')) continue;
            expect(plain(documentOf(`compare ${operands} ${options} ${halves}`).result)).toEqual(
              plain(change),
            );
          }
        },
      ),
      { numRuns: 5, seed: 7 },
    );
  }, 60_000);

  it('count blank, rejected and filtered responses, and the rows beside', () => {
    const path = file('fates.csv', 'score,n,plan\n9,5,a\n,3,a\n11,2,a\n3,4,b\n7,0,a\n8,6,a\n');
    expect(documentOf(`score ${path} --count n --where plan=a`).input).toEqual({
      sources: [path],
      rows: 20,
      records: 6,
      answered: 11,
      blank: 3,
      rejected: 2,
      filtered: 4,
      columns: { score: 'score', count: 'n' },
    });
    expect(run(`nps score ${path} --count n --where plan=a -q`).stdout).toMatch(
      '6 rows with 20 responses = 11 answered + 3 blank + 2 rejected + 4 filtered',
    );
  });

  it('reach 2^53 − 1 exactly', () => {
    const largest = Number.MAX_SAFE_INTEGER;
    const path = file('large.csv', `score,n\n9,${largest - 2}\n2,1\n8,1\n`);
    const { input, result } = documentOf(`score ${path} --count n`);
    expect(input.rows).toBe(largest);
    expect(result).toMatchObject({
      responses: largest,
      promoters: { count: largest - 2 },
      detractors: { count: 1 },
    });
    const counts = file('large-counts.csv', `detractors,passives,promoters\n1,1,${largest - 2}\n`);
    expect(byCategory(documentOf(`score ${counts} ${COUNTS}`).result)).toEqual(byCategory(result));
  });

  it.each([
    [
      'one more',
      'score,n\n9,9007199254740991\n2,1\n',
      'record 2 (line 3): the counts up to here add up to more than',
    ],
    ['one more that is blank', 'score,n\n9,9007199254740991\n,1\n', 'record 2 (line 3): the counts'],
    [
      'a count beyond',
      'score,n\n9,9007199254740992\n',
      'record 1 (line 2): "9007199254740992" in column "n" is not a count',
    ],
    ['a fraction', 'score,n\n9,2\n8,1.5\n', 'record 2 (line 3): "1.5" in column "n" is not a count'],
    ['a negative count', 'score,n\n9,-2\n', 'record 1 (line 2): "-2" in column "n" is not a count'],
    ['a blank count', 'score,n\n9,2\n8,\n', 'record 2 (line 3): "" in column "n" is not a count'],
    ['text', 'score,n\n9,many\n', 'record 1 (line 2): "many" in column "n" is not a count'],
    ['separators', 'score,n\n9,"1,000"\n', 'record 1 (line 2): "1,000" in column "n" is not a count'],
  ])('%s is refused, naming the record', (_, text, message) => {
    const path = file('wrong.csv', text);
    for (const command of ['score', 'segment --by score', 'compare --before score=9 --after score=8']) {
      expect(refused(`${command} ${path} --count n --score score`)).toMatch(message);
    }
  });

  it.each([
    ['1,x,3', '"x" in column "passives" is not a count'],
    ['1,2,', '"" in column "promoters" is not a count'],
    ['1,-2,3', '"-2" in column "passives" is not a count'],
    ['9007199254740991,0,1', 'the counts up to here add up to more than 9,007,199,254,740,991'],
  ])('three counts %s are refused', (row, message) => {
    const path = file('counts.csv', `${CATEGORIES}\n1,1,1\n${row}\n`);
    expect(refused(`score ${path} ${COUNTS}`)).toMatch(`counts.csv, record 2 (line 3): ${message}`);
  });
});

describe('weights', () => {
  // By an independent script, from statistics.md's formulas.
  const EXPECTED = {
    nps: 39.2993145468,
    interval: [23.643355844563178, 52.86274995271626],
    weighted: { effectiveResponses: 109.6849520322, kishEffectiveResponses: 114.4201898188 },
    segments: { EMEA: 0.02969215733681015, APAC: 0.21287232039757029, LATAM: 0.13741537579851687 },
    change: { pValue: 0.08109840199264677, low: -62.22818656848729, high: 3.622098384733552 },
  };

  it('give the figures of an independent computation', () => {
    const { overall, segments } = documentOf(`segment ${WEIGHTED} --weight weight --by region`).result;
    expect(overall.nps).toBeCloseTo(EXPECTED.nps, 9);
    expect([overall.interval.low, overall.interval.high]).toEqual(
      EXPECTED.interval.map((bound) => expect.closeTo(bound, 9)),
    );
    for (const [key, value] of Object.entries(EXPECTED.weighted)) {
      expect(overall.weighted[key]).toBeCloseTo(value, 9);
    }
    for (const { segment, pValue } of segments as { segment: { region: string }; pValue: number }[]) {
      expect(pValue).toBeCloseTo(EXPECTED.segments[segment.region as 'EMEA'], 12);
    }
    const halves = '--before region=EMEA --after region=APAC';
    const { pValue, interval } = documentOf(`compare ${WEIGHTED} --weight weight ${halves}`).result;
    expect(pValue).toBeCloseTo(EXPECTED.change.pValue, 12);
    expect(interval.low).toBeCloseTo(EXPECTED.change.low, 9);
    expect(interval.high).toBeCloseTo(EXPECTED.change.high, 9);
  });

  it('leave counts as they are, and rows of weight 0 out', () => {
    const plain = documentOf(`score ${WEIGHTED} --where weight!=0`).result;
    const { input, result } = documentOf(`score ${WEIGHTED} --weight weight`);
    expect(input).toMatchObject({ rows: 143, answered: 141, blank: 1, filtered: 1 });
    expect(result.distribution).toEqual(plain.distribution);
    expect(result.promoters.count).toBe(plain.promoters.count);
    expect(result.nps).not.toBeCloseTo(plain.nps, 1);
  });

  it('that are equal change no figure, whatever they are', () => {
    const lines = readFileSync(WEIGHTED, 'utf8').trimEnd().split('\n');
    const plain = documentOf(`segment ${WEIGHTED} --by region`).result;
    for (const weight of ['1', '0,25', '1e6', '3e-7']) {
      const path = file(
        'equal.csv',
        lines.map((line, i) => `${line},${i === 0 ? 'same' : `"${weight}"`}\n`).join(''),
      );
      const { result } = documentOf(`segment ${path} --by region --weight same`);
      const without = JSON.parse(
        JSON.stringify(result, (key, value) => (key === 'weighted' ? undefined : value)),
      );
      const near = (value: unknown): unknown =>
        typeof value === 'number'
          ? expect.closeTo(value, 9)
          : Array.isArray(value)
            ? value.map(near)
            : value !== null && typeof value === 'object'
              ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, near(inner)]))
              : value;
      expect(without).toEqual(near(plain));
    }
  });

  it('multiply with counts', () => {
    const both = file('both.csv', 'score,n,w\n9,3,2\n2,4,0.5\n7,5,1\n9,2,0\n');
    const rows = file(
      'long.csv',
      csv('score,w', [
        ...Array(3).fill('9,2'),
        ...Array(4).fill('2,0.5'),
        ...Array(5).fill('7,1'),
        '9,0',
        '9,0',
      ]),
    );
    const counted = documentOf(`score ${both} --count n --weight w`);
    expect(counted.result).toEqual(documentOf(`score ${rows} --weight w`).result);
    expect(counted.input).toMatchObject({ rows: 14, answered: 12, filtered: 2 });
  });

  it.each([
    ['text', 'heavy'],
    ['negative', '-1'],
    ['blank', ''],
    ['a percentage', '50%'],
    ['infinite', '1e999'],
    ['beyond what can be summed', '1e150'],
    ['beyond what can be squared', '1e-150'],
  ])('%s: refused on an answered row, naming record and value', (_, weight) => {
    const path = file('wrong.csv', `score,w\n9,1\n8,${weight}\n`);
    for (const command of ['score', 'segment --by score', 'compare --before score=9 --after score=8']) {
      expect(refused(`${command} ${path} --weight w`)).toMatch(
        `wrong.csv, record 2 (line 3): "${weight}" in column "w" is not a weight`,
      );
    }
    const unanswered = file('unanswered.csv', `score,w\n9,1\n,${weight}\n`);
    expect(documentOf(`score ${unanswered} --weight w`).input).toMatchObject({ answered: 1, blank: 1 });
  });

  it('all zero: refused', () => {
    const path = file('zero.csv', 'score,w\n9,0\n8,0\n');
    expect(refused(`score ${path} --weight w`)).toMatch('zero.csv: all weights in column "w" are 0');
  });
});

describe('targets', () => {
  // Iterative proportional fitting in an independent script.
  const RAKED = {
    nps: 33.5457796378,
    low: 17.251938574307985,
    high: 47.92922674320785,
    effective: 102.3576813127,
  };
  const TARGETS = 'fixtures/comparison/targets';

  it.each(['json', 'csv'])('in %s: the NPS of an independent raking', (format) => {
    const { result, input } = documentOf(`score ${WEIGHTED} --targets ${TARGETS}.${format}`);
    expect(result.nps).toBeCloseTo(RAKED.nps, 9);
    expect(result.interval.low).toBeCloseTo(RAKED.low, 8);
    expect(result.interval.high).toBeCloseTo(RAKED.high, 8);
    expect(result.weighted.effectiveResponses).toBeCloseTo(RAKED.effective, 8);
    expect(result.weighted.sumOfWeights).toBeCloseTo(142, 9);
    expect(input.columns).toEqual({ score: 'score', targets: ['region', 'age'] });
  });

  it('multiply with weights of their own', () => {
    const { result } = documentOf(`score ${WEIGHTED} --weight weight --targets ${TARGETS}.csv`);
    expect(result.nps).toBeCloseTo(33.0109517277, 9);
    expect(result.weighted.effectiveResponses).toBeCloseTo(101.7290366848, 8);
  });

  it('are met by the segments, and told with the sample', () => {
    const { overall, segments, representation } = documentOf(
      `segment ${WEIGHTED} --by age --targets ${TARGETS}.json --sort name`,
    ).result;
    const share = ({ weighted }: { weighted: { sumOfWeights: number } }) => weighted.sumOfWeights / 142;
    expect(segments.map(share)).toEqual([0.3, 0.34, 0.33, 0.03].map((target) => expect.closeTo(target, 10)));
    const sample = representation.map((row: { variable: string; category: string; sample: number }) => [
      row.variable,
      row.category,
      Math.round(row.sample * 142),
    ]);
    expect(sample).toEqual([
      ['region', 'EMEA', 71],
      ['region', 'APAC', 45],
      ['region', 'LATAM', 26],
      ['age', '18-34', 24],
      ['age', '35-54', 35],
      ['age', '55+', 82],
      ['age', null, 1],
    ]);
    expect(overall.nps).toBeCloseTo(RAKED.nps, 9);
    const sum = segments.reduce(
      (total: number, row: { contribution: number }) => total + row.contribution,
      0,
    );
    expect(sum).toBeCloseTo(overall.nps, 9);
  });

  it('weight each side of a comparison by itself', () => {
    const path = file('age.json', '{"age": {"18-34": 30, "35-54": 40, "55+": 30}}');
    const command = `compare ${WEIGHTED} --targets ${path} --before region=EMEA --by age`;
    const { result } = documentOf(`${command} --after region=APAC`);
    expect(result.before.nps).toBeCloseTo(54.473684210526315, 9);
    expect(result.after.nps).toBeCloseTo(19.523809523809526, 9);
    expect(result.pValue).toBeCloseTo(0.05957198917455912, 11);
    // The mix is the same on both sides: it is that of the targets.
    expect(result.decomposition.mix).toBeCloseTo(0, 9);
    expect(refused(`${command} --after region=LATAM`)).toMatch(
      'the categories of the responses after and of the targets differ:\n  age: without a target: (blank); without responses: none',
    );
    const dropped = documentOf(`${command} --after region=LATAM --unmatched drop`);
    expect(dropped.result.after.nps).toBeCloseTo(19.25, 9);
    expect(dropped.input).toMatchObject({ rows: 143, answered: 96, filtered: 47 });
  });

  it('name the file of two that does not match', () => {
    const other = file('other.csv', 'score,region\n9,EMEA\n8,Mars\n');
    const path = file('region.json', '{"region": {"EMEA": 1}}');
    const fine = file('fine.csv', 'score,region\n9,EMEA\n');
    expect(refused(`compare ${fine} ${other} --targets ${path}`)).toMatch(
      /the categories of the responses in .*other\.csv and of the targets differ:\n {2}region: without a target: "Mars"/,
    );
  });

  it('on one side only: both sides listed, or left out and counted', () => {
    const path = file('region.json', '{"region": {"EMEA": 50, "APAC": 30, "Mars": 20}}');
    const message = '  region: without a target: "LATAM"; without responses: "Mars"';
    for (const command of ['score', 'segment --by age']) {
      expect(refused(`${command} ${WEIGHTED} --targets ${path}`)).toMatch(message);
    }
    const { input, result, warnings } = documentOf(`score ${WEIGHTED} --targets ${path} --unmatched drop`);
    expect(input).toMatchObject({ rows: 143, answered: 116, blank: 1, filtered: 26 });
    expect(result.responses).toBe(116);
    expect(result.representation).toMatchObject([
      { category: 'EMEA', target: expect.closeTo(0.625, 12) },
      { category: 'APAC', target: expect.closeTo(0.375, 12) },
    ]);
    expect(warnings.at(-1)).toEqual({
      code: 'unmatched-targets',
      message: 'targets of "region" and the responses: left out "LATAM" (no target), "Mars" (no responses)',
    });
  });

  it('may be percentages, shares and numbers of people, with a % and a decimal comma', () => {
    const first = documentOf(`score ${WEIGHTED} --targets ${TARGETS}.json`).result.nps;
    const texts = [
      'variable;category;target\nregion;EMEA;40 %\nregion;APAC;35,0%\nregion;LATAM;25\nage;18-34;30\nage;35-54;34\nage;55+;33\nage;(blank);3\n',
      'Variable,Category,Target\nregion,EMEA,40000\nregion,APAC,35000\nregion,LATAM,25000\nage,18-34,30000\nage,35-54,34000\nage,55+,33000\nage,,3000\n',
    ];
    for (const text of texts) {
      expect(documentOf(`score ${WEIGHTED} --targets ${file('t.csv', text)}`).result.nps).toBeCloseTo(
        first,
        9,
      );
    }
  });

  it.each([
    ['{"region": {"EMEA": 40, "APAC": 35, "LATAM": 24}}', 'the targets of region sum to 99'],
    ['{"region": {"EMEA": 40, "APAC": -5, "LATAM": 65}}', 'the target of region = APAC is -5'],
    ['{"region": {"EMEA": 0, "APAC": 50, "LATAM": 50}}', 'the target of region = EMEA is 0'],
    ['{"region": {"EMEA": "40"}}', 'targets: region.EMEA: '],
    ['{"region": 40}', 'targets: region: '],
    ['[1]', 'targets: the document: '],
    ['{}', 'targets holds no targets'],
    ['{"reigon": {"EMEA": 100}}', 'has no column "reigon"\nhint: did you mean "region"?'],
    ['{"region": ', 'targets is not valid JSON: '],
    ['variable,category\nregion,EMEA\n', 'targets has no column "target"'],
    ['variable,category,target\nregion,EMEA,some\n', 'targets, record 1: the target "some" is not a number'],
    ['variable,category,target\nregion,EMEA\n', 'targets, record 1: the target "" is not a number'],
    [
      'variable,category,target\nregion,EMEA,50\nregion,EMEA,50\n',
      'record 2: region = EMEA has a target already',
    ],
    ['variable,category,target\n', 'targets holds no targets'],
    ['', 'targets is empty'],
  ])('%j are refused', (text, message) => {
    expect(refused(`score ${WEIGHTED} --targets ${file('targets', text)}`)).toMatch(message);
  });

  it('that no weights meet are refused', () => {
    const answers = file('corner.csv', 'score,a,b\n9,x,x\n8,y,y\n');
    const path = file('corner.json', '{"a": {"x": 50, "y": 50}, "b": {"x": 40, "y": 60}}');
    expect(refused(`score ${answers} --targets ${path}`)).toMatch('no weights meet all targets of a, b');
  });
});

describe('benchmarks', () => {
  const benchmarks = (command: string) => documentOf(command).result.benchmarks;

  // By independent scripts: the test of two samples, of a sample with the largest variance, and (mpmath, 40 digits) of Tango's
  // statistic at a constant.
  it('give the figures of an independent computation, from CSV and JSON alike', () => {
    const command = 'score fixtures/comparison/q2-rows.csv --benchmark-file fixtures/comparison/benchmarks';
    const results = benchmarks(`${command}.csv`);
    expect(benchmarks(`${command}.json`)).toEqual(results);
    const p = [6.396472344461074e-14, 9.993526567669249e-5, 7.235727879819409e-31];
    const low = [-41.06701219005237, -35.19894216942554, -46.13752497112776];
    for (const [i, result] of results.entries()) {
      expect(result.pValue / p[i]!).toBeCloseTo(1, 9);
      expect(result.interval.low).toBeCloseTo(low[i]!, 9);
    }
    expect(results.map(({ assumption }: { assumption: string }) => assumption)).toEqual([
      'mix',
      'largest-variance',
      'constant',
    ]);
  });

  it('say on 80 columns what each was taken for', () => {
    const { stdout } = run(
      'nps score fixtures/comparison/q2-rows.csv --benchmark-file fixtures/comparison/benchmarks.csv -q',
    );
    expect(stdout).toMatch(/^Largest competitor .* n only$/m);
    expect(stdout).toMatch(/^n only: .* at least this certain$/m);
    expect(stdout).toMatch(/^Our goal .* exact$/m);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('are compared with the whole, whatever the segments', () => {
    const file = 'fixtures/comparison/benchmarks.json';
    const whole = benchmarks(`score ${DEMO} --benchmark 44 --benchmark-file ${file}`);
    expect(
      benchmarks(`segment ${DEMO} --by region --min-n 10 --benchmark 44 --benchmark-file ${file}`),
    ).toEqual(whole);
    expect(whole).toHaveLength(4);
    expect(whole[0]).toMatchObject({ name: 'benchmark', nps: 44, responses: null, assumption: 'constant' });
  });

  it.each([
    ['name,nps\nours,many\n', 'record 1: nps is "many", not a number'],
    ['name,nps\na,40\nb,\n', 'record 2: nps is not a number'],
    ['name,nps\n,40\n', 'record 1: name is missing'],
    ['name,nps\nours,140\n', 'record 1: nps is not between -100 and 100'],
    ['name,nps,n\nours,40,4.5\n', 'record 1: n is not a whole number'],
    ['name,nps,n\nours,40,0\n', 'record 1: n is below 1'],
    ['name,nps,promoters,detractors\nours,40,160,20\n', 'record 1: promoters is not between 0 and 100'],
    ['name,nps,promoters,detractors\nours,40,60,\n', 'record 1: promoters and detractors go together'],
    [
      'name,nps,promoters,detractors\nours,40,50,20\n',
      '50 % promoters and 20 % detractors do not give an NPS of 40',
    ],
    ['name,nps,promoters,detractors\nours,40,0.6,0.2\n', '0.6 % promoters and 0.2 % detractors do not give'],
    ['name,n\nours,40\n', 'has no column "nps"'],
    ['name,nps\n', 'holds no benchmarks'],
    ['[]', 'holds no benchmarks'],
    ['[{"name": "ours", "nps": "40"}]', 'record 1: nps is not a number'],
    ['[{"nps": 40}]', 'record 1: name is missing'],
    ['{"name": "ours", "nps": 40}', 'rivals: '],
    ['[{"name": "ours"', 'rivals is not valid JSON: '],
  ])('%j are refused', (text, message) => {
    expect(refused(`score ${DEMO} --benchmark-file ${file('rivals', text)}`)).toMatch(message);
  });

  it('may have a %, a decimal comma, rounded shares and hostile names', () => {
    const text = 'Name;NPS;N;Promoters;Detractors\n"\x1b[31m=1+1|a";40,5%;1000;60,7 %;20%\n';
    const path = file('european.csv', text);
    expect(benchmarks(`score ${DEMO} --benchmark-file ${path}`)).toMatchObject([
      { name: '\x1b[31m=1+1|a', nps: 40.5, responses: 1000, assumption: 'mix' },
    ]);
    expect(run(`nps score ${DEMO} --benchmark-file ${path} -q`).stdout).toMatch('\\x1b[31m=1+1|a');
    expect(run(`nps score ${DEMO} --benchmark-file ${path} -q -f markdown`).stdout).toMatch('=1+1\\|a');
  });
});
