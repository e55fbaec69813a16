// Reports of checks for the formats of CI systems: the screen of the design, and any that there could be.
import fc from 'fast-check';
import type { CheckReport, ShownCheck } from '../../../src/report/check-report.js';

/** A check that fails, with what is given in its place. */
export function checkOf(own: Partial<ShownCheck> = {}): ShownCheck {
  return {
    name: own.label ?? 'nps >= 30',
    label: 'nps >= 30',
    status: 'fail',
    level: 'error',
    found: '+29',
    from: '95% CI +26 to +31, n = 4,298',
    remark: '1.4 below',
    advice: '',
    message: '+29 (95% CI +26 to +31, n = 4,298), 1.4 below',
    path: 'responses.csv',
    ...own,
  };
}

const heads: Pick<CheckReport, 'title' | 'headings'> = {
  title: 'The title',
  headings: { status: 'status', name: 'check', found: 'found', from: 'from', remark: 'remark' },
};

export function reportOf(...checks: readonly ShownCheck[]): CheckReport {
  return { ...heads, checks, summary: 'The summary.', notes: [] };
}

export const design: CheckReport = {
  ...heads,
  checks: [
    checkOf(),
    checkOf({
      label: 'nps[region=EMEA] >= 20',
      status: 'pass',
      message: '+31 (95% CI +27 to +35, n = 1,902)',
    }),
    checkOf({
      label: 'nps[region=Malta] >= 0',
      status: 'insufficient',
      message: '0 (95% CI -39 to +39, n = 14), insufficient: fewer than 30 responses',
    }),
    checkOf({
      label: 'detractors <= 20%',
      level: 'warn',
      message: '23.5% (n = 4,298), 3.5 above (warning)',
      path: './nps.config.json',
    }),
  ],
  summary: '1 of 4 checks failed, 1 insufficient, 1 warning. Thresholds: --min on the command line.',
  notes: ['4,310 rows = 4,298 answered + 9 blank + 3 rejected'],
};

/** What means something to GitHub, to XML, to GitLab or to a terminal, to be put together at random. */
const PIECES = [
  ...['::error::', '::', ':', '##[error]', '##[', '###[', '::stop-commands::x', '::error title=a,file=b::c'],
  ...['%', '%0A', '%250A', '%3A', ',', '=', ' ', '\u00a0', '\n', '\r\n', '\r', '\t', '\u2028', '\u0085'],
  ...['&', '<', '>', '"', "'", ']]>', '<![CDATA[', '<!--', '-->', '<?xml ?>', '&#x0;', '&lt;', '</failure>'],
  ...['[[ATTACHMENT|/etc/hostname]]', '\\', '\0', '\x1b[31m', '\x7f', '\u202e', '\ufeff', '\ufffe', '\uffff'],
];

/** Any text: all of Unicode, halves of surrogate pairs too. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

export const anyReport: fc.Arbitrary<CheckReport> = fc.record({
  title: anyText,
  headings: fc.constant(heads.headings),
  checks: fc.uniqueArray(
    fc.record({
      name: anyText,
      label: anyText,
      status: fc.constantFrom('pass', 'fail', 'insufficient'),
      level: fc.constantFrom('error', 'warn'),
      found: anyText,
      from: anyText,
      remark: anyText,
      advice: anyText,
      message: anyText,
      path: anyText,
    }),
    { selector: ({ label }) => label, maxLength: 16 },
  ),
  summary: anyText,
  notes: fc.array(anyText, { maxLength: 3 }),
});
