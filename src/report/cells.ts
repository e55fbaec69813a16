// A cell's value as people read it, the same in every format for people.
import {
  formatCount,
  formatInterval,
  formatNps,
  formatPercent,
  formatPoints,
  formatShare,
  UNKNOWN,
} from './numbers.js';
import type { CellKind, CellValue, Span } from './report.js';

/** Figures are set to the right, words and marks to the left. */
export function isFigure(kind: CellKind): boolean {
  return kind !== 'text' && kind !== 'mark';
}

/** The text of a cell with its tone. Words are not escaped yet. */
export function cellText(kind: CellKind, value: CellValue): Span {
  if (typeof value === 'object' && value !== null && 'text' in value) return value;
  // A word may stand in for a figure, as "hidden" does.
  if (typeof value === 'string') return { text: value };
  return { text: figureText(kind, value) };
}

function figureText(kind: CellKind, value: number | readonly [number, number] | null): string {
  if (kind === 'mark') return '';
  if (value === null) return UNKNOWN;
  if (typeof value === 'object') return formatInterval(value);
  return kind === 'text' || kind === 'interval' ? String(value) : FORMATS[kind](value);
}

const FORMATS = {
  count: formatCount,
  nps: formatNps,
  percent: formatPercent,
  share: formatShare,
  points: formatPoints,
};
