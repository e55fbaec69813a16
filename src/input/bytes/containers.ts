// Files that hold no text as they are, known by their first bytes.

/** What packs one file, and is undone by a command. */
export type Packed = 'xz' | 'zstd' | 'bzip2' | 'lz4' | 'lzma' | 'compress';
/** Archives of several files. */
export type Archive = 'zip' | '7z' | 'rar' | 'tar';
/** Files of other programs. */
export type Foreign =
  | 'workbook'
  | 'old-workbook'
  | 'binary-workbook'
  | 'locked-workbook'
  | 'ods'
  | 'document'
  | 'numbers'
  | 'pdf'
  | 'parquet'
  | 'arrow'
  | 'avro'
  | 'spss'
  | 'spss-portable'
  | 'spss-encrypted'
  | 'spss-ebcdic'
  | 'stata'
  | 'sas'
  | 'r-data'
  | 'sqlite'
  | 'picture';

/** Files that hold no text. */
export type Unread = Packed | Archive | Foreign;

/** Bytes that show a container. */
export const CONTAINER_BYTES = 512;

/** The first bytes, as text of one byte a character. */
const BEGINNINGS: readonly (readonly [Unread, RegExp])[] = [
  ['xz', /^\xfd7zXZ\0/],
  ['zstd', /^[\x28\x50-\x5f]\xb5\x2f\xfd|^[\x50-\x5f]\x2a\x4d\x18/],
  ['bzip2', /^BZh[1-9]1AY&SY/],
  ['lz4', /^\x04\x22\x4d\x18/],
  ['lzma', /^\x5d\0\0[\0\x01\x04\x08\x10\x20\x40\x80]/],
  ['compress', /^\x1f\x9d/],
  ['7z', /^7z\xbc\xaf\x27\x1c/],
  ['rar', /^Rar!\x1a\x07/],
  ['tar', /^.{257}ustar/s],
  ['old-workbook', /^\xd0\xcf\x11\xe0/],
  ['pdf', /^%PDF/],
  ['parquet', /^PAR[1E]/],
  ['arrow', /^(?:ARROW1|FEA1)/],
  ['avro', /^Obj\x01/],
  ['spss', /^\$FL[23]@\(#\)/],
  ['spss-portable', /^.{0,200}SPSS PORT FILE.{200,480}SPSSPORT/s],
  ['spss-encrypted', /^.{8}ENCRYPTED(?:SAV|POR)/s],
  ['spss-ebcdic', /^\x5b\xc6\xd3\xf2/],
  ['stata', /^<stata_dta>|^[\x6e-\x76][\x01\x02]\x01\0/],
  ['sas', /^\0{12}\xc2\xea\x81\x60/],
  ['r-data', /^(?:RD[AX][23]\n|X\n\0\0\0[\x02\x03])/],
  ['sqlite', /^SQLite format 3\0/],
  ['picture', /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a)/],
];

/** What a file is that begins so, if it holds no text. */
export function containerIn(file: string, head: Uint8Array): Unread | undefined {
  const text = Buffer.from(head.subarray(0, CONTAINER_BYTES)).toString('latin1');
  if (/^PK(?:\x03\x04|\x05\x06)/.test(text)) return inZip(file, head);
  return BEGINNINGS.find(([, beginning]) => beginning.test(text))?.[0];
}

/** Spreadsheets are zip archives too. */
function inZip(file: string, head: Uint8Array): Archive | Foreign {
  const bytes = Buffer.from(head);
  if (bytes.includes('Index/Document.iwa') || /\.numbers$/i.test(file)) return 'numbers';
  const isWorkbook =
    bytes.includes('[Content_Types].xml') ||
    bytes.includes('vnd.oasis.opendocument.spreadsheet') ||
    /\.(xlsx|xlsm|xlsb|ods)$/i.test(file);
  return isWorkbook ? 'workbook' : 'zip';
}
