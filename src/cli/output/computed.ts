// What a command computes, before any of it is put into words.
import type { Findings } from '../../report/report.js';

/** Findings, with what is said beside the report. */
export interface Computed<Result, Options = unknown> extends Findings<Result> {
  options: Findings['options'] & Options;
  /** How each file was read, for --verbose. */
  details: readonly string[];
  /** False where a check did not pass. */
  passed?: boolean;
}
