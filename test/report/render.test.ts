import { describe, expect, it } from 'vitest';
import { USUAL_NUMERALS } from '../../src/report/numerals.js';
import { CHECK_FORMATS, FORMATS, render } from '../../src/report/render.js';
import { en } from '../../src/words/en.js';
import { design } from '../support/report/checks.js';
import { reportOfPage } from '../support/report/pages.js';
import { segment } from '../support/report/reports.js';

const context = {
  columns: null,
  colorLevel: 1,
  charset: 'unicode',
  numerals: USUAL_NUMERALS,
  version: '0.1.0',
  words: en.formats,
} as const;

it('knows the formats, the default first; a report with checks has more', () => {
  expect(FORMATS).toEqual(['table', 'json', 'csv', 'markdown']);
  expect(CHECK_FORMATS).toEqual([...FORMATS, 'github', 'junit', 'gitlab']);
});

describe('render', () => {
  it.each([
    ['table', /^NPS by region {4}overall/],
    [
      'json',
      /^\{\n {2}"formatVersion": "1.0",\n {2}"command": "segment",\n {2}"tool": \{\n {4}"name": "net-promoter",\n {4}"version": "0.1.0"/,
    ],
    ['csv', /^name,nps\n/],
    ['markdown', /^## NPS by region · overall/],
  ] as const)('writes %s', async (format, start) => {
    const text = await render(segment, format, context);
    expect(text).toMatch(start);
    expect(text.endsWith('\n')).toBe(true);
  });

  it.each([
    ['table', /^NPS by region.*\n\n.{5}✗ .*nps >= 30/],
    ['markdown', /^## NPS by region.*\n\n\| status \| check \| found \| from \| remark \|\n/],
    ['github', /^✗ nps >= 30 {2}\+29/],
    ['junit', /^<\?xml/],
    ['gitlab', /^\[\n/],
  ] as const)('writes checks as %s', async (format, start) => {
    expect(await render({ ...segment, checks: design }, format, context)).toMatch(start);
  });

  it.each([
    ['table', /── .*The score/],
    ['markdown', /\n### The score\n/],
  ] as const)('writes a page as %s', async (format, part) => {
    expect(await render(reportOfPage, format, context)).toMatch(part);
  });

  it('takes checks for needed where a format is made of them', async () => {
    await expect(render(segment, 'junit', context)).rejects.toThrow(
      'segment has no checks to write as junit',
    );
  });

  it('colours the table only', async () => {
    for (const format of FORMATS) {
      expect((await render(segment, format, context)).includes('\x1b[')).toBe(format === 'table');
    }
  });
});
