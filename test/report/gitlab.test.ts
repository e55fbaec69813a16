import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod';
import type { CheckReport } from '../../src/report/check-report.js';
import { renderGitlab, renderGitlabFailure } from '../../src/report/gitlab.js';
import { anyReport, anyText, checkOf, design, reportOf } from '../support/report/checks.js';

/**
 * What GitLab documents of a report: docs.gitlab.com/ci/testing/code_quality, "Code Quality report format". Its own
 * schema (app/validators/json_schemas/codeclimate.json) asks for less; other keys are ignored.
 */
const documented = z.array(
  z.strictObject({
    description: z.string(),
    check_name: z.string(),
    fingerprint: z.string(),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({ path: z.string(), lines: z.strictObject({ begin: z.int().min(1) }) }),
  }),
);

const read = (report: CheckReport) => documented.parse(JSON.parse(renderGitlab(report)));
const fingerprintOf = (own: Parameters<typeof checkOf>[0]) => read(reportOf(checkOf(own)))[0]!.fingerprint;

it('lists the checks that did not pass', () => {
  expect(read(design)).toEqual([
    {
      description: 'nps >= 30: +29 (95% CI +26 to +31, n = 4,298), 1.4 below',
      check_name: 'nps >= 30',
      // printf '["responses.csv","nps >= 30"]' | sha256sum
      fingerprint: '2a06b2f651ca3d8cc8be3a82ebf99591021ae27296f9a93fa35e1a74a84daa64',
      severity: 'major',
      location: { path: 'responses.csv', lines: { begin: 1 } },
    },
    {
      description:
        'nps[region=Malta] >= 0: 0 (95% CI -39 to +39, n = 14), insufficient: fewer than 30 responses',
      check_name: 'nps[region=Malta] >= 0',
      // printf '["responses.csv","nps[region=Malta] >= 0"]' | sha256sum
      fingerprint: 'f9e4aee286fdb306f215348c86c5722744af6c62df4885e3b4a3fbd44e99f9b6',
      severity: 'major',
      location: { path: 'responses.csv', lines: { begin: 1 } },
    },
    {
      description: 'detractors <= 20%: 23.5% (n = 4,298), 3.5 above (warning)',
      check_name: 'detractors <= 20%',
      // printf '["nps.config.json","detractors <= 20%%"]' | sha256sum
      fingerprint: 'f1d5dde60f57de0c45a89b06dd9b32083efb2db94980ee090745c3a4d017fc8b',
      severity: 'minor',
      location: { path: 'nps.config.json', lines: { begin: 1 } },
    },
  ]);
});

it('is an empty list where all pass, and never begins with a byte order mark', () => {
  expect(renderGitlab(reportOf(checkOf({ status: 'pass' })))).toBe('[]\n');
  expect(renderGitlab(design).startsWith('[\n')).toBe(true);
});

it('knows a check again by its file and its label, whatever was measured', () => {
  const known = fingerprintOf({});
  expect(fingerprintOf({ message: '-3', status: 'insufficient', level: 'warn' })).toBe(known);
  expect(fingerprintOf({ path: './responses.csv' })).toBe(known);
  expect(fingerprintOf({ path: 'other.csv' })).not.toBe(known);
  expect(fingerprintOf({ label: 'nps >= 31' })).not.toBe(known);
});

it.each([
  [
    { path: 'ab', label: 'c' },
    { path: 'a', label: 'bc' },
  ],
  [
    { path: 'a', label: '","' },
    { path: 'a","', label: '' },
  ],
  [{ label: 'a\nb' }, { label: 'a\\nb' }],
  [{ label: 'half \ud83d' }, { label: 'half \ufffd' }],
  [{ label: 'half \ud83d' }, { label: 'half \ude00' }],
])('tells %j from %j', (one, other) => {
  expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
});

it.each([
  ['./data/q1.csv', 'data/q1.csv'],
  ['././/q1.csv', 'q1.csv'],
  ['../q1.csv', '../q1.csv'],
  ['.hidden/q1.csv', '.hidden/q1.csv'],
  ['/data/q1.csv', '/data/q1.csv'],
])('links %s as %s', (path, link) => {
  expect(read(reportOf(checkOf({ path })))[0]!.location.path).toBe(link);
});

it('shows what a terminal would act on', () => {
  expect(
    read(reportOf(checkOf({ label: 'a\x1b[31m\u202e', message: 'b\nc', path: 'd\0' })))[0],
  ).toMatchObject({
    description: 'a\\x1b[31m\\u202e: b\\nc',
    check_name: 'a\\x1b[31m\\u202e',
    location: { path: 'd\\x00' },
  });
});

it('lists what did not pass, each once, whatever it is called', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const findings = read(report);
      const amiss = report.checks.filter(({ status }) => status !== 'pass');
      expect(findings.map(({ severity }) => severity)).toEqual(
        amiss.map(({ level }) => (level === 'error' ? 'major' : 'minor')),
      );
      expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(amiss.length);
      for (const { fingerprint } of findings) expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    }),
  );
});

it('has one fingerprint for one file and label, and another for others', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyText, (path, label, otherPath, otherLabel) => {
      const withoutDots = (text: string) => text.replace(/^(?:\.\/+)+/, '');
      const same = withoutDots(path) === withoutDots(otherPath) && label === otherLabel;
      expect(fingerprintOf({ path, label }) === fingerprintOf({ path: otherPath, label: otherLabel })).toBe(
        same,
      );
    }),
  );
});

it('a check that could not be made is one finding of the worst kind, known again by its file and code', () => {
  const readFailure = (own: Partial<Parameters<typeof renderGitlabFailure>[0]>) =>
    documented.parse(
      JSON.parse(renderGitlabFailure({ code: 'usage', message: '', details: [], path: './a.csv', ...own })),
    );
  fc.assert(
    fc.property(anyText, anyText, (message, path) => {
      const [finding, ...others] = readFailure({ message, path });
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ severity: 'blocker', check_name: 'nps check' });
      expect(finding!.description).not.toMatch(/\p{Cc}/u);
    }),
  );
  const [first] = readFailure({ message: 'three are amiss', details: ['  one', 'hint: do'] });
  expect(first).toMatchObject({
    description: 'nps check could not run: three are amiss; one; hint: do',
    location: { path: 'a.csv' },
  });
  const fingerprints = [{}, { code: 'encoding' }, { path: 'b.csv' }].map(
    (own) => readFailure({ message: 'four are amiss', ...own })[0]!.fingerprint,
  );
  expect(fingerprints[0]).toBe(first!.fingerprint);
  expect(new Set(fingerprints).size).toBe(3);
});
