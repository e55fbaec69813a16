// The first records of a file, and the lines on which they stand.
import type { Row } from './row-shape.js';

/** Records as a parser gave them: a blank line has no fields. */
interface FirstRecords {
  readonly records: readonly Row[];
  readonly offsets: readonly number[];
}

export class Beginning {
  /** The records that are no blank lines. */
  readonly rows: readonly Row[];
  /** Where each of them begins in the text. */
  private readonly offsets: readonly number[];
  /** Positions of those with a blank line directly above. */
  readonly afterBlank: ReadonlySet<number>;

  /**
   * @param head the beginning of the text
   * @param lineEnd the byte that ends its lines
   * @param skipped lines of the file before the text
   * @param numbers the numbers for people of the records of a grid
   */
  constructor(
    { records, offsets }: FirstRecords,
    private readonly head: Uint8Array,
    private readonly lineEnd: number,
    private readonly skipped: number,
    private readonly numbers?: readonly number[],
  ) {
    const rows: Row[] = [];
    const begin: number[] = [];
    const afterBlank = new Set<number>();
    for (let i = 0; i < records.length; i++) {
      if (records[i]!.length === 0) continue;
      const at = rows.length;
      const isAfterBlank =
        numbers === undefined ? records[i - 1]?.length === 0 : at > 0 && numbers[at]! > numbers[at - 1]! + 1;
      if (isAfterBlank) afterBlank.add(at);
      rows.push(records[i]!);
      begin.push(offsets[i]!);
    }
    this.rows = rows;
    this.offsets = begin;
    this.afterBlank = afterBlank;
  }

  /** What the lines are called: rows in a grid. */
  get unit(): 'row' | undefined {
    return this.numbers && 'row';
  }

  /** How many lines of the file end before a record. */
  linesBefore(at: number): number {
    if (this.numbers !== undefined) return (this.numbers[at] ?? 1) - 1;
    let lines = this.skipped;
    const end = this.offsets[at]!;
    const next = (from: number) => this.head.indexOf(this.lineEnd, from);
    for (let i = next(0); i !== -1 && i < end; i = next(i + 1)) lines++;
    return lines;
  }

  /** The first line that holds something. */
  firstLine(): string {
    if (this.numbers !== undefined) return this.rows[0]!.filter((cell) => cell.trim() !== '').join(' ');
    const text = Buffer.from(this.head.subarray(this.offsets[0])).toString();
    return text.split(/[\r\n]/, 1)[0]!;
  }
}
