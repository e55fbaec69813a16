// What a text is that the score column holds and that is no score: whether it may be an answer that is lost.
import { isMissingCode } from './missing.js';
import { plainCell } from './written-number.js';

/**
 * - `answer`: words, or a number next to the scale, which may stand for an answer
 * - `code`: a number by which surveys code "no answer", such as -99
 * - `error`: what a spreadsheet writes in the place of a value, such as `#REF!`
 * - `header`: the name of the column, in a row that repeats the header
 * - `other`: all else, such as 55 or -3
 */
export type Rejection = 'answer' | 'code' | 'error' | 'header' | 'other';

const SPREADSHEET_ERROR = /^#(?:[A-Z][A-Z/0]*[!?]?|[A-ZÄÖÜ]+!|DIV\/0!)$/iu;
const NUMBER = /^[-+−]?\d+(?:[.,]\d+)?$/;
const MEANS_SOMETHING = /[\p{L}\p{Nd}\p{Extended_Pictographic}★☆●○✓✔✗✘]/u;

/**
 * @param labels the names of the column in the header rows
 * @param scale the lowest and the highest answer
 */
export function rejectionOf(
  cell: string,
  labels: readonly string[],
  { low, high }: { readonly low: number; readonly high: number },
): Rejection {
  const text = plainCell(cell);
  if (labels.some((label) => plainCell(label).toLowerCase() === text.toLowerCase())) return 'header';
  if (SPREADSHEET_ERROR.test(text)) return 'error';
  if (isMissingCode(text)) return 'code';
  if (!NUMBER.test(text)) return MEANS_SOMETHING.test(text) ? 'answer' : 'other';
  const value = Number(text.replace(',', '.').replace('−', '-'));
  // Within the scale it is a fraction: half an answer.
  return value >= low - 1 && value <= high + 1 ? 'answer' : 'other';
}
