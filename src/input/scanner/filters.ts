// What filters and their cells are to the kernel, as numbers.
import type { FoldFilter, FoldPlan } from './counts.js';

/** What filters are about, as the kernel knows it, and what their cells mean to it. */
export const SIDES = { all: 0, before: 1, after: 2, weight: 3, window: 4 };
const FAILS = 0;
const MEETS = 1;
const INCOMPARABLE = 2;
const BLANK_DATE = 3;
/** What a segment means that says of the window that it is not met: there is nothing, or more to say of the row. */
const OUTSIDE = -2;
const UNDATED = -3;

/** What a trimmed cell means to a filter. */
export function meaningTo(filter: FoldFilter, cell: string): number {
  const met = filter.test(cell);
  if (met === 'blank') return BLANK_DATE;
  return met === null ? INCOMPARABLE : met ? MEETS : FAILS;
}

/** The window, where it is the last filter and of the cells of the first segment, which only rows within it need. */
export function sharedWindow({ filters, segments, fatesBy }: FoldPlan): FoldFilter | undefined {
  const last = filters?.at(-1);
  const first = segments[0];
  if (last?.side !== 'window' || fatesBy !== undefined) return undefined;
  return last.column === first?.column && last.isDay === first.isDay ? last : undefined;
}

/** What a cell of that segment means where it does not meet the window; undefined where it does. */
export function outsideOf(window: FoldFilter, cell: string): number | undefined {
  const met = meaningTo(window, cell);
  if (met === MEETS) return undefined;
  return met === FAILS ? OUTSIDE : UNDATED;
}
