// A chart as an SVG element that says in words what it shows.
import type { PageFigure } from '../page.js';
import { drawDots } from './charts/dots.js';
import { drawHistogram } from './charts/histogram.js';
import { drawImpacts } from './charts/impacts.js';
import { drawNumber } from './charts/number.js';
import { drawQuadrant } from './charts/quadrant.js';
import { drawStacked } from './charts/stacked.js';
import { drawTrend } from './charts/trend.js';
import type { Drawing, Picture } from './drawing.js';
import { TEXT_SIZE } from './ink.js';
import { type Attributes, element, type Markup } from './markup.js';

/** Letters of all charts, as an attribute: styles may be stripped. */
export const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** What the root of a chart has wherever it is. */
export const ROOT: Attributes = { fill: 'currentColor', 'font-family': SANS, 'font-size': TEXT_SIZE };

/** The picture of a figure; undefined where it has no chart. */
export function pictureOf({ chart, table }: PageFigure, drawing: Drawing): Picture | undefined {
  switch (chart?.kind) {
    case undefined:
      return undefined;
    case 'number':
      return drawNumber(chart, drawing);
    case 'stacked':
      return drawStacked(chart, table, drawing);
    case 'histogram':
      return drawHistogram(chart, table, drawing);
    case 'trend':
      return drawTrend(chart, drawing);
    case 'dots':
      return drawDots(chart, drawing);
    case 'impacts':
      return drawImpacts(chart, drawing);
    case 'quadrant':
      return drawQuadrant(chart, drawing);
  }
}

/**
 * The picture as an element of a page.
 * @param id of the element, from which those of its title and description are made
 */
export function chartElement(
  { height, content }: Picture,
  { id, title, description }: { readonly id: string; readonly title: string; readonly description: string },
): Markup {
  return element(
    'svg',
    {
      width: '100%',
      height,
      overflow: 'visible',
      role: 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
      ...ROOT,
    },
    element('title', { id: `${id}-t` }, title),
    element('desc', { id: `${id}-d` }, description),
    content,
  );
}
