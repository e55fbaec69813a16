// Whole files, read without any option: encodings, delimiters, lines above and below, headers of all kinds.
import type { FileCase } from './cases.js';

const MARK = '\ufeff';

export const beginnings: readonly FileCase[] = [
  { name: 'a byte order mark', bytes: `${MARK}id,nps\n1,9\n`, columns: ['id', 'nps'], rows: [['1', '9']] },
  {
    name: 'a byte order mark before a quoted name',
    bytes: `${MARK}"id","nps"\n1,9\n`,
    columns: ['id', 'nps'],
    rows: [['1', '9']],
  },
  {
    name: 'a byte order mark before CRLF',
    bytes: `${MARK}id,nps\r\n1,9\r\n`,
    columns: ['id', 'nps'],
    rows: [['1', '9']],
  },
  {
    name: 'a second byte order mark is text',
    bytes: `id,nps\n${MARK}1,9\n`,
    columns: ['id', 'nps'],
    rows: [[`${MARK}1`, '9']],
  },
  {
    name: 'UTF-16 with its mark',
    bytes: Buffer.from(`${MARK}id,nps\n1,9\n`, 'utf16le'),
    columns: ['id', 'nps'],
    rows: [['1', '9']],
  },
  {
    name: 'UTF-16 with its mark, the other way round',
    bytes: Buffer.from(`${MARK}id,nps\n1,9\n`, 'utf16le').swap16(),
    columns: ['id', 'nps'],
    rows: [['1', '9']],
  },
  {
    name: 'blank lines before the header',
    bytes: '\n\nid,nps\n1,9\n',
    columns: ['id', 'nps'],
    rows: [['1', '9']],
  },
  {
    name: 'blank lines of CRLF before the header',
    bytes: '\r\n\r\nid,nps\r\n1,9\r\n',
    columns: ['id', 'nps'],
    rows: [['1', '9']],
  },
  {
    name: 'a line sep=; for spreadsheets',
    bytes: 'sep=;\nid;nps\n1;9\n',
    columns: ['id', 'nps'],
    rows: [['1', '9']],
  },
];

export const nothing: readonly FileCase[] = [
  { name: 'an empty file', bytes: '', problem: 'empty-file' },
  { name: 'only a byte order mark', bytes: MARK, problem: 'empty-file' },
  { name: 'only blank lines', bytes: '\n\n\n', problem: 'empty-file' },
  { name: 'only spaces and line ends', bytes: '  \r\n \r\n', problem: 'empty-file' },
  { name: 'only a header', bytes: 'id,nps\n', columns: ['id', 'nps'], rows: [] },
  { name: 'only a header, without a line end', bytes: 'id,nps', columns: ['id', 'nps'], rows: [] },
  { name: 'a header and blank lines', bytes: 'id,nps\n\n\n', columns: ['id', 'nps'], rows: [] },
];

export const notText: readonly FileCase[] = [
  {
    name: 'a NUL',
    bytes: 'id,nps\n1,\0\n',
    problem: 'not-text',
    why: 'No survey writes NUL: the file is damaged, or none of separated values. PapaParse and Python since 3.11 take it for text.',
  },
  { name: 'a NUL in quotes', bytes: 'id,nps\n"1\0",9\n', problem: 'not-text', why: 'The same in quotes.' },
  {
    name: 'a byte that is no UTF-8',
    bytes: Buffer.from('id,nps\n\xff,9\n', 'latin1'),
    problem: 'not-utf8',
    why: 'A letter would be another one: who knows the encoding says it. rust-csv leaves bytes as they are.',
  },
  {
    name: 'a letter of latin1',
    bytes: Buffer.from('id,nps\né,9\n', 'latin1'),
    problem: 'not-utf8',
    why: 'The same with a letter that looks right in another encoding.',
  },
  {
    name: 'a cut letter at the end',
    bytes: Buffer.from('id,nps\n1,9\n2,é').subarray(0, -1),
    problem: 'not-utf8',
  },
];

export const dialects: readonly FileCase[] = [
  {
    name: 'commas',
    bytes: 'id,nps\n1,9\n2,8\n',
    columns: ['id', 'nps'],
    rows: [
      ['1', '9'],
      ['2', '8'],
    ],
  },
  {
    name: 'semicolons',
    bytes: 'id;nps\n1;9\n2;8\n',
    columns: ['id', 'nps'],
    rows: [
      ['1', '9'],
      ['2', '8'],
    ],
  },
  {
    name: 'semicolons with commas in numbers',
    bytes: 'id;nps;share\n1;9;0,5\n2;8;1,5\n',
    columns: ['id', 'nps', 'share'],
    rows: [
      ['1', '9', '0,5'],
      ['2', '8', '1,5'],
    ],
  },
  {
    name: 'tabs',
    bytes: 'id\tnps\n1\t9\n2\t8\n',
    columns: ['id', 'nps'],
    rows: [
      ['1', '9'],
      ['2', '8'],
    ],
  },
  {
    name: 'pipes',
    bytes: 'id|nps\n1|9\n2|8\n',
    columns: ['id', 'nps'],
    rows: [
      ['1', '9'],
      ['2', '8'],
    ],
  },
  {
    name: 'pipes with commas in comments',
    bytes: 'id|nps|comment\n1|9|good, fast, cheap\n2|8|well, no\n',
    columns: ['id', 'nps', 'comment'],
    rows: [
      ['1', '9', 'good, fast, cheap'],
      ['2', '8', 'well, no'],
    ],
  },
  {
    name: 'commas with semicolons in quotes',
    bytes: 'id,nps,comment\n1,9,"a;b;c"\n2,8,"d;e;f"\n',
    columns: ['id', 'nps', 'comment'],
    rows: [
      ['1', '9', 'a;b;c'],
      ['2', '8', 'd;e;f'],
    ],
  },
  {
    name: 'pipes with quoted delimiters in the first field',
    bytes: 'id|nps\n"1,a|b"|9\n"2,c|d"|8\n',
    columns: ['id', 'nps'],
    rows: [
      ['1,a|b', '9'],
      ['2,c|d', '8'],
    ],
  },
  { name: 'one column', bytes: 'nps\n9\n8\n', columns: ['nps'], rows: [['9'], ['8']] },
  {
    name: 'one column with blank answers',
    bytes: 'nps\n9\n\n8\n\n',
    columns: ['nps'],
    rows: [['9'], [''], ['8']],
    why: 'In one column a blank line is an answer left blank, but for those at the end. Others drop it, or keep that at the end too.',
  },
  { name: 'CRLF', bytes: 'id,nps\r\n1,9\r\n', columns: ['id', 'nps'], rows: [['1', '9']] },
  {
    name: 'CR alone, as of old Macs',
    bytes: 'id,nps\r1,9\r2,8\r',
    columns: ['id', 'nps'],
    rows: [
      ['1', '9'],
      ['2', '8'],
    ],
  },
  {
    name: 'CR alone, and a line feed in quotes',
    bytes: 'id,nps,c\r1,9,"a\nb"\r2,8,c\r',
    columns: ['id', 'nps', 'c'],
    rows: [
      ['1', '9', 'a\nb'],
      ['2', '8', 'c'],
    ],
  },
  {
    name: 'CRLF after a header that ends at LF',
    bytes: 'id,nps\n1,9\r\n2,8\r\n',
    columns: ['id', 'nps'],
    rows: [
      ['1', '9'],
      ['2', '8'],
    ],
  },
];

export const headers: readonly FileCase[] = [
  { name: 'quoted names', bytes: '"id","nps"\n1,9\n', columns: ['id', 'nps'], rows: [['1', '9']] },
  {
    name: 'a delimiter in a name',
    bytes: '"id, or not",nps\n1,9\n',
    columns: ['id, or not', 'nps'],
    rows: [['1', '9']],
  },
  {
    name: 'a quote in a name',
    bytes: '"the ""id""",nps\n1,9\n',
    columns: ['the "id"', 'nps'],
    rows: [['1', '9']],
  },
  {
    name: 'a line feed in a name among CRLF',
    bytes: '"i\nd",nps\r\n1,9\r\n',
    columns: ['i\nd', 'nps'],
    rows: [['1', '9']],
  },
  {
    name: 'CRLF in a name among LF',
    bytes: '"i\r\nd",nps\n1,9\n',
    columns: ['i\r\nd', 'nps'],
    rows: [['1', '9']],
  },
  { name: 'a CR in a name', bytes: '"i\rd",nps\n1,9\n', columns: ['i\rd', 'nps'], rows: [['1', '9']] },
  {
    name: 'spaces around names',
    bytes: ' id , nps \n1,9\n',
    columns: [' id ', ' nps '],
    rows: [['1', '9']],
  },
  {
    name: 'names that are there twice',
    bytes: 'id,nps,id\n1,9,2\n',
    columns: ['id', 'nps', 'id'],
    rows: [['1', '9', '2']],
    why: 'Columns have positions, so that both can be read. PapaParse renames the second one, DuckDB too; objects of csv-parse keep the last.',
  },
  {
    name: 'a name of every object',
    bytes: '__proto__,nps,constructor\n1,9,2\n',
    columns: ['__proto__', 'nps', 'constructor'],
    rows: [['1', '9', '2']],
  },
  {
    name: 'a name of letters beyond ASCII',
    bytes: 'größe,nps,満足度\n1,9,2\n',
    columns: ['größe', 'nps', '満足度'],
    rows: [['1', '9', '2']],
  },
  {
    name: 'a column without a name',
    bytes: 'id,,nps\n1,2,9\n',
    columns: ['id', '', 'nps'],
    rows: [['1', '2', '9']],
  },
  {
    name: 'a first column without a name, as pandas writes it',
    bytes: ',nps,region\n0,9,EMEA\n1,8,APAC\n',
    columns: ['', 'nps', 'region'],
    rows: [
      ['0', '9', 'EMEA'],
      ['1', '8', 'APAC'],
    ],
  },
  {
    name: 'names in quotes with blanks after them',
    bytes: '"id" ,"nps" \n1,9\n',
    columns: ['id', 'nps'],
    rows: [['1', '9']],
  },
];

export const shapes: readonly FileCase[] = [
  {
    name: 'a row with fewer fields',
    bytes: 'id,nps,c\n1,9\n2,8,x\n',
    columns: ['id', 'nps', 'c'],
    rows: [
      ['1', '9'],
      ['2', '8', 'x'],
    ],
  },
  {
    name: 'a row with more fields',
    bytes: 'id,nps\n1,9\n2,8,x\n3,7\n4,6\n5,5\n',
    columns: ['id', 'nps'],
    rows: [
      ['1', '9'],
      ['2', '8', 'x'],
      ['3', '7'],
      ['4', '6'],
      ['5', '5'],
    ],
    why: 'The rows are given as they are; the commands then stop at a longer one, as rust-csv does, unless --ragged is given.',
  },
  {
    name: 'a delimiter at the end of every row',
    bytes: 'id,nps,\n1,9,\n2,8,\n',
    columns: ['id', 'nps'],
    rows: [
      ['1', '9', ''],
      ['2', '8', ''],
    ],
    why: 'What ends the header names no column; PapaParse and DuckDB make one without a name.',
  },
  {
    name: 'a delimiter at the end of rows alone',
    bytes: 'id,nps\n1,9,\n2,8,\n',
    columns: ['id', 'nps'],
    rows: [
      ['1', '9', ''],
      ['2', '8', ''],
    ],
  },
  {
    name: 'blank lines between rows',
    bytes: 'id,nps\n\n1,9\n\n\n2,8\n',
    columns: ['id', 'nps'],
    rows: [
      ['1', '9'],
      ['2', '8'],
    ],
  },
  { name: 'a blank line at the end', bytes: 'id,nps\n1,9\n\n', columns: ['id', 'nps'], rows: [['1', '9']] },
  {
    name: 'lines of spaces between rows',
    bytes: 'id,nps\n1,9\n   \n2,8\n',
    columns: ['id', 'nps'],
    rows: [
      ['1', '9'],
      ['2', '8'],
    ],
  },
  {
    name: 'a row of empty fields',
    bytes: 'id,nps\n,\n1,9\n',
    columns: ['id', 'nps'],
    rows: [
      ['', ''],
      ['1', '9'],
    ],
  },
  {
    name: 'a row that begins with #',
    bytes: 'id,nps\n#1,9\n2,8\n',
    columns: ['id', 'nps'],
    rows: [
      ['#1', '9'],
      ['2', '8'],
    ],
  },
  {
    name: 'a row that repeats the header',
    bytes: 'id,nps\n1,9\nid,nps\n2,8\n',
    columns: ['id', 'nps'],
    rows: [
      ['1', '9'],
      ['id', 'nps'],
      ['2', '8'],
    ],
  },
  {
    name: 'a quote that never closes',
    bytes: 'id,nps\n1,9\n2,"8\n3,7\n',
    problem: 'unclosed-quote',
    why: 'Python takes the rest of the file for one field.',
  },
  {
    name: 'text after a closing quote',
    bytes: 'id,nps\n1,9\n"2"x,8\n',
    problem: 'text-after-quote',
    why: 'Python reads 2x.',
  },
  {
    name: 'a quote in the header that never closes',
    bytes: 'id,"nps\n1,9\n',
    problem: 'unclosed-quote',
    why: 'Python takes the whole file for a header.',
  },
];
