// A table of figures: headings that say whose they are, figures that line up.
import { isFigure } from '../cells.js';
import type { FormatWords } from '../format-words.js';
import type { CellValue, ReportColumn, ReportTable } from '../report.js';
import type { Figures } from './figures.js';
import { element, type Markup } from './markup.js';

/** Text that runs from left to right. */
const PLAIN = /^[\x20-\x7e]*$/;

/** How a table is written. */
export interface TableStyle {
  readonly caption: string;
  /** What is over the table says the same already. */
  readonly isCaptionHidden: boolean;
  /** The most rows. */
  readonly most: number;
  readonly figures: Figures;
  readonly words: FormatWords;
}

/** The table, in a frame that scrolls where it is wider than the page. A long one has its first and last rows. */
export function tableElement({ columns, rows }: ReportTable, style: TableStyle): Markup {
  const { caption, isCaptionHidden, most, words } = style;
  const isCut = rows.length > most;
  const half = Math.ceil(most / 2);
  const hasNames = columns[0] !== undefined && isName(columns[0]);
  const row = (cells: ReportTable['rows'][number]) =>
    element(
      'tr',
      {},
      columns.map((column, i) => cell(column, cells[i] ?? null, hasNames && i === 0, style)),
    );
  const table = element(
    'table',
    {},
    element('caption', isCaptionHidden ? { class: 'unseen' } : {}, caption),
    element('thead', {}, element('tr', {}, columns.map(heading))),
    element(
      'tbody',
      {},
      (isCut ? rows.slice(0, half) : rows).map(row),
      isCut
        ? [
            element(
              'tr',
              {},
              element('td', { colspan: columns.length }, words.notListed(rows.length - 2 * half)),
            ),
            rows.slice(-half).map(row),
          ]
        : undefined,
    ),
  );
  return element('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': caption }, table);
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
