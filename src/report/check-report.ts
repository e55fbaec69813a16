// The checks of a report: words that are ready, not yet escaped.
import type { CheckLevel, CheckStatus } from '../core/check.js';

/** One check. */
export interface ShownCheck {
  /** The name, and the expectation where that says more. */
  readonly name: string;
  /** The same; where an earlier check has that name, with a number, as test reports need it. */
  readonly label: string;
  readonly status: CheckStatus;
  readonly level: CheckLevel;
  /** The figure: "+29". */
  readonly found: string;
  /** What it rests on: "95% CI +26 to +31, n = 4,298"; empty where there is nothing to say. */
  readonly from: string;
  /** What is amiss: "1.4 below"; empty where it passed. */
  readonly remark: string;
  /** What whoever wrote the check has to say of it now; empty where it passed. */
  readonly advice: string;
  /** All of it: "+29 (95% CI +26 to +31, n = 4,298), 1.4 below". */
  readonly message: string;
  /** The file to look at: the configuration that holds the threshold, else the file of responses. */
  readonly path: string;
}

/** All checks of a run. */
export interface CheckReport {
  /** Of a document on its own: "NPS checks passed". A terminal does without. */
  readonly title: string;
  /** Of a table of the checks. */
  readonly headings: Readonly<Record<'status' | 'name' | 'found' | 'from' | 'remark', string>>;
  readonly checks: readonly ShownCheck[];
  /** "1 of 2 checks failed. Thresholds: --min on the command line." */
  readonly summary: string;
  /** Under the checks: the account of rows. */
  readonly notes: readonly string[];
}

/** Why there is no report of checks, for formats whose readers look at nothing else; not yet escaped. */
export interface CheckFailure {
  /** The public code of the error. */
  readonly code: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Lines that show it, and what to do about it. */
  readonly details: readonly string[];
  /** The file that it is about, else that of the responses. */
  readonly path: string;
}

export const CHECK_MARKS: Readonly<Record<CheckStatus, string>> = { pass: '✓', fail: '✗', insufficient: '?' };
