// The one map of formats: a file each, which is loaded only when it is asked for.
import type { Charset } from './charset.js';
import type { FormatWords } from './format-words.js';
import type { Places } from './numbers.js';
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
  /** Decimals of the figures that people read. */
  places: Places;
  /** Version of this program. */
  version: string;
  words: FormatWords;
}

/** What a report must have for a format, and how it is written. */
type FormatRecord = Needing<'report', Report> | Needing<'checks', ReportOfChecks>;

interface Needing<Part, Has extends Report> {
  readonly needs: Part;
  render(report: Has, context: RenderContext): Promise<string>;
}

const formats = {
  table: {
    needs: 'report',
    render: async (report, context) => (await import('./table.js')).renderTable(report, context),
  },
  json: {
    needs: 'report',
    render: async (report, { version }) => (await import('./json.js')).renderJson(report, version),
  },
  csv: {
    needs: 'report',
    render: async (report) => (await import('./csv.js')).renderCsv(report),
  },
  markdown: {
    needs: 'report',
    render: async (report, { places }) => (await import('./markdown.js')).renderMarkdown(report, places),
  },
  github: {
    needs: 'checks',
    render: async ({ checks, alerts }, { words }) =>
      (await import('./github.js')).renderGithub(checks, alerts, words),
  },
  junit: {
    needs: 'checks',
    render: async ({ checks, alerts }) => (await import('./junit.js')).renderJunit(checks, alerts),
  },
  gitlab: {
    needs: 'checks',
    render: async ({ checks }) => (await import('./gitlab.js')).renderGitlab(checks),
  },
} satisfies Record<string, FormatRecord>;

/** Whether a format shows the alerts of a report itself. */
export function showsAlerts(format: Format): boolean {
  return format !== 'csv' && format !== 'gitlab';
}

/** A way to write a report. */
export type Format = keyof typeof formats;

/** The formats of a report that has checks: all there are, the default first. */
export const CHECK_FORMATS = Object.keys(formats) as readonly Format[];

/** The formats of every report, the default first. */
export const FORMATS = CHECK_FORMATS.filter((name) => formats[name].needs === 'report');

/**
 * The report as text in the format, with a newline at its end.
 * @throws RangeError where the report has not what the format needs
 */
export async function render(report: Report, format: Format, context: RenderContext): Promise<string> {
  const record: FormatRecord = formats[format];
  if (record.needs === 'report') return record.render(report, context);
  if (!hasChecks(report)) throw new RangeError(`${report.command} has no checks to write as ${format}`);
  return record.render(report, context);
}

function hasChecks(report: Report): report is ReportOfChecks {
  return report.checks !== undefined;
}
