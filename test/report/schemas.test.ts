import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.js';
import { documentSchema, jsonSchema, publishedSchemas } from '../../src/report/schemas.js';
import { plain } from './reports.js';

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
const row = {
  segment: { region: 'EMEA' },
  ...block,
  ...{ difference: -200, contribution: 28.5, leverage: 0, lowN: false },
};
const hidden = {
  ...Object.fromEntries(Object.keys(row).map((key) => [key, null])),
  ...{ segment: { region: null }, hidden: true, responses: 4 },
};
const breakdown = { by: ['region'], segments: [row, { ...row, other: true }, hidden] };
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
};
const inspect = {
  ...{ encoding: 'utf-8', delimiter: ';', headerRows: 3, vendor: 'Qualtrics', columns: [column] },
  ...{ score: { column: 'q1', why: 'its name' }, command: 'nps score a.csv' },
};
const input = {
  ...{ sources: ['a.csv'], rows: 2, answered: 1, blank: 1, rejected: 0, filtered: 0 },
  columns: { score: 'q1', by: ['region', 'plan'] },
};

function parse(command: 'score' | 'segment' | 'inspect', result: unknown, { strict = true } = {}) {
  const warnings = [{ code: 'rejected-scores', message: '3 rejected', count: 3 }];
  const json = renderJson({ ...plain, command, result, input, warnings }, '0.1.0');
  return documentSchema(command, { strict }).safeParse(JSON.parse(json));
}

describe('the documents of the contract', () => {
  it.each([
    ['a score', 'score', block],
    ['no answers', 'score', emptyBlock],
    ['categories only', 'score', { ...block, mean: null, distribution: null }],
    ['one breakdown', 'segment', { overall: block, ...breakdown }],
    ['a hidden breakdown', 'segment', { overall: block, by: ['region'], segments: [], hidden: true }],
    [
      'several breakdowns',
      'segment',
      { overall: block, breakdowns: [breakdown, { ...breakdown, by: ['plan'] }] },
    ],
    ['a file', 'inspect', inspect],
    ['a file without a score', 'inspect', { ...inspect, vendor: null, score: null, command: null }],
  ] as const)('hold %s', (_, command, result) => {
    expect(parse(command, result).error).toBeUndefined();
  });

  it.each([
    ['a missing key', 'score', { ...block, mean: undefined }],
    ['shares in percent', 'score', { ...block, promoters: category(2239, 52.1) }],
    ['a short distribution', 'score', { ...block, distribution: [1, 2, 3] }],
    ['an NPS in text', 'score', { ...block, nps: '+29' }],
    ['a confidence in percent', 'score', { ...block, interval: { ...block.interval, level: 95 } }],
    [
      'figures of a hidden segment',
      'segment',
      { overall: block, by: ['a'], segments: [{ ...hidden, nps: 3 }] },
    ],
    ['one breakdown in a list', 'segment', { overall: block, breakdowns: [breakdown] }],
    ['an unknown kind', 'inspect', { ...inspect, columns: [{ ...column, kind: 'money' }] }],
  ] as const)('refuse %s', (_, command, result) => {
    expect(parse(command, result, { strict: false }).success).toBe(false);
  });

  it('let unknown keys pass, which tests of this program do not', () => {
    const result = { ...block, benchmarks: {}, interval: { ...block.interval, note: '' } };
    expect(parse('score', result, { strict: false }).success).toBe(true);
    expect(parse('score', result).success).toBe(false);
  });

  it('may have read nothing', () => {
    const document = JSON.parse(renderJson({ ...plain, result: block }, '0.1.0'));
    expect(documentSchema('score', { strict: true }).safeParse(document).success).toBe(true);
  });
});

describe('the published JSON Schemas', () => {
  const schemas = publishedSchemas();

  it('are one a command', () => {
    expect(Object.keys(schemas)).toEqual(['score.json', 'segment.json', 'inspect.json']);
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
