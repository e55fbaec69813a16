// A page as GitHub Markdown, for mail or a wiki: the same parts in the same order; what its charts show is said in words.
import { escapeMarkdown, escapeMarkdownLine } from './escape.js';
import { markdownTable, plainText } from './markdown.js';
import { type Numerals, USUAL_NUMERALS } from './numerals.js';
import type { PageFigure, PagePart, Quote, ReportOfPage } from './page.js';
import type { Line } from './report.js';

/** Alerts, title, headline, the parts, and after a rule the colophon. */
export function renderPageMarkdown(
  { page, alerts }: ReportOfPage,
  numerals: Numerals = USUAL_NUMERALS,
): string {
  const blocks = [
    ...alerts.map((text) => `**${escapeMarkdownLine(text)}**`),
    `## ${escapeMarkdown(page.title)}`,
    `**${escapeMarkdownLine(plainText(page.headline))}**`,
    ...page.parts.flatMap((part) => partBlocks(part, numerals)),
    ...(page.colophon.length > 0 ? ['---', ...lines(page.colophon)] : []),
  ];
  return blocks.map((block) => `${block}\n`).join('\n');
}

function partBlocks({ heading, lead, figures, quotes = [], notes }: PagePart, numerals: Numerals): string[] {
  return [
    `### ${escapeMarkdown(heading)}`,
    ...lines(lead),
    ...figures.flatMap((figure) => figureBlocks(figure, numerals)),
    ...quotes.map(quoteBlock),
    ...lines(notes),
  ];
}

function figureBlocks({ title, description, chart, table }: PageFigure, numerals: Numerals): string[] {
  return [
    ...(title === undefined ? [] : [`#### ${escapeMarkdown(plainText(title))}`]),
    ...(chart === undefined ? [] : [escapeMarkdownLine(description)]),
    markdownTable(table, numerals),
  ];
}

function quoteBlock({ text, from }: Quote): string {
  return `> ${escapeMarkdownLine(text)}\n> — ${escapeMarkdown(from)}`;
}

function lines(all: readonly Line[]): string[] {
  return all.map((line) => escapeMarkdownLine(plainText(line))).filter((line) => line !== '');
}
