// Numbers as people and spreadsheets write them: 1,234.50, 1.234,50 €, 1 234,5, $1'234, (12), −3 %.
import { plainText } from './plain-text.js';

/** What parts the decimals of a number. */
export type DecimalSign = '.' | ',';

/**
 * A number read both ways: with the point, and with the comma before its decimals; NaN where a reading is impossible.
 * The two are equal where nothing depends on it. `unit` is the currency, or %, that is written with it; '' without one.
 */
export interface Amount {
  readonly '.': number;
  readonly ',': number;
  readonly unit: string;
}

const WHOLE = /^[+-]?\d{1,15}$/;
/** As programs write numbers, and in one way only. */
const PLAIN = /^[+-]?\d+(?:\.\d{1,2})?$/;
const LONGEST = 40;
const CODES =
  'US\\$|R\\$|CA?\\$|A\\$|NZ\\$|HK\\$|S\\$|AED|ARS|AUD|BGN|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EUR|GBP|HKD|HUF|IDR|ILS|INR|' +
  'ISK|JPY|KRW|MDL|MXN|MYR|NOK|NZD|PEN|PHP|PLN|RON|RSD|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR|' +
  'lei|leu|kr|Ft|Kc|zl|Fr|SFr|Rs';
const UNIT = `(\\p{Sc}|(?:${CODES})(?![a-z])\\.?|%)`;
/** Sign, unit, sign, digits, unit, sign. */
const AMOUNT = new RegExp(
  `^([+-])? ?${UNIT}? ?([+-])? ?([\\d.,' ]*\\d(?:e[+-]?\\d+)?) ?${UNIT}? ?(-)?$`,
  'iu',
);
const POLISH_L = /\u0142/g;

/** Digits in groups of three, or, as in India, in groups of two before the last three; none begins with 0. */
const grouped = (separator: string) =>
  `[1-9]\\d{0,2}(?:${separator}\\d{3})+|[1-9]\\d?(?:${separator}\\d{2})+${separator}\\d{3}`;
const WITH: Readonly<Record<DecimalSign, RegExp>> = {
  '.': new RegExp(
    `^(?:\\d+|${grouped(',')}|${grouped(' ')}|${grouped("'")})?(?:\\.\\d+)?(?:e[+-]?\\d+)?$`,
    'i',
  ),
  ',': new RegExp(
    `^(?:\\d+|${grouped('\\.')}|${grouped(' ')}|${grouped("'")})?(?:,\\d+)?(?:e[+-]?\\d+)?$`,
    'i',
  ),
};

/** The number that a trimmed cell is as most are, which is known at once; NaN where one has to look. */
export function plainNumber(cell: string): number {
  return PLAIN.test(cell) ? Number(cell) : Number.NaN;
}

/** Reads a number. @returns both readings, or null where the text is none */
export function readAmount(cell: string): Amount | null {
  const trimmed = cell.trim();
  if (WHOLE.test(trimmed)) {
    const value = Number(trimmed) + 0;
    return { '.': value, ',': value, unit: '' };
  }
  if (trimmed.length > LONGEST) return null;
  const text = plainText(trimmed).replace(POLISH_L, 'l');
  const [, inBrackets] = /^\((.*)\)$/.exec(text) ?? [];
  const match = AMOUNT.exec((inBrackets ?? text).trim());
  if (match === null) return null;
  const [, first, before, second, digits, behind, last] = match;
  const signs = [inBrackets && '-', first, second, last].filter(Boolean);
  if (signs.length > 1 || (before !== undefined && behind !== undefined)) return null;
  // Less than 0 by subtraction: the negative of 0 would be another 0.
  const signed = (number: number) => (signs[0] === '-' ? 0 - number : number);
  const point = signed(numberIn(digits!, '.'));
  const comma = signed(numberIn(digits!, ','));
  if (Number.isNaN(point) && Number.isNaN(comma)) return null;
  return { '.': point, ',': comma, unit: (before ?? behind ?? '').replace(/\.$/, '').toUpperCase() };
}

function numberIn(digits: string, sign: DecimalSign): number {
  if (!WITH[sign].test(digits)) return Number.NaN;
  const plain = digits.replace(sign === '.' ? /[, ']/g : /[. ']/g, '');
  return Number(sign === '.' ? plain : plain.replace(',', '.'));
}

/**
 * The number that an amount is.
 * @param sign that parts decimals in its column, undefined where nothing shows it
 * @returns undefined where it could be two
 */
export function settled(amount: Amount, sign: DecimalSign | undefined): number | undefined {
  const { '.': point, ',': comma } = amount;
  if (point === comma || Number.isNaN(comma)) return point;
  if (Number.isNaN(point)) return comma;
  return sign === undefined ? undefined : amount[sign];
}

/** How a column writes its numbers. */
export interface NumberStyle {
  /** Undefined where no number shows it, or where they contradict each other. */
  readonly sign: DecimalSign | undefined;
  /** The currencies, or %, that are written with them. */
  readonly units: readonly string[];
}

/** What the cells show of the style of their column: a number that can be read in one way only settles the sign. */
export function styleOf(cells: Iterable<string>): NumberStyle {
  const signs = new Set<DecimalSign>();
  const units = new Set<string>();
  for (const cell of cells) {
    const amount = readAmount(cell);
    if (amount === null) continue;
    if (amount.unit !== '') units.add(amount.unit);
    if (Number.isNaN(amount[','])) signs.add('.');
    else if (Number.isNaN(amount['.'])) signs.add(',');
  }
  return { sign: signs.size === 1 ? [...signs][0] : undefined, units: [...units] };
}
