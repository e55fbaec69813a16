// The few colours of a chart, as attributes, so that they stay where styles are stripped. Whatever is not the accent is
// the colour of the text, more or less of it: that is right on dark ground too.
import type { Attributes } from './markup.js';

/** The one colour. It can be read on white (5.2 : 1) and seen on black (3.6 : 1); styles brighten it on dark ground. */
export const ACCENT = '#0b72b0';

/** Promoters, and what adds to the NPS. */
export const GOOD: Attributes = { fill: ACCENT };
/** Passives. */
export const NEUTRAL: Attributes = { fill: 'currentColor', 'fill-opacity': 0.2 };
/** Detractors, and what takes from the NPS. */
export const BAD: Attributes = { fill: 'currentColor', 'fill-opacity': 0.58 };

/** Thin lines of a scale, and the one at zero. */
export const GRID: Attributes = { stroke: 'currentColor', 'stroke-opacity': 0.14 };
export const ZERO: Attributes = { stroke: 'currentColor', 'stroke-opacity': 0.6 };
/** What values are seen against: a goal, the overall. */
export const AGAINST: Attributes = {
  stroke: 'currentColor',
  'stroke-width': 1.25,
  'stroke-dasharray': '4 3',
};

/** Text beside what matters. */
export const DIM: Attributes = { 'fill-opacity': 0.72 };
/** Text over lines: parted from them by the ground. */
export function halo(ground: string): Attributes {
  return { stroke: ground, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
}

/** Sizes of letters in a chart, in pixels. */
export const TEXT_SIZE = 12;
export const SMALL_SIZE = 11;
