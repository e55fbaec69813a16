// The report as a JSON document: the same frame for every command.
import { escapeJson } from './escape.js';
import type { Report } from './report.js';

/** Minor versions add keys, a major one may change or remove them. */
const FORMAT_VERSION = '1.0';

/** The document, pretty-printed with two spaces, keys in a fixed order, numbers unrounded, a newline at the end. */
export function renderJson(report: Report, version: string): string {
  const document = {
    formatVersion: FORMAT_VERSION,
    command: report.command,
    tool: { name: 'net-promoter', version },
    input: report.input,
    options: report.options,
    result: report.result,
    warnings: report.warnings.map(({ code, message, count, details }) => ({
      code,
      message,
      count,
      details,
    })),
  };
  return `${escapeJson(JSON.stringify(document, onlyFigures, 2))}\n`;
}

/** JSON would write null for NaN, and so hide a defect. */
function onlyFigures(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`${key} is ${value}, not a figure`);
  return value;
}
