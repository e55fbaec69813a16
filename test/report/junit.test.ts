import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/report/check-report.js';
import { escapeTerminal } from '../../src/report/escape.js';
import { renderJunit, renderJunitFailure } from '../../src/report/junit.js';
import { anyReport, anyText, checkOf, design, reportOf } from '../support/report/checks.js';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** The text right within it. */
  text: string;
}

/** By a parser that throws on whatever XML 1.0 does not allow. */
function parse(xml: string): Element {
  const document: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  expect(document.children).toHaveLength(1);
  return document.children[0]!;
}

/**
 * What may stand where, and what must (!), after junit-10.xsd of jenkinsci/xunit-plugin
 * (src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd): of its elements those that can be of use here.
 */
const SCHEMA: Record<string, { attributes: string[]; children: string[]; text: boolean }> = {
  testsuites: {
    attributes: ['name', 'time', 'tests', 'failures', 'errors'],
    children: ['testsuite'],
    text: false,
  },
  testsuite: {
    attributes: [
      'name!',
      'tests!',
      'failures!',
      'errors!',
      'group',
      'time',
      'skipped',
      'timestamp',
      'hostname',
    ],
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    text: false,
  },
  testcase: {
    attributes: ['name!', 'time', 'classname', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    text: false,
  },
  error: { attributes: ['type', 'message'], children: [], text: true },
  failure: { attributes: ['type', 'message'], children: [], text: true },
  'system-out': { attributes: [], children: [], text: true },
};

function validate({ name, attributes, children, text }: Element): void {
  const schema = SCHEMA[name]!;
  expect(schema, name).toBeDefined();
  const required = schema.attributes.filter((attribute) => attribute.endsWith('!'));
  expect(Object.keys(attributes)).toEqual(
    expect.arrayContaining(required.map((attribute) => attribute.slice(0, -1))),
  );
  for (const attribute of Object.keys(attributes)) {
    expect(schema.attributes.map((known) => known.replace('!', ''))).toContain(attribute);
  }
  if (!schema.text) expect(text.trim()).toBe('');
  for (const child of children) {
    expect(schema.children).toContain(child.name);
    validate(child);
  }
}

/**
 * What GitLab shows of a report: docs.gitlab.com/ci/testing/unit_test_reports, "JUnit XML format specification", and
 * lib/gitlab/ci/parsers/test/junit.rb: the class name as the suite, of a failure only the text within.
 */
function gitlab(root: Element) {
  const cases = root.children.flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'));
  return cases.map(({ attributes, children }) => {
    const failure = children.find(({ name }) => name === 'failure');
    return {
      suite: attributes.classname,
      name: attributes.name,
      status: failure ? 'failed' : 'success',
      output: failure?.text,
    };
  });
}

/** What becomes of text: it is read back as it was, but for what is made visible. */
function seen(text: string): string {
  return escapeTerminal(text).replaceAll('\ufffe', '\\ufffe').replaceAll('\uffff', '\\uffff');
}

/** In output, what would have a file published is broken too. */
function seenOutput(lines: readonly string[]): string {
  return lines.map(seen).join('\n').replaceAll('[[ATTACHMENT|', '[\\[ATTACHMENT|');
}

function casesOf(report: CheckReport) {
  const [suite] = parse(renderJunit(report)).children;
  return suite!.children.filter(({ name }) => name === 'testcase');
}

const failureOf = (element: Element | undefined) => element?.children.find(({ name }) => name === 'failure');
const outputOf = (element: Element | undefined) =>
  element?.children.find(({ name }) => name === 'system-out')?.text;

it('counts the checks, the failed ones, and says that it is UTF-8', () => {
  const xml = renderJunit(design);
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ')).toBe(true);
  expect(xml.endsWith('</testsuites>\n')).toBe(true);
  const root = parse(xml);
  const counts = { name: 'nps check', tests: '4', failures: '2', errors: '0' };
  expect(root.attributes).toEqual(counts);
  expect(root.children.map(({ attributes }) => attributes)).toEqual([{ ...counts, skipped: '0' }]);
});

it('says of each check what became of it, in the words that GitLab shows', () => {
  expect(gitlab(parse(renderJunit(design)))).toEqual([
    {
      ...{ suite: 'nps check', name: 'nps >= 30', status: 'failed' },
      output: '+29 (95% CI +26 to +31, n = 4,298), 1.4 below',
    },
    { suite: 'nps check', name: 'nps[region=EMEA] >= 20', status: 'success', output: undefined },
    {
      ...{ suite: 'nps check', name: 'nps[region=Malta] >= 0', status: 'failed' },
      output: '0 (95% CI -39 to +39, n = 14), insufficient: fewer than 30 responses',
    },
    { suite: 'nps check', name: 'detractors <= 20%', status: 'success', output: undefined },
  ]);
});

it('tells what is missed from what cannot be told, and gives Jenkins a message', () => {
  const cases = casesOf(design);
  expect(failureOf(cases[0])?.attributes).toEqual({
    type: 'threshold',
    message: '+29 (95% CI +26 to +31, n = 4,298), 1.4 below',
  });
  expect(failureOf(cases[2])?.attributes.type).toBe('insufficient');
});

it.each(['fail', 'insufficient'] as const)('prints what a warning says without failing: %s', (status) => {
  const report = reportOf(checkOf({ status, level: 'warn' }));
  const [warned] = casesOf(report);
  expect(failureOf(warned)).toBeUndefined();
  expect(outputOf(warned)).toBe('+29 (95% CI +26 to +31, n = 4,298), 1.4 below');
  expect(parse(renderJunit(report)).attributes).toMatchObject({ tests: '1', failures: '0' });
});

it('gives a check that passes nothing but its name', () => {
  expect(casesOf(design)[1]).toEqual({
    ...{ name: 'testcase', children: [], text: '' },
    attributes: { name: 'nps[region=EMEA] >= 20', classname: 'nps check' },
  });
});

it('prints summary and notes as the output of the suite', () => {
  expect(outputOf(parse(renderJunit(design)).children[0])).toBe(
    '1 of 4 checks failed, 1 insufficient, 1 warning. Thresholds: --min on the command line.\n' +
      '4,310 rows = 4,298 answered + 9 blank + 3 rejected',
  );
});

// jenkinsci/junit-attachments-plugin, GetTestDataMethodObject.java; GitLab reads the same mark.
it('has no file published because a segment is called so', () => {
  const text = 'nps[region="[[ATTACHMENT|/etc/hostname]]"] >= 20';
  const xml = renderJunit({
    ...design,
    checks: [checkOf({ level: 'warn', message: text })],
    summary: text,
    notes: [text],
  });
  expect(xml).not.toContain('[[ATTACHMENT|');
  expect(xml.split('[\\[ATTACHMENT|')).toHaveLength(4);
});

describe('any text', () => {
  it('gives XML that reads back as what was put in', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const [suite] = parse(renderJunit(report)).children;
        const cases = suite!.children.filter(({ name }) => name === 'testcase');
        expect(outputOf(suite)).toBe(seenOutput([report.summary, ...report.notes]));
        expect(cases.map(({ attributes }) => attributes.name)).toEqual(
          report.checks.map(({ label }) => seen(label)),
        );
        report.checks.forEach(({ status, level, message }, i) => {
          const failure = failureOf(cases[i]);
          const fails = status !== 'pass' && level === 'error';
          expect(failure?.text).toBe(fails ? seen(message) : undefined);
          expect(failure?.attributes.message).toBe(fails ? seen(message) : undefined);
          const warns = status !== 'pass' && level === 'warn';
          expect(outputOf(cases[i])).toBe(warns ? seenOutput([message]) : undefined);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('stays within what Jenkins knows, with counts that are right', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const root = parse(renderJunit(report));
        expect(root.name).toBe('testsuites');
        validate(root);
        const [suite, ...others] = root.children;
        expect(others).toEqual([]);
        const cases = suite!.children.filter(({ name }) => name === 'testcase');
        expect(suite!.attributes).toMatchObject({
          tests: String(cases.length),
          failures: String(cases.filter((element) => failureOf(element)).length),
        });
      }),
    );
  });
});

it('a check that could not be made is an error, which says all of it, whatever texts it holds', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (message, details) => {
      const root = parse(renderJunitFailure({ code: 'usage', message, details, path: 'a.csv' }));
      validate(root);
      expect(root.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
      const [error, ...others] = root.children[0]!.children[0]!.children;
      expect(others).toEqual([]);
      expect(error).toEqual({
        ...{ name: 'error', children: [] },
        attributes: { message: seen(message), type: 'usage' },
        text: [message, ...details].map(seen).join('\n'),
      });
    }),
  );
});
