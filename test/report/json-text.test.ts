import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeJson } from '../../src/report/escape.js';
import { jsonPieces } from '../../src/report/json-text.js';

const text = (value: unknown) => [...jsonPieces(value)].join('');

describe('is what JSON.stringify writes with two spaces, escaped for terminals', () => {
  const written = (value: unknown) => escapeJson(JSON.stringify(value, null, 2));

  it('of any data', () => {
    const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
    fc.assert(
      fc.property(value, (one) => void expect(text(one)).toBe(written(one))),
      { numRuns: 500 },
    );
  });

  it('of lists long and short, in each other', () => {
    const item = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.constant({}));
    const list = fc.array(fc.oneof(item, fc.array(item, { maxLength: 30 })), { maxLength: 30 });
    fc.assert(
      fc.property(fc.record({ list, other: list }), (one) => void expect(text(one)).toBe(written(one))),
    );
  });

  it.each([
    { a: undefined, b: 1, c: undefined },
    { only: undefined },
    [undefined, { a: [{}, [], { b: undefined }] }],
    JSON.parse('{"__proto__": {"constructor": 1}, "10": 2, "\\u202e": "\\ud800"}'),
    [-0, 1e21, 1e-7, 5e-324],
  ])('of %j', (value) => {
    expect(text(value)).toBe(written(value));
  });
});

it('comes in pieces, none longer than an item of a list', () => {
  const segments = Array.from({ length: 1000 }, (_, i) => ({
    segment: { region: `region ${i}` },
    nps: i / 7,
  }));
  const longest = Math.max(...Array.from(jsonPieces({ result: { segments } }), (piece) => piece.length));
  expect(longest).toBeLessThan(200);
});

it.each([
  { segments: Array.from({ length: 20 }, (_, i) => ({ nps: i === 19 ? Number.NaN : i })) },
  { nps: Number.NaN },
])('takes what is no number for a defect, wherever it is', (value) => {
  expect(() => text(value)).toThrow('nps is NaN, not a figure');
});
