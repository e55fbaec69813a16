// Records: what is a field, what breaks the rules of CSV, and where each record begins.
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../../src/input/table/dialect.js';
import { MalformedRecord, RecordParser } from '../../../src/input/table/records.js';

interface Parsed {
  records: string[][];
  offsets: number[];
  fault?: { kind: string; start: number; field: number; excerpt: string };
}

/** Parses a text that is fed in pieces of a size. */
function parse(text: string, size = 1e9, dialect: Partial<Dialect> = {}, maxRecord = 1e6): Parsed {
  const parser = new RecordParser({ delimiter: ',', recordEnd: 'lf', ...dialect }, maxRecord);
  const parsed: Parsed = { records: [], offsets: [0] };
  const add = ({ records, offsets }: { records: string[][]; offsets: number[] }) => {
    parsed.records.push(...records);
    parsed.offsets.push(...offsets.slice(1));
  };
  const bytes = Buffer.from(text);
  try {
    for (let from = 0; from < bytes.length; from += size) add(parser.feed(bytes.subarray(from, from + size)));
    add(parser.finish());
  } catch (error) {
    if (!(error instanceof MalformedRecord)) throw error;
    add(error.before);
    parsed.fault = { kind: error.fault, start: error.start, field: error.field, excerpt: error.excerpt };
  }
  return parsed;
}

/** The same fed byte by byte, and in pieces of every other size. */
function expectSameInPieces(text: string, dialect: Partial<Dialect> = {}, maxRecord = 1e6): void {
  const { fault, ...whole } = parse(text, 1e9, dialect, maxRecord);
  for (let size = 1; size <= Buffer.byteLength(text); size++) {
    const { fault: other, ...pieces } = parse(text, size, dialect, maxRecord);
    expect({ size, ...pieces }).toEqual({ size, ...whole });
    // Only the excerpt may differ: it ends where the bytes read so far end.
    expect({ ...other, excerpt: '' }).toEqual({ ...fault, excerpt: '' });
  }
}

describe('fields', () => {
  test.each<[string, string[][]]>([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\r\nb\nc\r\n', [['a'], ['b'], ['c']]],
    ['a\rb\n', [['a\rb']]],
    ['"a\rb","c\nd","e\r\nf"\n', [['a\rb', 'c\nd', 'e\r\nf']]],
    ['"a,b";c\n'.replace(';', ','), [['a,b', 'c']]],
    ['"say ""hi""",""""\n', [['say "hi"', '"']]],
    ['"",x,""\n', [['', 'x', '']]],
    ['""\n', [['']]],
    ['""', [['']]],
    ['5" screen,the "best",""\n', [['5" screen', 'the "best"', '']]],
    ['a"b",c""d,e"\n', [['a"b"', 'c""d', 'e"']]],
    [' "a",b\n', [[' "a"', 'b']]],
    [
      'é,日本,😀\n"é","日本","😀"\n',
      [
        ['é', '日本', '😀'],
        ['é', '日本', '😀'],
      ],
    ],
    ['a,b,c\n1\n1,2,3,4\n', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    ['a\n\n \nb\n\n', [['a'], [], [], ['b'], []]],
    ['a\n""\n" "\n', [['a'], [''], [' ']]],
    [',\n', [['', '']]],
    ['', []],
  ])('of %j', (text, records) => {
    expect(parse(text)).toEqual({ records, offsets: expect.anything() });
    expectSameInPieces(text);
  });

  test.each([';', '\t', '|'])('separated by %j', (delimiter) => {
    const text = `a${delimiter}"b${delimiter}c"\n1,2${delimiter}3\n`;
    expect(parse(text, 1e9, { delimiter }).records).toEqual([
      ['a', `b${delimiter}c`],
      ['1,2', '3'],
    ]);
    expectSameInPieces(text, { delimiter });
  });

  test('of records that end at CR alone', () => {
    const text = 'a,b\r1,"x\ny"\r\r2,z\n!\r';
    const records = [['a', 'b'], ['1', 'x\ny'], [], ['2', 'z\n!']];
    expect(parse(text, 1e9, { recordEnd: 'cr' }).records).toEqual(records);
    expectSameInPieces(text, { recordEnd: 'cr' });
  });
});

describe('offsets', () => {
  test('count bytes, and each slice is its record', () => {
    const text = 'id,é\r\n1,"x\r\ny"\n\n2,日本\n3,"😀"';
    const { records, offsets } = parse(text);
    const bytes = Buffer.from(text);
    expect(offsets.at(-1)).toBe(bytes.length);
    const slices = records.map((_, i) => bytes.toString('utf8', offsets[i], offsets[i + 1]));
    expect(slices).toEqual(['id,é\r\n', '1,"x\r\ny"\n', '\n', '2,日本\n', '3,"😀"']);
  });
});

describe('malformed', () => {
  test.each([
    ['a,b\n"1"x,2\n', 'text-after-quote', 4, 0],
    ['a,b\n1,"2" x\n', 'text-after-quote', 4, 1],
    ['a,b\n1,"2" "\n', 'text-after-quote', 4, 1],
    ['a,"b" \rc\n', 'text-after-quote', 0, 1],
    ['a,b\n1, 2\n3,"x"y"\n', 'text-after-quote', 9, 1],
    ['a,b\n""1"",2\n', 'text-after-quote', 4, 0],
    ['"a,b"x,c\n', 'text-after-quote', 0, 0],
    ['a,"b"\rc\n', 'text-after-quote', 0, 1],
    ['a,"b"\r', 'text-after-quote', 0, 1],
    ['é,b\n"say ""hi""","no"t\n', 'text-after-quote', 5, 1],
    ['a,b\n1,"2\n3,4\n', 'unclosed-quote', 4, 1],
    ['a,b\n1,"2""', 'unclosed-quote', 4, 1],
    ['a,b\n"', 'unclosed-quote', 4, 0],
    ['a,b\n1,2\n日本,"x,\n', 'unclosed-quote', 8, 1],
  ])('%j: %s', (text, kind, start, field) => {
    const { fault, records, offsets } = parse(text);
    expect(fault).toMatchObject({ kind, start, field });
    expect(fault!.excerpt).toBe(Buffer.from(text).toString('utf8', start));
    expect(offsets.at(-1)).toBe(start);
    expect(records).toHaveLength(text.slice(0, text.indexOf(fault!.excerpt)).split('\n').length - 1);
    expectSameInPieces(text);
  });

  test('a quote at the end of records that end at CR is closed', () => {
    expect(parse('a,"b"\r"c"\r', 1e9, { recordEnd: 'cr' }).records).toEqual([['a', 'b'], ['c']]);
    expect(parse('a,"b"x\r', 1e9, { recordEnd: 'cr' }).fault?.kind).toBe('text-after-quote');
  });

  test('too large: names where the record begins and the field that does not end', () => {
    const text = `a,b\n1,"${'x'.repeat(100)}\n2,y\n`;
    expect(parse(text, 1e9, {}, 50).fault).toMatchObject({ kind: 'too-large', start: 4, field: 1 });
    expectSameInPieces(text, {}, 50);
    expect(parse(`a,b\n1,"${'x'.repeat(40)}"\n`, 1e9, {}, 50).fault).toBeUndefined();
  });

  test('too large without any quote', () => {
    expect(parse(`a\n${'x'.repeat(100)}`, 7, {}, 50).fault).toMatchObject({ kind: 'too-large', start: 2 });
  });
});
