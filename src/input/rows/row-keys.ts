// Which groups a row is in, as codes of the values of its keys.
import { categoryOn } from '../../core/category.js';
import type { Scale } from '../../core/scale.js';
import { keyReader, type ReadKey } from '../cells/key.js';
import { areOfAllRows } from '../columns/keys.js';
import type { BoundKey } from '../columns/roles.js';
import { type DateDoubt, dateFault, numberFault } from './cell-faults.js';
import { type Dictionary, TOO_MANY } from './dictionary.js';
import { RowFault } from './fault.js';
import type { RowCells } from './row-cells.js';

/** The two halves of a data set, by their numbers. */
export const HALVES = ['before', 'after'];

/** What keys without a column say of an answer. */
interface KeyedAnswer {
  readonly score: number;
  readonly scale: Scale;
  readonly half: number;
}

export class RowKeys {
  private readonly keys: readonly { readonly bound: BoundKey; readonly read: ReadKey }[][];
  /** For each breakdown whether rows without an answer have its keys. */
  private readonly ofAllRows: readonly boolean[];

  constructor(
    by: readonly (readonly BoundKey[])[],
    private readonly scale: Scale,
    /** Of every key, what its values are numbered by; filled as rows are read. */
    private readonly dictionaries: readonly (readonly Dictionary[])[],
    private readonly cells: RowCells,
  ) {
    this.keys = by.map((group) =>
      group.map((bound) => ({
        bound,
        read: keyReader(bound.key.of === 'column' ? bound.key.reading : { as: 'text' }),
      })),
    );
    this.ofAllRows = by.map((group) => areOfAllRows(group.map(({ key }) => key)));
  }

  /** Whether rows without an answer have keys. */
  get areOfUnanswered(): boolean {
    return this.ofAllRows.some(Boolean);
  }

  /**
   * The codes of all keys, one after another; 0 for keys that the row does not have.
   * @param score undefined where the row has no answer
   * @throws RowFault
   */
  codes(score: number | undefined, half: number): number[] {
    const codes: number[] = [];
    for (let k = 0; k < this.keys.length; k++) {
      const group = this.keys[k]!;
      const isKnown = score !== undefined || this.ofAllRows[k];
      for (let j = 0; j < group.length; j++) {
        const { bound, read } = group[j]!;
        const dictionary = this.dictionaries[k]![j]!;
        const code = isKnown ? dictionary.code(this.valueOf(bound, read, score ?? 0, half)) : 0;
        if (code < 0) throw valueFault(code, dictionary, bound, () => this.cells.of(bound.column!));
        codes.push(code);
      }
    }
    return codes;
  }

  private valueOf({ key, column }: BoundKey, read: ReadKey, score: number, half: number): string {
    if (column === undefined)
      return valueWithoutColumn(key.of, this.cells.file, { score, scale: this.scale, half });
    const value = read(this.cells.of(column));
    if (typeof value === 'string') return value;
    // Keys are never read as weights or counts here.
    if (value.why === 'number-sign') throw numberFault(column.name, value.cell);
    const settledBy = key.of === 'column' && key.reading.as === 'period' ? key.reading.settledBy : undefined;
    throw dateFault(column.name, value.cell, value.why as DateDoubt, settledBy);
  }
}

/** The value of a key that has no column. */
export function valueWithoutColumn(
  of: BoundKey['key']['of'],
  file: string,
  { score, scale, half }: KeyedAnswer,
): string {
  if (of === 'file') return file;
  return of === 'category' ? categoryOn(scale, score) : HALVES[half]!;
}

/** A value that its dictionary does not take. */
function valueFault(
  code: number,
  { limit, open, how }: Dictionary,
  { key }: BoundKey,
  cell: () => string,
): RowFault {
  return code === TOO_MANY
    ? new RowFault({
        kind: 'too-many-values',
        column: key.title,
        limit,
        ...(how.separator !== undefined && { ofCells: true }),
      })
    : new RowFault({ kind: 'other-date-order', value: cell(), settledBy: open!.settledBy });
}
