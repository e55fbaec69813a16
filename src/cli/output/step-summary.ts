// The summary of a step in GitHub Actions: a file to append Markdown to, beside the log that the format github writes.
import { appendFileSync } from 'node:fs';
import { writeFault } from '../../input/bytes/file-fault.js';
import { type Format, type RenderContext, render } from '../../report/render.js';
import type { Report } from '../../report/report.js';
import { pathText, reasonText } from '../../words/files.js';
import type { Words } from '../../words/words.js';

/** GitHub refuses a step's summary that is larger. */
const LARGEST = 1024 * 1024;

/**
 * Appends a report to the summary of the step, where it is written for the log of one.
 * @returns the report; with a note where the summary cannot be written: the verdict is the same without it
 */
export async function withStepSummary(
  report: Report,
  format: Format,
  context: RenderContext,
  { check: words }: Words,
  { GITHUB_STEP_SUMMARY: file }: NodeJS.ProcessEnv,
): Promise<Report> {
  const { checks } = report;
  if (format !== 'github' || !file || checks === undefined) return report;
  const markdown = await render(report, 'markdown', context);
  const fits = Buffer.byteLength(markdown) < LARGEST;
  try {
    appendFileSync(file, `${fits ? markdown : words.tooMany(checks.summary)}\n`);
  } catch (error) {
    const fault = writeFault(error, file);
    if (fault === undefined) throw error;
    const name = fault.reason === 'content' ? undefined : pathText(file);
    const note = words.noSummary(name, reasonText(fault));
    return { ...report, checks: { ...checks, notes: [...checks.notes, note] } };
  }
  return report;
}
