// The scale that a header states: "on a scale of 1 to 5", "(0–10)", "sur 10".
import { lazy } from './phrases.js';
import { plainName, plainWords } from './plain.js';
import { SCALES } from './prepared.js';
import { categoryWordOf } from './words.js';

/** The lowest and the highest answer that a question offers, both whole. */
export interface StatedScale {
  readonly low: number;
  readonly high: number;
}

/** What must stand before the first number, between the two (undefined where there is one), and behind. */
interface Template {
  readonly before: string;
  readonly between: string | undefined;
  readonly after: string;
}

/** A number in a header; NaN where it is a part of something, such as the 3 of Q3. */
interface Found {
  readonly value: number;
  /** The text since the number before it, and up to the one behind. */
  readonly before: string;
  readonly after: string;
  /** It is tied to other numbers, as in a date or a decimal: by what comes before, by what comes behind. */
  readonly isTied: readonly [before: boolean, behind: boolean];
}

const LONGEST = 1000;
/** What stands between the ends of a range, and behind each end where both are explained: "1 - bad, 5 - good". */
const DASH = /^\s?(?:[-–—−~〜→]|\.{2,3})\s?$/;
/** What ties numbers to one. */
const TIE = /^[-/.,:]$/;
const EXPLAINED = /^\s?[=:–—-]\s?[^\d\s]/;
/** Numbers of these are no scale: "weeks 1-5", "1-5 years". */
const COUNTED = lazy(
  () =>
    new Set(
      (
        'week weeks month months day days year years hour hours minute minutes time times page pages store stores question ' +
        'questions item items wave waves group groups level levels grade grades class classes age ages aged part parts round ' +
        'rounds phase phases step steps room rooms floor floors visit visits top first last next past within employees people ' +
        'persons users customers jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july ' +
        'august september october november december semaine semaines mois jour jours ans woche wochen monat monate tag tage jahre ' +
        'seite seiten maanden jaar anni mesi anos meses luni zile ani'
      ).split(' '),
    ),
);

const templates = lazy(() =>
  SCALES.split(',').map((template): Template => {
    const [before = '', ...rest] = template.split('#');
    const [between, after = ''] = rest.length === 1 ? [undefined, rest[0]] : rest;
    return { before: plainWords(before), between: between && opening(between), after: opening(after) };
  }),
);

/**
 * The scale that a header states, or undefined. Where it states several ranges, the widest is meant: "1-5 (1-2 bad,
 * 3-5 good)". Where it states only the highest answer, the lowest is taken to be 0 of 10 and 1 of others.
 */
export function statedScale(label: string): StatedScale | undefined {
  if (!/\p{Nd}/u.test(label)) return undefined;
  const numbers = numbersIn(label);
  let widest: StatedScale | undefined;
  for (const [index, number] of numbers.entries()) {
    const scale = rangeOf(number, numbers[index + 1]) ?? upTo(number);
    if (scale !== undefined && (widest === undefined || scale.high > widest.high)) widest = scale;
  }
  return widest !== undefined && isBand(widest, label) ? undefined : widest;
}

/** "Detractors (0-6)" is a part of the scale. */
function isBand({ low, high }: StatedScale, label: string): boolean {
  const isPart = low === 0 && high === 6;
  return (
    isPart &&
    plainWords(label)
      .split(' ')
      .some((word) => categoryWordOf(word) === 'detractor')
  );
}

/** Arabic and Persian digits; wide ones become plain with the name. */
function asciiDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 15);
}

function numbersIn(label: string): Found[] {
  // Q3_1 is the first part of question 3.
  const text = plainName(
    label
      .slice(0, LONGEST)
      .replace(/[٠-٩۰-۹]/g, asciiDigit)
      .replace(/(\d)_(?=\d)/g, '$1.'),
  );
  const matches = [...text.matchAll(/\d+/g)];
  return matches.map((match, index) => {
    const previous = matches[index - 1];
    const next = matches[index + 1];
    const before = text.slice(previous === undefined ? 0 : previous.index + previous[0].length, match.index);
    const after = text.slice(match.index + match[0].length, next?.index);
    const isNegative = (previous === undefined ? /(?:^|[\s(])[-−]$/ : /[\s(][-−]$/).test(before);
    const isNumber = match[0].length <= 3 && !/[a-z]$/.test(before);
    return {
      value: isNumber ? Number(match[0]) * (isNegative ? -1 : 1) : Number.NaN,
      ...{ before, after },
      isTied: [previous !== undefined && TIE.test(before), next !== undefined && TIE.test(after)],
    };
  });
}

/** The scale between two numbers of a header. */
function rangeOf(first: Found, second: Found | undefined): StatedScale | undefined {
  if (second === undefined || first.isTied[0] || second.isTied[1]) return undefined;
  const scale = { low: first.value, high: second.value };
  if (!isScale(scale) || isAmount(first, second)) return undefined;
  if (DASH.test(first.after)) return scale;
  if (EXPLAINED.test(first.after) && EXPLAINED.test(second.after)) return scale;
  const before = ` ${plainWords(first.before)}`;
  // "0 (not at all likely) to 10".
  const between = `${plainWords(first.after.replace(/\([^)]*\)/g, ' '))} `;
  const after = `${plainWords(second.after)} `;
  const isStated = templates().some(
    (template) =>
      template.between !== undefined &&
      (template.between.endsWith('…')
        ? between.startsWith(template.between.slice(0, -1))
        : between === template.between) &&
      (template.before === '' || before.endsWith(` ${template.before}`)) &&
      after.startsWith(template.after),
  );
  return isStated ? scale : undefined;
}

/** The scale of which a header names only the highest answer, or the number of answers. */
function upTo(number: Found): StatedScale | undefined {
  const { value, before, after, isTied } = number;
  if (isTied[0] || isTied[1] || isAmount(number, number)) return undefined;
  const scale = { low: value === 10 || value === 100 ? 0 : 1, high: value };
  if (value !== 11 && !isScale(scale)) return undefined;
  const wordsBefore = ` ${plainWords(before)}`;
  const wordsAfter = `${plainWords(after)} `;
  const isLast = !/^\s*\p{L}/u.test(after);
  const isStated =
    (isLast && /\/\s?$/.test(before)) ||
    templates().some(
      (template) =>
        template.between === undefined &&
        (template.before === '' || wordsBefore.endsWith(` ${template.before}`)) &&
        (template.after === '' ? isLast : wordsAfter.startsWith(template.after)),
    );
  if (!isStated) return undefined;
  return value === 11 ? { low: 0, high: 10 } : scale;
}

/** Whether the numbers are those of things, or of money, and no answers. */
function isAmount(first: Found, last: Found): boolean {
  const before = /(\S+)$/.exec(plainWords(first.before))?.[1];
  const after = /^\S+/.exec(plainWords(last.after))?.[0];
  return COUNTED().has(before ?? '') || COUNTED().has(after ?? '') || /^\s?[%$€£]/.test(last.after);
}

function isScale({ low, high }: StatedScale): boolean {
  if (low < 0) return low === -high && high <= 10;
  return low <= 1 && high > low + 1 && (high <= 12 || high === 20 || high === 100);
}

/** `point scale` → "point scale ", which begins what stands behind; `punkte*` → "punkte", `is …` → "is …". */
function opening(text: string): string {
  const words = plainWords(text);
  if (words === '' || text.endsWith('*')) return words;
  return text.includes('…') ? `${words} …` : `${words} `;
}
