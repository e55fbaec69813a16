import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NpsError } from '../../../../src/core/errors.js';
import { openBook, rowsOf } from '../../../support/xlsx/reading.js';
import { partsOf, type WorkbookParts, workbook } from '../../../support/xlsx/workbook.js';
import { type ZipFile, zip } from '../../../support/xlsx/zip.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const row = (cells: string, attributes = '') => `<row ${attributes}>${cells}</row>`;
const sheetOf = (xml: string) => workbook({ parts: { [SHEET]: xml } });

/** What is found wrong with a book. */
async function problemOf(book: Buffer): Promise<Record<string, unknown>> {
  const error = await rowsOf(book).then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!(error instanceof NpsError)) throw error ?? new Error('nothing is found wrong');
  const { kind, part, fault } = error.problem as unknown as Record<string, unknown>;
  return { kind, part, ...(typeof fault === 'object' ? fault : { fault }) };
}
const found = (given: WorkbookParts) => problemOf(workbook(given));

describe('what a sheet may not hold', () => {
  it.each([
    ['a row far below the last one', row('<c><v>1</v></c>', 'r="99999999999"'), { what: 'row-number' }],
    ['a row that is no number', row('<c><v>1</v></c>', 'r="1.5"'), { what: 'row-number' }],
    ['a row 0', row('<c><v>1</v></c>', 'r="0"'), { what: 'row-number' }],
    ['a column after the last one', row('<c r="XFE1"><v>1</v></c>'), { what: 'cell-name', name: 'XFE1' }],
    ['a cell without a column', row('<c r="12"><v>1</v></c>'), { what: 'cell-name', name: '12' }],
    ['a cell twice', row('<c r="B1"><v>1</v></c><c r="B1"><v>2</v></c>'), { what: 'cell-twice', cell: 'B1' }],
    [
      'a text that is not there',
      row('<c t="s"><v>7</v></c>'),
      { what: 'no-text', cell: 'A1', index: '7', of: 0 },
    ],
    ['a text that is no number', row('<c t="s"><v>x</v></c>'), { what: 'no-text', index: 'x' }],
    ['a negative text', row('<c t="s"><v>-1</v></c>'), { what: 'no-text', index: '-1' }],
    ['an entity that nobody knows', row('<c t="str"><v>&lol;</v></c>'), { what: 'xml' }],
    ['a character that is none', row('<c t="str"><v>&#xD800;</v></c>'), { what: 'xml' }],
    ['NUL', row('<c t="str"><v>&#0;</v></c>'), { what: 'xml' }],
    ['an attribute without quotes', '<row r=1></row>', { what: 'xml' }],
    ['an element that is never closed', '<row><c>', { what: 'xml' }],
    ['elements in each other without end', '<a>'.repeat(300) + '</a>'.repeat(300), { what: 'xml' }],
  ])('%s', async (_, rows, fault) => {
    expect(await found({ rows })).toMatchObject({ kind: 'damaged-workbook', part: SHEET, ...fault });
  });

  it('more text in a row than is allowed, however it is made', async () => {
    const text = 'x'.repeat(30_000);
    expect(await found({ rows: row(`<c t="str"><v>${text}</v></c>`.repeat(40), 'r="5"') })).toMatchObject({
      what: 'row-size',
      row: 5,
    });
    const shared = { texts: `<si><t>${text}</t></si>`, rows: row('<c t="s"><v>0</v></c>'.repeat(40)) };
    expect(await found(shared)).toMatchObject({ what: 'row-size', row: 1 });
  });

  it('a cell or a tag without end', async () => {
    const long = 'x'.repeat(5_000_000);
    expect(await found({ rows: row(`<c t="str"><v>${long}</v></c>`) })).toMatchObject({ what: 'xml' });
    expect(await found({ rows: `<row r="${long}"/>` })).toMatchObject({ what: 'xml' });
  });

  it('a document type, whose entities would be a billion laughs', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><worksheet><sheetData/></worksheet>`;
    expect(await problemOf(sheetOf(xml))).toMatchObject({ part: SHEET, what: 'doctype' });
  });

  it('an end in the middle, nothing, or two documents', async () => {
    expect(
      await problemOf(sheetOf('<worksheet><sheetData><row r="1"><c r="A1"><v>9</v></c></row>')),
    ).toMatchObject({ what: 'xml-cut' });
    expect(await problemOf(sheetOf('<worksheet><sheetData><row r="1"><c r="A'))).toMatchObject({
      what: 'xml-cut',
    });
    expect(await problemOf(sheetOf(''))).toMatchObject({ what: 'xml-cut' });
    expect(await problemOf(sheetOf('<worksheet/><worksheet/>'))).toMatchObject({ what: 'xml' });
  });

  it('bytes that are not of its encoding', async () => {
    const bytes = Buffer.from(
      '<worksheet><sheetData><row><c t="str"><v>\xe9</v></c></row></sheetData></worksheet>',
      'latin1',
    );
    expect(await problemOf(workbook({ parts: { [SHEET]: bytes } }))).toMatchObject({ what: 'encoding' });
    expect(
      await problemOf(sheetOf('<?xml version="1.0" encoding="windows-1252"?><worksheet/>')),
    ).toMatchObject({ what: 'encoding' });
  });
});

it('UTF-16 is read as what it is', async () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>né</v></c></row></sheetData></worksheet>';
  const bytes = Buffer.from(`\ufeff${xml}`, 'utf16le');
  expect(await rowsOf(workbook({ parts: { [SHEET]: bytes } }))).toEqual([[1, 'né']]);
});

describe('an archive that is not what it says', () => {
  const files = () => partsOf({ rows: row('<c><v>9</v></c>'.repeat(500)) });
  const withSheet = (change: Partial<ZipFile>) =>
    problemOf(zip(files().map((file) => (file.name === SHEET ? { ...file, ...change } : file))));

  it.each<[string, Partial<ZipFile>, string]>([
    ['a wrong checksum', { crc: 1 }, 'wrong-checksum'],
    ['a size that is too small', { size: 100 }, 'wrong-size'],
    ['a size that is too large', { size: 100_000 }, 'wrong-size'],
    ['bytes that are not packed', { packed: Buffer.from('no such thing as deflate') }, 'bad-data'],
    ['a way of packing that nobody knows', { method: 99 }, 'unknown-method'],
    ['a password', { flags: 1 }, 'encrypted'],
    ['far too much in too little', { size: 500_000_000 }, 'bomb'],
  ])('%s', async (_, change, fault) => {
    expect(await withSheet(change)).toEqual({ kind: 'damaged-zip', part: SHEET, fault });
  });

  it('is cut anywhere', async () => {
    const whole = zip(files());
    for (let size = 4; size < whole.length; size += 97) {
      const { kind } = await problemOf(Buffer.from(whole.subarray(0, size)));
      expect(kind).toBe('damaged-zip');
    }
  });

  it('has two files of one name', async () => {
    const [first, ...others] = files();
    expect(await problemOf(zip([first!, first!, ...others]))).toMatchObject({
      kind: 'damaged-zip',
      fault: 'same-name',
    });
  });

  it('lacks a part', async () => {
    const without = (part: string) => problemOf(zip(files().filter(({ name }) => name !== part)));
    expect(await without(SHEET)).toMatchObject({ part: SHEET, what: 'no-part' });
    expect(await without('xl/workbook.xml')).toMatchObject({ part: 'xl/workbook.xml', what: 'no-part' });
  });
});

it('390 KB that hold 400 MB are refused before they are unpacked', async () => {
  const content = `<worksheet><sheetData>${' '.repeat(50_000_000)}`;
  const packed = deflateRawSync(content);
  const files = partsOf({}).map((file) =>
    file.name === SHEET ? { ...file, packed, size: 400_000_000 } : file,
  );
  expect(await problemOf(zip(files))).toMatchObject({ kind: 'damaged-zip', fault: 'bomb' });
});

it('a million empty rows are no rows, in little memory', async () => {
  const rows = Array.from(
    { length: 1_000_000 },
    (_, i) => `<row r="${i + 1}" s="1"><c r="A${i + 1}" s="1"/></row>`,
  ).join('');
  const book = workbook({ rows });
  const before = process.memoryUsage().rss;
  expect(await rowsOf(book)).toEqual([]);
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
}, 60_000);

it('a workbook without sheets, and a sheet that is not there', async () => {
  await expect(openBook(workbook({ sheets: [] }))).rejects.toMatchObject({ code: 'empty-input' });
  const sheets = [
    { name: 'Cover', rows: '' },
    { name: '2024', rows: '' },
  ];
  await expect(openBook(workbook({ sheets }), { sheet: 'Cove' })).rejects.toMatchObject({
    problem: { kind: 'unknown-sheet', sheets: ['Cover', '2024'] },
  });
  expect((await openBook(workbook({ sheets }), { sheet: '2024' })).sheet).toBe('2024');
  expect((await openBook(workbook({ sheets }), { sheet: '1' })).sheet).toBe('Cover');
  expect((await openBook(workbook({ sheets }), { sheet: ' COVER' })).sheet).toBe('Cover');
});
