// The figures of a language by Intl: its separators, its percent sign, its months. The digits are those of English, for
// all languages round alike.
import { decimal, type FigureStyle, type Places, UNKNOWN } from '../../report/numbers.js';
import type { Numerals } from '../../report/numerals.js';
import type { Customs } from './customs.js';
import { dayText, periodText } from './dates.js';
import { nounAfter } from './plurals.js';

/** Digits as `decimal` writes them, which Intl takes without rounding again. */
type Digits = `${number}`;

/** How a language writes figures with these decimals. Signs are hyphens: a page that can show − puts it there. */
export function numeralsOf(customs: Customs, places: Places): Numerals {
  const { language, to } = customs;
  const sign = customs.percent ?? percentSign(language);

  function figures(value: number, digits: number, shift = 0): string {
    const plain = decimal(value, digits, shift);
    const text = numberFormat(language, digits).format(plain.replace('-', '') as Digits);
    return plain.startsWith('-') ? `-${text}` : text;
  }

  const known = (value: number | null, text: (value: number) => string) =>
    value === null ? UNKNOWN : text(value);
  const nps = (value: number | null, digits = places.nps) => known(value, (it) => plus(figures(it, digits)));
  const percent = (share: number, digits: number) => `${figures(share, digits, 2)}${sign}`;
  const count = (value: number) => figures(value, 0);

  return {
    language,
    places,
    colon: customs.colon ?? ': ',
    nps,
    count: (value) => known(value, count),
    points: (points, digits = places.points) => known(points, (it) => plus(figures(it, digits))),
    interval: (bounds, digits = places.nps) =>
      bounds === null ? UNKNOWN : `${nps(bounds[0], digits)}${to}${nps(bounds[1], digits)}`,
    percent: (share, digits = places.share) => known(share, (it) => percent(it, digits)),
    share: (share, digits = places.share) => known(share, (it) => figures(it, digits, 2)),
    level: (level) => {
      const plain = String(Number(level.toPrecision(12)));
      return `${figures(Number(plain), plain.split('.')[1]?.length ?? 0)}${sign}`;
    },
    figure: (value, style, digits) => figureText(value, style, digits),
    decimal: figures,
    day: (day) => dayText(customs, day),
    period: (name) => periodText(customs, name),
  };

  function figureText(value: number, { unit, signed }: FigureStyle, digits: number): string {
    if (unit === 'share') return percent(value, digits);
    if (unit === 'responses') return count(value);
    if (unit === 'days') return `${count(value)} ${nounAfter(customs, value, customs.nouns.day)}`;
    const text = figures(value, digits);
    return signed && value > 0 ? plus(text) : text;
  }
}

/** With a +, unless it is negative or prints as zero. */
function plus(text: string): string {
  return text.startsWith('-') || !/[1-9]/.test(text) ? text : `+${text}`;
}

const FORMATS = new Map<string, Intl.NumberFormat>();

/** Made once: that costs more than all that is formatted with it. */
function numberFormat(language: string, digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  const format =
    FORMATS.get(key) ??
    new Intl.NumberFormat(language, {
      useGrouping: 'always',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  FORMATS.set(key, format);
  return format;
}

/** What follows the digits of a share: " %" with the space that the language has. */
function percentSign(language: string): string {
  const parts = new Intl.NumberFormat(language, { style: 'percent' }).formatToParts(0.5);
  const digits = parts.findIndex(({ type }) => type === 'integer');
  return parts
    .slice(digits + 1)
    .map(({ value }) => value)
    .join('');
}
