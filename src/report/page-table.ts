// A page as text for a terminal: its parts one after the other, with the charts beside their tables.
import { printLine } from './lines.js';
import type { PagePart, ReportOfPage } from './page.js';
import type { Line, Span } from './report.js';
import {
  dim,
  layOutTitled,
  lineStyleOf,
  narrowNotes,
  printTable,
  type TableOptions,
  type TitledLayout,
  textOf,
} from './table.js';
import { textWidth } from './width.js';

/** A rule is no longer than this. */
const PAGE_WIDTH = 80;
/** What is before the heading of a part. */
const RULE = '── ';
/** Wrapped quotes go on under their beginning. */
const QUOTE = '· ';

/** Alerts, title and headline, the parts each under a rule, and the colophon. */
export async function renderPageTable(
  { page, alerts }: ReportOfPage,
  options: TableOptions,
): Promise<string> {
  const { columns, charset, words } = options;
  const style = await lineStyleOf(options);
  const print = (lines: readonly Line[]) => lines.flatMap((line) => printLine(line, style));
  const parts = page.parts.map((part) => ({ part, layouts: layoutsOf(part, options) }));
  const narrow =
    columns === null
      ? []
      : narrowNotes(
          parts.flatMap(({ layouts }) => layouts),
          columns,
          words,
        );
  const blocks = [
    print(alerts.map((text) => [{ text, tone: 'warn' as const }])),
    print([[{ text: page.title, tone: 'strong' }]]),
    print([page.headline]),
    ...parts.flatMap(({ part, layouts }) => [
      printLine(headingOf(part, Math.min(columns ?? PAGE_WIDTH, PAGE_WIDTH)), style, RULE.length),
      print(part.lead),
      ...layouts.map((layout) => printTable(layout, style)),
      (part.quotes ?? []).flatMap(({ text, from }) =>
        printLine([{ text: `${QUOTE}${text}` }, { text: ` — ${from}`, tone: 'dim' }], style, QUOTE.length),
      ),
      print(part.notes.map(dim)),
    ]),
    print([...page.colophon.map(dim), ...narrow.map(dim)]),
  ];
  return textOf(blocks, charset);
}

function layoutsOf({ figures }: PagePart, options: TableOptions): TitledLayout[] {
  return figures.map(({ title, table }) =>
    layOutTitled({ ...table, ...(title !== undefined && { title }) }, options),
  );
}

/** "── Trend ─────────", as wide as the page. */
function headingOf({ heading }: PagePart, width: number): Span[] {
  const rest = width - textWidth(`${RULE}${heading} `);
  return [
    { text: RULE, tone: 'dim' },
    { text: heading, tone: 'strong' },
    { text: ` ${'─'.repeat(Math.max(0, rest))}`, tone: 'dim' },
  ];
}
