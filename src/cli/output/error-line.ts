// An error for programs: the last line of standard error where the report was to be JSON.
import type { NpsError } from '../../core/errors.js';
import { escapeJson } from '../../report/escape.js';

/** Whether a command line asks for JSON; one that was not understood may ask for it too. */
export function wantsJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options.some(
    (arg, i) =>
      /^(?:--json|--format=json|-fjson)$/.test(arg) ||
      (arg === 'json' && /^(?:--format|-f)$/.test(options[i - 1] ?? '')),
  );
}

/** The document of schema/error.json, on one line. */
export function errorLine({ code, message, details, hint }: NpsError): string {
  return `${escapeJson(JSON.stringify({ error: { code, message, details, hint: hint ?? null } }))}\n`;
}
