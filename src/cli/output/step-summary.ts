// The summary of a step in GitHub Actions: a file to append Markdown to.
import { appendFileSync } from 'node:fs';
import { reasonFor } from './terminal.js';

/** GitHub refuses a step's summary that is larger. */
const LARGEST = 1024 * 1024;

/**
 * Appends to the summary.
 * @param short in the place of a text that is too large
 * @returns what to tell: the verdict stands and its report is written, even where the summary cannot be
 */
export function appendSummary(file: string, markdown: string, short: string): string[] {
  const fits = Buffer.byteLength(markdown) < LARGEST;
  try {
    appendFileSync(file, `${fits ? markdown : `${short} There are too many to list them here.`}\n`);
  } catch (error) {
    return [`no step summary: cannot append to ${file}: ${reasonFor(error as NodeJS.ErrnoException)}`];
  }
  return [];
}
