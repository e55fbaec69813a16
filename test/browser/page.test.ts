// A page in a real browser: what it asks for, how it looks at any width, in the dark and on paper, who can read it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { demo } from '../report/html/demo-page.js';
import { CHROMIUM, chromium } from '../support/browser/chromium.js';
import * as inPage from '../support/browser/in-page.mjs';
import { sheetsOf } from '../support/browser/printed.js';
import { served } from '../support/browser/serve.js';
import { type Circumstances, type Visit, visiting } from '../support/browser/visit.js';
import { htmlOf } from '../support/browser/written.js';
import { temporaryFile } from '../support/folder.js';

if (CHROMIUM === undefined) console.log('without chromium');

/** A folder for pictures, where somebody wants to look at them. */
const PICTURES = process.env.PAGE_PICTURES;
const WIDTHS = [360, 768, 1400];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const html = await htmlOf(demo);

describe.skipIf(CHROMIUM === undefined)('in a browser', () => {
  const tab = chromium();
  const url = pathToFileURL(temporaryFile('nps.html', html)).href;
  const look = <Seen>(see: (visit: Visit) => Promise<Seen> | Seen, how: Circumstances = {}) =>
    visiting(tab.browser, url, see, how);

  it('asks for nothing and says nothing, opened as a file', async () => {
    expect(await look(({ happened }) => happened)).toEqual([]);
  });

  it.each([
    ["default-src 'none'; style-src 'unsafe-inline'; img-src data:", []],
    // Such a server takes the styles from it; that is said on the console.
    ["default-src 'none'", [expect.stringMatching(/^console Applying inline style violates/)]],
  ])('asks for nothing under the policy %s', async (policy, happens) => {
    const { result, asked } = await served(html, policy, (served) =>
      visiting(tab.browser, served, ({ happened }) => happened),
    );
    expect(result).toEqual(happens);
    expect(asked).toEqual(['/']);
  });

  it('says its language, its title, and of each chart what it shows, with a table of the same figures', async () => {
    const { charts, headings, ...page } = await look(({ page }) => page.evaluate(inPage.structure));
    expect(page).toEqual({ lang: 'en', dir: 'ltr', title: demo.page.title });
    expect(headings.map(([tag]) => tag)).toEqual(['H1', ...demo.page.parts.map(() => 'H2')]);
    expect(charts).toHaveLength(
      demo.page.parts.flatMap(({ figures }) => figures).filter(({ chart }) => chart).length,
    );
    for (const chart of charts) {
      expect(chart).toEqual({
        role: 'img',
        title: expect.stringMatching(/./),
        description: expect.stringMatching(/./),
        hasTable: true,
      });
    }
  });

  it.each(
    WIDTHS,
  )('has room in a window of %i pixels: nothing is cut, covered or too small', async (width) => {
    await look(
      async ({ page }) => {
        expect(await page.evaluate(inPage.textsInTheWay)).toEqual([]);
        const { size, text } = await page.evaluate(inPage.smallestText);
        expect(size, text).toBeGreaterThanOrEqual(10.5);
        expect(await page.evaluate(inPage.beyondTheWindow)).toEqual([]);
        await page.evaluate(inPage.openAll);
        expect(await page.evaluate(inPage.beyondTheWindow)).toEqual([]);
      },
      { width },
    );
  });

  it.each([
    { width: 360, dark: false },
    { width: 360, dark: true },
    { width: 1400, dark: false },
    { width: 1400, dark: true },
  ])('can be read by everybody, as axe-core sees it: %o', async (how) => {
    const violations = await look(async ({ page }) => {
      await page.evaluate(inPage.openAll);
      await page.evaluate(AXE);
      return page.evaluate(inPage.violations);
    }, how);
    expect(violations).toEqual([]);
  });

  it.each(['a4', 'letter'] as const)('cuts no chart over two sheets of %s', async (format) => {
    await look(async ({ page }) => {
      const charts = await page.evaluate(inPage.linkCharts);
      const sheets = await sheetsOf(page, format);
      expect(sheets.flat().sort()).toEqual(
        Array.from({ length: charts }, (_, i) => `https://chart.example/${i}`),
      );
      // A minute's reading.
      expect(sheets.length).toBeLessThanOrEqual(8);
    });
  });

  it('says all that it says in the same order where it has no styles', async () => {
    const text = await look(({ page }) => page.evaluate(inPage.withoutStyles));
    const { title, parts } = demo.page;
    const places = [title, ...parts.map(({ heading }) => heading)].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.skipIf(PICTURES === undefined)('is drawn for whoever wants to look', async () => {
    const shoot = (name: string, how: Circumstances) =>
      look(async ({ page }) => {
        await page.screenshot({ path: join(PICTURES!, `${name}.png`) as `${string}.png`, fullPage: true });
      }, how);
    for (const width of WIDTHS) {
      await shoot(`${width}`, { width });
      await shoot(`${width}-dark`, { width, dark: true });
    }
    await look(async ({ page }) => {
      for (const format of ['a4', 'letter'] as const)
        writeFileSync(join(PICTURES!, `${format}.pdf`), await page.pdf({ format }));
      await page.evaluate(inPage.withoutStyles);
      await page.screenshot({
        path: join(PICTURES!, 'without-styles.png') as `${string}.png`,
        fullPage: true,
      });
    });
  });
});
