// The sheet that is read: the one that the user named, else the best fit among the visible ones.
import { inputError } from '../../problems.js';
import type { GridOptions, GridRow } from '../grid.js';
import type { Parts } from './parts.js';
import { type SheetQuestion, SheetReader } from './sheet.js';
import { fitOf, HEAD_ROWS } from './sheet-choice.js';
import type { Sheet } from './workbook.js';

/** How many sheets are looked at. */
const LOOKED_AT = 100;

/** What is needed to look at sheets. */
export interface SheetSource {
  readonly file: string;
  readonly parts: Parts;
  readonly question: SheetQuestion;
}

/** The sheet that is read, and the other sheets with cells, where the user did not choose. */
export interface Choice {
  readonly sheet: Sheet;
  readonly others: readonly Sheet[];
}

/** @throws NpsError `usage` where no sheet has the name or number, `empty-input` where no sheet has cells */
export async function choose(
  sheets: readonly Sheet[],
  source: SheetSource & { readonly options: GridOptions },
): Promise<Choice> {
  const { file, options } = source;
  if (sheets.length === 0) throw inputError({ kind: 'empty-workbook', file });
  if (options.sheet !== undefined) return { sheet: asked(sheets, options.sheet, file), others: [] };
  if (sheets.length === 1) return { sheet: sheets[0]!, others: [] };
  const { columns = [], rank = () => 0, besides } = options;
  const looked = [];
  for (const sheet of sheets.slice(0, LOOKED_AT))
    looked.push({ sheet, fit: fitOf(await headOf(sheet, source), { columns, rank }) });
  const free = looked.filter(({ sheet }) => sheet.name !== besides);
  const seen = free.filter(({ sheet }) => !sheet.isHidden);
  const best = (seen.length > 0 ? seen : free).reduce((one, other) => (other.fit > one.fit ? other : one));
  const others = looked.filter((one) => one !== best && one.fit > 0).map(({ sheet }) => sheet);
  return { sheet: best.sheet, others };
}

/** The sheet by its name, in any case, else by its number. */
function asked(sheets: readonly Sheet[], text: string, file: string): Sheet {
  const named = sheets.find(({ name }) => name === text);
  const alike = named ?? sheets.find(({ name }) => name.trim().toLowerCase() === text.trim().toLowerCase());
  const found = alike ?? (/^\d{1,6}$/.test(text) ? sheets[Number(text) - 1] : undefined);
  if (found !== undefined) return found;
  throw inputError({ kind: 'unknown-sheet', file, sheet: text, sheets: sheets.map(({ name }) => name) });
}

async function headOf(sheet: Sheet, { parts, question }: SheetSource): Promise<GridRow[]> {
  const reader = new SheetReader(question);
  const rows: GridRow[] = [];
  for await (const _ of parts.stream(sheet.part, reader)) {
    rows.push(...reader.take());
    if (rows.length >= HEAD_ROWS) break;
  }
  return rows.slice(0, HEAD_ROWS);
}
