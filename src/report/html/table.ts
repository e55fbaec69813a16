// A table of figures: headings that say whose they are, figures that line up.
import { isFigure } from '../cells.js';
import type { FormatWords } from '../format-words.js';
import type { CellValue, ReportColumn, ReportTable } from '../report.js';
import type { Figures } from './figures.js';
import { element, type Markup, together } from './markup.js';

/** A page is read, not searched: a longer table is cut, and says so. */
const MOST_ROWS = 400;

/** Text that runs from left to right. */
const PLAIN = /^[\x20-\x7e]*$/;

/** How a table is written. */
export interface TableStyle {
  readonly caption: string;
  /** What is over the table says the same already. */
  readonly isCaptionHidden: boolean;
  readonly figures: Figures;
  readonly words: FormatWords;
}

/** The table, in a frame that scrolls where it is wider than the page. */
export function tableElement({ columns, rows }: ReportTable, style: TableStyle): Markup {
  const { caption, isCaptionHidden, words } = style;
  const listed = rows.slice(0, MOST_ROWS);
  const hasNames = columns[0] !== undefined && isName(columns[0]);
  const table = element(
    'table',
    {},
    element('caption', isCaptionHidden ? { class: 'unseen' } : {}, caption),
    element('thead', {}, element('tr', {}, columns.map(heading))),
    element(
      'tbody',
      {},
      listed.map((row) =>
        element(
          'tr',
          {},
          columns.map((column, i) => cell(column, row[i] ?? null, hasNames && i === 0, style)),
        ),
      ),
    ),
  );
  return together(
    element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption }, table),
    rows.length > MOST_ROWS
      ? element('p', { class: 'note' }, words.notListed(rows.length - MOST_ROWS))
      : undefined,
  );
}

function isName({ kind }: ReportColumn): boolean {
  return kind === 'text' || kind === 'words';
}

function heading({ title, name = '', kind }: ReportColumn): Markup {
  const attributes = { scope: 'col', ...(isFigure(kind) && { align: 'right' }) };
  if (title !== '') return element('th', attributes, title);
  // Whoever hears the table needs a name for each column; whoever sees it knows what a mark is.
  return name === ''
    ? element('td', {})
    : element('th', attributes, element('span', { class: 'unseen' }, name));
}

function cell({ kind }: ReportColumn, value: CellValue, isHeading: boolean, { figures }: TableStyle): Markup {
  const { text, tone } = figures.cell(kind, value);
  const content = PLAIN.test(text) ? text : element('bdi', {}, text);
  if (isHeading) return element('th', { scope: 'row' }, content);
  return element(
    'td',
    {
      ...(isFigure(kind) && { align: 'right' }),
      ...(kind === 'mark' && tone === 'good' && { class: 'good' }),
    },
    content,
  );
}
