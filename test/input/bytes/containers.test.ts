// Files that are no CSV: known by how they begin, each told by what it is; what only looks like one is read.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { containerIn } from '../../../src/input/bytes/containers.js';
import { otherTextIn } from '../../../src/input/bytes/text-kinds.js';
import { collectText, errorOf, fates } from '../../support/reading.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('containers', () => {
  test.each<[string, string, string?]>([
    ['xz', '\xfd7zXZ\0\0'],
    ['zstd', '\x28\xb5\x2f\xfd\x04'],
    ['bzip2', 'BZh91AY&SY\x01'],
    ['lz4', '\x04\x22\x4d\x18'],
    ['lzma', '\x5d\0\0\x80\0'],
    ['compress', '\x1f\x9d\x90'],
    ['7z', '7z\xbc\xaf\x27\x1c'],
    ['rar', 'Rar!\x1a\x07\0'],
    ['tar', `${'a.csv'.padEnd(257, '\0')}ustar\0`],
    ['zip', 'PK\x03\x04 a.csv'],
    ['workbook', 'PK\x03\x04 [Content_Types].xml'],
    ['workbook', 'PK\x03\x04', 'a.ods'],
    ['numbers', 'PK\x03\x04 Index/Document.iwa'],
    ['old-workbook', '\xd0\xcf\x11\xe0\xa1'],
    ['pdf', '%PDF-1.7'],
    ['parquet', 'PAR1\x15'],
    ['arrow', 'ARROW1\0\0'],
    ['avro', 'Obj\x01\x04'],
    ['spss', '$FL2@(#) SPSS'],
    ['spss-encrypted', '\x1c\0\0\0\0\0\0\0ENCRYPTEDSAV\x15'],
    ['spss-ebcdic', '\x5b\xc6\xd3\xf2\x7c'],
    ['stata', '<stata_dta><header>'],
    ['r-data', 'RDX3\nX'],
    ['sqlite', 'SQLite format 3\0'],
    ['picture', '\x89PNG\r\n'],
  ])('%s: %j', async (what, text, name = 'a.csv') => {
    expect(containerIn(name, bytes(text))).toBe(what);
    expect(containerIn('-', bytes('id,nps\n1,9\n'))).toBeUndefined();
  });

  test.each([
    'BZh,nps\n1,9\n',
    'PAR,nps\n1,9\n',
    'Obj,nps\n1,9\n',
    'ustar,nps\n1,9\n',
  ])('%j is CSV', async (text) => {
    expect(fates(await collectText(text))).toMatchObject({ answered: 1 });
  });

  test('inside gzip too', async () => {
    const tar = gzipSync(bytes(`${'a.csv'.padEnd(257, '\0')}ustar\0`));
    expect((await errorOf(collectText(tar))).message).toContain('a tar archive');
  });
});

describe('other texts', () => {
  test.each([
    ['html-table', '<html><body><table><tr><td>nps</td></tr></table>'],
    ['html-table', ' \n<TABLE border=1>'],
    ['html-table', '<?xml version="1.0"?><!DOCTYPE html><html><table>'],
    ['html-page', '<!doctype html><html><head><title>Sign in</title>'],
    ['mhtml', 'MIME-Version: 1.0\nX: y'],
    ['xml-workbook', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook xmlns="x">'],
    ['xml', '<?xml version="1.0"?><rows><row/></rows>'],
    ['result', '{\n  "formatVersion": "1.0",\n  "command": "score",'],
    ['rtf', '{\\rtf1\\ansi'],
    ['lfs-pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:1\n'],
  ])('%s: %j', async (what, text) => {
    expect(otherTextIn(Buffer.from(text))).toBe(what);
    expect((await errorOf(collectText(text))).code).toBe('not-csv');
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect((await errorOf(collectText(wide))).code).toBe('not-csv');
  });

  test.each([
    ['json', '{"rows": [1]}'],
    ['json', '[{"nps": 9}]'],
    ['json', '[[1, 9], [2, 8]]'],
    ['json', '[9, 10, 8]'],
    ['json', '[]'],
    ['json', '[\n  {\n    "nps": 9'],
    ['json-lines', '{"nps": 9}\n{"nps": 8}\n'],
  ])('%s, which is read as a grid: %j', (what, text) => {
    expect(otherTextIn(Buffer.from(text))).toBe(what);
  });

  test.each([
    '[9],nps\n1,9\n',
    '<id>,nps\n1,9\n',
    '[id],nps\n1,9\n',
    '{id},nps\n1,9\n',
    '"{""ImportId"":""x""}",nps\n1,9\n',
    'version,nps\n1,9\n',
    'MIME,nps\n1,9\n',
  ])('%j is CSV', async (text) => {
    expect(fates(await collectText(text))).toMatchObject({ answered: 1 });
  });
});
