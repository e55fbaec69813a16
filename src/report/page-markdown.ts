// A page as GitHub Markdown, for mail or a wiki: the same parts in the same order; what its charts show is said in words.
import { escapeMarkdown, escapeMarkdownLine } from './escape.js';
import { markdownTable, plainText } from './markdown.js';
import { type Places, USUAL_PLACES } from './numbers.js';
import type { PageFigure, PagePart, Quote, ReportOfPage } from './page.js';
import type { Line } from './report.js';

/** Alerts, title, headline, the parts, and after a rule the colophon. */
export function renderPageMarkdown({ page, alerts }: ReportOfPage, places: Places = USUAL_PLACES): string {
  const blocks = [
    ...alerts.map((text) => `**${escapeMarkdownLine(text)}**`),
    `## ${escapeMarkdown(page.title)}`,
    `**${escapeMarkdownLine(plainText(page.headline))}**`,
    ...page.parts.flatMap((part) => partBlocks(part, places)),
    ...(page.colophon.length > 0 ? ['---', ...lines(page.colophon)] : []),
  ];
  return blocks.map((block) => `${block}\n`).join('\n');
}

function partBlocks({ heading, lead, figures, quotes = [], notes }: PagePart, places: Places): string[] {
  return [
    `### ${escapeMarkdown(heading)}`,
    ...lines(lead),
    ...figures.flatMap((figure) => figureBlocks(figure, places)),
    ...quotes.map(quoteBlock),
    ...lines(notes),
  ];
}

function figureBlocks({ title, description, chart, table }: PageFigure, places: Places): string[] {
  return [
    ...(title === undefined ? [] : [`#### ${escapeMarkdown(plainText(title))}`]),
    ...(chart === undefined ? [] : [escapeMarkdownLine(description)]),
    markdownTable(table, places),
  ];
}

function quoteBlock({ text, from }: Quote): string {
  return `> ${escapeMarkdownLine(text)}\n> — ${escapeMarkdown(from)}`;
}

function lines(all: readonly Line[]): string[] {
  return all.map((line) => escapeMarkdownLine(plainText(line))).filter((line) => line !== '');
}
