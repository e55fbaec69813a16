// Where a text is not JSON: the verdict against the engine's own parser, the places counted by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFault } from '../../../src/cli/config/json-text.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Repeated keys are JSON, and faults only where they are looked for. */
const faultOf = (text: string) => findFault(text, 'a key that no text here has');

const tokens = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '"b"',
    '1',
    '-0.5e3',
    'true',
    'null',
    ' ',
    '\n',
    '\t',
    '"\\u00e4"',
  ],
  ...[
    '"',
    "'",
    '//',
    '01',
    '-',
    '.5',
    '1.',
    'nul',
    'truefalse',
    '\\',
    '"\\x"',
    '"\n"',
    '\u00a0',
    '+1',
    '1e',
    'é',
  ],
];

describe('a text is without fault where JSON.parse takes it', () => {
  it('any sequence of pieces', () => {
    const pieces = fc.array(fc.constantFrom(...tokens), { maxLength: 9 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(pieces, (text) => (faultOf(text) === undefined) === isJson(text)),
      { numRuns: 5000 },
    );
  });

  it('any document with one character left out, doubled or replaced', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', '\n', '0'), fc.nat(1))
      .map(([text, at, piece, cut]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place + cut);
      });
    fc.assert(
      fc.property(damaged, (text) => (faultOf(text) === undefined) === isJson(text)),
      { numRuns: 5000 },
    );
  });

  it('however deep it is', () => {
    const deep = 100_000;
    expect(findFault('['.repeat(deep) + ']'.repeat(deep))).toBeUndefined();
    expect(findFault('['.repeat(deep))).toMatchObject({ line: 1, column: deep + 1 });
  });
});

describe('the place and the words', () => {
  it.each([
    ['a comma before the end', '{\n  "score": "nps",\n}', 3, 1, 'expected a key in double quotes, found }'],
    ['a comma before the end of a list', '[1,\r\n 2,]', 2, 4, 'expected a value, found ]'],
    ['no comma', '{"a": 1\n "b": 2}', 2, 2, 'expected "," or }, found "b"'],
    ['a comment', '{ // the score\n}', 1, 3, 'expected a key in double quotes or }, found //'],
    ['single quotes', "{'a': 1}", 1, 2, "expected a key in double quotes or }, found '"],
    ['a bare word', '{"a": nps}', 1, 7, 'expected a value, found nps'],
    ['an end too early', '{"checks": [', 1, 13, 'expected a value or ], found the end of the file'],
    ['more than one value', '{}\n{}', 2, 1, 'expected nothing more, found {'],
    [
      'a path of Windows',
      '{"a": "C:\\data"}',
      1,
      7,
      'expected a value, found a text that does not end on its line, or has a \\ that JSON does not know',
    ],
    ['a long word', `[${'x'.repeat(50)}]`, 1, 2, `expected a value or ], found ${'x'.repeat(20)}`],
  ])('%s', (_, text, line, column, what) => {
    expect(findFault(text)).toEqual({ line, column, what, hint: expect.stringContaining('no comments') });
  });

  it('a key that stands twice, however it is written', () => {
    expect(findFault('{"a": {"b": 1},\n "\\u0061": 2}')).toEqual({
      ...{ line: 2, column: 2 },
      what: 'the key "\\u0061" is in its object twice',
    });
    expect(findFault('{"a": {"a": [{"a": 1}, {"a": 1}]}}')).toBeUndefined();
  });

  it('only under a key of the whole, where one is named', () => {
    const text = '{"scripts": {"x": 1, "x": 2}, "nps": {"score": "a"}}';
    expect(findFault(text, 'nps')).toBeUndefined();
    expect(findFault(text)).toBeDefined();
    expect(findFault('{"nps": {"score": "a", "score": "b"}}', 'nps')).toBeDefined();
    expect(findFault('{"nps": {}, "a": 1, "nps": {}}', 'nps')).toMatchObject({ column: 21 });
  });
});
