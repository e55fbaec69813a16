// Which themes must stay hidden so that nothing is told of a few people.
import { categoryCounts, type Tally } from './tally.js';
import type { Members } from './theme-members.js';

/** What must stay hidden of some themes. */
export interface HiddenThemes {
  /** Places of themes. */
  readonly themes: ReadonlySet<number>;
  /** Whether that of the comments without a theme must. */
  readonly unthemed: boolean;
}

/**
 * Hides what tells of fewer commenters than `minN`: a theme, the comments without it, and what is left of a theme
 * where all of another one is within it (of two such the smaller is hidden).
 *
 * The comments without any theme tell how many are with one, and so by how much themes overlap: they stay hidden
 * where that overlap is of a few, where one of two themes has a few beyond it, or where any theme is hidden.
 * @param all commenters
 */
export function themesToHide({ themes, unthemed, shared }: Members, all: Tally, minN: number): HiddenThemes {
  const total = responsesOf(all);
  const sizes = themes.map(responsesOf);
  const isFew = (size: number) => size > 0 && size < minN;
  const hidden = new Set<number>();
  sizes.forEach((size, i) => {
    if (isFew(size) || isFew(total - size)) hidden.add(i);
  });
  sizes.forEach((size, i) => {
    const covers = sizes.some((other, j) => !hidden.has(j) && shared(i, j) === size && isFew(other - size));
    if (covers) hidden.add(i);
  });
  const without = responsesOf(unthemed);
  const shown = sizes.filter((size, i) => size > 0 && !hidden.has(i));
  const overlap = shown.reduce((sum, size) => sum + size, 0) - (total - without);
  const isTold =
    isFew(without) ||
    isFew(total - without) ||
    hidden.size > 0 ||
    isFew(overlap) ||
    (shown.length === 2 && shown.some((size) => isFew(size - overlap)));
  return { themes: hidden, unthemed: isTold };
}

const responsesOf = (tally: Tally) => categoryCounts(tally).responses;
