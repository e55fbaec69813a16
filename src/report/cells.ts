// A cell's value as people read it, the same in every format for people.
import {
  formatCount,
  formatInterval,
  formatNps,
  formatPercent,
  formatPoints,
  formatShare,
  type Places,
  UNKNOWN,
} from './numbers.js';
import type { CellKind, CellValue, Span } from './report.js';
import { drawSparkline } from './sparkline.js';

/** Figures are set to the right, words and marks to the left. */
export function isFigure(kind: CellKind): boolean {
  return kind !== 'text' && kind !== 'words' && kind !== 'mark' && kind !== 'sparkline';
}

/** The text of a cell with its tone. Words are not escaped yet. */
export function cellText(kind: CellKind, value: CellValue, places: Places): Span {
  if (typeof value === 'object' && value !== null && 'text' in value) return value;
  if (typeof value === 'object' && value !== null && 'series' in value) return { text: drawSparkline(value) };
  // A word may stand in for a figure, as "hidden" does.
  if (typeof value === 'string') return { text: value };
  return { text: figureText(kind, value, places) };
}

function figureText(
  kind: CellKind,
  value: number | readonly [number, number] | null,
  { nps, points, share }: Places,
): string {
  if (kind === 'mark') return '';
  if (value === null) return UNKNOWN;
  if (typeof value === 'object') return formatInterval(value, nps);
  switch (kind) {
    case 'nps':
      return formatNps(value, nps);
    case 'points':
      return formatPoints(value, points);
    case 'percent':
      return formatPercent(value, share);
    case 'share':
      return formatShare(value, share);
    case 'wholeShare':
      return formatShare(value, 0);
    case 'count':
      return formatCount(value);
    default:
      return String(value);
  }
}
