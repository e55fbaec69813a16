// What a command computes, before any of it is put into words, and what its view makes of that.
import type { Scale } from '../../core/scale.js';
import type { FileReading } from '../../input/warnings.js';
import type { Findings, Report } from '../../report/report.js';
import type { CliWarning } from '../warnings.js';

/** Findings, with what is said beside the report. */
export interface Computed<Result, Options = unknown> extends Omit<Findings<Result>, 'warnings'> {
  options: Findings['options'] & Options;
  warnings: readonly CliWarning[];
  /** Of the answers, where their net score is no NPS. */
  scale?: Scale;
  /** How each file was read, for --verbose. */
  details: readonly FileReading[];
  /** Its text went out while it was computed: what else there is to say is said beside it. */
  isWritten?: boolean;
  /** False where a check did not pass. */
  passed?: boolean;
}

/** A report but for the warnings, which are worded for all commands in one place. */
export type Shown<Result = unknown, Whole extends Report<Result> = Report<Result>> = Omit<
  Whole,
  'warnings' | 'alerts'
>;
