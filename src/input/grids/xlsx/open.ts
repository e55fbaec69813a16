// Workbooks of Excel and of what writes the same form (ECMA-376, both conformance classes): .xlsx and .xlsm.
import { Zip } from '../../bytes/zip.js';
import { inputError } from '../../problems.js';
import type { InputWarning } from '../../warnings.js';
import type { Grid, GridBytes, GridOptions, GridRow, OpenGrid } from '../grid.js';
import type { CellContext } from './cell-text.js';
import { Parts } from './parts.js';
import { SheetReader, type SheetRemarks } from './sheet.js';
import { Styles } from './styles.js';
import { SharedTexts, TextPool } from './text-pool.js';
import { readWorkbook, type Sheet, type Workbook, workbookPart } from './workbook.js';

/** Bytes of shared texts that are kept, which are needed in any order. A million comments of 200 letters are 220 MB. */
const MOST_TEXTS = 512 * 1024 * 1024;

const openXlsx: OpenGrid = async (bytes, options) => {
  const parts = new Parts(await Zip.open(bytes), bytes.name);
  const part = await workbookPart(parts);
  if (part === undefined) throw inputError({ kind: 'container', file: bytes.name, what: 'zip' });
  const workbook = await readWorkbook(parts, part);
  const context = await contextOf(parts, workbook);
  return new XlsxGrid(parts, context, sheetOf(workbook, bytes, options), options);
};
export default openXlsx;

async function contextOf(parts: Parts, workbook: Workbook): Promise<CellContext> {
  const { texts: textPart, styles: stylePart, system } = workbook;
  const room = textPart === undefined ? 0 : parts.sizeOf(textPart);
  if (room > MOST_TEXTS) throw parts.error(textPart!, { what: 'texts', most: MOST_TEXTS });
  const texts = new TextPool(room);
  if (textPart !== undefined && parts.has(textPart)) await parts.read(textPart, new SharedTexts(texts));
  const styles = new Styles();
  if (stylePart !== undefined && parts.has(stylePart)) await parts.read(stylePart, styles);
  return { texts, formats: styles.formats, system };
}

/** The sheet that was asked for, else the first that is shown. */
function sheetOf({ sheets }: Workbook, { name }: GridBytes, { sheet }: GridOptions): Sheet {
  if (sheets.length === 0) throw inputError({ kind: 'empty-workbook', file: name });
  if (sheet === undefined) return sheets.find(({ isHidden }) => !isHidden) ?? sheets[0]!;
  const asked =
    sheets.find((one) => one.name === sheet) ?? (/^\d+$/.test(sheet) ? sheets[Number(sheet) - 1] : undefined);
  if (asked !== undefined) return asked;
  throw inputError({ kind: 'unknown-sheet', file: name, sheet, sheets: sheets.map((one) => one.name) });
}

class XlsxGrid implements Grid {
  readonly kind = 'xlsx';
  readonly headerRows = undefined;
  private remarks: SheetRemarks | undefined;

  constructor(
    private readonly parts: Parts,
    private readonly context: CellContext,
    private readonly chosen: Sheet,
    private readonly options: GridOptions,
  ) {}

  get sheet(): string {
    return this.chosen.name;
  }

  async *rows(): AsyncGenerator<readonly GridRow[]> {
    const reader = new SheetReader({ context: this.context, maxRecord: this.options.maxRecord });
    for await (const _ of this.parts.stream(this.chosen.part, reader)) {
      const rows = reader.take();
      if (rows.length > 0) yield rows;
    }
    reader.end();
    this.remarks = reader.remarks;
  }

  /** Cells that nobody wants cost little beside finding them. */
  want(): void {}

  warnings(): readonly InputWarning[] {
    return [];
  }

  async close(): Promise<void> {}
}
