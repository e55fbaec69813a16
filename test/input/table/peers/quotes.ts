// Fields in quotes, and quotes in fields that are not.
import type { RecordCase } from './cases.js';
import { BEFORE_QUOTE, QUOTED_ENDS, STRAY } from './reasons.js';

const X62 = 'x'.repeat(62);
const LINES = Array.from({ length: 70 }, (_, i) => `line ${i}`).join('\n');

export const quoted: readonly RecordCase[] = [
  { name: 'a quoted field without a line end', text: '"a"', records: [['a']] },
  { name: 'a quoted field', text: '"a"\n', records: [['a']] },
  {
    name: 'all quoted',
    text: '"a","b"\n"c","d"\n',
    records: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  { name: 'quoted at the beginning', text: '"a",b,c\n', records: [['a', 'b', 'c']] },
  { name: 'quoted in the middle', text: 'a,"b",c\n', records: [['a', 'b', 'c']] },
  { name: 'quoted at the end', text: 'a,b,"c"\n', records: [['a', 'b', 'c']] },
  {
    name: 'quoted at the end of the text',
    text: 'a,b\n1,"2"',
    records: [
      ['a', 'b'],
      ['1', '2'],
    ],
  },
  {
    name: 'quoted in some rows',
    text: '"a",b\nc,"d"\n',
    records: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  { name: 'quoted numbers', text: '"9","3.5"\n', records: [['9', '3.5']] },
  { name: 'quoted letters beyond ASCII', text: '"é","日本","😀"\n', records: [['é', '日本', '😀']] },
  { name: 'an empty quoted field', text: 'a,"",c\n', records: [['a', '', 'c']] },
  { name: 'empty quoted fields', text: '"",""\n', records: [['', '']] },
  { name: 'an empty quoted field at the end of the text', text: 'a,""', records: [['a', '']] },
  { name: 'an empty quoted field before an empty one', text: '"",\n', records: [['', '']] },
  { name: 'a quoted delimiter', text: '"a,b",c\n', records: [['a,b', 'c']] },
  { name: 'only a quoted delimiter', text: '",",c\n', records: [[',', 'c']] },
  { name: 'quoted delimiters on both sides', text: '",a,",b\n', records: [[',a,', 'b']] },
  { name: 'a quoted delimiter in the last field', text: 'a,"b,c"\n', records: [['a', 'b,c']] },
  { name: 'a quoted line feed', text: '"a\nb",c\n', records: [['a\nb', 'c']] },
  {
    name: 'a quoted CRLF',
    text: '"a\r\nb",c\n',
    records: [['a\r\nb', 'c']],
    others: { DuckDB: 'error' },
    why: QUOTED_ENDS,
  },
  {
    name: 'a quoted CRLF among CRLF',
    text: '"a\r\nb",c\r\nd,e\r\n',
    records: [
      ['a\r\nb', 'c'],
      ['d', 'e'],
    ],
  },
  {
    name: 'a quoted CR',
    text: '"a\rb",c\n',
    records: [['a\rb', 'c']],
    others: { DuckDB: 'error' },
    why: QUOTED_ENDS,
  },
  {
    name: 'a quoted line feed among CRLF',
    text: '"a\nb",c\r\nd,e\r\n',
    records: [
      ['a\nb', 'c'],
      ['d', 'e'],
    ],
    others: { DuckDB: 'error' },
    why: QUOTED_ENDS,
  },
  { name: 'only a quoted line feed', text: '"\n",c\n', records: [['\n', 'c']] },
  {
    name: 'only a quoted CRLF',
    text: '"\r\n",c\n',
    records: [['\r\n', 'c']],
    others: { DuckDB: 'error' },
    why: QUOTED_ENDS,
  },
  {
    name: 'only a quoted CR at the end of a row',
    text: 'a,"\r"\nb,c\n',
    records: [
      ['a', '\r'],
      ['b', 'c'],
    ],
    others: { DuckDB: 'error' },
    why: QUOTED_ENDS,
  },
  { name: 'a line feed at the end of a quoted field', text: '"a\n",b\n', records: [['a\n', 'b']] },
  { name: 'a line feed at the beginning of a quoted field', text: '"\na",b\n', records: [['\na', 'b']] },
  { name: 'a quoted blank line', text: '"a\n\nb",c\n', records: [['a\n\nb', 'c']] },
  { name: 'a quoted blank line with spaces', text: '"a\n  \nb",c\n', records: [['a\n  \nb', 'c']] },
  { name: 'line feeds in several fields', text: '"a\nb","c\nd"\n', records: [['a\nb', 'c\nd']] },
  { name: 'a delimiter and a line feed in one field', text: '"a,\nb",c\n', records: [['a,\nb', 'c']] },
  { name: 'what looks like a row, in quotes', text: '1,"x\n2,y\n",z\n', records: [['1', 'x\n2,y\n', 'z']] },
  { name: 'what looks like a comment, in quotes', text: '"a\n# b",c\n', records: [['a\n# b', 'c']] },
  {
    name: 'a field of 70 lines',
    text: `1,"${LINES}"\n2,b\n`,
    records: [
      ['1', LINES],
      ['2', 'b'],
    ],
  },
  {
    name: 'quotes at the edge of a block',
    text: `${X62},"a"\n"b",c\n`,
    records: [
      [X62, 'a'],
      ['b', 'c'],
    ],
  },
  { name: 'a doubled quote at the edge of a block', text: `"${X62}""x",c\n`, records: [[`${X62}"x`, 'c']] },
  {
    name: 'a quoted field over several blocks',
    text: `"${X62},${X62}\n${X62}",c\n`,
    records: [[`${X62},${X62}\n${X62}`, 'c']],
  },
  { name: 'a backslash before the closing quote', text: '"a\\",b\n', records: [['a\\', 'b']] },
  { name: 'an apostrophe in quotes', text: '"it\'s",b\n', records: [["it's", 'b']] },
  {
    name: 'the next row begins with an empty field',
    text: 'a,"b"\n,c\n',
    records: [
      ['a', 'b'],
      ['', 'c'],
    ],
  },
  {
    name: 'a blank line after a quoted field',
    text: '"1","2"\n\n"3","4"\n',
    records: [['1', '2'], [], ['3', '4']],
  },
];

export const doubled: readonly RecordCase[] = [
  { name: 'a doubled quote', text: '"a""b",c\n', records: [['a"b', 'c']] },
  { name: 'a quoted word', text: '"say ""hi""",c\n', records: [['say "hi"', 'c']] },
  { name: 'doubled quotes at both ends', text: '"""a""",b\n', records: [['"a"', 'b']] },
  { name: 'only a doubled quote', text: '"""",b\n', records: [['"', 'b']] },
  { name: 'two doubled quotes', text: '"""""",b\n', records: [['""', 'b']] },
  { name: 'three doubled quotes', text: '"""""""",b\n', records: [['"""', 'b']] },
  { name: 'only a doubled quote at the end of the text', text: 'a,""""', records: [['a', '"']] },
  { name: 'doubled quotes around a delimiter', text: '"a"",""b",c\n', records: [['a","b', 'c']] },
  { name: 'a doubled quote before a delimiter', text: '"a"",b",c\n', records: [['a",b', 'c']] },
  { name: 'a doubled quote after a delimiter', text: '"a,""b",c\n', records: [['a,"b', 'c']] },
  { name: 'doubled quotes and a delimiter alone', text: '""",""",c\n', records: [['","', 'c']] },
  { name: 'a doubled quote before a line feed', text: '"a""\nb",c\n', records: [['a"\nb', 'c']] },
  { name: 'a doubled quote after a line feed', text: '"a\n""b",c\n', records: [['a\n"b', 'c']] },
  { name: 'a doubled quote before CRLF', text: '"a""\r\nb",c\r\n', records: [['a"\r\nb', 'c']] },
  {
    name: 'a doubled quote in the last field',
    text: 'a,"b"""\nc,d\n',
    records: [
      ['a', 'b"'],
      ['c', 'd'],
    ],
  },
  { name: 'a doubled quote at the end of the text', text: 'a,"b"""', records: [['a', 'b"']] },
  { name: 'JSON in a field', text: '1,"{""a"": [1, 2]}"\n', records: [['1', '{"a": [1, 2]}']] },
  { name: 'HTML in a field', text: '1,"<a href=""x"">y</a>"\n', records: [['1', '<a href="x">y</a>']] },
  { name: 'doubled quotes only, in every field', text: '"""","""",""""\n', records: [['"', '"', '"']] },
];

export const stray: readonly RecordCase[] = [
  {
    name: 'a quote as a sign for inches',
    text: '5" screen,9\n',
    records: [['5" screen', '9']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'a quote at the end of a field',
    text: 'a",b\n',
    records: [['a"', 'b']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'a quote at the end of the last field',
    text: 'a,b"\nc,d\n',
    records: [
      ['a', 'b"'],
      ['c', 'd'],
    ],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'a quote at the end of the text',
    text: 'a,b"',
    records: [['a', 'b"']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'a word in quotes in a field',
    text: 'the "best" one,9\n',
    records: [['the "best" one', '9']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'doubled quotes in a field stay',
    text: 'say ""hi"",9\n',
    records: [['say ""hi""', '9']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'a word in quotes at the end of a field',
    text: 'the "best",9\n',
    records: [['the "best"', '9']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'quotes in two fields',
    text: 'a"b,c"d\n',
    records: [['a"b', 'c"d']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'feet and inches',
    text: '6\'2",x\n',
    records: [['6\'2"', 'x']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'a quote does not hold a delimiter',
    text: 'a "b,c" d\n',
    records: [['a "b', 'c" d']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'a quote does not hold a line feed',
    text: 'a,b "c\nd" e,f\n',
    records: [
      ['a', 'b "c'],
      ['d" e', 'f'],
    ],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'a quote after a letter beyond ASCII',
    text: 'é"x",9\n',
    records: [['é"x"', '9']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'a quote after an equals sign, as spreadsheets have it',
    text: '="007",9\n',
    records: [['="007"', '9']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'a quoted field after a stray quote',
    text: 'a"b,"c,d"\n',
    records: [['a"b', 'c,d']],
    others: { 'csv-parse': 'error' },
    why: STRAY,
  },
  {
    name: 'a space before the quote',
    text: 'a, "b",c\n',
    records: [['a', ' "b"', 'c']],
    others: { 'csv-parse': 'error', DuckDB: [['a', 'b', 'c']] },
    why: BEFORE_QUOTE,
  },
  {
    name: 'a space before the quote of the first field',
    text: ' "a",b\n',
    records: [[' "a"', 'b']],
    others: { 'csv-parse': 'error', DuckDB: [['a', 'b']] },
    why: BEFORE_QUOTE,
  },
  {
    name: 'a space before a quoted delimiter',
    text: 'a, "b,c"\n',
    records: [['a', ' "b', 'c"']],
    others: { 'csv-parse': 'error', DuckDB: 'error' },
    why: BEFORE_QUOTE,
  },
  {
    name: 'spaces around a quoted field',
    text: 'a, "b" ,c\n',
    records: [['a', ' "b" ', 'c']],
    others: { 'csv-parse': 'error', DuckDB: [['a', 'b', 'c']] },
    why: BEFORE_QUOTE,
  },
  {
    name: 'a tab before the quote',
    text: 'a,\t"b",c\n',
    records: [['a', '\t"b"', 'c']],
    others: { 'csv-parse': 'error' },
    why: BEFORE_QUOTE,
  },
];

export const unquoted: readonly RecordCase[] = [
  { name: 'quotes stay', text: '"a",b\n', unquoted: true, records: [['"a"', 'b']] },
  { name: 'quotes hold no delimiter', text: '"a,b",c\n', unquoted: true, records: [['"a', 'b"', 'c']] },
  { name: 'quotes hold no line feed', text: '"a\nb",c\n', unquoted: true, records: [['"a'], ['b"', 'c']] },
  { name: 'doubled quotes stay', text: '"a""b",c\n', unquoted: true, records: [['"a""b"', 'c']] },
  {
    name: 'a quote that never closes',
    text: '"a,b\nc,d\n',
    unquoted: true,
    records: [
      ['"a', 'b'],
      ['c', 'd'],
    ],
  },
  { name: 'text after a quote', text: '"a" b,c\n', unquoted: true, records: [['"a" b', 'c']] },
  { name: 'only a quote', text: '",b\n', unquoted: true, records: [['"', 'b']] },
  { name: 'blanks after a quote stay', text: '"a" ,b\n', unquoted: true, records: [['"a" ', 'b']] },
];
