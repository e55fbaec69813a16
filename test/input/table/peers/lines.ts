// Where records end, and lines with nothing on them; delimiters that are no comma.
import type { RecordCase } from './cases.js';
import { BLANK, BLANKS, LONE_CR, MIXED, STRAY } from './reasons.js';

const X63 = 'x'.repeat(63);

export const lineEnds: readonly RecordCase[] = [
  {
    name: 'LF',
    text: 'a,b\nc,d\n',
    records: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'CRLF',
    text: 'a,b\r\nc,d\r\n',
    records: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'CRLF, without the last',
    text: 'a,b\r\nc,d',
    records: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'CRLF and LF',
    text: 'a,b\r\nc,d\ne,f\r\n',
    records: [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
    others: {
      DuckDB: 'error',
      PapaParse: [
        ['a', 'b'],
        ['c', 'd\ne', 'f'],
      ],
    },
    why: MIXED,
  },
  {
    name: 'LF and CRLF',
    text: 'a,b\nc,d\r\ne,f\n',
    records: [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
    others: {
      DuckDB: 'error',
      PapaParse: [
        ['a', 'b'],
        ['c', 'd\r'],
        ['e', 'f'],
      ],
    },
    why: MIXED,
  },
  {
    name: 'CRLF after an empty field',
    text: 'a,\r\n,b\r\n',
    records: [
      ['a', ''],
      ['', 'b'],
    ],
  },
  {
    name: 'CRLF after a quoted field',
    text: 'a,"b"\r\n"c",d\r\n',
    records: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'CRLF after an empty quoted field',
    text: 'a,""\r\n"",b\r\n',
    records: [
      ['a', ''],
      ['', 'b'],
    ],
  },
  {
    name: 'CR and LF on two sides of a block',
    text: `a,${X63.slice(2)}\r\nb,c\r\n`,
    records: [
      ['a', X63.slice(2)],
      ['b', 'c'],
    ],
  },
  {
    name: 'a CR among line feeds is text',
    text: 'a\rb,c\nd,e\n',
    records: [
      ['a\rb', 'c'],
      ['d', 'e'],
    ],
    others: {
      Python: [['a'], ['b', 'c'], ['d', 'e']],
      DuckDB: 'error',
      PapaParse: [['a'], ['b', 'c\nd', 'e\n']],
    },
    why: LONE_CR,
  },
  {
    name: 'a CR at the end of a field',
    text: 'a\r,b\n',
    records: [['a\r', 'b']],
    others: { Python: [['a'], ['', 'b']], DuckDB: 'error', PapaParse: [['a'], ['', 'b\n']] },
    why: LONE_CR,
  },
  {
    name: 'two CR before a line feed',
    text: 'a,b\r\r\nc,d\n',
    records: [
      ['a', 'b\r'],
      ['c', 'd'],
    ],
    others: {
      Python: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      DuckDB: 'error',
      PapaParse: [
        ['a', 'b'],
        ['\nc', 'd\n'],
      ],
    },
    why: LONE_CR,
  },
  {
    name: 'a CR after a line feed',
    text: 'a,b\n\rc,d\n',
    records: [
      ['a', 'b'],
      ['\rc', 'd'],
    ],
    others: {
      Python: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      DuckDB: 'error',
    },
    why: LONE_CR,
  },
  {
    name: 'a CR at the end of the text',
    text: 'a,b\nc,d\r',
    records: [
      ['a', 'b'],
      ['c', 'd\r'],
    ],
    others: {
      Python: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      DuckDB: 'error',
    },
    why: LONE_CR,
  },
  { name: 'a line separator is text', text: 'a\u2028b,c\n', records: [['a\u2028b', 'c']] },
  { name: 'a next line is text', text: 'a\u0085b,c\n', records: [['a\u0085b', 'c']] },
  { name: 'a form feed and a vertical tab are text', text: 'a\fb,c\vd\n', records: [['a\fb', 'c\vd']] },
  { name: 'a record separator is text', text: 'a\x1eb,c\n', records: [['a\x1eb', 'c']] },
  {
    name: 'CR alone',
    text: 'a,b\rc,d\r',
    recordEnd: 'cr',
    records: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'CR alone, without the last',
    text: 'a,b\rc,d',
    recordEnd: 'cr',
    records: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'CR alone, after an empty field',
    text: 'a,\r,b\r',
    recordEnd: 'cr',
    records: [
      ['a', ''],
      ['', 'b'],
    ],
  },
  {
    name: 'CR alone, and in quotes',
    text: 'a,"b\rc"\rd,e\r',
    recordEnd: 'cr',
    records: [
      ['a', 'b\rc'],
      ['d', 'e'],
    ],
  },
  {
    name: 'CR alone, and a line feed in quotes',
    text: 'a,"b\nc"\rd,e\r',
    recordEnd: 'cr',
    records: [
      ['a', 'b\nc'],
      ['d', 'e'],
    ],
  },
  {
    name: 'CR alone, after a quoted field',
    text: '"a","b"\r"c","d"\r',
    recordEnd: 'cr',
    records: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
];

export const blankLines: readonly RecordCase[] = [
  { name: 'at the beginning', text: '\na,b\n', records: [[], ['a', 'b']] },
  { name: 'several at the beginning', text: '\n\n\na,b\n', records: [[], [], [], ['a', 'b']] },
  { name: 'in the middle', text: 'a,b\n\nc,d\n', records: [['a', 'b'], [], ['c', 'd']] },
  { name: 'several in the middle', text: 'a,b\n\n\n\nc,d\n', records: [['a', 'b'], [], [], [], ['c', 'd']] },
  { name: 'at the end', text: 'a,b\n\n', records: [['a', 'b'], []] },
  { name: 'several at the end', text: 'a,b\n\n\n\n', records: [['a', 'b'], [], [], []] },
  { name: 'everywhere', text: '\n\na,b\n\nc,d\n\n', records: [[], [], ['a', 'b'], [], ['c', 'd'], []] },
  { name: 'of CRLF', text: '\r\na,b\r\n\r\nc,d\r\n\r\n', records: [[], ['a', 'b'], [], ['c', 'd'], []] },
  {
    name: 'of LF and CRLF',
    text: '\n\r\na,b\r\n\n\r\nc,d\n',
    records: [[], [], ['a', 'b'], [], [], ['c', 'd']],
    others: {
      DuckDB: 'error',
      PapaParse: [
        ['a', 'b\r'],
        ['c', 'd'],
      ],
    },
    why: MIXED,
  },
  { name: 'of CR', text: '\ra,b\r\rc,d\r', recordEnd: 'cr', records: [[], ['a', 'b'], [], ['c', 'd']] },
  { name: 'nothing else', text: '\n\n\n', records: [[], [], []] },
  { name: 'one alone', text: '\n', records: [[]] },
  { name: 'an empty text', text: '', records: [] },
  {
    name: 'with a space',
    text: 'a,b\n \nc,d\n',
    records: [['a', 'b'], [], ['c', 'd']],
    others: { DuckDB: 'error' },
    why: BLANK,
  },
  {
    name: 'with spaces and CRLF',
    text: 'a,b\r\n  \r\nc,d\r\n',
    records: [['a', 'b'], [], ['c', 'd']],
    others: { DuckDB: 'error' },
    why: BLANK,
  },
  {
    name: 'with a tab',
    text: 'a,b\n\t\nc,d\n',
    records: [['a', 'b'], [], ['c', 'd']],
    others: { DuckDB: 'error' },
    why: BLANK,
  },
  {
    name: 'with a space at the end of the text',
    text: 'a,b\n ',
    records: [['a', 'b'], []],
    others: { DuckDB: 'error' },
    why: BLANK,
  },
  {
    name: 'a line of a delimiter is a row',
    text: 'a,b\n,\nc,d\n',
    records: [
      ['a', 'b'],
      ['', ''],
      ['c', 'd'],
    ],
  },
  {
    name: 'a line of a space and a delimiter is a row',
    text: 'a,b\n ,\nc,d\n',
    records: [
      ['a', 'b'],
      [' ', ''],
      ['c', 'd'],
    ],
  },
  {
    name: 'a line of an empty quoted field is a record',
    text: 'a,b\n""\nc,d\n',
    records: [['a', 'b'], [''], ['c', 'd']],
  },
  {
    name: 'a line of a quoted space is a record',
    text: 'a,b\n" "\nc,d\n',
    records: [['a', 'b'], [' '], ['c', 'd']],
  },
  { name: 'among rows of one field', text: 'a\n\nb\n', records: [['a'], [], ['b']] },
];

export const delimiters: readonly RecordCase[] = [
  {
    name: 'semicolons',
    text: 'a;b\n9,5;x\n',
    delimiter: ';',
    records: [
      ['a', 'b'],
      ['9,5', 'x'],
    ],
  },
  { name: 'a quoted semicolon', text: '"a;b";c\n', delimiter: ';', records: [['a;b', 'c']] },
  {
    name: 'a quote that is not at the beginning, with semicolons',
    text: 'a"b;c\n',
    delimiter: ';',
    records: [['a"b', 'c']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'tabs',
    text: 'a\tb\n1,2\t3\n',
    delimiter: '\t',
    records: [
      ['a', 'b'],
      ['1,2', '3'],
    ],
  },
  { name: 'a quoted tab among tabs', text: '"a\tb"\tc\n', delimiter: '\t', records: [['a\tb', 'c']] },
  {
    name: 'empty fields between tabs',
    text: 'a\t\tb\n\t\t\n',
    delimiter: '\t',
    records: [
      ['a', '', 'b'],
      ['', '', ''],
    ],
  },
  { name: 'spaces beside tabs stay', text: 'a \t b\n', delimiter: '\t', records: [['a ', ' b']] },
  {
    name: 'a space after a quote before a tab',
    text: '"a" \tb\n',
    delimiter: '\t',
    records: [['a', 'b']],
    others: { 'csv-parse': 'error', Python: [['a ', 'b']] },
    why: BLANKS,
  },
  {
    name: 'pipes',
    text: 'a|b|c\n1|2|3\n',
    delimiter: '|',
    records: [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
  },
  { name: 'a quoted pipe', text: '"a|b"|c\n', delimiter: '|', records: [['a|b', 'c']] },
  { name: 'a backslash before a pipe', text: 'a\\|b\n', delimiter: '|', records: [['a\\', 'b']] },
  {
    name: 'colons',
    text: 'a:b\n10:30:x\n',
    delimiter: ':',
    records: [
      ['a', 'b'],
      ['10', '30', 'x'],
    ],
  },
  { name: 'carets', text: 'a^"b^c"\n', delimiter: '^', records: [['a', 'b^c']] },
  {
    name: 'unit separators',
    text: 'a\x1fb\n"c\x1fd"\x1fe\n',
    delimiter: '\x1f',
    records: [
      ['a', 'b'],
      ['c\x1fd', 'e'],
    ],
  },
  {
    name: 'spaces',
    text: 'a b\n"c d" e\n',
    delimiter: ' ',
    records: [
      ['a', 'b'],
      ['c d', 'e'],
    ],
  },
  {
    name: 'two spaces have an empty field between them',
    text: 'a  b\n',
    delimiter: ' ',
    records: [['a', '', 'b']],
  },
  {
    name: 'a letter',
    text: 'azb\n"czd"ze\n',
    delimiter: 'z',
    records: [
      ['a', 'b'],
      ['czd', 'e'],
    ],
  },
  { name: 'an apostrophe', text: "a'b\n", delimiter: "'", records: [['a', 'b']] },
  {
    name: 'a character beyond ASCII',
    text: 'a§b\n"c§d"§e\n',
    delimiter: '§',
    records: [
      ['a', 'b'],
      ['c§d', 'e'],
    ],
  },
  {
    name: 'a comma where fields are separated by tabs',
    text: 'a,b\tc\n',
    delimiter: '\t',
    records: [['a,b', 'c']],
  },
  { name: 'a delimiter that is not there', text: 'a,b\nc,d\n', delimiter: ';', records: [['a,b'], ['c,d']] },
  {
    name: 'a dot, which patterns would read as anything',
    text: 'a.b\nc.d\n',
    delimiter: '.',
    records: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  {
    name: 'CRLF and tabs',
    text: 'a\t\r\n\tb\r\n',
    delimiter: '\t',
    records: [
      ['a', ''],
      ['', 'b'],
    ],
  },
];
