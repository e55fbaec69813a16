// What a text is that the score column holds and that is no score: whether it may be an answer that is lost.
import { isMissingCode } from '../names/index.js';
import { plainCell } from './written-number.js';

/**
 * - `answer`: words, or a number next to the scale, which may stand for an answer
 * - `code`: a number by which surveys code "no answer", such as -99
 * - `error`: what a spreadsheet writes in the place of a value, such as `#REF!`
 * - `header`: the name of the column, in a row that repeats the header
 * - `other`: all else, such as 55 or -3
 */
export type Rejection = 'answer' | 'code' | 'error' | 'header' | 'other';

/** `#REF!`, `#DIV/0!`, `#NAME?`, and as spreadsheets of other languages write them: `#WERT!`, `#¡REF!`. */
const SPREADSHEET_ERROR = /^#[¡¿]?\p{Lu}[\p{Lu}/0_]*[!?]?$/u;
const NUMBER = /^[-+−]?\d+(?:[.,]\d+)?$/;
const MEANS_SOMETHING = /[\p{L}\p{Nd}\p{Extended_Pictographic}★☆●○✓✔✗✘]/u;

/** How often, in rows and as a share of the filled cells, a text is no slip of the pen. */
const OFTEN = 3;
const OFTEN_SHARE = 0.01;

/** Whether a text is there so often that it stands for something. */
export function isOften(rows: number, filled: number): boolean {
  return rows >= OFTEN && rows >= OFTEN_SHARE * filled;
}

/** Whether a cell holds the name of its column, as where files were put one after the other. */
export function repeatsHeader(cell: string, labels: readonly string[]): boolean {
  const text = plainCell(cell).toLowerCase();
  return labels.some((label) => plainCell(label).toLowerCase() === text);
}

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
  if (repeatsHeader(cell, labels)) return 'header';
  if (SPREADSHEET_ERROR.test(text)) return 'error';
  if (isMissingCode(text)) return 'code';
  if (!NUMBER.test(text)) return MEANS_SOMETHING.test(text) ? 'answer' : 'other';
  const value = Number(text.replace(',', '.').replace('−', '-'));
  // Within the scale it is a fraction: half an answer.
  return value >= low - 1 && value <= high + 1 ? 'answer' : 'other';
}

/**
 * What an answer that is lost may have been: a number above or below the scale, half an answer, the label of an answer,
 * or words that need not be one.
 */
export type PossibleAnswer = 'above' | 'below' | 'fraction' | 'label' | 'words';

/** Words of labels: how likely, how satisfied, how much, yes or no. */
const LABEL =
  /likel|probab|prov[aá]ve|wahrschein|vraisembl|waarschijnlijk|recom|recommand|empfehl|conseil|defini|absolut|certain|sicher|s[uû]r(?:ement)?$|agree|satisf|zufrieden|tevreden|soddisf|satisfait|mul[tț]umit|extrem|neutral|neutr|very|not at all|sehr|tr[eè]s|muy|molto|muito|foarte|zeer|überhaupt|pas du tout|nada|per niente|promot|detract|passiv|excellent|good|bad|poor|happy|^(?:yes|no|ja|nein|oui|non|sí|si|da|nu|nee)$|always|never|^\P{L}+$/iu;

/** @param text that {@link rejectionOf} calls an answer */
export function possibleAnswer(cell: string, { low, high }: { low: number; high: number }): PossibleAnswer {
  const text = plainCell(cell);
  if (!NUMBER.test(text)) return LABEL.test(text) ? 'label' : 'words';
  const value = Number(text.replace(',', '.').replace('−', '-'));
  return value > high ? 'above' : value < low ? 'below' : 'fraction';
}
