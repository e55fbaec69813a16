// The checks that did not pass as a GitLab Code Quality report, which a merge request shows as findings.
import { createHash } from 'node:crypto';
import type { CheckReport, ShownCheck } from './check-report.js';
import { escapeTerminal } from './escape.js';

/** A JSON array, empty when all checks pass. */
export function renderGitlab({ checks }: CheckReport): string {
  const findings = checks.filter(({ status }) => status !== 'pass').map(finding);
  return `${JSON.stringify(findings, null, 2)}\n`;
}

function finding({ label, level, message, path }: ShownCheck) {
  // GitLab makes a link of the path by putting it after the address of the repository.
  const file = path.replace(/^(?:\.\/+)+/, '');
  return {
    // GitLab shows no check_name.
    description: escapeTerminal(`${label}: ${message}`),
    check_name: escapeTerminal(label),
    fingerprint: fingerprint(file, label),
    severity: level === 'error' ? 'major' : 'minor',
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
