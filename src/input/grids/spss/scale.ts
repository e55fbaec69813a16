// What the cells of a labelled numeric variable hold: labels, or numbers with labels where it is a scale.
import type { CellWords } from '../cell-words.js';

/**
 * - `labels`: regions, plans, categories: `1` labelled "North" is `North`
 * - `both`: answers of a scale that are labelled in part, or in words: `10` labelled "Extremely likely" is
 *   `10 - Extremely likely`, which is read as an answer
 * - `codes`: only the numbers, where the labels have other numbers and not all values have labels: for example codes from 1
 *   to 11 whose ends are labelled "0 …" and "10 …"
 */
export type Wording = 'labels' | 'both' | 'codes';

type Labels = ReadonlyMap<number, string>;

const NPS = { low: 0, high: 10 };
/** How many answers a scale in words has, at least and at most. */
const FEWEST_ANSWERS = 3;
const MOST_ANSWERS = 11;
/** Longest range of numbers that is looked at one by one. */
const MOST_STEPS = 1000;

/**
 * How the values of a variable are written.
 * @param labels of all values except missing ones
 * @param occurring whole numbers without a label in the first rows
 */
export function wordingOf(labels: Labels, occurring: ReadonlySet<number>, words: CellWords): Wording {
  const answers = [...labels].filter(([, label]) => !words.isMissing(label));
  const numbers = answers.map(([value]) => value).sort((a, b) => a - b);
  if (answers.length < 2 || answers.some(([, label]) => words.namesCategory(label))) return 'labels';
  const stated = answers.flatMap(([value, label]) => {
    const number = words.numberOf(label);
    return number === undefined ? [] : [[value, number] as const];
  });
  if (isShifted(stated)) return stated.length === MOST_ANSWERS ? 'labels' : 'codes';
  if (stated.length < answers.length && stated.some(([value, number]) => value === number)) return 'both';
  return isScaleInPart(numbers, occurring) || isScaleInWords(numbers, labels, words) ? 'both' : 'labels';
}

/**
 * The text for a value with its label; only the number where both together would be read as another number, or as none.
 */
export function withLabel(value: number, label: string, words: CellWords): string {
  if (words.numberOf(label) === value || words.isMissing(label)) return label;
  const both = `${value} - ${label}`;
  return words.numberOf(both) === value ? both : String(value);
}

/** Whether codes from 1 to 11 mean 0 to 10. */
function isShifted(stated: readonly (readonly [value: number, number: number])[]): boolean {
  const isOneMore = stated.every(([value, number]) => value === number + 1 && value >= 1 && value <= 11);
  return stated.length > 1 && isOneMore && stated.some(([value]) => value === 11);
}

/** Whether some answers, at even distances, are labelled, and others are not. */
function isScaleInPart(numbers: readonly number[], occurring: ReadonlySet<number>): boolean {
  const [low, high] = [numbers[0]!, numbers.at(-1)!];
  if (!numbers.every(Number.isInteger) || high - low < numbers.length) return false;
  const step = numbers[1]! - low;
  const isEven = step > 1 && numbers.every((number, i) => number === low + i * step);
  const isNps = low === NPS.low && high === NPS.high;
  const isBetween =
    high - low <= MOST_STEPS && [...occurring].some((number) => number > low && number < high);
  return (isEven || isNps) && (isNps || isBetween);
}

/** Whether all answers are labelled, and the labels say how likely, how satisfied or how much. */
function isScaleInWords(numbers: readonly number[], labels: Labels, words: CellWords): boolean {
  const [low, high] = [numbers[0]!, numbers.at(-1)!];
  const isWhole = numbers.every((number, i) => number === low + i);
  if (!isWhole || numbers.length < FEWEST_ANSWERS || numbers.length > MOST_ANSWERS) return false;
  if (numbers.some((number) => words.hasDigit(labels.get(number)!))) return false;
  if (low === NPS.low && high === NPS.high) return true;
  const isEnd = (number: number) => words.isLabel(labels.get(number)!);
  return (low === 0 || low === 1) && isEnd(low) && isEnd(high);
}
