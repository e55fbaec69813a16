// The summary of a step in GitHub Actions: a file to append Markdown to, beside the log that the format github writes.
import { appendFileSync } from 'node:fs';
import { type FileFault, surelyNoPath, writeFault } from '../../input/bytes/file-fault.js';
import type { CheckFailure } from '../../report/check-report.js';
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
  const fault = append(file, `${fits ? markdown : words.tooMany(checks.summary)}\n`);
  if (fault === undefined) return report;
  const name = fault.reason === 'content' ? undefined : pathText(file);
  const note = words.noSummary(name, reasonText(fault));
  return { ...report, checks: { ...checks, notes: [...checks.notes, note] } };
}

/** Appends why a check could not be made; where that cannot be written, the annotation still says it. */
export async function addFailureToSummary(
  failure: CheckFailure,
  { GITHUB_STEP_SUMMARY: file }: NodeJS.ProcessEnv,
): Promise<void> {
  if (!file) return;
  const { renderMarkdownFailure } = await import('../../report/markdown.js');
  append(file, `${renderMarkdownFailure(failure)}\n`);
}

/** Why a text could not be appended to a file; undefined where it was. */
function append(file: string, text: string): FileFault | undefined {
  const fault = surelyNoPath(file);
  if (fault !== undefined) return fault;
  try {
    appendFileSync(file, text);
    return undefined;
  } catch (error) {
    const why = writeFault(error, file);
    if (why === undefined) throw error;
    return why;
  }
}
