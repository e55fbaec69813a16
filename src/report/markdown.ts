// The report as GitHub Markdown, for a pull request, a wiki or a chat.
import { cellText, isFigure } from './cells.js';
import { escapeMarkdown, escapeMarkdownLine } from './escape.js';
import { spansOf } from './lines.js';
import type { Line, Report, Table } from './report.js';

/** Title, tables and footer; figures are rounded as on a terminal, bars are left out. */
export function renderMarkdown(report: Report): string {
  const title = escapeMarkdown(plainText(report.title));
  const blocks = [
    ...(title === '' ? [] : [`## ${title}`]),
    ...(report.lead ?? []).map((line) => escapeMarkdownLine(plainText(line))),
    ...report.tables.flatMap((table) => [
      ...(table.title === undefined ? [] : [`### ${escapeMarkdown(plainText(table.title))}`]),
      markdownTable(table),
    ]),
    ...report.footer.map((line) => escapeMarkdownLine(plainText(line))).filter((line) => line !== ''),
  ];
  return blocks.map((block) => `${block}\n`).join('\n');
}

/** On a terminal wide gaps part the pieces of a line; Markdown would close them up. */
function plainText(line: Line): string {
  const text = spansOf(line)
    .map((span) => span.text)
    .join('');
  return text.trim().replace(/ {3,}/g, ' · ');
}

function markdownTable({ columns, rows }: Table): string {
  const shown = columns.map((column, index) => ({ ...column, index })).filter(({ kind }) => kind !== 'bar');
  const lines = [
    shown.map(({ title }) => escapeMarkdown(title)),
    shown.map(({ kind }) => (isFigure(kind) ? '---:' : '---')),
    ...rows.map((row) =>
      shown.map(({ kind, index }) => escapeMarkdown(cellText(kind, row[index] ?? null).text)),
    ),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
