// Fields without quotes: how many there are, and what is in them.
import type { RecordCase } from './cases.js';
import { STRAY } from './reasons.js';

const LONG = 'x'.repeat(70);

export const fields: readonly RecordCase[] = [
  { name: 'one field without a line end', text: 'score', records: [['score']] },
  { name: 'one field', text: 'score\n', records: [['score']] },
  { name: 'a row without a line end', text: '9,EMEA,ok', records: [['9', 'EMEA', 'ok']] },
  { name: 'a row', text: '9,EMEA,ok\n', records: [['9', 'EMEA', 'ok']] },
  {
    name: 'two rows',
    text: '9,EMEA\n3,APAC\n',
    records: [
      ['9', 'EMEA'],
      ['3', 'APAC'],
    ],
  },
  {
    name: 'two rows without a line end',
    text: '9,EMEA\n3,APAC',
    records: [
      ['9', 'EMEA'],
      ['3', 'APAC'],
    ],
  },
  { name: 'three rows of one field', text: '9\n8\n7\n', records: [['9'], ['8'], ['7']] },
  { name: 'an empty first field', text: ',9,ok\n', records: [['', '9', 'ok']] },
  { name: 'an empty field in the middle', text: '9,,ok\n', records: [['9', '', 'ok']] },
  { name: 'an empty last field', text: '9,EMEA,\n', records: [['9', 'EMEA', '']] },
  { name: 'an empty last field at the end of the text', text: '9,EMEA,', records: [['9', 'EMEA', '']] },
  { name: 'empty fields in a row', text: '9,,,,ok\n', records: [['9', '', '', '', 'ok']] },
  { name: 'only a delimiter', text: ',', records: [['', '']] },
  {
    name: 'only delimiters',
    text: ',,\n,,\n',
    records: [
      ['', '', ''],
      ['', '', ''],
    ],
  },
  {
    name: 'an empty first field after a filled row',
    text: '9,a\n,b\n',
    records: [
      ['9', 'a'],
      ['', 'b'],
    ],
  },
  { name: 'a field that fills a block', text: `${LONG},9\n`, records: [[LONG, '9']] },
  {
    name: 'a field of 100,000 bytes',
    text: `9,${'y'.repeat(100_000)}\n8,b\n`,
    records: [
      ['9', 'y'.repeat(100_000)],
      ['8', 'b'],
    ],
  },
  {
    name: '500 fields',
    text: `${Array.from({ length: 500 }, (_, i) => i).join(',')}\n`,
    records: [Array.from({ length: 500 }, (_, i) => String(i))],
  },
  { name: '500 empty fields', text: `${','.repeat(499)}\n`, records: [new Array<string>(500).fill('')] },
  { name: 'letters beyond ASCII', text: 'é,日本,😀\n', records: [['é', '日本', '😀']] },
  { name: 'a mark that joins the letter before', text: 'e\u0301,9\n', records: [['e\u0301', '9']] },
  { name: 'text from right to left', text: 'שלום,9\n', records: [['שלום', '9']] },
  { name: 'control characters', text: '\x01,\x1f\x7f\n', records: [['\x01', '\x1f\x7f']] },
  {
    name: 'a byte order mark in a field',
    text: 'a,\ufeffb\n',
    records: [['a', '\ufeffb']],
  },
  {
    name: 'numbers stay as they are written',
    text: '007,1e5,+9,-0\n',
    records: [['007', '1e5', '+9', '-0']],
  },
  {
    name: 'words for nothing are text',
    text: 'null,NULL,NaN,undefined\n',
    records: [['null', 'NULL', 'NaN', 'undefined']],
  },
  { name: 'words for truth are text', text: 'true,FALSE,yes\n', records: [['true', 'FALSE', 'yes']] },
  { name: 'formulas are text', text: '=1+1,@x,-2\n', records: [['=1+1', '@x', '-2']] },
  { name: 'a backslash does not escape a comma', text: 'a\\,b\n', records: [['a\\', 'b']] },
  { name: 'a backslash before n is no line end', text: 'a\\nb,9\n', records: [['a\\nb', '9']] },
  {
    name: 'a backslash at the end of a line',
    text: 'a,b\\\n9,c\n',
    records: [
      ['a', 'b\\'],
      ['9', 'c'],
    ],
  },
  { name: 'apostrophes do not quote', text: "'a,b',9\n", records: [["'a", "b'", '9']] },
  { name: 'backticks do not quote', text: '`a,b`,9\n', records: [['`a', 'b`', '9']] },
  { name: 'typographic quotes do not quote', text: '“a,b”,9\n', records: [['“a', 'b”', '9']] },
  { name: 'brackets hold nothing together', text: '[1,2],{3,4}\n', records: [['[1', '2]', '{3', '4}']] },
  { name: 'a dollar sign and percent signs', text: '$5,10%,%2C\n', records: [['$5', '10%', '%2C']] },
  { name: 'tags are text', text: '<b>9</b>,<td>\n', records: [['<b>9</b>', '<td>']] },
];

export const ragged: readonly RecordCase[] = [
  {
    name: 'a row with fewer fields',
    text: 'a,b,c\n1,2\n',
    records: [
      ['a', 'b', 'c'],
      ['1', '2'],
    ],
  },
  {
    name: 'a row with more fields',
    text: 'a,b\n1,2,3\n',
    records: [
      ['a', 'b'],
      ['1', '2', '3'],
    ],
  },
  {
    name: 'a row of one field among others',
    text: 'a,b\n1\n2,3\n',
    records: [['a', 'b'], ['1'], ['2', '3']],
  },
  {
    name: 'a delimiter at the end of every row but the first',
    text: 'a,b\n1,2,\n3,4,\n',
    records: [
      ['a', 'b'],
      ['1', '2', ''],
      ['3', '4', ''],
    ],
  },
  { name: 'rows that grow', text: 'a\nb,c\nd,e,f\n', records: [['a'], ['b', 'c'], ['d', 'e', 'f']] },
  { name: 'rows that shrink', text: 'a,b,c\nd,e\nf\n', records: [['a', 'b', 'c'], ['d', 'e'], ['f']] },
  {
    name: 'a short last row without a line end',
    text: 'a,b,c\n1,2,3\n4',
    records: [['a', 'b', 'c'], ['1', '2', '3'], ['4']],
  },
  {
    name: 'a short row that ends in quotes',
    text: 'a,b\n"1"\n2,3\n',
    records: [['a', 'b'], ['1'], ['2', '3']],
  },
];

export const whitespace: readonly RecordCase[] = [
  { name: 'spaces around a field stay', text: 'a, b ,c\n', records: [['a', ' b ', 'c']] },
  {
    name: 'a space at the end of a line',
    text: 'a,b \nc,d\n',
    records: [
      ['a', 'b '],
      ['c', 'd'],
    ],
  },
  { name: 'a space at the end of the text', text: 'a,b ', records: [['a', 'b ']] },
  { name: 'a space at the beginning of a line', text: ' a,b\n', records: [[' a', 'b']] },
  { name: 'a field of a space', text: 'a, ,c\n', records: [['a', ' ', 'c']] },
  { name: 'tabs around a field stay', text: 'a,\tb\t\n', records: [['a', '\tb\t']] },
  { name: 'a space before CRLF', text: 'a,b \r\n', records: [['a', 'b ']] },
  { name: 'a space that does not break', text: 'a,\u00a0b\n', records: [['a', '\u00a0b']] },
  { name: 'a wide space', text: 'a,\u3000\n', records: [['a', '\u3000']] },
  { name: 'spaces in quotes stay', text: '" a ",b\n', records: [[' a ', 'b']] },
  { name: 'a quoted space', text: '" ",b\n', records: [[' ', 'b']] },
  { name: 'a quoted tab', text: '"\t",b\n', records: [['\t', 'b']] },
];

export const comments: readonly RecordCase[] = [
  {
    name: 'a line that begins with # is a row',
    text: '# made by hand\na,b\n',
    records: [['# made by hand'], ['a', 'b']],
  },
  {
    name: '# in the middle',
    text: 'a,b\n#c,d\ne,f\n',
    records: [
      ['a', 'b'],
      ['#c', 'd'],
      ['e', 'f'],
    ],
  },
  { name: '# at the end', text: 'a,b\n# end', records: [['a', 'b'], ['# end']] },
  { name: '# in a field', text: 'a #1,b#\n', records: [['a #1', 'b#']] },
  { name: '# after a space', text: ' # a,b\n', records: [[' # a', 'b']] },
  { name: 'a quoted #', text: '"#a",b\n', records: [['#a', 'b']] },
  { name: 'only # lines', text: '#a\n#b\n', records: [['#a'], ['#b']] },
  {
    name: 'a line that begins with two slashes',
    text: '//a,b\nc,d\n',
    records: [
      ['//a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'a line that begins with a semicolon',
    text: ';a,b\nc,d\n',
    records: [
      [';a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'a quote in a # line opens nothing in the field',
    text: '# a "b\nc,d\n',
    records: [['# a "b'], ['c', 'd']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  { name: 'a line that begins with an exclamation mark', text: '!a,b\n', records: [['!a', 'b']] },
];
