import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderCsv } from '../../src/report/csv.js';
import { escapeCsv } from '../../src/report/escape.js';

const csv = (header: string[], ...rows: (string | number | boolean | null)[][]) =>
  [...renderCsv({ records: { header, rows } })].join('');

it('writes raw figures, empty cells for null, and ends lines in LF', () => {
  const rows = [
    ['EMEA', 28.594695, 1902, true],
    [null, -12.5, 0, false],
  ];
  expect(csv(['region', 'nps', 'responses', 'low_n'], ...rows)).toBe(
    'region,nps,responses,low_n\nEMEA,28.594695,1902,true\n,-12.5,0,false\n',
  );
});

it('writes the heading alone when there are no groups', () => {
  expect(csv(['region', 'nps'])).toBe('region,nps\n');
});

it.each([
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+1', "'+1"],
  ['-20', "'-20"],
  ['@me', "'@me"],
  ['a,b', '"a,b"'],
  ['two\nlines', '"two\nlines"'],
  ['old\rMac', '"old\rMac"'],
  ['\r=1+1', `"'\r=1+1"`],
  ['\x1b[2J', '\\x1b[2J'],
  ['\u202egnol\u202c', '\\u202egnol\\u202c'],
  ['日本語 👨‍👩‍👧‍👦', '日本語 👨‍👩‍👧‍👦'],
])('the text %j is written as %j', (text, cell) => {
  expect(csv(['region', 'nps'], [text, -20])).toBe(`region,nps\n${cell},-20\n`);
});

it('escapes in a heading what it escapes in a cell, as columns may be named by a file', () => {
  expect(csv(['=a', 'b\u2066', 'c\rd', 'file'])).toBe(`'=a,b\\u2066,"c\rd",file\n`);
});

it('reads back as it was, but for formulas and controls', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', "'", ' ', 'a', '\x1b', '\u202e') }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('row'), cell, cell)), (rows) => {
      const expected = rows.map((row) => row.map(asRead));
      const text = csv(['a', 'b', 'c'], ...rows);
      expect(parse(text)).toEqual([['a', 'b', 'c'], ...expected]);
      // The same for a reader that ends a line at a lone carriage return.
      expect(parse(text, { record_delimiter: ['\n', '\r'] })).toEqual([['a', 'b', 'c'], ...expected]);
    }),
  );
});

function asRead(cell: string | number | boolean | null): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  return escapeCsv(cell).replace(/^[=+\-@\t\r＝＋－＠]/, "'$&");
}
