// How many rows the tables of a page may have: a page is read, not searched, and is small enough to be mailed.
import type { Page } from '../page.js';

/** Of all tables together. */
const MOST_ROWS = 1200;

/** The most rows of a table, so that all together are not too many: short tables leave their room to the long ones. */
export function mostRows({ parts }: Page): number {
  const sizes = parts
    .flatMap(({ figures }) => figures.map(({ table }) => table.rows.length))
    .sort((a, b) => a - b);
  let left = MOST_ROWS;
  for (const [i, size] of sizes.entries()) {
    const share = Math.floor(left / (sizes.length - i));
    if (size > share) return Math.max(2, share);
    left -= size;
  }
  return MOST_ROWS;
}
