// What a command computes, before any of it is put into words.
import type { FileReading } from '../../input/warnings.js';
import type { Findings, Report } from '../../report/report.js';
import type { CliWarning } from '../warnings.js';

/** Findings, with what is said beside the report. */
export interface Computed<Result, Options = unknown> extends Omit<Findings<Result>, 'warnings'> {
  options: Findings['options'] & Options;
  warnings: readonly CliWarning[];
  /** How each file was read, for --verbose. */
  details: readonly FileReading[];
  /** False where a check did not pass. */
  passed?: boolean;
}

/** What a view makes of it; the warnings are put into words where the names of the options are known. */
export type Shown<Result = unknown> = Omit<Report<Result>, 'warnings'>;
