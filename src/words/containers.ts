// Sentences for files that are no CSV as they are: packed ones, those of other programs, pages and documents.
import type { Sentence } from '../core/errors.js';
import type { Archive, Foreign, Packed } from '../input/bytes/containers.js';
import type { PackedFaultKind } from '../input/bytes/packed-fault.js';
import type { OtherText } from '../input/bytes/text-kinds.js';
import { fileText } from './files.js';
import type { Names } from './names.js';
import { pipedTo } from './pipe.js';
import { shellQuote } from './shell.js';

/** What a file is that holds no text as it is, and how to get at its table. */
export function containerSentence(file: string, what: Packed | Archive | Foreign, names: Names): Sentence {
  const tool = UNPACK[what as Packed];
  if (tool === undefined) {
    const [name, hint] = CONTAINERS[what as Archive | Foreign];
    return { message: `${fileText(file)} is ${name}`, hint };
  }
  const { name, toPipe, toFile } = tool;
  const piped = pipedTo(names, toPipe, file);
  const hint =
    piped === undefined ? `unpack it: ${toFile} ${shellQuote(file)}` : `unpack it on the way: ${piped}`;
  return { message: `${fileText(file)} is packed with ${name}`, hint };
}

/** What is wrong with a file that is unpacked here. */
export function damagedPacking(
  file: string,
  packing: 'zstd' | 'bzip2',
  fault: PackedFaultKind,
  names: Names,
): Sentence {
  const name = fileText(file);
  if (fault === 'cut')
    return {
      message: `${name} is an incomplete ${packing} file: it ends too early`,
      hint: 'it was cut off while being copied or downloaded; fetch it again',
    };
  if (fault === 'damaged') return { message: `${name} is a damaged ${packing} file` };
  const command = 'zstd -dc -M2048MB';
  return {
    message: `${name} is packed with zstd so that unpacking it takes over 128 MiB of memory`,
    hint: `unpack it on the way: ${pipedTo(names, command, file) ?? `${command} ${shellQuote(file)}`}`,
  };
}

/** What a text is that is no table. */
export function otherTextSentence(file: string, what: OtherText, names: Names): Sentence {
  const [name, hint] = OTHER_TEXTS[what];
  const told = what === 'lfs-pointer' ? `git lfs pull -I ${shellQuote(file)}` : hint;
  if (what !== 'result') return { message: `${fileText(file)} is ${name}`, hint: told };
  return {
    message: `${fileText(file)} is ${name}`,
    hint: names.command === undefined ? 'read the responses that it was made of' : hint,
  };
}

const UNPACK: Readonly<
  Record<Packed, { readonly name: string; readonly toPipe: string; readonly toFile: string }>
> = {
  xz: { name: 'xz', toPipe: 'xz -dc', toFile: 'xz -dk' },
  lzma: { name: 'lzma', toPipe: 'xz -dc -F lzma', toFile: 'xz -dk -F lzma' },
  zstd: { name: 'zstd', toPipe: 'zstd -dc', toFile: 'zstd -d' },
  bzip2: { name: 'bzip2', toPipe: 'bzip2 -dc', toFile: 'bzip2 -dk' },
  lz4: { name: 'lz4', toPipe: 'lz4 -dc', toFile: 'lz4 -dk' },
  compress: { name: 'compress', toPipe: 'gzip -dc', toFile: 'gzip -dk' },
};

const AS_XLSX = 'save it as .xlsx (in Excel: File, Save As, Excel Workbook)';
const EXPORT = 'export the responses as CSV';
const FROM_PROGRAM = 'export it as CSV from the program that wrote it';

const CONTAINERS: Readonly<Record<Archive | Foreign, readonly [name: string, hint: string]>> = {
  workbook: ['an Office document without a main part', 'open it in a spreadsheet and save it again'],
  'old-workbook': ['an old Excel workbook (.xls)', AS_XLSX],
  'binary-workbook': ['a binary Excel workbook (.xlsb)', AS_XLSX],
  'locked-workbook': [
    'an Excel workbook with a password',
    'save a copy without it (in Excel: File, Info, Protect Workbook, Encrypt with Password, and leave it empty)',
  ],
  ods: ['an OpenDocument spreadsheet (.ods)', 'save it as .xlsx (in LibreOffice: File, Save As)'],
  document: ['a text or a presentation, not a table', EXPORT],
  numbers: ['an Apple Numbers document', 'in Numbers: File, Export To, Excel (or CSV)'],
  zip: ['a zip archive in a zip archive', 'unpack it and name the file inside'],
  '7z': ['a 7z archive', 'unpack it and name the CSV file inside'],
  rar: ['a RAR archive', 'unpack it and name the CSV file inside'],
  tar: ['a tar archive', 'unpack it (tar -xf) and name the CSV file inside'],
  pdf: ['a PDF, not CSV', EXPORT],
  parquet: ['a Parquet file, not CSV', FROM_PROGRAM],
  arrow: ['an Arrow file, not CSV', FROM_PROGRAM],
  avro: ['an Avro file, not CSV', FROM_PROGRAM],
  spss: ['an SPSS file, not CSV', 'export it as CSV (in SPSS: Save As, CSV; in R: haven)'],
  'spss-portable': [
    'a portable SPSS file, not CSV',
    'save it as .sav (in SPSS: Save As; in PSPP: GET FILE, SAVE), which can be read',
  ],
  'spss-encrypted': [
    'an encrypted SPSS file',
    'save it without a password: in SPSS as .sav, in PSPP by pspp-convert FILE.sav OPEN.sav',
  ],
  'spss-ebcdic': [
    'an SPSS file from a mainframe, in EBCDIC',
    'open it in SPSS or PSPP and save it as .sav, which can be read',
  ],
  stata: ['a Stata file, not CSV', 'export it as CSV (in Stata: export delimited)'],
  sas: ['a SAS file, not CSV', 'export it as CSV (in SAS: proc export)'],
  'r-data': ['an R data file, not CSV', 'export it as CSV (in R: write.csv(x, "x.csv", row.names = FALSE))'],
  sqlite: [
    'an SQLite database, not CSV',
    'export the table: sqlite3 -header -csv FILE "select * from TABLE"',
  ],
  picture: ['a picture, not CSV', EXPORT],
};

const OTHER_TEXTS: Readonly<Record<OtherText, readonly [name: string, hint: string]>> = {
  'html-table': [
    'an HTML table, not CSV, as some survey tools save under the name .xls',
    'open it in a spreadsheet and save it as .xlsx',
  ],
  'html-page': [
    'an HTML page without a table, perhaps one that asks to sign in',
    'download the export in a browser that is signed in',
  ],
  mhtml: ['a web page as one file (MHTML), not CSV', 'open it in a spreadsheet and save it as .xlsx'],
  'xml-workbook': ['an Excel workbook as XML (of 2003)', AS_XLSX],
  xml: ['XML, not CSV', EXPORT],
  result: [
    'a result of nps, not responses',
    'read the responses that it was made of; nps compare takes it as a side, nps check as --baseline',
  ],
  rtf: ['an RTF document, not CSV', EXPORT],
  'lfs-pointer': ['a pointer of Git LFS: the file itself is not here', ''],
};
