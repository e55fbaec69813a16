// Marks as shapes: what is above or below by more than chance, in shape as well as in colour.
import type { Span } from '../report.js';
import { ACCENT } from './ink.js';
import { element, hundredths, type Markup } from './markup.js';
import { along, isFluid, path, type Stage } from './stage.js';

/** Both sides of the rim of a hollow dot, in pixels. */
const RIM = 3.5;

/** Which way a mark points; a mark in words points nowhere. */
export function directionOf(mark: Span | null): 'up' | 'down' | undefined {
  if (mark === null) return undefined;
  if (mark.text === '▲') return 'up';
  return mark.text === '▼' ? 'down' : undefined;
}

/** What a mark says in words instead of a shape. */
export function wordsOf(mark: Span | null): string | undefined {
  return mark === null || mark.text === '' || directionOf(mark) !== undefined ? undefined : mark.text;
}

/** A triangle. @param dx pixels to the right of the place, @param y its middle, in pixels from above */
export function triangle(
  stage: Stage,
  { share, y, dx = 0 }: { readonly share: number; readonly y: number; readonly dx?: number },
  direction: 'up' | 'down',
): Markup {
  const points = direction === 'up' ? '-4.5,3.5 4.5,3.5 0,-4.5' : '-4.5,-3.5 4.5,-3.5 0,4.5';
  const fill = direction === 'up' ? ACCENT : 'currentColor';
  return at(stage, share, y, element('polygon', { points, fill }), dx);
}

/** A diamond: out of the ordinary. */
export function diamond(stage: Stage, share: number, y: number): Markup {
  const points = '0,-6 6,0 0,6 -6,0';
  return at(stage, share, y, element('polygon', { points, stroke: stage.ground }));
}

/**
 * Dots of one kind, for a drawing that is stretched: the round ends of lines of no length, which stay round.
 * @param inside colour of hollow ones
 */
export function dotsPath(
  places: readonly { readonly x: string; readonly y: number }[],
  radius: number,
  colour: string,
  inside?: string,
): Markup[] {
  const d = places.map(({ x, y }) => `M${x} ${hundredths(y)}h.01`).join('');
  const dots = (stroke: string, width: number) =>
    path(d, { stroke, 'stroke-width': width, 'stroke-linecap': 'round' });
  const outside = dots(colour, 2 * radius);
  return inside === undefined ? [outside] : [outside, dots(inside, 2 * radius - RIM)];
}

/** A shape around a place: a part of the width has no unit within a path. */
function at(stage: Stage, share: number, y: number, shape: Markup, dx = 0): Markup {
  if (!isFluid(stage)) {
    const x = hundredths(share * stage.wide + dx);
    return element('g', { transform: `translate(${x} ${hundredths(y)})` }, shape);
  }
  const moved = dx === 0 ? shape : element('g', { transform: `translate(${hundredths(dx)})` }, shape);
  return element('svg', { x: along(stage, share), y, overflow: 'visible' }, moved);
}
