// Opens a workbook: its shared texts and styles, and the sheet that is read.
import type { Grid, GridOptions } from '../grid.js';
import type { CellContext } from './cell-text.js';
import type { Parts } from './parts.js';
import { SheetGrid } from './sheet-grid.js';
import { choose } from './sheets.js';
import { Styles } from './styles.js';
import { SharedTexts, TextPool } from './text-pool.js';
import { readWorkbook, type Workbook } from './workbook.js';

/** Bytes that shared texts may have; all are kept in memory. A million comments of 200 letters are 220 MB. */
const MOST_TEXTS = 512 * 1024 * 1024;

export async function openWorkbook(
  part: string,
  { file, parts, options }: { readonly file: string; readonly parts: Parts; readonly options: GridOptions },
): Promise<Grid> {
  const workbook = await readWorkbook(parts, part);
  const context = await contextOf(parts, workbook);
  const question = { context, maxRecord: options.maxRecord };
  const { sheet, others } = await choose(workbook.sheets, { file, parts, question, options });
  return new SheetGrid({ file, parts, question, sheet, others });
}

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
