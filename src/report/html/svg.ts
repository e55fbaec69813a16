// The charts of a part as one picture of its own, for a slide: white, with its heading, and all in units of the picture.
import type { ReportOfPage } from '../page.js';
import { pictureOf, ROOT } from './chart.js';
import type { Drawing } from './drawing.js';
import { figuresOf } from './figures.js';
import { label } from './label.js';
import { sentencesWith } from './lines.js';
import { element, type Markup } from './markup.js';
import { hyphenatedNames } from './names.js';
import type { PageContext } from './page.js';
import { canvas } from './stage.js';
import { wrapped } from './text-width.js';

/** A slide is 16 : 9; a chart with many rows is higher. Letters of 12 are 18 points on a slide then. */
const WIDTH = 640;
const LEAST_HEIGHT = 360;
const MARGIN = 24;
const HEADING_SIZE = 17;
/** Bold letters are wider. */
const BOLD = 1.12;
const HEADING_LINE = 22;
const CAPTION = 20;
/** Between charts. */
const GAP = 18;
/** Pixels of the screen for a unit. */
const SCALE = 2;
const INK = '#15171c';

/**
 * The first part that has charts, as an SVG document with a newline at its end.
 * @throws RangeError where no part has a chart
 */
export function renderSvg({ page }: ReportOfPage, { numerals, words }: PageContext): string {
  const sentences = sentencesWith(hyphenatedNames(page));
  const drawing: Drawing = { stage: canvas(WIDTH - 2 * MARGIN), figures: figuresOf(numerals), words };
  const drawn = page.parts
    .map((part) => ({
      part,
      charts: part.figures.flatMap((figure) => {
        const picture = pictureOf(figure, drawing);
        return picture === undefined ? [] : [{ figure, picture }];
      }),
    }))
    .find(({ charts }) => charts.length > 0);
  if (drawn === undefined) throw new RangeError('no part of the page has a chart');
  const { part, charts } = drawn;
  const heading = sentences.text(part.lead[0] ?? page.headline);
  const lines = wrapped(heading, WIDTH - 2 * MARGIN, HEADING_SIZE * BOLD, 3);
  let y = lines.length * HEADING_LINE + GAP;
  const content: Markup[] = lines.map((text, i) =>
    label(drawing.stage, {
      text,
      share: 0,
      y: HEADING_SIZE + i * HEADING_LINE,
      size: HEADING_SIZE,
      bold: true,
    }),
  );
  for (const { figure, picture } of charts) {
    if (figure.title !== undefined) {
      content.push(
        label(drawing.stage, { text: sentences.text(figure.title), share: 0, y: y + 11, dim: true }),
      );
      y += CAPTION;
    }
    content.push(element('g', { transform: `translate(0 ${y})` }, picture.content));
    y += picture.height + GAP;
  }
  const height = Math.max(LEAST_HEIGHT, Math.ceil(y - GAP + 2 * MARGIN));
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH * SCALE,
      height: height * SCALE,
      role: 'img',
      'aria-labelledby': 't d',
      'xml:lang': page.language,
      color: INK,
      ...ROOT,
    },
    element('title', { id: 't' }, heading),
    element('desc', { id: 'd' }, charts.map(({ figure }) => sentences.text(figure.description)).join(' ')),
    element('rect', { width: WIDTH, height, fill: '#fff' }),
    element('g', { transform: `translate(${MARGIN} ${MARGIN})` }, content),
  );
  return svg.html;
}
