// Dialects: the delimiter and the record's end, found on the beginning of a file.
import { describe, expect, test } from 'vitest';
import { DIALECT_BYTES, detectDialect } from '../../../src/input/table/dialect.js';

const found = (text: string, delimiter?: string) => detectDialect(Buffer.from(text), { delimiter });
const DELIMITERS = [',', ';', '\t', '|'];
const ENDS = [
  ['\n', 'lf'],
  ['\r\n', 'lf'],
  ['\r', 'cr'],
] as const;

describe.each(DELIMITERS)('delimiter %j', (delimiter) => {
  test.each(ENDS)('with records that end at %j', (end, recordEnd) => {
    const rows = [
      ['id', 'nps', 'comment'],
      ['1', '9', `"${DELIMITERS.join(' ')}"`],
      ['2', '', '"two\nlines"'],
    ];
    const text = rows.map((row) => row.join(delimiter) + end).join('');
    expect(found(text)).toEqual({ delimiter, recordEnd });
    expect(found(text.trim())).toEqual({ delimiter, recordEnd });
    expect(found(end + text)).toEqual({ delimiter, recordEnd });
  });
});

describe('the delimiter', () => {
  test.each([
    ['lists in cells', 'nps,tags\n9,a;b;c\n8,d;e;f\n7,g;h;i\n', ','],
    ['decimal commas', 'name;nps;price\nA;9,0;1,5\nB;8,0;2,5\n', ';'],
    ['decimal commas, more than semicolons', 'a;b\n1,2,3;9\n4,5,6;8\n', ';'],
    ['times', 'when|nps\n10:30, late|9\n11:30, later|8\n', '|'],
    ['commas in a tab file', 'a\tb\nx, y\t9\nz\t8\n', '\t'],
    ['quoted fields of several lines', 'a,b\n"x;y\nz;w\n;;",9\n"p;q",8\n', ','],
    ['quotes inside a field', 'a;b\n5" x, y;9\n6" z, w;8\n', ';'],
    ['doubled quotes', 'a,b\n"say ""x;y"" ; z",9\n"q;r""",8\n', ','],
    ['a comma in the question and one in each decimal', 'id;How likely, 0 to 10?\n1;9,0\n2;8,0\n', ';'],
    ['a title line above', 'My survey\nid;nps\n1;9\n2;8\n', ';'],
    ['short rows', 'a;b;c\n1;2\n1;2;3\n1,5;2\n1;2;3\n', ';'],
    ['a header alone', 'a;b;c', ';'],
    ['one column', 'nps\n9\n8\n', ','],
    ['nothing', '', ','],
    ['a comma in a question', 'region;How likely, from 0 to 10;comment\nN;9;a\nS;8;b, c\n', ';'],
  ])('in spite of %s', (_, text, delimiter) => {
    expect(found(text).delimiter).toBe(delimiter);
  });

  test('is as given, and the record end is still found', () => {
    expect(found('a;b,c\r1;2,3\r', ',')).toEqual({ delimiter: ',', recordEnd: 'cr' });
    expect(found('a:b\n1:2\n', ':')).toEqual({ delimiter: ':', recordEnd: 'lf' });
  });
});

describe('records end at CR alone only where no LF stands outside quotes', () => {
  test.each([
    ['a,b\r1,2\r', 'cr'],
    ['a,b\r1,2\n', 'lf'],
    ['a,b\r\n1,"x\ry"\r\n', 'lf'],
    ['a,b\n1,"x\ry"\n', 'lf'],
    ['a,b\n1,x\ry\n', 'lf'],
    ['a,b\r1,"x\ny"\r', 'cr'],
    ['"a"\r"b"\r"x\ny"\r', 'cr'],
    ['a,b\r"x\ny",1\r"z\nw",2\r', 'cr'],
    ['a,b\r1,";;;\n;;;"\r2,";;;\n;"\r', 'cr'],
    ['a\r', 'cr'],
    ['a', 'lf'],
  ])('%j: %s', (text, recordEnd) => {
    expect(found(text).recordEnd).toBe(recordEnd);
  });
});

test('only the first 64 KiB count', () => {
  const rows = 'a,b\r'.padEnd(DIALECT_BYTES - 4, '1,2\r');
  expect(DIALECT_BYTES).toBe(65_536);
  expect(found(`${rows}1,2\n`)).toEqual({ delimiter: ',', recordEnd: 'lf' });
  expect(found(`${rows}1,2\r\n`)).toEqual({ delimiter: ',', recordEnd: 'cr' });
  expect(found(`${'a,b\n'.repeat(DIALECT_BYTES / 4)}${'1;2;3;4\n'.repeat(100_000)}`).delimiter).toBe(',');
});

test.each([
  [',', 'a,b;c\n', '1,2;5\n', '1,2\n'],
  [';', 'a,b;c\n', '1,2;5\n', '1;2\n'],
])('where the beginning fits by two delimiters, what follows decides: %s', (delimiter, header, row, later) => {
  expect(found(`${header}${row.repeat(3000)}${later.repeat(10_000)}`).delimiter).toBe(delimiter);
});
