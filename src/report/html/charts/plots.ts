// The drawing of a chart with rows: its scale, and what is drawn on it, once for each width of the column.
import type { Drawing } from '../drawing.js';
import { AGAINST, GRID, SMALL_SIZE, ZERO } from '../ink.js';
import { type Label, label } from '../label.js';
import { element, type Markup } from '../markup.js';
import { shareOf, tightScale } from '../scale.js';
import { path, stretched } from '../stage.js';
import { pixelsOf } from '../text-width.js';
import type { Layout, Plot } from './rows.js';

/** Pixels of a label of the scale with the room beside it. */
const TICK = 32;

/** More tell no more. */
const MOST_TICKS = 7;

/** What values are seen against. */
export interface Reference {
  readonly value: number;
  readonly text: string;
}

/**
 * The scale of the values over the rows, a reference through them, and what is drawn.
 * @param top where the first row begins, in pixels from above
 * @param draw gets what makes a place, for a path, of a value
 */
export function plotted(
  values: readonly number[],
  reference: Reference | undefined,
  { plots, height }: Layout,
  top: number,
  { stage, figures }: Drawing,
  draw: (x: (value: number) => string) => readonly Markup[],
): Markup[] {
  return plots.map((plot) => {
    const { ticks, ...scale } = tightScale(values, ticksIn(plot));
    const place = (value: number) => plot.from + shareOf(scale, value) * (plot.to - plot.from);
    const labels = ticks.map(
      (tick): Label => ({
        text: figures.tick(tick),
        share: place(tick),
        y: top - 8,
        anchor: 'middle',
        size: SMALL_SIZE,
        dim: true,
      }),
    );
    const lines = (some: readonly number[], from: number, units: (share: number) => string) =>
      some.map((value) => `M${units(place(value))} ${from}V${height - 2}`).join('');
    return element(
      'g',
      plot.attributes,
      labels
        .filter((given) => reference === undefined || !isAcross(given, place(reference.value), plot))
        .map((given) => label(stage, given)),
      reference === undefined
        ? undefined
        : label(stage, referenceLabel(reference, place(reference.value), top, plot)),
      stretched(stage, height, (units) => [
        path(lines(ticks, top, units), { ...GRID, fill: 'none' }),
        ...(ticks.includes(0) ? [path(lines([0], top, units), ZERO)] : []),
        ...(reference === undefined ? [] : [path(lines([reference.value], top - 22, units), AGAINST)]),
        ...draw((value) => units(place(value))),
      ]),
    );
  });
}

function ticksIn({ width, from, to }: Plot): number {
  return Math.min(MOST_TICKS, Math.max(2, 1 + Math.floor(((to - from) * width) / TICK)));
}

/** Whether the line of the reference goes through a label. */
function isAcross({ text, share }: Label, reference: number, { width }: Plot): boolean {
  return Math.abs(share - reference) * width < pixelsOf(text, SMALL_SIZE) / 2 + 2;
}

/** Over the labels of the scale, within the chart. */
function referenceLabel({ text }: Reference, share: number, top: number, { width }: Plot): Label {
  const half = pixelsOf(text, SMALL_SIZE) / 2;
  const at = share * width;
  const anchor = at + half > width ? 'end' : at - half < 0 ? 'start' : 'middle';
  return { text, share, y: top - 26, anchor, size: SMALL_SIZE };
}
