// What answers are measured by, beside their score: a column of numbers. As plain data.
import { type DecimalSign, plainNumber, readAmount, settled, styleOf } from '../cells/amount.js';
import { isMissingText } from '../cells/missing.js';
import { plainCell } from '../cells/written-number.js';
import { inputError } from '../problems.js';
import type { Column } from '../table/header.js';
import { distinctNames, findColumn, nameOf } from './find.js';

/** A column of numbers and how it writes them. */
export interface Measure {
  /** A name that holds in every file. */
  readonly column: string;
  /** What parts decimals; undefined where the sample does not show it. */
  readonly sign: DecimalSign | undefined;
  /** The currency, or %, that is written with them; '' without one. */
  readonly unit: string;
}

/** What measures are made from: the columns of the first file and its first rows. */
interface MeasureContext {
  readonly columns: readonly Column[];
  readonly sample: readonly (readonly string[])[];
  readonly label: string;
}

/**
 * The columns of numbers that names mean.
 * @throws NpsError `unknown-column`, and `usage` where a column is named twice, where the sample of one holds no number,
 *   or several currencies
 */
export function measuresOf(texts: readonly string[] = [], context: MeasureContext): Measure[] {
  distinctNames(texts, 'mean', context.columns, context.label);
  return texts.map((text) => measureOf(text, context));
}

function measureOf(text: string, { columns, sample, label }: MeasureContext): Measure {
  const column = findColumn(text, columns, label);
  const cells = sample.map((row) => (row[column.position - 1] ?? '').trim());
  const filled = cells.filter((cell) => !isUnsaid(cell));
  if (filled.length > 0 && filled.every((cell) => readAmount(cell) === null))
    throw inputError({ kind: 'no-numbers', option: 'mean', text, column: column.name, rows: sample.length });
  const { sign, units } = styleOf(cells);
  if (units.length > 1)
    throw inputError({ kind: 'mixed-units', option: 'mean', text, column: column.name, units });
  return { column: nameOf(column, columns), sign, unit: units[0] ?? '' };
}

/** A cell that holds no number of its column, or one that can be read in two ways. */
export type NoMeasure = 'no-number' | 'number-sign';

/** The number in a trimmed cell; NaN where nothing is said. */
export type ReadMeasure = (cell: string) => number | NoMeasure;

export function measureReader({ sign, unit }: Measure): ReadMeasure {
  return (cell) => {
    const plain = plainNumber(cell);
    if (!Number.isNaN(plain)) return plain;
    if (isUnsaid(cell)) return Number.NaN;
    const amount = readAmount(cell);
    if (amount === null || (amount.unit !== '' && amount.unit !== unit)) return 'no-number';
    return settled(amount, sign) ?? 'number-sign';
  };
}

/** Empty, or a word or sign for a missing value. */
function isUnsaid(cell: string): boolean {
  return cell === '' || isMissingText(plainCell(cell));
}
