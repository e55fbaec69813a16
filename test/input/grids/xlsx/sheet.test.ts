import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../support/xlsx/reading.js';
import { workbook } from '../../../support/xlsx/workbook.js';

const one = async (cell: string, more: Parameters<typeof workbook>[0] = {}) =>
  (await rowsOf(workbook({ ...more, rows: `<row r="1">${cell}</row>` })))[0]?.slice(1);

describe('the places of cells', () => {
  it('are counted where nothing names them', async () => {
    const rows = '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>';
    expect(await rowsOf(workbook({ rows }))).toEqual([
      [1, '1', '', '3'],
      [3, '4'],
    ]);
  });

  it('are by their names in any order', async () => {
    const rows = '<row r="7"><c r="C7"><v>3</v></c><c r="A7"><v>1</v></c><c><v>2</v></c></row>';
    expect(await rowsOf(workbook({ rows }))).toEqual([[7, '1', '2', '3']]);
  });

  it('go up to the last column', async () => {
    expect(await one('<c r="XFD1"><v>1</v></c>')).toHaveLength(16_384);
  });

  it('end with the last cell that is filled', async () => {
    expect(
      await one('<c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1" t="s"><v>0</v></c>', {
        texts: '<si><t/></si>',
      }),
    ).toEqual(['1']);
  });
});

describe('the text of cells', () => {
  it('is shared, inline or the result of a formula', async () => {
    expect(
      await one(
        '<c t="s"><v>1</v></c><c t="inlineStr"><is><t>in &lt;line&gt;</t></is></c><c t="str"><f>A1&amp;"x"</f><v>a&#x20AC;&#8364;</v></c>',
        { texts: '<si><t>zero</t></si><si><t xml:space="preserve"> one </t></si>' },
      ),
    ).toEqual([' one ', 'in <line>', 'a€€']);
  });

  it('joins runs and leaves out how they are pronounced', async () => {
    const item =
      '<si><r><t>満</t></r><rPh sb="0" eb="1"><t>まん</t></rPh><r><rPr><b/></rPr><t>足</t></r><phoneticPr fontId="1"/></si>';
    expect(await one('<c t="s"><v>0</v></c>', { texts: item })).toEqual(['満足']);
  });

  it('unescapes what XML cannot hold, once', async () => {
    expect(
      await one(
        '<c t="inlineStr"><is><t>a_x000D_b</t></is></c><c t="inlineStr"><is><t>_x005F_x000D_</t></is></c>',
      ),
    ).toEqual(['a\rb', '_x000D_']);
  });

  it('may be marked as text, have comments in it, and be UTF-8 of any length', async () => {
    const long = 'ü€😀'.repeat(30_000);
    expect(
      await one(
        `<c t="str"><v><![CDATA[a & <b> &amp;]]></v></c><c t="str"><v>x<!-- > -->y</v></c><c t="str"><v>${long}</v></c>`,
      ),
    ).toEqual(['a & <b> &amp;', 'xy', long]);
  });

  it('is of truths, errors and ISO days', async () => {
    expect(
      await one(
        '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-04-01</v></c><c t="d"><v>2026-04-01T13:45:00.000Z</v></c><c t="d"><v>2026-04-01T13:45</v></c>',
      ),
    ).toEqual(['true', 'false', '#N/A', '2026-04-01', '2026-04-01 13:45:00Z', '2026-04-01 13:45:00']);
  });
});

it('prefixes and both forms of the standard make no difference', async () => {
  const sheet =
    '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row x:r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>yes</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
  expect(await rowsOf(workbook({ parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toEqual([[2, '', 'yes']]);
});

it('elements that are called like rows elsewhere are none', async () => {
  const after =
    '<controls><from><xdr:row>5</xdr:row><row r="9"><c r="A9"><v>9</v></c></row></from></controls>';
  expect(await rowsOf(workbook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after }))).toEqual([
    [1, '1'],
  ]);
});
