// What the formats for CI systems show of the checks: words that are ready, not yet escaped.
import type { CheckLevel, CheckStatus } from '../core/check.js';

/** One check. */
export interface ShownCheck {
  /** The name, and the expectation where that says more. No two checks of a report have the same. */
  readonly label: string;
  readonly status: CheckStatus;
  readonly level: CheckLevel;
  /** The verdict in words: "+29 (95% CI +26 to +31, n = 4,298), 1.4 below". */
  readonly message: string;
  /** The file to look at: the configuration that holds the threshold, else the file of responses. */
  readonly path: string;
}

/** All checks of a run. */
export interface CheckReport {
  readonly checks: readonly ShownCheck[];
  /** "1 of 2 checks failed. Thresholds: --min on the command line." */
  readonly summary: string;
  /** Under the checks: the account of rows. */
  readonly notes: readonly string[];
}
