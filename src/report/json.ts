// The report as a JSON document: the same frame for every command.
import { jsonPieces } from './json-text.js';
import type { Report } from './report.js';

/** Minor versions add keys, a major one may change or remove them. */
const FORMAT_VERSION = '1.0';

/** The document, pretty-printed with two spaces, keys in a fixed order, numbers unrounded, a newline at the end. */
export function* renderJson(report: Report, version: string): Generator<string> {
  yield* jsonPieces({
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
  });
  yield '\n';
}
