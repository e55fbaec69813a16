import { describe, expect, it } from 'vitest';
import { FORMATS, render } from '../../src/report/render.js';
import { segment } from '../support/report/reports.js';

const context = { columns: null, colorLevel: 1, version: '0.1.0' } as const;

it('knows the formats, the default first', () => {
  expect(FORMATS).toEqual(['table', 'json', 'csv', 'markdown']);
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

  it('colours the table only', async () => {
    for (const format of FORMATS) {
      expect((await render(segment, format, context)).includes('\x1b[')).toBe(format === 'table');
    }
  });
});
