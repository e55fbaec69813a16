import { describe, expect, it } from 'vitest';
import { block } from '../../src/core/block.js';
import type { Group } from '../../src/core/group.js';
import { scaleOf } from '../../src/core/parse-scale.js';
import { breakDown } from '../../src/core/segments.js';
import { mergeTallies, tally, tallyOn } from '../../src/core/tally.js';
import { renderJson } from '../../src/report/json.js';
import { parseSaved, type SavedDocument } from '../../src/report/saved.js';
import { expectedOf, goldenCases } from '../support/cases.js';
import { weigh } from '../support/core/weighted.js';
import { plain } from '../support/report/reports.js';

const groups: Group[] = [
  { key: ['EMEA'], tally: tally([10, 10, 9, 8, 3, 2]) },
  { key: [null], tally: tally([7, 7, 0]) },
  { key: ['APAC'], tally: tally([6]) },
];
const overall = block(mergeTallies(groups.map((group) => group.tally)));
const { hidden: _, ...breakdown } = breakDown(groups, ['region'], { adjust: 'holm' });
const byRegion = { overall, ...breakdown };
const several = { overall, breakdowns: [breakdown, { by: ['plan'], segments: [], hidden: true }] };

function documentOf(command: string, result: unknown, options: object = { scale: '0-10' }): string {
  const input = { sources: ['a.csv'], rows: 2, answered: 2, blank: 0, rejected: 0, filtered: 0, columns: {} };
  return [...renderJson({ ...plain, command, result, input, options: { ...options } }, '0.1.0')].join('');
}

/** The document with one value changed, or taken away. */
function damaged(text: string, path: (string | number)[], value?: unknown): string {
  const document = JSON.parse(text);
  const holder = path.slice(0, -1).reduce((node, key) => node[key], document);
  holder[path.at(-1)!] = value;
  return JSON.stringify(document);
}

function read(text: string): SavedDocument {
  const { document, fault } = parseSaved(text);
  if (fault) throw new Error(JSON.stringify(fault));
  return document;
}

describe('the documents of the golden cases', () => {
  const written = goldenCases()
    .map((golden) => ({ name: golden.name, text: expectedOf(golden).stdout }))
    .filter(({ text }) =>
      /^\{\n {2}"formatVersion": "[^"]+",\n {2}"command": "(?:score|segment)"/.test(text),
    );

  const ofOne = written.filter(({ text }) => JSON.parse(text).result.questions === undefined);

  it('are several', () => {
    expect(ofOne.length).toBeGreaterThan(10);
  });

  it('of several questions are refused: none of them is the one', () => {
    const ofSeveral = written.filter((one) => !ofOne.includes(one));
    expect(ofSeveral.length).toBeGreaterThan(0);
    for (const { text } of ofSeveral)
      expect(parseSaved(text)).toMatchObject({ fault: { kind: 'questions' } });
  });

  it.each(ofOne)('$name reads back', ({ text }) => {
    const { command, input, options, result } = JSON.parse(text);
    const { breakdowns, overall, by, segments, hidden } = result;
    // What hides all its figures is known as such.
    if ((overall ?? result).hidden) {
      expect(parseSaved(text)).toEqual({ fault: { kind: 'hidden' } });
      return;
    }
    const document = read(text);
    expect(document).toMatchObject({ command, input, options });
    expect(document.overall).toEqual(command === 'score' ? result : overall);
    expect(document.breakdowns).toHaveLength(command === 'score' ? 0 : (breakdowns?.length ?? 1));
    for (const [i, each] of (breakdowns ?? (by ? [{ by, segments, hidden }] : [])).entries()) {
      expect(document.breakdowns[i]).toMatchObject({ by: each.by, segments: each.segments });
      expect(document.breakdowns[i]!.hidden).toBe(each.hidden);
    }
  });
});

describe('a document', () => {
  it('has one shape for one and for several breakdowns', () => {
    const one = read(documentOf('segment', byRegion));
    const two = read(documentOf('segment', several));
    expect(one.breakdowns.map(({ by, segments }) => [by, segments.length])).toEqual([[['region'], 3]]);
    expect(two.breakdowns.map(({ by, segments }) => [by, segments.length])).toEqual([
      [['region'], 3],
      [['plan'], 0],
    ]);
    expect(two.breakdowns.map(({ hidden }) => hidden)).toEqual([undefined, true]);
    expect(one.overall).toEqual(overall);
  });

  it('tells hidden segments from shown ones', () => {
    const { hidden: _, ...some } = breakDown(groups, ['region'], { adjust: 'holm', minN: 2, top: 2 });
    const { breakdowns } = read(documentOf('segment', { overall, ...some }));
    const told = breakdowns[0]!.segments.map((row) => [
      row.segment.region,
      row.hidden ? 'hidden' : row.promoters.count,
      row.other,
      row.responses,
    ]);
    expect(told).toEqual([
      ['EMEA', 3, undefined, 6],
      [null, 'hidden', undefined, 3],
      ['(other)', 'hidden', true, 1],
    ]);
  });

  it('of weighted responses keeps what the weights did', () => {
    const weighted = block(weigh([10, 9, 3], [0.5, 2, 1]));
    expect(read(documentOf('score', weighted)).overall.weighted).toEqual(weighted.weighted);
  });

  it('may be without answers, or of an input that was not kept', () => {
    expect(read(documentOf('score', block(tally([])))).overall.responses).toBe(0);
    expect(read(damaged(documentOf('score', overall), ['input'], null)).input).toBeNull();
  });

  it('may come from an earlier minor version or a later one', () => {
    const text = documentOf('segment', byRegion);
    const earlier = JSON.parse(text);
    delete earlier.result.tests;
    for (const row of earlier.result.segments) delete row.pValue;
    expect(read(JSON.stringify(earlier)).breakdowns).toHaveLength(1);
    const later = damaged(damaged(text, ['formatVersion'], '1.23'), ['result', 'overall', 'median'], 8);
    expect(read(later).overall.nps).toBe(overall.nps);
  });

  it('may begin with a byte order mark', () => {
    expect(read(`\ufeff${documentOf('score', overall)}`).command).toBe('score');
  });
});

describe('what is no document of a score', () => {
  it.each([
    ['', 'not-json'],
    ['score,region\n9,EMEA\n', 'not-json'],
    [documentOf('score', overall).slice(0, -20), 'not-json'],
    ['[]', 'not-a-document'],
    ['null', 'not-a-document'],
    ['{"nps": 31}', 'not-a-document'],
    [damaged(documentOf('score', overall), ['formatVersion']), 'not-a-document'],
    [damaged(documentOf('score', overall), ['formatVersion'], 1), 'not-a-document'],
    [damaged(documentOf('score', overall), ['command']), 'not-a-document'],
  ])('%j is %s', (text, kind) => {
    expect(parseSaved(text).fault).toMatchObject({ kind });
  });

  it('is cut short: the parser says where', () => {
    expect(parseSaved('{"formatVersion": ').fault).toEqual({
      kind: 'not-json',
      reason: 'Unexpected end of JSON input',
    });
  });

  it('has another major version, whatever else it holds', () => {
    const fault = parseSaved('{"formatVersion": "2.0", "command": "score", "results": []}').fault;
    expect(fault).toEqual({ kind: 'other-version', version: '2.0' });
    expect(parseSaved(damaged(documentOf('inspect', {}), ['formatVersion'], '10.1')).fault).toEqual({
      ...fault,
      version: '10.1',
    });
  });

  it.each(['inspect', 'compare', 'plan', 'check'])('is of the command %s', (command) => {
    expect(parseSaved(documentOf(command, {})).fault).toEqual({ kind: 'other-command', command });
  });
});

describe('a damaged document', () => {
  const score = documentOf('score', overall);
  const one = documentOf('segment', byRegion);
  const two = documentOf('segment', several);

  it.each([
    [damaged(score, ['result']), 'result: Invalid input: expected object, received undefined'],
    [damaged(score, ['result', 'nps'], '31'), 'result.nps: Invalid input: expected number, received string'],
    [damaged(score, ['result', 'nps'], 101), 'result.nps: Too big: expected number to be <=100'],
    [damaged(score, ['result', 'responses'], 1.5), 'result.responses: Invalid input: expected int'],
    [damaged(score, ['result', 'distribution', 4], -1), 'result.distribution[4]: Too small'],
    [damaged(score, ['result', 'weighted'], {}), 'result.weighted.sumOfWeights: Invalid input'],
    [damaged(score, ['options'], []), 'options: Invalid input: expected record, received array'],
    [damaged(score, ['input', 'rows']), 'input.rows: Invalid input'],
    [damaged(score, ['tool', 'name'], 'other'), 'tool.name: Invalid input: expected "net-promoter"'],
    [damaged(score, ['result', 'responses'], 11), 'result: the counts do not add up to the responses'],
    [damaged(score, ['result', 'distribution', 0], 9), 'result: the counts do not add up to the responses'],
    [
      damaged(score, ['result', 'nps'], null),
      'result: there are figures without responses, or responses without figures',
    ],
    [damaged(one, ['result', 'overall']), 'result.overall: Invalid input'],
    [damaged(one, ['result', 'by'], []), 'result.by: Too small'],
    [damaged(one, ['result', 'segments', 1, 'mean'], '7'), 'result.segments[1].mean: Invalid input'],
    [damaged(one, ['result', 'segments', 1, 'segment', 'region'], 7), 'result.segments[1].segment.region: '],
    [
      damaged(one, ['result', 'segments', 1, 'segment'], { plan: 'pro' }),
      'result.segments[1].segment: the columns are not those of `by`',
    ],
    [damaged(one, ['result', 'segments', 1, 'hidden'], 'yes'), 'result.segments[1].hidden: Invalid'],
    [
      damaged(one, ['result', 'segments'], byRegion.segments.slice(1)),
      'result.segments: the responses of the segments do not add up to those overall',
    ],
    [damaged(two, ['result', 'breakdowns'], {}), 'result.breakdowns: Invalid input: expected array'],
    [
      damaged(two, ['result', 'breakdowns', 0, 'segments', 2, 'nps'], -101),
      'result.breakdowns[0].segments[2].nps: Too small',
    ],
    [
      damaged(two, ['result', 'breakdowns', 1, 'hidden']),
      'result.breakdowns[1].segments: the responses of the segments do not add up',
    ],
  ])('%#: says what is wrong first', (text, issue) => {
    const { fault } = parseSaved(text);
    expect(fault).toMatchObject({ kind: 'invalid' });
    expect(fault?.kind === 'invalid' && fault.issue.slice(0, issue.length)).toBe(issue);
  });
});

describe('a document of another scale', () => {
  const scale = scaleOf('1-5', '1-3,4,5');
  const options = { scale: '1-5', bands: '1-3,4,5' };
  const result = block(tallyOn(scale, [5, 4, 5, 3, 5, 4, 2, 5]));
  const text = documentOf('score', result, options);

  it('is read by its bands', () => {
    expect(read(text)).toMatchObject({ scale, overall: result });
    expect(read(documentOf('score', block(tally([9]))))).not.toHaveProperty('scale');
  });

  it.each([
    [
      'bands that its counts contradict',
      { ...options, bands: '1-2,3-4,5' },
      'result: the counts do not add up',
    ],
    ['the scale of an NPS', { scale: '0-10' }, 'result: the counts do not add up'],
    [
      'bands that do not fit',
      { ...options, bands: '0-6,7-8,9-10' },
      'options.scale: no scale with these bands',
    ],
    ['no bands', { scale: '1-5' }, 'options.scale: no scale with these bands'],
  ])('is damaged where it has %s', (_, other, issue) => {
    const { fault } = parseSaved(documentOf('score', result, other));
    expect(fault).toMatchObject({ kind: 'invalid', issue: expect.stringContaining(issue) });
  });
});
