import { describe, expect, it } from 'vitest';
import { type Benchmark, compareWithBenchmark } from '../../src/core/benchmark.js';
import { block as blockOf } from '../../src/core/block.js';
import { compare } from '../../src/core/comparison.js';
import { decompose } from '../../src/core/decomposition.js';
import type { Group } from '../../src/core/group.js';
import { type Breakdown, breakDown } from '../../src/core/segments.js';
import { mergeTallies, type Tally, tally, tallyOfCounts } from '../../src/core/tally.js';
import { representation as representationOf } from '../../src/core/targets.js';
import { renderJson } from '../../src/report/json.js';
import type { InputAccount } from '../../src/report/report.js';
import {
  type DocumentCommand,
  documentSchema,
  jsonSchema,
  publishedSchemas,
} from '../../src/report/schemas.js';
import { weigh } from '../support/core/weighted.js';
import { plain } from '../support/report/reports.js';

const category = (count: number, share: number | null) => ({ count, share });
const block = {
  nps: 28.594695,
  responses: 4298,
  mean: 8.041415,
  promoters: category(2239, 0.52094),
  passives: category(1049, 0.244067),
  detractors: category(1010, 0.234993),
  distribution: [12, 9, 31, 40, 61, 97, 760, 600, 449, 1100, 1139],
  standardError: 1.252422,
  interval: { method: 'adjusted-wald', level: 0.95, low: 26.121022, high: 31.028478 },
};
const none = category(0, null);
const emptyBlock = {
  ...{ nps: null, responses: 0, mean: null, promoters: none, passives: none, detractors: none },
  ...{ distribution: Array(11).fill(0), standardError: null, interval: null },
};
const weighted = {
  ...{ sumOfWeights: 4298.5, effectiveResponses: 3900.2, kishEffectiveResponses: 4000.1 },
  ...{ designEffect: 1.102, linearisedStandardError: 1.3 },
};
const row = {
  segment: { region: 'EMEA' },
  ...block,
  ...{ difference: -200, contribution: 28.5, leverage: 0 },
  ...{ pValue: 0.01, adjustedPValue: 0.03, significant: true, lowN: false },
};
const untested = { ...row, pValue: null, adjustedPValue: null, significant: null, lowN: true };
const hidden = {
  ...Object.fromEntries(Object.keys(row).map((key) => [key, null])),
  ...{ segment: { region: null }, hidden: true, responses: 4 },
};
const heterogeneity = { q: 12.5, df: 2, pValue: 0.0019 };
const tests = { adjust: 'holm', method: 'adjusted-wald', count: 3, alpha: 0.05, heterogeneity };
const breakdown = { by: ['region'], segments: [row, { ...untested, other: true }, hidden], tests };
const allHidden = { by: ['region'], segments: [], tests: { ...tests, count: 0, heterogeneity: null } };
const difference = {
  ...{ difference: -171.4, pValue: 0, significant: true },
  interval: { method: 'adjusted-wald', level: 0.95, low: -200, high: -140.2 },
};
const noDifference = { difference: null, interval: null, pValue: null, significant: null };
const benchmarks = [
  { name: 'Retail', nps: 30, responses: 1200, ...difference, assumption: 'mix' },
  { name: 'Telecoms', nps: -5.5, responses: null, ...noDifference, assumption: 'constant' },
];
const representation = [
  { variable: 'plan', category: 'pro', target: 0.2, sample: 0.35, difference: 0.15 },
  { variable: 'plan', category: null, target: 0.8, sample: null, difference: null },
];
const decomposition = {
  ...{ rate: -3.5, mix: 200.00000000000003 },
  segments: [
    {
      ...{ segment: { region: 'EMEA' }, before: 31.2, after: null },
      ...{ shareBefore: 0.4, shareAfter: 0, rate: 0, mix: -1.2 },
      ...{ difference: null, interval: null, pValue: null, adjustedPValue: null, significant: null },
      ...{ responsesBefore: 40, responsesAfter: 0 },
    },
    {
      ...{ segment: { region: '(other)' }, before: null, after: -100 },
      ...{ shareBefore: 0, shareAfter: 1, rate: -3.5, mix: 0, other: true },
      ...{ difference: -3.5, interval: difference.interval, pValue: 0.04, adjustedPValue: 0.04 },
      ...{ significant: true, responsesBefore: 12, responsesAfter: 40 },
    },
  ],
  tests: { adjust: 'holm', method: 'adjusted-wald', count: 1, alpha: 0.05 },
};
const comparison = { before: block, after: { ...block, weighted }, ...difference, decomposition };
const checkShape = { name: 'nps >= 30', expect: 'nps >= 30', where: [] as string[] };
const check = {
  ...{ ...checkShape, metric: 'nps', segment: {}, actual: 28.594695, operator: '>=', expected: 30 },
  ...{ status: 'fail', level: 'error', interval: block.interval, pValue: null },
  ...{ responses: 4298, message: '+29 (95% CI +26 to +31, n = 4,298), 1.4 below' },
};
const other = { ...check, interval: null };
const drop = {
  ...{ ...check, metric: 'drop', actual: 171.4, operator: '<=', expected: 5, pValue: 0.03 },
  interval: { ...difference.interval, low: 140.2, high: 200 },
};
const failed = (...checks: object[]) => ({ passed: false, checks });
const plan = {
  ...{ responses: 382, perGroup: 1563, margin: 5, detect: 5 },
  ...{ power: 0.8, variance: 1, population: 5000 },
};
const column = {
  ...{
    name: 'q1',
    position: 1,
    kind: 'score',
    distinct: 11,
    distinctAtLeast: false,
    blank: 0,
    examples: ['9'],
  },
  ...{
    missing: { count: 1, words: ['NA'] },
    dates: { first: '2025-01-02', last: '2025-03-04', order: null },
  },
};
const inspect = {
  ...{
    format: 'csv',
    sheet: null,
    encoding: 'utf-8',
    delimiter: ';',
    headerRows: 3,
    vendor: 'Qualtrics',
    encodings: [],
    columns: [column],
  },
  why: { encoding: 'as asked', delimiter: 'as asked', headerRows: 'row 3 holds ImportIds' },
  ...{ score: { column: 'q1', why: 'its name' }, command: 'nps score a.csv' },
};
const input = {
  ...{ sources: ['a.csv'], rows: 2, answered: 1, blank: 1, rejected: 0, filtered: 0 },
  columns: { score: 'q1', by: ['region', 'plan'] },
};

function parse(
  command: DocumentCommand,
  result: unknown,
  { strict = true, input: account = input as InputAccount } = {},
) {
  const warnings = [{ code: 'rejected-scores', message: '3 rejected', count: 3 }];
  const json = [...renderJson({ ...plain, command, result, input: account, warnings }, '0.1.0')].join('');
  return documentSchema(command, { strict }).safeParse(JSON.parse(json));
}

describe('the documents of the contract', () => {
  it.each([
    ['a score', 'score', block],
    ['no answers', 'score', emptyBlock],
    ['categories only', 'score', { ...block, mean: null, distribution: null }],
    ['weights', 'score', { ...block, weighted }],
    [
      'no weights',
      'score',
      { ...emptyBlock, weighted: { ...weighted, designEffect: null, linearisedStandardError: null } },
    ],
    ['benchmarks', 'score', { ...block, benchmarks }],
    ['targets', 'score', { ...block, weighted, representation }],
    ['one breakdown', 'segment', { overall: block, ...breakdown }],
    ['no heterogeneity', 'segment', { overall: block, ...breakdown, tests: allHidden.tests }],
    ['a hidden breakdown', 'segment', { overall: block, ...allHidden, hidden: true }],
    [
      'weighted segments',
      'segment',
      {
        overall: { ...block, weighted },
        ...{
          ...breakdown,
          segments: [
            { ...row, weighted },
            { ...hidden, weighted: null },
          ],
        },
      },
    ],
    [
      'benchmarks and targets beside segments',
      'segment',
      { overall: block, ...breakdown, benchmarks, representation },
    ],
    [
      'several breakdowns',
      'segment',
      { overall: block, breakdowns: [breakdown, { ...allHidden, by: ['plan'], hidden: true }], benchmarks },
    ],
    ['a comparison', 'compare', comparison],
    [
      'a comparison without segments',
      'compare',
      { before: emptyBlock, after: block, ...noDifference, decomposition: null },
    ],
    [
      'a comparison with targets',
      'compare',
      { ...comparison, representation: { before: representation, after: [] } },
    ],
    [
      'checks of every metric',
      'check',
      failed(
        { ...check, name: 'Europe', where: ['plan=pro', 'spend>10'] },
        { ...check, metric: 'ci.low', actual: 26.121022, operator: '<' },
        { ...check, metric: 'ci.high', actual: -100, operator: '>', expected: -100 },
        { ...other, metric: 'promoters', actual: 0.52094, expected: 0.2 },
        { ...other, metric: 'passives', actual: 1, operator: '==', expected: 1 },
        { ...other, metric: 'detractors', actual: 0, operator: '!=', expected: 0.075 },
        { ...other, metric: 'responses', actual: 4298, expected: 5000 },
        { ...other, metric: 'mean', actual: 8.04, expected: 8.5 },
        drop,
        { ...drop, actual: -3.1, interval: null, pValue: null },
      ),
    ],
    [
      'a significant drop, and one that cannot be tested',
      'check',
      failed(
        { ...drop, operator: null, expected: null },
        {
          ...{ ...drop, actual: null, operator: null, expected: null, status: 'insufficient' },
          ...{ interval: null, pValue: null },
        },
      ),
    ],
    [
      'a segment without responses',
      'check',
      failed({ ...other, actual: null, status: 'insufficient', responses: 0 }),
    ],
    [
      'a check that passes beside one that warns',
      'check',
      {
        passed: true,
        checks: [
          { ...check, status: 'pass' },
          { ...check, level: 'warn' },
        ],
      },
    ],
    [
      'a warning that there are too few responses',
      'check',
      { passed: true, checks: [{ ...check, level: 'warn', status: 'insufficient' }] },
    ],
    ['a plan', 'plan', plan],
    [
      'a plan of next to nothing',
      'plan',
      { ...plan, responses: null, perGroup: null, margin: null, detect: null, population: null },
    ],
    ['a file', 'inspect', inspect],
    ['a file without a score', 'inspect', { ...inspect, vendor: null, score: null, command: null }],
    [
      'a workbook',
      'inspect',
      { ...inspect, format: 'xlsx', sheet: 'Answers', encoding: null, delimiter: null },
    ],
  ] as const)('hold %s', (_, command, result) => {
    expect(parse(command, result).error).toBeUndefined();
  });

  it.each([
    ['a missing key', 'score', { ...block, mean: undefined }],
    ['shares in percent', 'score', { ...block, promoters: category(2239, 52.1) }],
    ['a short distribution', 'score', { ...block, distribution: [1, 2] }],
    ['a long distribution', 'score', { ...block, distribution: Array(12).fill(0) }],
    ['an NPS in text', 'score', { ...block, nps: '+29' }],
    ['a confidence in percent', 'score', { ...block, interval: { ...block.interval, level: 95 } }],
    [
      'figures of a hidden segment',
      'segment',
      { overall: block, ...breakdown, segments: [{ ...hidden, nps: 3 }] },
    ],
    [
      'a p-value of a hidden segment',
      'segment',
      { overall: block, ...breakdown, segments: [{ ...hidden, pValue: 0.5 }] },
    ],
    [
      'weights of a hidden segment',
      'segment',
      { overall: block, ...breakdown, segments: [{ ...hidden, weighted }] },
    ],
    [
      'segments without their tests',
      'segment',
      { overall: block, ...breakdown, segments: [{ ...row, significant: undefined }] },
    ],
    ['a breakdown without its tests', 'segment', { overall: block, ...breakdown, tests: undefined }],
    [
      'an unknown correction',
      'segment',
      { overall: block, ...breakdown, tests: { ...tests, adjust: 'bonferroni' } },
    ],
    ['alpha in percent', 'segment', { overall: block, ...breakdown, tests: { ...tests, alpha: 5 } }],
    [
      'heterogeneity of one segment',
      'segment',
      { overall: block, ...breakdown, tests: { ...tests, heterogeneity: { ...heterogeneity, df: 0 } } },
    ],
    ['half of the weights', 'score', { ...block, weighted: { ...weighted, sumOfWeights: undefined } }],
    ['an unknown assumption', 'score', { ...block, benchmarks: [{ ...benchmarks[0], assumption: 'none' }] }],
    ['targets in percent', 'score', { ...block, representation: [{ ...representation[0], target: 20 }] }],
    ['a comparison of two NPS', 'compare', { ...comparison, before: 31 }],
    ['a difference out of range', 'compare', { ...comparison, difference: 201 }],
    [
      'a comparison by another method',
      'compare',
      { ...comparison, interval: { ...difference.interval, method: 'wald' } },
    ],
    ['a comparison that says nothing of segments', 'compare', { ...comparison, decomposition: undefined }],
    [
      'shares of segments in percent',
      'compare',
      {
        ...comparison,
        decomposition: {
          ...decomposition,
          segments: [{ ...decomposition.segments[0], shareBefore: 40 }],
        },
      },
    ],
    ['a check that says not why', 'check', failed({ ...check, message: undefined })],
    ['a check without a level', 'check', failed({ ...check, level: undefined })],
    ['a check of an unknown metric', 'check', failed({ ...check, metric: 'median' })],
    ['a check with an unknown operator', 'check', failed({ ...check, operator: '=' })],
    ['a check with another outcome', 'check', failed({ ...check, status: 'skipped' })],
    ['a check of an NPS that expects nothing', 'check', failed({ ...check, operator: null, expected: null })],
    ['a check of shares in percent', 'check', failed({ ...other, metric: 'detractors', actual: 23.5 })],
    ['a check that expects a percentage', 'check', failed({ ...other, metric: 'promoters', expected: 20 })],
    ['a check of parts of responses', 'check', failed({ ...other, metric: 'responses', actual: 12.5 })],
    ['a check of an NPS out of range', 'check', failed({ ...check, actual: 101 })],
    ['an interval of an NPS out of range', 'check', failed({ ...check, interval: drop.interval })],
    [
      'an interval of a drop out of range',
      'check',
      failed({ ...drop, interval: { ...drop.interval, high: 200.1 } }),
    ],
    ['an interval of a mean', 'check', failed({ ...check, metric: 'mean', actual: 8, expected: 9 })],
    ['a p-value of an NPS', 'check', failed({ ...check, pValue: 0.5 })],
    ['checks that pass though one fails', 'check', { passed: true, checks: [check] }],
    [
      'checks that pass though one is insufficient',
      'check',
      { passed: true, checks: [{ ...check, status: 'insufficient' }] },
    ],
    ['checks that fail though all pass', 'check', failed({ ...check, status: 'pass' })],
    ['checks that fail by a warning', 'check', failed({ ...check, level: 'warn' })],
    ['parts of responses', 'plan', { ...plan, responses: 381.4 }],
    ['power in percent', 'plan', { ...plan, power: 80 }],
    ['variance in points', 'plan', { ...plan, variance: 6831 }],
    ['one breakdown in a list', 'segment', { overall: block, breakdowns: [breakdown] }],
    ['an unknown kind', 'inspect', { ...inspect, columns: [{ ...column, kind: 'money' }] }],
  ] as const)('refuse %s', (_, command, result) => {
    expect(parse(command, result, { strict: false }).success).toBe(false);
  });

  it('let unknown keys pass, which tests of this program do not', () => {
    const result = { ...block, median: 9, interval: { ...block.interval, note: '' } };
    expect(parse('score', result, { strict: false }).success).toBe(true);
    expect(parse('score', result).success).toBe(false);
  });

  it('may count the rows where they are not responses, and names the columns of any role', () => {
    const columns = { weight: 'w', count: 'n', counts: ['d', 'p', 'r'], targets: ['region', 'plan'] };
    expect(parse('score', block, { input: { ...input, ...{ records: 7 }, columns } }).error).toBeUndefined();
    expect(parse('score', block, { input: { ...input, ...{ records: -1 } } }).success).toBe(false);
  });

  it('may have read nothing', () => {
    const document = JSON.parse([...renderJson({ ...plain, result: block }, '0.1.0')].join(''));
    expect(documentSchema('score', { strict: true }).safeParse(document).success).toBe(true);
  });
});

describe('what core computes is what the contract says', () => {
  const groups = groupsOf({ EMEA: [120, 40, 90], APAC: [10, 60, 130], Malta: [5, 4, 5], Gozo: [2, 1, 0] });
  const later = groupsOf({ EMEA: [60, 60, 60], APAC: [0, 0, 12], LATAM: [40, 0, 0] });
  const all = (parts: readonly Group[]) => mergeTallies(parts.map((part) => part.tally));
  const resultOf = (groups: readonly Group[], { hidden, ...rest }: Breakdown) => ({
    overall: blockOf(all(groups)),
    ...{ ...rest, ...(hidden && { hidden }) },
  });
  const margins = [{ variable: 'region', targets: new Map([['EMEA', 0.5] as const, [null, 0.5] as const]) }];

  it.each([
    ['holm', undefined],
    ['bh', 10],
    ['none', 1000],
  ] as const)('a breakdown with %s and --min-n %s', (adjust, minN) => {
    const result = resultOf(groups, breakDown(groups, ['region'], { adjust, minN, top: 3 }));
    expect(parse('segment', result).error).toBeUndefined();
  });

  it.each([
    ['pairs', { pairs: true }],
    ['pairs, some hidden', { pairs: true, minN: 10 }],
    ['one segment', { versus: ['Malta'] }],
  ] as const)('a breakdown with tests against %s', (_, how) => {
    const alike = groupsOf({ EMEA: [20, 20, 20], APAC: [10, 10, 11], Malta: [5, 5, 5], Gozo: [2, 1, 0] });
    for (const parts of [groups, alike]) {
      const result = resultOf(parts, breakDown(parts, ['region'], { adjust: 'holm', ...how }));
      expect(parse('segment', result).error).toBeUndefined();
    }
  });

  it('a breakdown of weighted responses, some hidden', () => {
    const parts: Group[] = ['a', 'b', 'c', 'd'].map((value, i) => ({
      key: [value],
      tally: weigh([10, 9, 8, 3].slice(i), [0.1, 0.1, 0.1, 0.7].slice(i)),
    }));
    const result = resultOf(parts, breakDown(parts, ['plan'], { adjust: 'holm', minN: 3 }));
    expect(result.segments.some((row) => row.hidden && 'weighted' in row)).toBe(true);
    expect(parse('segment', result).error).toBeUndefined();
  });

  it.each([
    ['with answers', all(groups)],
    ['with equal weights', weigh([10, 10, 8], [0.1, 0.1, 0.1])],
    ['without answers', tally([])],
  ])('a score %s, with benchmarks and targets', (_, responses) => {
    const known = { nps: 12, responses: 300, mix: { promoters: 0.4, detractors: 0.28 } };
    const result = {
      ...blockOf(responses),
      benchmarks: [known, { ...known, mix: undefined }, { nps: 12 }].map((benchmark: Benchmark) => ({
        ...{ name: 'Retail', nps: benchmark.nps, responses: benchmark.responses ?? null },
        ...compareWithBenchmark(responses, benchmark),
      })),
      representation: representationOf([{ key: ['EMEA'], tally: responses }], margins),
    };
    expect(parse('score', result).error).toBeUndefined();
  });

  it.each([
    ['two waves', groups, later],
    ['one wave', groups, []],
  ])('a comparison of %s', (_, first, second) => {
    const result = {
      ...{ before: blockOf(all(first)), after: blockOf(all(second)) },
      ...compare(all(second), all(first)),
      decomposition: decompose(first, second, ['region'], { adjust: 'holm', level: 0.95 }),
      representation: {
        before: representationOf(first, margins),
        after: representationOf(second, margins),
      },
    };
    expect(parse('compare', result).error).toBeUndefined();
  });
});

describe('the published JSON Schemas', () => {
  const schemas = publishedSchemas();

  it('are one a command, and one for errors', () => {
    expect(Object.keys(schemas)).toEqual(
      [
        'score',
        'segment',
        'compare',
        'trend',
        'goal',
        'movers',
        'responses',
        'comments',
        'drivers',
        'risk',
        'report',
        'check',
        'plan',
        'inspect',
        'error',
      ].map((command) => `${command}.json`),
    );
    expect(schemas['score.json']).toEqual(jsonSchema('score'));
    expect(schemas['score.json']).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:net-promoter:schema:score:1',
      title: 'nps score --json',
      type: 'object',
    });
  });

  it('close no object', () => {
    expect(JSON.stringify(schemas)).not.toContain('"additionalProperties":false');
  });

  it('say what each field means', () => {
    for (const schema of Object.values(schemas)) expect(undescribed(schema, '')).toEqual([]);
  });
});

/** Paths of properties without a description; a reference and a constant speak for themselves. */
function undescribed(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const properties = 'properties' in node ? Object.entries(node.properties as object) : [];
  const missing = properties
    .filter(([, property]) => !('description' in property || '$ref' in property || property.type === 'null'))
    .map(([name]) => `${path}/${name}`);
  return [
    ...missing,
    ...Object.entries(node).flatMap(([key, child]) => undescribed(child, `${path}/${key}`)),
  ];
}

/** Detractors, passives and promoters of each segment. */
function groupsOf(segments: Record<string, readonly [number, number, number]>): Group[] {
  const answers = ([detractors, passives, promoters]: readonly [number, number, number]): Tally =>
    tallyOfCounts([0, 0, detractors, 0, 0, 0, 0, passives, 0, promoters, 0]);
  return Object.entries(segments).map(([value, counts]) => ({
    key: [value],
    tally: answers(counts),
  }));
}
