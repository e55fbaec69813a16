// The formats by name. Each is loaded only when it is asked for.
import type { ColorLevel } from './paint.js';
import type { Report } from './report.js';

/** What a format may need to know about the place where the text goes. */
export interface RenderContext {
  /** Width of the terminal; null when the text goes to a file or a pipe. */
  columns: number | null;
  /** Only the table has colour. */
  colorLevel: ColorLevel;
  /** Version of this program. */
  version: string;
}

type Renderer = (report: Report, context: RenderContext) => Promise<string>;

const renderers = {
  table: async (report, context) => (await import('./table.js')).renderTable(report, context),
  json: async (report, { version }) => (await import('./json.js')).renderJson(report, version),
  csv: async (report) => (await import('./csv.js')).renderCsv(report),
  markdown: async (report) => (await import('./markdown.js')).renderMarkdown(report),
} satisfies Record<string, Renderer>;

/** A way to write a report. */
export type Format = keyof typeof renderers;

/** All formats, the default first. */
export const FORMATS = Object.keys(renderers) as readonly Format[];

/** The report as text in the format, with a newline at its end. */
export function render(report: Report, format: Format, context: RenderContext): Promise<string> {
  return renderers[format](report, context);
}
