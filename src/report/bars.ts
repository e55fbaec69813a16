// Bars drawn in eighths of a character.

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** Blocks of a whole bar: one for 2 %. */
const FULL = 50;
/** A bar column is not squeezed below this; it is left out instead. */
export const MIN_BAR = 10;

/** A bar of a number of blocks, to the nearest eighth. */
export function bar(blocks: number): string {
  const eighths = Math.round(blocks * 8);
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

/** Bars of one scale for fractions 0..1: one block for 2 %, or less where the longest would not fit the room. */
export function bars(values: readonly (number | null)[], room: number): string[] {
  const longest = Math.max(...values.map((value) => value ?? 0));
  const full = longest === 0 ? FULL : Math.min(FULL, Math.max(MIN_BAR, room) / longest);
  return values.map((value) => bar((value ?? 0) * full));
}
