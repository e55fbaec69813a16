// The missing values of an SPSS variable.
// Format: GNU PSPP Developers Guide, "Variable Record", https://www.gnu.org/software/pspp/pspp-dev/
import type { RawMissing } from './dictionary.js';

/** The system-missing value, for a number without a value: the lowest double. */
export const SYSTEM_MISSING = -Number.MAX_VALUE;
/** What older files write for a range without a lower end; newer ones write the lowest double. */
const LOWEST = -1.7976931348623155e308;

/** Missing values of numbers: single values, and a range with both its ends. */
export interface MissingNumbers {
  readonly values: readonly number[];
  readonly range: readonly [low: number, high: number] | undefined;
}

/** The missing values of a numeric variable. */
export function missingNumbers(raw: RawMissing, isLittleEndian: boolean): MissingNumbers {
  const numbers = raw.values.map((bytes) => numberIn(bytes, isLittleEndian));
  if (!raw.isRange) return { values: numbers, range: undefined };
  const [low = 0, high = 0, ...values] = numbers;
  return { values, range: [low <= LOWEST ? Number.NEGATIVE_INFINITY : low, high] };
}

export function isMissingNumber({ values, range }: MissingNumbers, value: number): boolean {
  if (values.includes(value)) return true;
  return range !== undefined && value >= range[0] && value <= range[1];
}

export function numberIn(bytes: Uint8Array, isLittleEndian: boolean): number {
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, isLittleEndian);
}
