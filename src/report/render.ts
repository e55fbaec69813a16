// The one map of formats: a file each, which is loaded only when it is asked for.
import type { Charset } from './charset.js';
import type { CheckFailure } from './check-report.js';
import type { CsvReader } from './csv-reader.js';
import type { FormatWords } from './format-words.js';
import type { Numerals } from './numerals.js';
import { hasPage, type ReportOfPage } from './page.js';
import type { ColorLevel } from './paint.js';
import type { Report, ReportOfChecks } from './report.js';

/** What a format may need to know about the place where the text goes. */
export interface RenderContext {
  /** Width of the terminal; null when the text goes to a file or a pipe. */
  columns: number | null;
  /** Only the table has colour. */
  colorLevel: ColorLevel;
  /** What the terminal can show; only the table keeps to it. */
  charset: Charset;
  /** How the figures that people read are written. */
  numerals: Numerals;
  /** Version of this program. */
  version: string;
  words: FormatWords;
  /** What opens the CSV, where it is to be made for that. */
  csvFor?: CsvReader | undefined;
}

/** What a report must have for a format, and how it is written. */
type FormatRecord = Needing<'report', Report> | Needing<'page', ReportOfPage> | FormatOfChecks;

/** A format for CI systems, which says too why there is no report: they look at nothing else. */
interface FormatOfChecks extends Needing<'checks', ReportOfChecks> {
  renderFailure(failure: CheckFailure): Promise<string>;
}

interface Needing<Part, Has extends Report> {
  readonly needs: Part;
  /** People read it, and want it in their language; programs that read a format want it to stay as it is. */
  readonly readers: 'people' | 'programs';
  /** @returns the text, or the pieces of it where it may be longer than the longest string */
  render(report: Has, context: RenderContext): Promise<string | Generator<string>>;
}

const formats = {
  table: {
    needs: 'report',
    readers: 'people',
    render: async (report, context) =>
      hasPage(report)
        ? (await import('./page-table.js')).renderPageTable(report, context)
        : (await import('./table.js')).renderTable(report, context),
  },
  json: {
    needs: 'report',
    readers: 'programs',
    render: async (report, { version }) => (await import('./json.js')).renderJson(report, version),
  },
  csv: {
    needs: 'report',
    readers: 'programs',
    render: async (report, { csvFor }) => (await import('./csv.js')).renderCsv(report, csvFor),
  },
  markdown: {
    needs: 'report',
    readers: 'people',
    render: async (report, { numerals }) =>
      hasPage(report)
        ? (await import('./page-markdown.js')).renderPageMarkdown(report, numerals)
        : (await import('./markdown.js')).renderMarkdown(report, numerals),
  },
  html: {
    needs: 'page',
    readers: 'people',
    render: async (report, context) => (await import('./html/page.js')).renderHtml(report, context),
  },
  svg: {
    needs: 'page',
    readers: 'people',
    render: async (report, context) => (await import('./html/svg.js')).renderSvg(report, context),
  },
  github: {
    needs: 'checks',
    readers: 'programs',
    render: async ({ checks, alerts }, { words }) =>
      (await import('./github.js')).renderGithub(checks, alerts, words),
    renderFailure: async (failure) => (await import('./github.js')).renderGithubFailure(failure),
  },
  junit: {
    needs: 'checks',
    readers: 'programs',
    render: async ({ checks, alerts }) => (await import('./junit.js')).renderJunit(checks, alerts),
    renderFailure: async (failure) => (await import('./junit.js')).renderJunitFailure(failure),
  },
  gitlab: {
    needs: 'checks',
    readers: 'programs',
    render: async ({ checks }) => (await import('./gitlab.js')).renderGitlab(checks),
    renderFailure: async (failure) => (await import('./gitlab.js')).renderGitlabFailure(failure),
  },
} satisfies Record<string, FormatRecord>;

/** Whether a format shows the alerts of a report itself. */
export function showsAlerts(format: Format): boolean {
  return format !== 'csv' && format !== 'svg' && format !== 'gitlab';
}

/** A way to write a report. */
export type Format = keyof typeof formats;

const ALL = Object.keys(formats) as readonly Format[];

/** The formats of every report, the default first. */
export const FORMATS = ALL.filter((name) => formats[name].needs === 'report');

/** The formats of a report that has checks, the default first. */
export const CHECK_FORMATS = ALL.filter((name) => formats[name].needs !== 'page');

/** Whether a format is one of a CI system, which shows checks and nothing else. */
export function isOfChecks(format: Format): boolean {
  return formats[format].needs === 'checks';
}

/** Whether people read a format, in their language. */
export function isForPeople(format: Format): boolean {
  return formats[format].readers === 'people';
}

/** Why there is no report, in the format of a CI system; undefined of any other. */
export async function renderFailure(format: Format, failure: CheckFailure): Promise<string | undefined> {
  const record: FormatRecord = formats[format];
  return record.needs === 'checks' ? record.renderFailure(failure) : undefined;
}

/**
 * The report as text in the format, with a newline at its end.
 * @throws RangeError where the report has not what the format needs
 */
export async function render(report: Report, format: Format, context: RenderContext): Promise<string> {
  return [...(await renderPieces(report, format, context))].join('');
}

/** The same piece by piece, for whoever writes them one after the other. */
export async function renderPieces(
  report: Report,
  format: Format,
  context: RenderContext,
): Promise<Iterable<string>> {
  const text = await rendered(report, format, context);
  return typeof text === 'string' ? [text] : text;
}

async function rendered(
  report: Report,
  format: Format,
  context: RenderContext,
): Promise<string | Generator<string>> {
  const record: FormatRecord = formats[format];
  if (record.needs === 'report') return record.render(report, context);
  if (record.needs === 'page') {
    if (!hasPage(report)) throw new RangeError(`${report.command} has no page to write as ${format}`);
    return record.render(report, context);
  }
  if (!hasChecks(report)) throw new RangeError(`${report.command} has no checks to write as ${format}`);
  return record.render(report, context);
}

function hasChecks(report: Report): report is ReportOfChecks {
  return report.checks !== undefined;
}
