// Workbooks for tests, part by part.
import { type ZipFile, zip } from './zip.js';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What is in a workbook; parts by their names in the place of those that are made. */
export interface WorkbookParts {
  /** What is in `<sheetData>` of the first sheet, or of each. */
  readonly rows?: string;
  readonly sheets?: readonly { readonly name: string; readonly rows: string; readonly state?: string }[];
  /** What comes before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  /** What is in `<sst>`. */
  readonly texts?: string;
  /** What is in `<styleSheet>`. */
  readonly styles?: string;
  readonly workbook?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export function workbook(given: WorkbookParts): Buffer {
  return zip(partsOf(given));
}

/** The same before it is packed. */
export function partsOf(given: WorkbookParts): ZipFile[] {
  const sheets = given.sheets ?? [{ name: 'Sheet1', rows: given.rows ?? '' }];
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}">${given.workbook ?? ''}<sheets>${sheets
      .map(
        ({ name, state = 'visible' }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['rIdT', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdS', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${SPREADSHEET}">${given.texts ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${SPREADSHEET}">${given.styles ?? ''}</styleSheet>`,
  };
  for (const [i, { rows }] of sheets.entries())
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${SPREADSHEET}">${given.before ?? ''}<sheetData>${rows}</sheetData>${given.after ?? ''}</worksheet>`;
  return Object.entries({ ...parts, ...given.parts }).map(([name, content]) => ({ name, content }));
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}
