// A part of the page: what is found, in words; its charts with their tables; what was said; what it all means.
import type { FormatWords } from '../format-words.js';
import type { PageFigure, PagePart, Quote } from '../page.js';
import { chartElement, pictureOf } from './chart.js';
import type { Drawing } from './drawing.js';
import type { Figures } from './figures.js';
import type { Sentences } from './lines.js';
import { type Content, element, type Markup } from './markup.js';
import { COLUMN } from './stage.js';
import { tableElement } from './table.js';

/** How a part is written. */
export interface PartStyle {
  readonly figures: Figures;
  readonly sentences: Sentences;
  readonly words: FormatWords;
  /** The most rows of a table. */
  readonly most: number;
}

/** The part as a section with its heading. */
export function partElement(part: PagePart, style: PartStyle): Markup {
  const { name, heading, lead, figures, quotes = [], notes } = part;
  const { sentences } = style;
  return element(
    'section',
    { id: name, class: 'part', 'aria-labelledby': `${name}-h` },
    // What the sentence over the page is about needs no heading for whoever sees both.
    element('h2', { id: `${name}-h`, ...(name === 'score' && { class: 'unseen' }) }, heading),
    lead.map((line) => element('p', { class: 'lead' }, sentences.markup(line))),
    figures.map((figure, i) => figureElement(figure, `${name}-${i + 1}`, heading, style)),
    quotes.length === 0 ? undefined : element('div', { class: 'quotes' }, quotes.map(quoteElement)),
    notes.map((line) => element('p', { class: 'note' }, sentences.markup(line))),
  );
}

function figureElement(figure: PageFigure, id: string, heading: string, style: PartStyle): Markup {
  const { figures, sentences, words, most } = style;
  const { title, description, chart, table } = figure;
  const drawing: Drawing = { stage: COLUMN, figures, words };
  const picture = pictureOf(figure, drawing);
  const name = title === undefined ? heading : sentences.text(title);
  if (picture === undefined)
    return element(
      'figure',
      { id },
      tableElement(table, { caption: name, isCaptionHidden: title === undefined, figures, words, most }),
    );
  const beside: Content =
    chart?.kind === 'number'
      ? element(
          'ul',
          { class: 'beside' },
          chart.beside.map((line) => element('li', {}, sentences.markup(line))),
        )
      : undefined;
  return element(
    'figure',
    { id, class: chart?.kind },
    title === undefined ? undefined : element('figcaption', {}, sentences.markup(title)),
    chartElement(picture, { id, title: name, description: sentences.text(description) }),
    beside,
    element(
      'details',
      {},
      element('summary', {}, words.asTable),
      tableElement(table, { caption: name, isCaptionHidden: true, figures, words, most }),
    ),
  );
}

function quoteElement({ text, from }: Quote): Markup {
  // A comment of several lines is quoted in one.
  const line = text.replace(/\s+/gu, ' ').trim();
  return element(
    'figure',
    { class: 'quote' },
    element('blockquote', {}, element('p', { dir: 'auto' }, line)),
    element('figcaption', {}, from),
  );
}
