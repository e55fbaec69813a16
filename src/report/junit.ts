// The checks as JUnit XML, for the test reports of Jenkins, GitLab and others. The elements and attributes are those
// of junit-10.xsd of Jenkins' xUnit plugin. No reader needs a time, so there is none: both take its absence for 0.
import type { CheckFailure, CheckReport, ShownCheck } from './check-report.js';
import { escapeXml } from './escape.js';

/** GitLab shows it as the suite, Jenkins as the class. */
const SUITE = 'nps check';

/** One suite: a test for each check; what is said of them all is the output of the suite. */
export function renderJunit({ checks, summary, notes }: CheckReport, alerts: readonly string[] = []): string {
  const counts = { tests: checks.length, failures: checks.filter(isFailure).length, errors: 0 };
  return document(counts, [...checks.flatMap(testcase), `    ${output([...alerts, summary, ...notes])}`]);
}

/** A test that could not run: neither passed nor failed. */
export function renderJunitFailure({ code, message, details }: CheckFailure): string {
  const body = [message, ...details].map(escapeXml).join('\n');
  return document({ tests: 1, failures: 0, errors: 1 }, [
    `    <testcase name="${SUITE}" classname="${SUITE}">`,
    `      <error message="${escapeXml(message)}" type="${escapeXml(code)}">${body}</error>`,
    '    </testcase>',
  ]);
}

function document(
  { tests, failures, errors }: Readonly<Record<'tests' | 'failures' | 'errors', number>>,
  lines: readonly string[],
): string {
  const counts = `name="${SUITE}" tests="${tests}" failures="${failures}" errors="${errors}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite ${counts} skipped="0">`,
    ...lines,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testcase(check: ShownCheck): string[] {
  const attributes = `name="${escapeXml(check.label)}" classname="${SUITE}"`;
  if (check.status === 'pass') return [`    <testcase ${attributes}/>`];
  return [
    `    <testcase ${attributes}>`,
    `      ${isFailure(check) ? failure(check) : output([check.message])}`,
    '    </testcase>',
  ];
}

function isFailure({ status, level }: ShownCheck): boolean {
  return status !== 'pass' && level === 'error';
}

/** GitLab reads only the body, Jenkins heads its page with the message. */
function failure({ status, message }: ShownCheck): string {
  const text = escapeXml(message);
  const type = status === 'fail' ? 'threshold' : 'insufficient';
  return `<failure message="${text}" type="${type}">${text}</failure>`;
}

/** Within output, [[ATTACHMENT|path]] makes GitLab and a plugin of Jenkins publish that file. */
function output(lines: readonly string[]): string {
  const text = lines.map(escapeXml).join('\n').replaceAll('[[ATTACHMENT|', '[\\[ATTACHMENT|');
  return `<system-out>${text}</system-out>`;
}
