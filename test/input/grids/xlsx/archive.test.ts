// What else a zip archive, or a compound file, may be.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { collect, errorOf, textSource } from '../../../support/reading.js';
import { workbook } from '../../../support/xlsx/workbook.js';
import { zip } from '../../../support/xlsx/zip.js';

const CSV = 'id,nps\n1,9\n2,10\n3,4\n';
const archive = (files: Record<string, string | Uint8Array>) =>
  zip(Object.entries(files).map(([name, content]) => ({ name, content })));
const read = (bytes: Uint8Array, name = 'export.zip') => collect([textSource(bytes, name, 1000)]);
const messageOf = async (bytes: Uint8Array, name = 'export.zip') => {
  const { message, hint } = await errorOf(read(bytes, name));
  return `${message}; ${hint}`;
};

describe('the one table in an archive is read', () => {
  const book = workbook({
    rows: '<row><c t="str"><v>nps</v></c></row><row><c><v>9</v></c></row><row><c><v>10</v></c></row><row><c><v>4</v></c></row>',
  });
  it.each<[string, Record<string, string | Uint8Array>]>([
    ['CSV', { 'responses.csv': CSV }],
    [
      'what macOS adds does not count',
      { 'a/b.csv': CSV, '__MACOSX/a/._b.csv': '\0', '.DS_Store': '\0', 'a/': '' },
    ],
    ['a text beside it neither', { 'responses.csv': CSV, 'readme.txt': 'read me', 'logo.png': '\x89PNG' }],
    ['a text alone', { 'responses.txt': CSV.replaceAll(',', '\t') }],
    ['a file without an ending', { export: CSV }],
    ['packed once more', { 'responses.csv.gz': gzipSync(CSV) }],
    ['a workbook', { 'responses.xlsx': book }],
  ])('%s', async (_, files) => {
    expect((await read(archive(files))).scores).toEqual([9, 10, 4]);
  });

  it('and is checked', async () => {
    const damaged = zip([{ name: 'responses.csv', content: CSV, crc: 7 }]);
    expect(await messageOf(damaged)).toMatch(
      /^export\.zip \(responses\.csv\) is damaged: its checksum is wrong/,
    );
  });
});

describe('what is no table is told by name', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['several tables', { 'q1.csv': CSV, 'q2.csv': CSV }, /with 2 tables: "q1\.csv", "q2\.csv"; unpack it/],
    ['no table', { 'a.png': '', 'b.png': '' }, /without a table: "a\.png", "b\.png"/],
    ['nothing', {}, /without a table;/],
    ['.xlsb', { 'xl/workbook.bin': '' }, /a binary Excel workbook \(\.xlsb\); save it as \.xlsx/],
    ['.ods', { mimetype: '', 'content.xml': '' }, /an OpenDocument spreadsheet/],
    [
      '.numbers',
      { 'Data/a.png': '', 'Index/Document.iwa': '' },
      /an Apple Numbers document; in Numbers: File, Export/,
    ],
    [
      '.docx',
      { '[Content_Types].xml': '', 'word/document.xml': '' },
      /a text or a presentation, not a table/,
    ],
    [
      'an Office document without a beginning',
      { '[Content_Types].xml': '' },
      /an Office document without a main part/,
    ],
  ])('%s', async (_, files, message) => {
    expect(await messageOf(archive(files))).toMatch(message);
  });

  it('an archive in an archive', async () => {
    const inner = archive({ 'responses.csv': CSV });
    expect(await messageOf(archive({ 'responses.csv': inner }))).toMatch(/a zip archive in a zip archive/);
  });

  it('a workbook with a password, and an old one', async () => {
    const file = Buffer.alloc(2048);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
    file.writeUInt16LE(9, 30);
    file.writeUInt32LE(1, 48);
    expect(await messageOf(file, 'a.xlsx')).toMatch(/an old Excel workbook/);
    file.write('EncryptedPackage', 1024 + 128, 'utf16le');
    expect(await messageOf(file, 'a.xlsx')).toMatch(
      /an Excel workbook with a password; save a copy without it/,
    );
    file.writeUInt32LE(0xffffffff, 48);
    expect(await messageOf(file.subarray(0, 600), 'a.xls')).toMatch(/an old Excel workbook/);
  });
});
