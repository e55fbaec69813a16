// Sentences for what the reader finds wrong with files: their bytes, their encoding, the form of their records.
import type { Sentence } from '../core/errors.js';
import type { InputProblem } from '../input/problems.js';
import { fileText, placeText, unreadable } from './files.js';
import { quote } from './quote.js';
import { about, advice, type Tellers } from './tellers.js';

type FileKind =
  | 'unreadable'
  | 'container'
  | 'damaged-gzip'
  | 'not-text'
  | 'utf16-without-mark'
  | 'not-utf8'
  | 'half-a-character'
  | 'unknown-encoding'
  | 'empty-file'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'record-too-large';

export const fileWords: Tellers<Extract<InputProblem, { readonly kind: FileKind }>> = {
  unreadable: ({ file, fault, isOne }) => unreadable(file, fault, isOne),
  container: ({ file, what }) => {
    const [name, hint] = CONTAINERS[what];
    return { message: `${fileText(file)} is ${name}`, hint };
  },
  'damaged-gzip': ({ file, isCut }) =>
    isCut
      ? {
          message: `${fileText(file)} is an incomplete gzip file: it ends too early`,
          hint: 'it was cut off while being copied or downloaded; fetch it again',
        }
      : { message: `${fileText(file)} is a damaged gzip file` },
  'not-text': ({ file, at }) => ({
    message: `${fileText(file)} is not a text file (byte ${at} is NUL)`,
    hint: 'export the responses as CSV',
  }),
  'utf16-without-mark': ({ file, encoding }, names) => ({
    message: `${fileText(file)} is not UTF-8; it looks like UTF-16 without a byte order mark`,
    hint: about(names('encoding', encoding), (name) => `read it with ${name}`) ?? SAVE_AS_UTF8,
  }),
  'not-utf8': ({ file, byte, offset }, names) => ({
    message: `${fileText(file)} is not UTF-8: byte 0x${byte.toString(16).padStart(2, '0')} at offset ${offset}`,
    hint:
      about(
        names('encoding', 'windows-1252'),
        (name) => `if it comes from Excel on Windows, use ${name} (Japanese: shift_jis), or ${SAVE_AS_UTF8}`,
      ) ?? SAVE_AS_UTF8,
  }),
  'half-a-character': ({ file, encoding }) => ({
    message: `${fileText(file)} starts as ${encoding.toUpperCase()} but is damaged: it holds half a character`,
    hint: 'export it again, as UTF-8 if you can',
  }),
  'unknown-encoding': ({ encoding }, names) => ({
    message: `${names('encoding') ?? 'encoding'} ${encoding} is not an encoding that can be read`,
    hint: 'common ones: utf-8, utf-16le, windows-1252, iso-8859-1, iso-8859-15, windows-1251, shift_jis, gb18030, big5, euc-kr, macintosh',
  }),
  'empty-file': ({ file }) => ({
    message: `${fileText(file)} is empty`,
    hint: 'it should hold a header and one row a response',
  }),
  'unclosed-quote': (problem, names) => ({
    ...malformed(problem, (field) => `a quoted field opens in ${field} and never closes`),
    hint: delimiterHint(problem.delimiter, names('delimiter')),
  }),
  'text-after-quote': (problem, names) => ({
    ...malformed(problem, (field) => `text follows the closing quote in ${field}`),
    hint: `a quote inside a quoted field is written twice (""); ${delimiterHint(problem.delimiter, names('delimiter'))}`,
  }),
  'record-too-large': (problem, names) => ({
    ...malformed(
      problem,
      (field) => `the record that begins here is over ${sizeText(problem.limit)}, in ${field}`,
    ),
    hint: advice(
      [
        'a closing quote may be missing',
        about(names('maxRecord'), (name) => `for records that are really so long, raise ${name}`),
      ],
      '; ',
    ),
  }),
};

const SAVE_AS_UTF8 = 'save it as "CSV UTF-8"';

const CONTAINERS = {
  workbook: ['a spreadsheet workbook, not CSV', 'save it as CSV (in Excel: Save As, CSV UTF-8)'],
  'old-workbook': ['an old Excel workbook, not CSV', 'save it as CSV (in Excel: Save As, CSV UTF-8)'],
  zip: ['a zip archive', 'unpack it and name the CSV file inside'],
  pdf: ['a PDF, not CSV', 'export the responses as CSV'],
} as const;

/** The place, what is wrong there, and the beginning of the field with a caret under it. */
function malformed(
  { place, field, excerpt }: Extract<InputProblem, { readonly kind: 'unclosed-quote' }> | Malformed,
  words: (field: string) => string,
): Sentence {
  const name = field.name === undefined ? `field ${field.position}` : `column ${quote(field.name)}`;
  return {
    message: `${placeText(place)}: ${words(name)}`,
    details: [`  ${excerpt.text}`, `  ${' '.repeat(excerpt.at)}^`],
  };
}

type Malformed = Extract<InputProblem, { readonly kind: 'text-after-quote' | 'record-too-large' }>;

function delimiterHint(delimiter: string, name: string | undefined): string {
  const read = `the delimiter read is ${delimiterText(delimiter)}`;
  return name === undefined ? read : `${read}; if that is wrong, use ${name}`;
}

/** How a delimiter is named. */
export function delimiterText(delimiter: string): string {
  return delimiter === '\t' ? 'a tab' : `"${delimiter}"`;
}

/** 67108864 → "64 MiB" */
function sizeText(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB'];
  const unit = Math.min(2, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${Number((bytes / 1024 ** unit).toPrecision(3))} ${units[unit]}`;
}
