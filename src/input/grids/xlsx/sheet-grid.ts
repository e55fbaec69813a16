// A sheet of a workbook as a grid, and the remarks on it.
import type { InputWarning } from '../../warnings.js';
import type { Grid, GridRow } from '../grid.js';
import { SheetReader, type SheetRemarks } from './sheet.js';
import type { Choice, SheetSource } from './sheets.js';

export class SheetGrid implements Grid {
  readonly kind = 'xlsx';
  readonly headerRows = undefined;
  readonly sheet: string;
  private remarks: SheetRemarks | undefined;

  constructor(private readonly source: SheetSource & Choice) {
    this.sheet = source.sheet.name;
  }

  async *rows(): AsyncGenerator<readonly GridRow[]> {
    const { parts, question, sheet } = this.source;
    const reader = new SheetReader(question);
    for await (const _ of parts.stream(sheet.part, reader)) {
      const rows = reader.take();
      if (rows.length > 0) yield rows;
    }
    this.remarks = reader.end();
  }

  /** Does nothing: the header may be in any row, so all columns are given. */
  want(): void {}

  warnings(): readonly InputWarning[] {
    const { file, others } = this.source;
    const { sheet } = this;
    const warnings: InputWarning[] = [];
    if (others.length > 0) {
      const named = others.map(({ name, isHidden }) => ({ name, isHidden }));
      warnings.push({ code: 'other-sheets', file, sheet, others: named });
    }
    return this.remarks === undefined ? warnings : [...warnings, ...warningsOf(this.remarks, file, sheet)];
  }

  /** Does nothing: whoever opened the bytes closes them. */
  async close(): Promise<void> {}
}

function warningsOf(remarks: SheetRemarks, file: string, sheet: string): InputWarning[] {
  const { hiddenRows: count, hiddenColumns: columns, isFiltered } = remarks;
  const { uncomputed, firstUncomputed, mergedRows, firstMerged } = remarks;
  const warnings: InputWarning[] = [];
  if (count > 0 || columns.length > 0)
    warnings.push({ code: 'hidden-cells', file, sheet, count, isFiltered, columns });
  if (firstUncomputed !== undefined)
    warnings.push({ code: 'formulas-without-result', file, count: uncomputed, cell: firstUncomputed });
  if (firstMerged !== undefined)
    warnings.push({ code: 'merged-rows', file, count: mergedRows, cells: firstMerged });
  return warnings;
}
