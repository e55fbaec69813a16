// The report as GitHub Markdown, for a pull request, a wiki or a chat.
import { cellText, isFigure } from './cells.js';
import { CHECK_MARKS, type CheckFailure, type CheckReport } from './check-report.js';
import { escapeMarkdown, escapeMarkdownLine } from './escape.js';
import { piecesOf } from './lines.js';
import { type Numerals, USUAL_NUMERALS } from './numerals.js';
import type { CellKind, CellValue, Line, Report, ReportTable } from './report.js';

/** Title, tables and footer; figures are rounded as on a terminal, charts are left out. */
export function renderMarkdown(report: Report, numerals: Numerals = USUAL_NUMERALS): string {
  const title = escapeMarkdown(plainText(report.title) || (report.checks?.title ?? ''));
  const blocks = [
    ...report.alerts.map((text) => `**${escapeMarkdownLine(text)}**`),
    ...(title === '' ? [] : [`## ${title}`]),
    ...(report.lead ?? []).map((line) => escapeMarkdownLine(plainText(line))),
    ...(report.checks === undefined ? [] : [markdownTable(tableOf(report.checks), numerals)]),
    ...report.tables.flatMap((table) => [
      ...(table.title === undefined ? [] : [`### ${escapeMarkdown(plainText(table.title))}`]),
      markdownTable(table, numerals),
    ]),
    ...report.footer
      .map((line) =>
        escapeMarkdownLine(plainText(typeof line === 'object' && 'legend' in line ? line.legend : line)),
      )
      .filter((line) => line !== ''),
  ];
  return blocks.map((block) => `${block}\n`).join('\n');
}

/** Why there is no report of checks. */
export function renderMarkdownFailure({ message, details }: CheckFailure): string {
  const blocks = ['## nps check could not run', ...[message, ...details].map(escapeMarkdownLine)];
  return blocks.map((block) => `${block}\n`).join('\n');
}

/** A line without its tones. On a terminal wide gaps part its pieces; Markdown would close them up. */
export function plainText(line: Line): string {
  return piecesOf(line)
    .map((spans) => spans.map(({ text }) => text).join(''))
    .join(' · ')
    .trim();
}

/** The checks, one a row. */
function tableOf({ headings, checks }: CheckReport): ReportTable {
  return {
    columns: [
      { title: headings.status, kind: 'text' },
      { title: headings.name, kind: 'text' },
      { title: headings.found, kind: 'nps' },
      { title: headings.from, kind: 'text' },
      { title: headings.remark, kind: 'text' },
    ],
    rows: checks.map(({ status, name, found, from, remark, advice }) => [
      CHECK_MARKS[status],
      name,
      found,
      from,
      [remark, advice].filter((text) => text !== '').join('. '),
    ]),
  };
}

/** Every heading says something: a reader who goes from cell to cell hears it with each. */
export function markdownTable({ columns, rows }: ReportTable, numerals: Numerals): string {
  const lines = [
    columns.map(({ title, name }) => escapeMarkdown(title || (name ?? ''))),
    columns.map(({ kind }) => (isFigure(kind) ? '---:' : '---')),
    ...rows.map((row) => columns.map(({ kind }, index) => markdownCell(kind, row[index] ?? null, numerals))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function markdownCell(kind: CellKind, value: CellValue, numerals: Numerals): string {
  const text = escapeMarkdown(cellText(kind, value, numerals).text);
  // Gaps in a sparkline would close up.
  return kind === 'sparkline' ? text.replaceAll(' ', '\u00a0') : text;
}
