// A cell's value as people read it, the same in every format for people.
import { UNKNOWN } from './numbers.js';
import type { Numerals } from './numerals.js';
import type { CellKind, CellValue, Span } from './report.js';
import { drawSparkline } from './sparkline.js';

/** Figures are set to the right, words and marks to the left. */
export function isFigure(kind: CellKind): boolean {
  return kind !== 'text' && kind !== 'words' && kind !== 'mark' && kind !== 'sparkline';
}

/** The text of a cell with its tone. Words are not escaped yet. */
export function cellText(kind: CellKind, value: CellValue, numerals: Numerals): Span {
  if (typeof value === 'object' && value !== null && 'text' in value) return value;
  if (typeof value === 'object' && value !== null && 'series' in value) return { text: drawSparkline(value) };
  // A word may stand in for a figure, as "hidden" does.
  if (typeof value === 'string') return { text: value };
  return { text: figureText(kind, value, numerals) };
}

function figureText(
  kind: CellKind,
  value: number | readonly [number, number] | null,
  numerals: Numerals,
): string {
  if (kind === 'mark') return '';
  if (value === null) return UNKNOWN;
  if (typeof value === 'object') return numerals.interval(value);
  switch (kind) {
    case 'nps':
      return numerals.nps(value);
    case 'points':
      return numerals.points(value);
    case 'percent':
      return numerals.percent(value);
    case 'share':
      return numerals.share(value);
    case 'wholeShare':
      return numerals.share(value, 0);
    case 'count':
      return numerals.count(value);
    default:
      return String(value);
  }
}
