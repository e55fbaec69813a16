// What options make of their texts. Each parser throws commander's InvalidArgumentError, which says what to give and,
// where one can tell, what was probably meant.
import { InvalidArgumentError } from 'commander';
import { daysCalled, dayText, lookbackCalled } from '../../core/calendar.js';
import { parseBands, parseScale } from '../../core/parse-scale.js';
import { bandsText, rangeText, type ScaleText } from '../../core/scale.js';
import { scoresCounted } from '../../input/columns/count-columns.js';
import { LARGEST_RECORD } from '../../input/options.js';
import { type CategoryValues, parseCategoryCodes, valueTwice } from '../../words/category-codes.js';
import { DELIMITER, delimiterCalled, isPercentage, likelyPercent } from './values.js';

/** A parser for whole numbers in a range. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      const plain = /^\d{1,3}(?:[,.' ]\d{3})+$/.test(text) ? Number(text.replace(/\D/g, '')) : Number.NaN;
      const hint = plain >= least && plain <= most ? ` Did you mean ${plain}?` : '';
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.${hint}`);
    }
    return value;
  };
}

/** A parser for numbers in a range. */
export function numberFrom(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === '' || !(value >= least && value <= most)) {
      const plain = Number(
        text
          .replace(/^±|\s*%$/g, '')
          .replace('−', '-')
          .replace(',', '.') || Number.NaN,
      );
      const hint = plain >= least && plain <= most ? ` Did you mean ${plain}?` : '';
      throw new InvalidArgumentError(`Give a number from ${least} to ${most}.${hint}`);
    }
    return value;
  };
}

/** A parser for points of an NPS in a range; people write them with a % too. */
export function pointsFrom(least: number, most: number): (text: string) => number {
  const parse = numberFrom(least, most);
  return (text) => parse(text.replace(/(\d)\s*%\s*$/, '$1'));
}

/** The NPS to compare with, taken as exact: one answer of another kind refutes ±100, so there is nothing to test. */
export function exactNps(text: string): number {
  const value = pointsFrom(-100, 100)(text);
  if (Math.abs(value) < 100) return value;
  throw new InvalidArgumentError(
    'Give a number between -100 and 100: a single answer of another kind refutes ±100.',
  );
}

/** A parser for a confidence or a power in percent. @param option its flag, for the message */
export function percentage(option: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && isPercentage(value)) return value;
    const meant = likelyPercent(text);
    const hint = meant === undefined ? '' : ` Did you mean ${option} ${meant}?`;
    throw new InvalidArgumentError(`Give a percentage from 50 to under 100.${hint}`);
  };
}

/** "20%" → 0.2; the sign is needed, as in an expectation, so that 0.2 cannot be taken for 20 %. */
export function share(text: string): number {
  const digits = /^(\d+(?:\.\d+)?)\s*%$/.exec(text.trim())?.[1];
  const fraction = Number(`${digits}e-2`);
  if (fraction <= 1) return fraction;
  const plain = Number(text);
  const meant =
    text.trim() === '' || !(plain >= 0 && plain <= 100)
      ? ''
      : ` Did you mean ${plain < 1 && plain > 0 ? Number(`${plain}e2`) : plain}%?`;
  throw new InvalidArgumentError(`Give a percentage from 0% to 100%, such as 20%.${meant}`);
}

/** Three or eleven names with commas between them; `\,` is a comma in a name. */
export function countColumns(text: string): string[] {
  const names = text.split(/(?<!\\),/).map((name) => name.replaceAll('\\,', ','));
  if (scoresCounted(names) === undefined) {
    throw new InvalidArgumentError(
      'Give three columns: detractors,passives,promoters; or eleven, which count the scores 0 to 10.',
    );
  }
  return names;
}

/** The two ends of a scale. @throws NpsError `usage` */
export function scale(text: string): ScaleText {
  return rangeText(parseScale(text)) as ScaleText;
}

/** Three ranges of answers. @throws NpsError `usage` */
export function bands(text: string): string {
  return bandsText(parseBands(text));
}

/** `promoter=A,passive=B|C,detractor=D`: what values stand for. */
export function categoryCodes(text: string): CategoryValues {
  const codes = parseCategoryCodes(text);
  if (codes === undefined)
    throw new InvalidArgumentError('Give values for each, such as promoter=A,passive=B|C,detractor=D.');
  const twice = valueTwice(codes);
  if (twice !== undefined) throw new InvalidArgumentError(`"${twice}" stands for two of them.`);
  return codes;
}

/** One character. */
export function delimiter(text: string): string {
  if (DELIMITER.test(text)) return delimiterCalled(text);
  throw new InvalidArgumentError('Give one character other than a quote, or the word tab.');
}

/** What parts the answers in a cell: any text; `\n` is a line break and `\t` a tab, as they can hardly be typed. */
export function separator(text: string): string {
  if (text !== '') return text.replaceAll('\\n', '\n').replaceAll('\\t', '\t');
  throw new InvalidArgumentError("Give the text that parts the answers in a cell, such as ';' or ', '.");
}

const KIB = 1024;

/** "64MiB" → bytes. */
export function size(text: string): number {
  const match = /^(\d+)\s*(?:([KMG])(?:i?B)?|B)?$/i.exec(text);
  const factor = { K: KIB, M: KIB ** 2, G: KIB ** 3 }[(match?.[2] ?? '').toUpperCase()] ?? 1;
  const bytes = Number(match?.[1]) * factor;
  if (bytes >= 1 && bytes <= LARGEST_RECORD) return bytes;
  throw new InvalidArgumentError(`Give a size from 1 to ${sizeText(LARGEST_RECORD)}, such as 64MiB.`);
}

/** A number of bytes as it is typed, such as 64MiB. */
export function sizeText(bytes: number): string {
  return `${bytes / KIB ** 2}MiB`;
}

/** A day, a week, a month, a quarter or a year, as it is called. */
export function span(text: string): string {
  if (daysCalled(text.trim()) !== null) return text.trim();
  throw new InvalidArgumentError(
    'Give a day, a month, a quarter or a year that there is, such as 2026-06-30, 2026-06, 2026-Q2 or 2026.',
  );
}

/** The last day of a day, a month, a quarter or a year, as 2026-12-31. */
export function endOfSpan(text: string): string {
  return dayText(daysCalled(span(text))!.end);
}

/** Two spans with a comma between them, no day in both. */
export function twoSpans(text: string): [before: string, after: string] {
  const names = text.split(',').map((name) => name.trim());
  const [before, after] = names.map(daysCalled);
  const isPair = names.length === 2 && before && after;
  if (isPair && (before.end < after.start || after.end < before.start)) return [names[0]!, names[1]!];
  const what = isPair ? 'Give two periods without a day in common' : 'Give two periods that there are';
  throw new InvalidArgumentError(`${what}, the earlier one first, such as 2026-Q1,2026-Q2 or 2025,2026.`);
}

/** 90d, 4w, 6m or 1y. */
export function lookback(text: string): string {
  if (lookbackCalled(text.trim()) !== null) return text.trim().toLowerCase();
  throw new InvalidArgumentError('Give a number of days, weeks, months or years, such as 90d, 4w, 6m or 1y.');
}

/** What is pooled with each period: itself and those before it, as many as these, or some days up to its end. */
export type Rolling = { readonly periods: number } | { readonly days: number };

/** `3` periods or `90d`. */
export function rolling(text: string): Rolling {
  const [, count, unit] = /^([1-9]\d{0,3})(d?)$/i.exec(text.trim()) ?? [];
  if (unit === '' && Number(count) > 1) return { periods: Number(count) };
  if (unit) return { days: Number(count) };
  throw new InvalidArgumentError('Give a number of periods from 2, such as 3, or of days, such as 90d.');
}
