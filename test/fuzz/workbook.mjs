// The parts of a workbook with what readers have to understand: shared and inline texts, dates, formulas, merged cells.

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** @param {readonly { id: number, nps: number, plan: string | null, date: string }[]} rows */
export function workbookParts(rows) {
  const names = ['id', 'nps', 'plan', 'date', 'paid', 'note'];
  const header = names.map((_, i) => `<c r="${'ABCDEF'[i]}1" t="s"><v>${i}</v></c>`).join('');
  const body = rows.map(({ id, nps, plan }, i) => {
    const r = i + 2;
    const text = plan === null ? '' : `<c r="C${r}" t="s"><v>${plan === 'pro' ? 6 : 7}</v></c>`;
    const cells = [
      `<c r="A${r}"><v>${id}</v></c><c r="B${r}"><f>A${r}</f><v>${nps}</v></c>${text}`,
      `<c r="D${r}" s="1"><v>${46000 + i}.5</v></c><c r="E${r}" t="b"><v>${i % 2}</v></c>`,
      i % 4 === 0
        ? `<c r="F${r}" t="e"><v>#N/A</v></c>`
        : `<c r="F${r}" t="inlineStr"><is><r><t>a&amp;b</t></r></is></c>`,
    ];
    return `<row r="${r}"${i === 5 ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const texts = [...names, 'pro', 'free']
    .map((text) => `<si><t xml:space="preserve">${text}</t></si>`)
    .join('');
  const relation = (id, type, target) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...list) => `<Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><workbookPr date1904="0"/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="More" sheetId="2" state="hidden" r:id="rId4"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
      relation('rId3', 'styles', 'styles.xml'),
      relation('rId4', 'worksheet', 'worksheets/sheet2.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${SPREADSHEET}" count="90" uniqueCount="8">${texts}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${SPREADSHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${SPREADSHEET}"><dimension ref="A1:F41"/><sheetData><row r="1">${header}</row>${body.join('')}</sheetData><mergeCells count="1"><mergeCell ref="C3:C4"/></mergeCells></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${SPREADSHEET}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
  };
  return Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content) }));
}
