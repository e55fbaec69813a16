// Bars that lie: in eighths of a character where they are dense, in whole ones where they are shaded or stacked.
import type { Shade } from './report.js';

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** A whole character of each shade. */
export const BLOCKS: Readonly<Record<Shade, string>> = { dense: '█', medium: '▓', light: '░' };
/** Blocks of a whole bar: one for 2 %. */
const FULL = 50;
/** A bar column is not squeezed below this; it is left out instead. */
export const MIN_BAR = 10;

/** A bar of a number of blocks, to the nearest eighth where it is dense, else to the nearest block. */
export function bar(blocks: number, shade: Shade = 'dense'): string {
  if (shade !== 'dense') return BLOCKS[shade].repeat(Math.round(blocks));
  const eighths = Math.round(blocks * 8);
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

/** Bars of one scale for fractions 0..1: one block for 2 %, or less where the longest would not fit the room. */
export function bars(
  values: readonly (number | null)[],
  room: number,
  shades: readonly Shade[] = [],
): string[] {
  const longest = Math.max(...values.map((value) => value ?? 0));
  const full = longest === 0 ? FULL : Math.min(FULL, Math.max(MIN_BAR, room) / longest);
  return values.map((value, i) => bar((value ?? 0) * full, shades[i]));
}

/**
 * A bar of exactly so many blocks for parts that add up to 1: each has its whole blocks, and the blocks that are left
 * go to the largest remainders. Empty where a part is not known.
 */
export function stackedBar(
  parts: readonly (number | null)[],
  shades: readonly Shade[],
  blocks: number,
): string {
  if (parts.some((part) => part === null)) return '';
  const exact = parts.map((part) => part! * blocks);
  const whole = exact.map((part) => Math.floor(part + EXACT));
  const left = blocks - whole.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact
    .map((part, i) => ({ i, remainder: part - whole[i]! }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, Math.max(0, left))) whole[i]! += 1;
  return whole.map((count, i) => BLOCKS[shades[i]!].repeat(count)).join('');
}

/** 0.29 × 100 is 28.999999999999996. */
const EXACT = 1e-9;
