// What nps check finds, as its document says it.
import type { CheckOutcome } from './check.js';

/** What became of the checks. */
export interface CheckResult {
  /** Every check of level error passed. */
  readonly passed: boolean;
  readonly checks: readonly WordedCheck[];
}

/** A check with its verdict in words. */
export interface WordedCheck extends CheckOutcome {
  /** The verdict in words for people. */
  readonly message: string;
}
