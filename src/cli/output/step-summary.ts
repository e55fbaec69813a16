// The summary of a step in GitHub Actions: a file to append Markdown to.
import { appendFileSync } from 'node:fs';
import { type FileFault, surelyNoPath, writeFault } from '../../input/bytes/file-fault.js';
import { pathText, reasonText } from '../../words/files.js';

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
    const fault = surelyNoPath(file);
    if (fault !== undefined) return [cannotAppend(file, fault)];
    appendFileSync(file, `${fits ? markdown : `${short} There are too many to list them here.`}\n`);
  } catch (error) {
    const fault = writeFault(error, file);
    if (fault === undefined) throw error;
    return [cannotAppend(file, fault)];
  }
  return [];
}

function cannotAppend(file: string, fault: FileFault): string {
  const name = fault.reason === 'content' || file === '' ? 'the file' : pathText(file);
  return `no step summary: cannot append to ${name}: ${reasonText(fault)}`;
}
