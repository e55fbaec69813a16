// Figures as a page has them. All that a chart or a table writes as a number comes from here.
import { cellText } from '../cells.js';
import type { Numerals } from '../numerals.js';
import type { CellKind, CellValue, Span } from '../report.js';

/** How a page writes its figures. */
export interface Figures {
  /** The text of a cell with its tone. */
  cell(kind: CellKind, value: CellValue): Span;
  nps(nps: number): string;
  points(points: number): string;
  percent(share: number): string;
  count(count: number): string;
  /** Points on a scale, with the decimals that they need. */
  tick(points: number): string;
  /** Figures that are text already. */
  text(figures: string): string;
}

/** Those of a language. */
export function figuresOf(numerals: Numerals): Figures {
  const cell: Figures['cell'] = (kind, value) => {
    const span = cellText(kind, value, numerals);
    // A name may have a hyphen before a digit.
    return kind === 'text' ? span : { ...span, text: withMinus(span.text) };
  };
  const figure = (kind: CellKind) => (value: number) => cell(kind, value).text;
  return {
    cell,
    nps: figure('nps'),
    points: figure('points'),
    percent: figure('percent'),
    count: figure('count'),
    tick: (points) => withMinus(numerals.points(points, Number.isInteger(points) ? 0 : 1)),
    text: withMinus,
  };
}

const MINUS = '\u2212';

/** A hyphen before a digit that is none within a word, a number or a date. */
const HYPHEN = String.raw`(?<![\p{L}\p{N}\p{Pd}.,:/_])-(?=\d)`;

/**
 * What gives a sentence the sign that a minus is in print, as wide as a plus: "-12 to +4" → "−12 to +4". Hyphens within
 * words and dates stay, and so do names.
 * @param names that have a hyphen before a digit, the longest first
 */
export function minusSetter(names: readonly string[]): (sentence: string) => string {
  const kept = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(kept.length === 0 ? HYPHEN : `(${kept.join('|')})|${HYPHEN}`, 'gu');
  return (sentence) =>
    sentence.replace(pattern, (_, name?: string) => (typeof name === 'string' ? name : MINUS));
}

/** Of figures alone. */
const withMinus = minusSetter([]);
