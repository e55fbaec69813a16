// Reads a sheet: its rows as they come, and after the last one what the rows do not show.
import type { GridRow } from '../grid.js';
import { columnName, columnOf, MOST_COLUMNS, MOST_ROWS } from './cell-name.js';
import { type CellContext, cellText } from './cell-text.js';
import { PartFault } from './part-fault.js';
import { RichText } from './text-pool.js';
import type { XmlHandler, XmlTag } from './xml.js';

/** Facts about a sheet that its rows do not show. */
export interface SheetRemarks {
  /** How many hidden rows have cells. */
  hiddenRows: number;
  /** Whether a filter hides them. */
  isFiltered: boolean;
  /** The letters of hidden columns, as far as rows reach. */
  hiddenColumns: string[];
  /** How many formulas have no stored result, and the first such cell. */
  uncomputed: number;
  firstUncomputed: string | undefined;
  /** Merged cells over several rows: only the first of the rows has the value. */
  mergedRows: number;
  firstMerged: string | undefined;
}

/** How a sheet is read. */
export interface SheetQuestion {
  readonly context: CellContext;
  /** Bytes that a row may have as text. */
  readonly maxRecord: number;
}

export class SheetReader implements XmlHandler {
  private readonly remarks: SheetRemarks = {
    hiddenRows: 0,
    isFiltered: false,
    hiddenColumns: [],
    uncomputed: 0,
    firstUncomputed: undefined,
    mergedRows: 0,
    firstMerged: undefined,
  };
  private rows: GridRow[] = [];
  private readonly inline = new RichText();
  private readonly hidden: (readonly [first: number, last: number])[] = [];
  private isInData = false;
  private isInRow = false;
  private isInCell = false;

  /** The number of columns of the widest row. */
  private widest = 0;
  private number = 0;
  private isHidden = false;
  private cells: string[] = [];
  private size = 0;

  private column = -1;
  private type: string | undefined;
  private style: string | undefined;
  private value = '';
  private isFormula = false;

  constructor(private readonly question: SheetQuestion) {}

  /** Takes the complete rows; each is returned once. */
  take(): GridRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open(name: string, tag: XmlTag): boolean {
    if (this.isInCell) return this.openInCell(name);
    if (name === 'c' && this.isInRow) this.openCell(tag);
    else if (name === 'row' && this.isInData) this.openRow(tag);
    else if (name === 'sheetData') this.isInData = true;
    else if (!this.isInData) this.openOther(name, tag);
    return false;
  }

  /** The facts about the sheet, after all of it was read. */
  end(): SheetRemarks {
    for (const [first, last] of this.hidden)
      for (let column = first; column <= Math.min(last, this.widest); column += 1)
        this.remarks.hiddenColumns.push(columnName(column - 1));
    return this.remarks;
  }

  close(name: string, text: string): void {
    if (this.isInCell) this.closeInCell(name, text);
    else if (name === 'row' && this.isInRow) this.closeRow();
    else if (name === 'sheetData') this.isInData = false;
  }

  private openRow(tag: XmlTag): void {
    const number = tag.attribute('r');
    this.number = number === undefined ? this.number + 1 : Number(number);
    if (!Number.isInteger(this.number) || this.number < 1 || this.number > MOST_ROWS)
      throw new PartFault({ what: 'row-number', number: number ?? String(this.number) });
    this.isHidden = isTrue(tag.attribute('hidden'));
    this.cells = [];
    this.size = 0;
    this.column = -1;
    this.isInRow = true;
  }

  private closeRow(): void {
    this.isInRow = false;
    if (this.cells.length === 0) return;
    this.widest = Math.max(this.widest, this.cells.length);
    if (this.isHidden) this.remarks.hiddenRows += 1;
    this.rows.push({ number: this.number, cells: this.cells });
  }

  private openCell(tag: XmlTag): void {
    const named = tag.find('r', columnOf);
    if (named >= 0) this.column = named;
    else this.openUnnamed(tag);
    this.type = tag.attribute('t');
    this.style = tag.attribute('s');
    this.value = '';
    this.isFormula = false;
    this.isInCell = true;
  }

  /** A cell without a name is to the right of the one before. */
  private openUnnamed(tag: XmlTag): void {
    const name = tag.attribute('r');
    this.column += 1;
    if (name !== undefined || this.column === MOST_COLUMNS)
      throw new PartFault({ what: 'cell-name', name: name ?? columnName(this.column) });
  }

  /** @returns whether the text of the element is wanted */
  private openInCell(name: string): boolean {
    if (name === 'f') this.isFormula = true;
    return name === 'v' || this.inline.open(name);
  }

  private closeInCell(name: string, text: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'v') this.value = text;
    else if (name === 'is') this.value = this.inline.take();
    else this.inline.close(name, text);
  }

  private closeCell(): void {
    this.isInCell = false;
    if (this.value !== '') this.put();
    else if (this.isFormula && this.type !== 'str') {
      this.remarks.uncomputed += 1;
      this.remarks.firstUncomputed ??= this.name();
    }
  }

  private name(): string {
    return columnName(this.column) + this.number;
  }

  private put(): void {
    const { context, maxRecord } = this.question;
    const { cells, column } = this;
    const text = cellText(this.value, this.type, this.style, context);
    if (text === undefined) throw this.noText();
    if (text === '') return;
    while (cells.length < column) cells.push('');
    if (column < cells.length && cells[column] !== '')
      throw new PartFault({ what: 'cell-twice', cell: this.name() });
    cells[column] = text;
    this.size += text.length;
    if (this.size > maxRecord) throw new PartFault({ what: 'row-size', row: this.number, most: maxRecord });
  }

  private noText(): PartFault {
    const of = this.question.context.texts.count;
    return new PartFault({ what: 'no-text', cell: this.name(), index: this.value, of });
  }

  /** Handles elements before and after the rows. */
  private openOther(name: string, tag: XmlTag): void {
    if (name === 'col' && isTrue(tag.attribute('hidden')))
      this.hidden.push([Number(tag.attribute('min')), Number(tag.attribute('max'))]);
    else if (name === 'filterColumn') this.remarks.isFiltered = true;
    else if (name === 'mergeCell') this.merge(tag.attribute('ref') ?? '');
  }

  private merge(ref: string): void {
    const [, from, to] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/i.exec(ref) ?? [];
    if (from === to) return;
    this.remarks.mergedRows += 1;
    this.remarks.firstMerged ??= ref;
  }
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
