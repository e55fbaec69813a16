// Sentences for archives and workbooks that cannot be read.
import { counted, grouped } from '../core/counted.js';
import type { Sentence } from '../core/errors.js';
import type { ZipFault } from '../input/bytes/zip-fault.js';
import type { WorkbookFault } from '../input/grids/xlsx/part-fault.js';
import { fileText } from './files.js';
import type { Names } from './names.js';
import { nearest } from './nearest.js';
import { pipedTo } from './pipe.js';
import { quote, quoteAll } from './quote.js';
import { shellQuote } from './shell.js';

const FETCH_AGAIN = 'it was cut off or damaged while being copied or downloaded; fetch it again';
const SAVE_AGAIN = 'open it in a spreadsheet and save it again as .xlsx, or as CSV';
/** How many sheets are listed. */
const SHEETS = 20;

const ZIP_FAULTS: Readonly<Record<ZipFault, readonly [found: string, hint: string]>> = {
  'no-directory': ['is incomplete: the directory at its end is missing', FETCH_AGAIN],
  'bad-directory': ['has a damaged directory', FETCH_AGAIN],
  'too-many-files': ['holds too many files', 'no workbook does: export the responses as CSV'],
  'same-name': ['holds two files of this name', 'make it again with one of them'],
  encrypted: ['needs a password', 'unpack it first, or save it without a password'],
  'unknown-method': [
    'is packed in a way that few programs know',
    'unpack it and read the file inside, or save it again',
  ],
  'bad-data': ['is damaged', FETCH_AGAIN],
  'wrong-size': ['does not have the size that its directory says', FETCH_AGAIN],
  'wrong-checksum': ['is damaged: its checksum is wrong', FETCH_AGAIN],
  bomb: [
    'would unpack to more than 200 times its size, as no export does',
    'if the file is from somebody you trust, save it again as CSV',
  ],
};

/** What is wrong with an archive, or with a file in it. */
export function zipSentence(file: string, part: string | undefined, fault: ZipFault): Sentence {
  const [found, hint] = ZIP_FAULTS[fault];
  const where = part === undefined ? '' : ` (${partText(part)})`;
  return { message: `${fileText(file)}${where} ${found}`, hint };
}

/** An archive without the one table that could be read. */
export function zipTablesSentence(
  file: string,
  hasTables: boolean,
  inside: readonly string[],
  names: Names,
): Sentence {
  const more = inside.length > SHEETS ? ` and ${grouped(inside.length - SHEETS)} more` : '';
  const listed = `${quoteAll(inside.slice(0, SHEETS))}${more}`;
  if (!hasTables)
    return {
      message: `${fileText(file)} is a zip archive without a table${inside.length === 0 ? '' : `: ${listed}`}`,
      hint: 'it should hold a file such as responses.csv or responses.xlsx',
    };
  const example = inside.find((name) => !/\.(?:xlsx|xlsm|parquet|z?sav)$/i.test(name)) ?? inside[0]!;
  const piped = pipedTo(names, `unzip -p ${shellQuote(file)}`, example);
  return {
    message: `${fileText(file)} is a zip archive with ${inside.length} tables: ${listed}`,
    hint: `unpack it and name the files that you mean${piped === undefined ? '' : `, or read one of them: ${piped}`}`,
  };
}

/** What is wrong inside a workbook. */
export function workbookSentence(file: string, part: string, fault: WorkbookFault): Sentence {
  const where = `${fileText(file)} (${partText(part)})`;
  switch (fault.what) {
    case 'xml-cut':
      return { message: `${where} is incomplete: it ends in the middle`, hint: FETCH_AGAIN };
    case 'xml':
      return { message: `${where} is damaged: it is no XML at ${quote(fault.near)}`, hint: SAVE_AGAIN };
    case 'doctype':
      return { message: `${where} declares a document type, which no workbook has`, hint: SAVE_AGAIN };
    case 'encoding':
      return { message: `${where} is neither UTF-8 nor UTF-16`, hint: SAVE_AGAIN };
    case 'no-part':
      return { message: `${where} is missing`, hint: SAVE_AGAIN };
    case 'no-text':
      return {
        message: `${where}: ${quote(fault.cell)} refers to shared text ${quote(fault.index)}, but there are only ${grouped(fault.of)}`,
        hint: SAVE_AGAIN,
      };
    case 'row-number':
      return { message: `${where}: a row has the number ${quote(fault.number)}`, hint: SAVE_AGAIN };
    case 'cell-name':
      return { message: `${where}: a cell has the name ${quote(fault.name)}`, hint: SAVE_AGAIN };
    case 'cell-twice':
      return { message: `${where}: ${quote(fault.cell)} is there twice`, hint: SAVE_AGAIN };
    case 'texts':
      return {
        message: `${where} holds more than ${counted(fault.most, 'byte')} of texts`,
        hint: 'save the sheet as CSV, which is read piece by piece',
      };
    case 'row-size':
      return {
        message: `${where}: row ${grouped(fault.row)} has more than ${counted(fault.most, 'byte')} of text`,
        hint: SAVE_AGAIN,
      };
  }
}

/** A sheet that does not exist. */
export function unknownSheet(file: string, sheet: string, sheets: readonly string[]): Sentence {
  const guess = nearest(sheet, sheets);
  const more = sheets.length > SHEETS ? `, … (${grouped(sheets.length)})` : '';
  return {
    message: `${fileText(file)} has no sheet ${quote(sheet)}`,
    hint: `${guess === undefined ? '' : `did you mean ${quote(guess)}? `}its sheets: ${quoteAll(sheets.slice(0, SHEETS))}${more}`,
  };
}

function partText(part: string): string {
  return quote(part).slice(1, -1);
}
