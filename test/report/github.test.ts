import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/report/check-report.js';
import { escapeTerminal } from '../../src/report/escape.js';
import { renderGithub as render, renderGithubFailure } from '../../src/report/github.js';
import { en } from '../../src/words/en.js';
import { anyReport, checkOf, design, reportOf } from '../support/report/checks.js';

const renderGithub = (report: CheckReport) => render(report, [], en.formats);

/**
 * A model of how the runner of GitHub Actions finds commands in the lines of a log, after actions/runner:
 * src/Runner.Common/ActionCommand.cs (TryParseV2, and TryParse for the older form, which is tried second) and
 * src/Runner.Worker/ActionCommandManager.cs (the names, in any case).
 */
interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const NAMES = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
];
// What .NET takes for white space; JavaScript's trim() differs.
const LEADING_SPACE = /^[\t-\r\x85\p{Z}]+/u;
const TRAILING_SPACE = /[\t-\r\x85\p{Z}]+$/u;

function commandsOf(log: string, names = NAMES): Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => parseV2(line, names) ?? parseV1(line, names) ?? []);
}

function parseV2(line: string, names: readonly string[]): Command | undefined {
  const text = line.replace(LEADING_SPACE, '');
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  return command(names, text.slice(2, end), text.slice(end + 2), {
    ...{ separator: ',', inProperties: ['%0D\r', '%0A\n', '%3A:', '%2C,', '%25%'] },
    inData: ['%0D\r', '%0A\n', '%25%'],
    trim: (list) => list.replace(LEADING_SPACE, '').replace(TRAILING_SPACE, ''),
  });
}

function parseV1(line: string, names: readonly string[]): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const escapes = ['%3B;', '%0D\r', '%0A\n', '%5D]', '%25%'];
  return command(names, line.slice(start + 3, end), line.slice(end + 1), {
    ...{ separator: ';', inProperties: escapes, inData: escapes, trim: (list) => list },
  });
}

interface Form {
  separator: string;
  /** Three characters, and what they stand for, in the order in which they are replaced. */
  inProperties: readonly string[];
  inData: readonly string[];
  trim: (list: string) => string;
}

function command(names: readonly string[], head: string, data: string, form: Form): Command | undefined {
  const [, name = '', list = ''] = /^([^ ]*)(?: (.*))?$/s.exec(head)!;
  if (!names.includes(name.toLowerCase())) return undefined;
  const properties: Record<string, string> = {};
  for (const property of form.trim(list).split(form.separator)) {
    // Split at the first "=" into two parts that are not empty: further "=" before the second part are lost.
    const pair = /^=*([^=]+)=+(.+)$/s.exec(property);
    if (pair) properties[pair[1]!] = decode(pair[2]!, form.inProperties);
  }
  return { name: name.toLowerCase(), properties, data: decode(data, form.inData) };
}

function decode(text: string, escapes: readonly string[]): string {
  return escapes.reduce((result, code) => result.replaceAll(code.slice(0, 3), code.slice(3)), text);
}

/** Text as it is meant to be read: controls are visible, and `##[` is broken. */
function seen(text: string): string {
  return escapeTerminal(text).replaceAll('##[', '##\\[');
}

describe('the model of the runner', () => {
  // The cases of src/Test/L0/Worker/ActionCommandL0.cs in actions/runner.
  it.each([
    ['##[do-something k1=v1;]msg', { k1: 'v1' }, 'msg'],
    ['##[do-something]', {}, ''],
    ['##[do-something k1=%3B=%0D=%0A=%5D;]%3B-%0D-%0A-%5D', { k1: ';=\r=\n=]' }, ';-\r-\n-]'],
    ['##[do-something k1=%253B=%250D=%250A=%255D;]%253B-%250D', { k1: '%3B=%0D=%0A=%5D' }, '%3B-%0D'],
    ['##[do-something k1=;k2=;]', {}, ''],
    ['>>>   ##[do-something k1=v1;]msg', { k1: 'v1' }, 'msg'],
    ['::do-something k1=v1,::msg', { k1: 'v1' }, 'msg'],
    ['::do-something::', {}, ''],
    ['::do-something k1=;=%2C=%0D=%0A=]=%3A,::;-%0D-%0A-]-:-,', { k1: ';=,=\r=\n=]=:' }, ';-\r-\n-]-:-,'],
    ['::do-something k1=;=%252C=%250D=%250A=]=%253A,::;-%250D', { k1: ';=%2C=%0D=%0A=]=%3A' }, ';-%0D'],
    ['::do-something k1=,k2=,::', {}, ''],
    ['::do-something k1=v1::', { k1: 'v1' }, ''],
    ['   ::do-something k1=v1,::msg', { k1: 'v1' }, 'msg'],
  ])('reads %s', (line, properties, data) => {
    expect(commandsOf(line, ['do-something'])).toEqual([{ name: 'do-something', properties, data }]);
  });

  it('finds no command behind other text, of another name, or without an end', () => {
    const log = '   >>>   ::error k1=v1,::msg\n::erro::\n::error\n##[error\n##[erro]';
    expect(commandsOf(log)).toEqual([]);
    expect(commandsOf('::ERROR::x\r##[Stop-Commands]y').map(({ name }) => name)).toEqual([
      'error',
      'stop-commands',
    ]);
  });
});

it('writes checks, notes and summary, then annotations, errors first', () => {
  expect(renderGithub(design)).toBe(
    [
      '✗ nps >= 30  +29 (95% CI +26 to +31, n = 4,298), 1.4 below',
      '✓ nps[region=EMEA] >= 20  +31 (95% CI +27 to +35, n = 1,902)',
      '? nps[region=Malta] >= 0  0 (95% CI -39 to +39, n = 14), insufficient: fewer than 30 responses',
      '✗ detractors <= 20%  23.5% (n = 4,298), 3.5 above (warning)',
      '4,310 rows = 4,298 answered + 9 blank + 3 rejected',
      '1 of 4 checks failed, 1 insufficient, 1 warning. Thresholds: --min on the command line.',
      '::error title=nps check%3A nps >= 30::+29 (95%25 CI +26 to +31, n = 4,298), 1.4 below',
      '::error title=nps check%3A nps[region=Malta] >= 0::' +
        '0 (95%25 CI -39 to +39, n = 14), insufficient: fewer than 30 responses',
      '::warning title=nps check%3A detractors <= 20%25::23.5%25 (n = 4,298), 3.5 above (warning)',
      '',
    ].join('\n'),
  );
});

it('annotates nothing where all pass', () => {
  const log = renderGithub(reportOf(checkOf({ status: 'pass' }), checkOf({ status: 'pass', level: 'warn' })));
  expect(commandsOf(log)).toEqual([]);
  expect(log).not.toContain('more');
});

it('puts errors before warnings whatever the order of the checks', () => {
  const levels = ['warn', 'error', 'warn', 'error'] as const;
  const checks = levels.map((level, i) => checkOf({ level, label: `check ${i}` }));
  expect(commandsOf(renderGithub(reportOf(...checks))).map(({ properties }) => properties.title)).toEqual([
    'nps check: check 1',
    'nps check: check 3',
    'nps check: check 0',
    'nps check: check 2',
  ]);
});

// docs.github.com, REST API for check runs: "10 warning annotations and 10 error annotations per step".
it.each([
  [10, undefined],
  [11, 'and 1 more'],
  [2010, 'and 2,000 more'],
])('of %i that do not pass annotates 10', (count, last) => {
  const checks = Array.from({ length: count }, (_, i) => checkOf({ label: `check ${i}` }));
  const log = renderGithub(reportOf(...checks));
  expect(commandsOf(log)).toHaveLength(10);
  expect(log.split('\n').filter((line) => line.startsWith('✗'))).toHaveLength(count);
  expect(/^and .*/m.exec(log)?.[0]).toBe(last);
  if (last !== undefined) expect(log.endsWith(`\n${last}\n`)).toBe(true);
});

it.each([
  '::error::boom',
  '  \u00a0::stop-commands::x',
  '##[error]boom',
  'all well ##[set-output name=a;]b',
  '\r\n::error::boom',
  '\u2028::error::boom',
])('takes no command from text that is called %j', (text) => {
  const passing = { status: 'pass', label: text, message: text } as const;
  const log = renderGithub({ ...design, checks: [checkOf(passing)], summary: text, notes: [text, text] });
  expect(commandsOf(log)).toEqual([]);
  expect(log.split('\n')).toHaveLength(5);
});

it('has the runner find exactly the annotations that are meant, and read the text that was put in', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const amiss = report.checks.filter(({ status }) => status !== 'pass');
      const meant = ['error', 'warn'].flatMap((level) => amiss.filter((check) => check.level === level));
      expect(commandsOf(renderGithub(report))).toEqual(
        meant.slice(0, 10).map(({ level, label, message }) => ({
          name: level === 'error' ? 'error' : 'warning',
          // The runner trims the last property.
          properties: { title: `nps check: ${seen(label)}`.replace(TRAILING_SPACE, '') },
          data: seen(message),
        })),
      );
    }),
    { numRuns: 1000 },
  );
});

it('has one line for each check, note and annotation, without anything that a terminal would act on', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const log = renderGithub(report);
      const amiss = report.checks.filter(({ status }) => status !== 'pass').length;
      const lines =
        report.checks.length + report.notes.length + 1 + Math.min(amiss, 10) + (amiss > 10 ? 1 : 0);
      expect(log.split('\n')).toHaveLength(lines + 1);
      expect(log).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\p{Bidi_Control}\p{Cs}]/u);
    }),
  );
});

it('a check that could not be made is one annotation, whatever texts it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 2 }), (message, details) => {
      const log = renderGithubFailure({ code: 'usage', message, details, path: 'a.csv' });
      const commands = commandsOf(log);
      expect(commands).toHaveLength(1);
      expect(commands[0]).toMatchObject({ name: 'error', properties: { title: 'nps check could not run' } });
    }),
  );
});
