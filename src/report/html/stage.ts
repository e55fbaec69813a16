// Where a chart is drawn: in a column of unknown width, or on a canvas of a given width.
//
// In a column all places are parts of its width and all heights, letters and dots are in pixels. So the chart is as wide
// as the column, whatever that is, while its text stays as large as it is; it needs no script and no style for that.
import { type Attributes, element, hundredths, Markup } from './markup.js';

/** All widths are in pixels. */
export interface Stage {
  /** The narrowest width: at it nothing may overlap. */
  readonly narrow: number;
  /** From which on it is wide, and there may be more in it; the same on a canvas. */
  readonly wide: number;
  /** Colour of the ground, which parts text from lines under it. */
  readonly ground: string;
}

/** The column of a page, on a phone of 360 pixels up to any screen. */
export const COLUMN: Stage = { narrow: 320, wide: 568, ground: 'Canvas' };

/** A white canvas of this width in pixels. */
export function canvas(width: number): Stage {
  return { narrow: width, wide: width, ground: '#fff' };
}

/** Whether the width is not known. */
export function isFluid({ narrow, wide }: Stage): boolean {
  return narrow !== wide;
}

/** A place from left to right for an attribute. @param share of the width, 0 to 1 */
export function along(stage: Stage, share: number): string {
  return isFluid(stage) ? `${hundredths(share * 100)}%` : hundredths(share * stage.wide);
}

/** Of what is shown only where the column is wide: the narrow column and the page without styles do without it. */
export const ONLY_WIDE: Attributes = { class: 'wide', display: 'none' };
/** Of what it takes the place of. */
export const ONLY_NARROW: Attributes = { class: 'narrow' };

/** Of lines that stay as thick as they are; text in markup has no such quotes. */
const STEADY = ' vector-effect="non-scaling-stroke"';

/** Units from left to right in a {@link stretched} drawing. */
const UNITS = 1000;

/**
 * Paths, which know no parts of a width: stretched to it, while their lines stay as thick as they are.
 * @param height of the chart, in pixels
 * @param draw gets what makes a number of a share of the width
 */
export function stretched(
  stage: Stage,
  height: number,
  draw: (unitsOf: (share: number) => string) => readonly Markup[],
): Markup {
  if (!isFluid(stage)) {
    const drawn = draw((share) => hundredths(share * stage.wide));
    // Nothing is stretched there, and lines grow with the picture.
    return Markup.own(element('g', {}, drawn).html.replaceAll(STEADY, ''));
  }
  return element(
    'svg',
    { viewBox: `0 0 ${UNITS} ${height}`, preserveAspectRatio: 'none', width: '100%', height },
    draw((share) => hundredths(share * UNITS)),
  );
}

/** A line or an area of a {@link stretched} drawing, whose lines are as thick in any column. */
export function path(d: string, attributes: Attributes): Markup {
  return element('path', { d, 'vector-effect': 'non-scaling-stroke', ...attributes });
}
