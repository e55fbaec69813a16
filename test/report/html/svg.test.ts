import { describe, expect, it } from 'vitest';
import { pixelsOf } from '../../../src/report/html/text-width.js';
import type { ReportOfPage } from '../../../src/report/page.js';
import { demo } from './demo-page.js';
import { all, drawn, named, parsed } from './reading.js';

const only = (name: string): ReportOfPage => ({
  ...demo,
  page: { ...demo.page, parts: demo.page.parts.filter((part) => part.name === name) },
});

describe.each(['score', 'trend', 'segments', 'comments', 'drivers', 'risk'])('%s as a picture', (name) => {
  it('is a document of its own, with a title and a description, for a slide', async () => {
    const text = await drawn(only(name), 'svg');
    const svg = parsed(text);
    const { xmlns, role, viewBox, width, height } = svg.attributes;
    expect([svg.name, xmlns, role]).toEqual(['svg', 'http://www.w3.org/2000/svg', 'img']);
    const [, , boxWidth, boxHeight] = viewBox!.split(' ').map(Number);
    expect(Number(width) / boxWidth!).toBe(Number(height) / boxHeight!);
    expect(boxHeight! / boxWidth!).toBeGreaterThanOrEqual(9 / 16);
    expect(named(svg, 'title')[0]!.text).not.toBe('');
    expect(named(svg, 'desc')[0]!.text).not.toBe('');
    expect(text.endsWith('</svg>\n')).toBe(true);
    expect(Buffer.byteLength(text)).toBeLessThan(15_000);
  });

  it('needs no page around it: no parts of a width, no classes, no colours of a system', async () => {
    for (const { attributes } of all(parsed(await drawn(only(name), 'svg')))) {
      expect(attributes).not.toHaveProperty('class');
      expect(attributes).not.toHaveProperty('display');
      expect(attributes).not.toHaveProperty('vector-effect');
      for (const value of Object.values(attributes)) expect(value).not.toMatch(/%$|^Canvas$/);
    }
  });
});

it('is not made of a part without a chart', async () => {
  await expect(drawn(only('calls'), 'svg')).rejects.toThrow('no part of the page has a chart');
});

it('writes a long heading in lines that fit', async () => {
  const report = only('trend');
  const lead = [
    `${'Rising: +1.8 points a month (95% CI +0.6 to +3.0, p = 0.008), '.repeat(2)}after a break.`,
  ];
  const svg = parsed(
    await drawn({ ...report, page: { ...report.page, parts: [{ ...report.page.parts[0]!, lead }] } }, 'svg'),
  );
  const lines = named(svg, 'text').filter(({ attributes }) => attributes['font-size'] === '17');
  expect(lines.length).toBeGreaterThan(1);
  for (const { text } of lines) expect(pixelsOf(text, 17)).toBeLessThan(560);
});
