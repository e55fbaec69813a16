// Sentences for what the reader finds wrong with files: their bytes, their encoding, the form of their records.
import { counted, grouped } from '../core/counted.js';
import type { FileProblem, HeaderProblem } from '../input/problems.js';
import { containerSentence, damagedPacking, otherTextSentence } from './containers.js';
import { filesText, fileText, unreadable } from './files.js';
import type { Names } from './names.js';
import { nearest } from './nearest.js';
import { parquetSentence } from './parquet.js';
import { quote, quoteAll } from './quote.js';
import { shellQuote } from './shell.js';
import { sizeText } from './sizes.js';
import { about, advice, type Tellers } from './tellers.js';
import { unknownSheet, workbookSentence, zipSentence, zipTablesSentence } from './workbooks.js';

export const fileWords: Tellers<FileProblem | HeaderProblem> = {
  unreadable: ({ file, fault, isOne }, names) => unreadable(file, fault, names, isOne),
  'changed-file': ({ file, how, sizes: [then, now] }) => ({
    message: {
      replaced: `${fileText(file)} was replaced while it was read: another file has its name now`,
      shrunk: `${fileText(file)} was changed while it was read: it had ${counted(then, 'byte')}, and has ${grouped(now)} now`,
      growing: `${fileText(file)} is still being written: its ${counted(then, 'byte')} ended in the middle of a row, and it has ${grouped(now)} now`,
      rewritten: `${fileText(file)} was changed while it was read: something wrote into it`,
    }[how],
    hint: 'run this again once nothing writes to it any more, or on a copy of it',
  }),
  container: ({ file, what }, names) => containerSentence(file, what, names),
  'grid-too-large': ({ file, limit }) => ({
    message: `${fileText(file)} is a stream of more than ${sizeText(limit)}, which would have to be kept in memory`,
    hint: 'write it to a file, unpacked, and name that: a file is not kept in memory',
  }),
  'no-sheets': ({ files, sheet }, names) => ({
    message: `${names('sheet', sheet) ?? `sheet ${quote(sheet)}`}: ${filesText(files)} ${files.length === 1 ? 'has' : 'have'} no sheets`,
    hint: about(names('sheet'), (name) => `leave ${name} out`),
  }),
  'other-text': ({ file, what }, names) => otherTextSentence(file, what, names),
  parquet: ({ file, fault }, names) => parquetSentence(file, fault, names),
  'damaged-gzip': ({ file, isCut }) =>
    isCut
      ? {
          message: `${fileText(file)} is an incomplete gzip file: it ends too early`,
          hint: 'it was cut off while being copied or downloaded; fetch it again',
        }
      : { message: `${fileText(file)} is a damaged gzip file` },
  'damaged-zip': ({ file, part, fault }) => zipSentence(file, part, fault),
  'tables-in-zip': ({ file, hasTables, names: inside }, names) =>
    zipTablesSentence(file, hasTables, inside, names),
  'damaged-workbook': ({ file, part, fault }) => workbookSentence(file, part, fault),
  'unknown-sheet': ({ file, sheet, sheets }) => unknownSheet(file, sheet, sheets),
  'empty-workbook': ({ file }) => ({
    message: `${fileText(file)} has no sheet with cells`,
    hint: 'it may hold charts alone: read the workbook with the responses',
  }),
  'damaged-packing': ({ file, packing, fault }, names) => damagedPacking(file, packing, fault, names),
  'not-text': ({ file, unit, at }) => ({
    message: `${fileText(file)} is not a text file (${unit} ${at} is NUL)`,
    hint: 'export the responses as CSV; one that was is damaged, or was not written to its end',
  }),
  'nul-in-cell': ({ file, of, sheet, row, column, name }) => {
    const place = sheet === undefined ? fileText(file) : `${fileText(file)}, sheet ${quote(sheet)}`;
    const number = of === 'json-lines' ? 'line' : 'row';
    const called = name === undefined || name === '' ? `column ${column}` : `column ${quote(name)}`;
    const cell = row === 0 ? `the name of ${called}` : called;
    return {
      message: `${place}, ${row === 0 ? 'header' : `${number} ${row}`}: ${cell} holds a NUL character, which no text may hold`,
      hint: 'take it out where the data come from, and export them again',
    };
  },
  'utf16-without-mark': ({ file, encoding }, names) => ({
    message: `${fileText(file)} is not UTF-8; it looks like UTF-16 without a byte order mark`,
    hint: about(names('encoding', encoding), (name) => `read it with ${name}`) ?? SAVE_AS_UTF8,
  }),
  'not-utf8': ({ file, byte, offset }, names) => ({
    message: `${fileText(file)} is not UTF-8: byte 0x${byte.toString(16).padStart(2, '0')} at offset ${offset}`,
    hint: encodingHint(file, names),
  }),
  'half-a-character': ({ file, encoding }) => ({
    message: `${fileText(file)} starts as ${encoding.toUpperCase()} but is damaged: it holds half a character`,
    hint: 'export it again, as UTF-8 if you can',
  }),
  'wrong-encoding': ({ file, given, why, found }, names) => {
    const option = names('encoding', given) ?? `encoding ${given}`;
    const what = {
      mark: `its byte order mark says ${found}`,
      'not-wide': `it is ${found} as it stands`,
      undecodable: 'most of its characters beyond ASCII are none there',
    }[why];
    return {
      message: `${fileText(file)} is not of ${option}: ${what}`,
      hint: advice(
        [
          about(names('encoding'), (name) => `leave ${name} out`),
          found === undefined ? inspecting(file, names) : undefined,
        ],
        '; ',
      ),
    };
  },
  'unknown-encoding': ({ encoding }, names) => {
    const guess = nearest(encoding.toLowerCase(), ENCODINGS);
    const common = `common ones: ${ENCODINGS.join(', ')}`;
    return {
      message: `${names('encoding', encoding) ?? `encoding ${quote(encoding)}`} is not an encoding that can be read`,
      hint: guess === undefined ? common : `did you mean ${names('encoding', guess) ?? guess}? ${common}`,
    };
  },
  'missing-encoding': ({ encoding }, names) => ({
    message: `${names('encoding', encoding) ?? `encoding ${quote(encoding)}`} needs characters that this Node.js does not know`,
    hint: 'save the file as UTF-8, or use a Node.js with full ICU, such as those of nodejs.org',
  }),
  'empty-file': ({ file }) => ({
    message: `${fileText(file)} is empty`,
    hint: 'it should hold a header and one row a response',
  }),
  'two-headers': ({ file, first, second, rows, unit = 'line' }, names) => ({
    message: `${fileText(file)}: ${unit} ${first.line} (${quoteAll(first.texts)}) and ${unit} ${second.line} (${quoteAll(second.texts)}) could both be the header`,
    hint: twoHeadersHint(unit, first.line, second.line, rows, names),
  }),
  'header-width': ({ file, line, linesToSkip, columns, fields, rows, of, unit = 'line' }, names) => {
    const header = line === undefined ? 'the first row' : `the header (${unit} ${line})`;
    const share = rows === of ? 'all' : `${grouped(rows)} of`;
    return {
      message: `${fileText(file)}: ${header} has ${counted(columns, 'column')}, and ${share} ${counted(of, 'row below it has', 'rows below it have')} ${fields} ${unit === 'row' ? 'cells' : 'fields'}`,
      hint: headerWidthHint(unit, columns, linesToSkip, names),
    };
  },
  'header-split': ({ file, line, columns, fields, name }, names) => ({
    message: `${fileText(file)}: the header (line ${line}) has ${counted(columns, 'column')}, and all rows below it have ${fields === 1 ? 'one field' : `${fields} fields`}`,
    hint: advice(
      [
        `${quote(name)} may be part of the name before it: a name that holds the delimiter needs quotes`,
        fields === 1
          ? about(names('delimiter', 'tab'), (option) => `a file of one column is read with ${option}`)
          : undefined,
        about(names('headerRows', '1'), (option) => `if the names are right as they are, ${option}`),
      ],
      '; ',
    ),
  }),
  'wrong-delimiter': ({ file, given, isAsked, other, columns }, names) => {
    const by = isAsked
      ? `${names('delimiter') ?? 'delimiter'} ${delimiterText(given)}`
      : `its line sep=${given}`;
    const right = names('delimiter', other === '\t' ? 'tab' : other);
    return {
      message: `${fileText(file)}: ${by} makes one column, and ${delimiterText(other)} would make ${columns}`,
      hint: isAsked
        ? (about(names('delimiter'), (name) => `leave ${name} out`) ?? undefined)
        : about(right, (name) => `say ${name}`),
    };
  },
};

/** Those that are told, the most frequent ones first. */
const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
  'windows-1251',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr',
  'macintosh',
];

function encodingHint(file: string, names: Names): string {
  const encoding = names('encoding', 'windows-1252');
  if (encoding === undefined) return SAVE_AS_UTF8;
  const hint = `if it comes from Excel on Windows, use ${encoding} (Japanese: shift_jis), or ${SAVE_AS_UTF8}`;
  return advice([hint, inspecting(file, names)], '; ')!;
}

/** The command that shows how a file may be read; it is no help with a stream that is gone, or to itself. */
function inspecting(file: string, { command }: Names): string | undefined {
  if (command === undefined || command === 'inspect' || file === '-') return undefined;
  return `nps inspect ${shellQuote(file)} shows how the likely encodings would read it`;
}

const SAVE_AS_UTF8 = 'save it as "CSV UTF-8"';

function twoHeadersHint(
  unit: string,
  first: number,
  second: number,
  rows: number | undefined,
  names: Names,
): string | undefined {
  const both = rows === undefined ? undefined : names('headerRows', String(rows));
  return advice(
    [
      about(
        names('skipLines', String(second - 1)),
        (name) => `if the table begins at ${unit} ${second}, use ${name}`,
      ),
      about(both, (name) => `if ${rows === 2 ? 'both' : `all ${rows}`} name the columns, ${name}`),
      about(names('headerRows', '1'), (name) => `if ${unit} ${first} alone does, ${name}`),
    ],
    '; ',
  );
}

function headerWidthHint(unit: string, columns: number, lines: number, names: Names): string {
  const whatElse = unit === 'row' ? '' : ', or a field that holds the delimiter is not quoted';
  const what = columns === 1 ? 'it may be a title, with no header below' : `a name may be missing${whatElse}`;
  const skip = names('skipLines', String(lines));
  const positions = names('headerRows', '0');
  if (skip === undefined || positions === undefined) return what;
  return `${what}; to go by positions instead of names, use ${skip} ${positions}`;
}

/** How a delimiter is named. */
export function delimiterText(delimiter: string): string {
  return delimiter === '\t' ? 'a tab' : `"${delimiter}"`;
}
