// The checks that did not pass as a GitLab Code Quality report, which a merge request shows as findings.
import { createHash } from 'node:crypto';
import type { CheckFailure, CheckReport, ShownCheck } from './check-report.js';
import { escapeTerminal } from './escape.js';

/** Of what could not be checked; no check has a name with a line break. */
const FAILURE = 'nps check';

/** A JSON array, empty when all checks pass. */
export function renderGitlab({ checks }: CheckReport): string {
  return document(checks.filter(({ status }) => status !== 'pass').map(findingOf));
}

/** One finding of the worst kind: an empty list would read as if all had passed. */
export function renderGitlabFailure({ code, message, details, path }: CheckFailure): string {
  const text = [message, ...details.map((line) => line.trim())].join('; ');
  return document([finding(FAILURE, `${FAILURE} could not run: ${text}`, 'blocker', path, `\n${code}`)]);
}

function document(findings: readonly object[]): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}

function findingOf({ label, level, message, path }: ShownCheck) {
  return finding(label, `${label}: ${message}`, level === 'error' ? 'major' : 'minor', path);
}

/** @param mark what tells it from others of that path, in each run anew; no figure */
function finding(name: string, text: string, severity: string, path: string, mark = name) {
  // GitLab makes a link of the path by putting it after the address of the repository.
  const file = path.replace(/^(?:\.\/+)+/, '');
  return {
    // GitLab shows no check_name.
    description: escapeTerminal(text),
    check_name: escapeTerminal(name),
    fingerprint: fingerprint(file, mark),
    severity,
    location: { path: escapeTerminal(file), lines: { begin: 1 } },
  };
}

/**
 * What tells one finding from another and knows it again in the next run, so no measured figure goes in. In JSON the
 * two texts cannot flow together, and half a surrogate pair stays itself.
 */
function fingerprint(path: string, label: string): string {
  return createHash('sha256')
    .update(JSON.stringify([path, label]))
    .digest('hex');
}
