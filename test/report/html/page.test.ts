import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { isFigure } from '../../../src/report/cells.js';
import type { ReportOfPage } from '../../../src/report/page.js';
import { demo } from './demo-page.js';
import { all, drawn, type Node, named, parsed } from './reading.js';
import { HOSTILE, hostilePage, stress } from './stress-page.js';

let html: string;
let page: Node;
beforeAll(async () => {
  html = await drawn(demo, 'html');
  page = parsed(html);
});

/** The demo page with other parts or another language. */
const changed = (change: Partial<ReportOfPage['page']>): ReportOfPage => ({
  ...demo,
  page: { ...demo.page, ...change },
});

describe('the file', () => {
  it('begins as HTML, ends with a newline, and is small enough to be mailed', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr">/);
    expect(html.endsWith('</html>\n')).toBe(true);
    expect(Buffer.byteLength(html)).toBeLessThan(65_000);
  });

  it('is the same each time', async () => {
    expect(await drawn(demo, 'html')).toBe(html);
  });

  it('says what it is, and forbids itself all that it does not need', () => {
    const metas = new Map(
      named(page, 'meta').map(({ attributes: { name, 'http-equiv': equiv, content } }) => [
        name ?? equiv,
        content,
      ]),
    );
    expect(metas.get('generator')).toBe('net-promoter 0.1.0');
    expect(metas.get('referrer')).toBe('no-referrer');
    expect(metas.get('color-scheme')).toBe('light dark');
    expect(named(page, 'title')[0]!.text).toBe('Customer NPS, 2025');
    const style = named(page, 'style');
    const hash = createHash('sha256').update(style[0]!.text).digest('base64');
    expect(style).toHaveLength(1);
    expect(metas.get('Content-Security-Policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('runs nothing and asks for nothing', () => {
    for (const { name, attributes } of all(page)) {
      expect(['script', 'link', 'iframe', 'object', 'embed', 'form', 'a', 'use', 'image']).not.toContain(
        name,
      );
      for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|^style$|^href$|^xlink/);
    }
    expect(html).not.toMatch(/https?:|url\(|@import|javascript:/);
  });

  it('has the language of its words, and their direction', async () => {
    expect(await drawn(changed({ language: 'ar' }), 'html')).toContain('<html lang="ar" dir="rtl">');
    expect(await drawn(changed({ language: 'ro' }), 'html')).toContain('<html lang="ro" dir="ltr">');
  });

  it('holds the logo', async () => {
    const logo = { type: 'image/png', base64: 'iVBORw0KGgo=', width: 120, height: 40 } as const;
    const [img] = named(parsed(await drawn(changed({ logo }), 'html')), 'img');
    expect(img?.attributes).toEqual({
      src: 'data:image/png;base64,iVBORw0KGgo=',
      width: '120',
      height: '40',
      alt: '',
    });
  });
});

describe('for those who hear it', () => {
  it('has one heading for the page and one for each part', () => {
    expect(named(page, 'h1').map(({ text }) => text)).toEqual([demo.page.headline]);
    expect(named(page, 'h2').map(({ text }) => text)).toEqual(demo.page.parts.map(({ heading }) => heading));
    for (const section of named(page, 'section')) {
      expect(named(section, 'h2')[0]!.attributes.id).toBe(section.attributes['aria-labelledby']);
    }
  });

  it('has a title, a description and a table for each chart', () => {
    const charts = demo.page.parts.flatMap(({ figures }) =>
      figures.filter(({ chart }) => chart !== undefined),
    );
    const figures = named(page, 'figure').filter(({ children }) =>
      children.some(({ name }) => name === 'svg'),
    );
    expect(figures).toHaveLength(charts.length);
    figures.forEach((figure, i) => {
      const svg = figure.children.find(({ name }) => name === 'svg')!;
      expect(svg.attributes.role).toBe('img');
      const [title, desc] = svg.attributes['aria-labelledby']!.split(' ').map((id) =>
        all(svg).find(({ attributes }) => attributes.id === id),
      );
      expect(title!.name).toBe('title');
      expect(title!.text).not.toBe('');
      expect(desc!.name).toBe('desc');
      expect(desc!.text).toBe(charts[i]!.description);
      const [details] = named(figure, 'details');
      expect(named(details!, 'tr')).toHaveLength(charts[i]!.table.rows.length + 1);
    });
  });

  it('names every table, its columns and its rows; figures are on the right', () => {
    const tables = demo.page.parts.flatMap(({ figures }) => figures.map(({ table }) => table));
    expect(named(page, 'table')).toHaveLength(tables.length);
    named(page, 'table').forEach((table, i) => {
      expect(named(table, 'caption')[0]!.text).not.toBe('');
      for (const heading of named(named(table, 'thead')[0]!, 'th')) {
        expect(heading.attributes.scope).toBe('col');
        expect(heading.text).not.toBe('');
      }
      for (const { children } of named(named(table, 'tbody')[0]!, 'tr')) {
        expect(children[0]).toMatchObject({ name: 'th', attributes: { scope: 'row' } });
        const sides = children.map(({ attributes }) => attributes.align);
        expect(sides).toEqual(tables[i]!.columns.map(({ kind }) => (isFigure(kind) ? 'right' : undefined)));
      }
    });
  });

  it('gives no id twice', () => {
    const ids = all(page).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps names from right to left apart', () => {
    const names = named(page, 'bdi').map(({ text }) => text.replace(/[\u2068\u2069]/g, ''));
    expect(names).toContain('الدعم الفني');
  });
});

describe('figures', () => {
  it('have a minus that is as wide as a plus, and dates keep their hyphens', () => {
    expect(page.text).toContain('−6.6 points');
    expect(page.text).toContain('from −100 to +100');
    expect(page.text).toContain('2025-01-02 to 2025-12-30');
    expect(named(page, 'body')[0]!.text).not.toMatch(/(?<![\d\p{L}–-])-\d/u);
  });

  it('keep the hyphens of names and of the command', async () => {
    const [first, ...others] = demo.page.parts;
    const figure = first!.figures[0]!;
    const named = { ...figure.table, rows: [['Zone -1', -28.6, [26.1, 31.1], 4298] as const] };
    const part = {
      ...first!,
      lead: ['Zone -1 is at -12, zone -1 at -12.'],
      figures: [
        {
          ...figure,
          table: { ...named, columns: [{ title: '', kind: 'text' } as const, ...named.columns.slice(1)] },
        },
      ],
    };
    const report = changed({ parts: [part, ...others], colophon: ['nps report a.csv --goal -5'] });
    const { text } = parsed(await drawn(report, 'html'));
    expect(text).toContain('Zone -1 is at −12, zone −1 at −12.');
    expect(text).toContain('nps report a.csv --goal -5');
  });
});

describe.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('with %s everywhere', (_, text) => {
  it('has the same elements and nothing else, and shows the text', async () => {
    const document = await drawn(hostilePage(text), 'html');
    const hostile = parsed(document);
    const kinds = (root: Node) => new Set(all(root).map(({ name }) => name));
    expect([...kinds(hostile)].filter((name) => !kinds(page).has(name))).toEqual([]);
    for (const { attributes } of all(hostile))
      for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|^style$|^href$/);
    expect(document).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067\ufffe\uffff]/);
    expect(document.isWellFormed()).toBe(true);
    if (/^[\x20-\x7e]*$/.test(text)) expect(named(hostile, 'title')[0]!.text).toBe(text);
  });

  it('is a well-formed picture too', async () => {
    const svg = parsed(await drawn(hostilePage(text), 'svg'));
    expect(named(svg, 'script')).toEqual([]);
  });
});

describe('a page of 1,000 segments three times, 500 periods and 10,000 themes', () => {
  it('is under 500 KB, and says what it leaves out', async () => {
    const document = await drawn(stress, 'html');
    expect(Buffer.byteLength(document)).toBeLessThan(500_000);
    const { text } = parsed(document);
    expect(text).toContain('960 more between these');
    expect(text).toMatch(/9,\d{3} more between these: --format json has them/);
  });

  it('has the first and the last rows', async () => {
    const tables = named(parsed(await drawn(stress, 'html')), 'table');
    const names = named(tables[1]!, 'tr').map(({ children }) => children[0]!.text);
    expect(names[1]).toBe('Segment number 1 of the company');
    expect(names.at(-1)).toBe('Segment number 1000 of the company');
  });
});

it('quotes what was written in one line, with its score', () => {
  const [, quote] = named(page, 'blockquote');
  expect(quote!.text.trim()).toBe('support slow, price fine – and then nobody called back');
  expect(page.text).toContain('scored 3');
});

it('shows alerts before all parts', async () => {
  const document = await drawn({ ...demo, alerts: ['The scale is 1 to 10.'] }, 'html');
  expect(document.indexOf('The scale is 1 to 10.')).toBeGreaterThan(0);
  expect(document.indexOf('The scale is 1 to 10.')).toBeLessThan(document.indexOf('<main'));
});

it('cannot be made of a report that has no page', async () => {
  const { page: _, ...report } = demo;
  await expect(drawn(report as ReportOfPage, 'html')).rejects.toThrow('report has no page to write as html');
});
