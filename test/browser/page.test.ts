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
import { DEMO } from '../support/paths.js';
import { run } from '../support/program.js';

if (CHROMIUM === undefined) console.log('without chromium');

/** A folder for pictures, where somebody wants to look at them. */
const PICTURES = process.env.PAGE_PICTURES;
const WIDTHS = [360, 768, 1400];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page with charts of all kinds, and that of a file as the program makes it. */
const PAGES = [
  ['all kinds of charts', await htmlOf(demo)],
  ['the demo file', run(`nps report ${DEMO} --format html -q`).stdout],
] as const;

describe.skipIf(CHROMIUM === undefined).each(PAGES)('the page of %s', (name, html) => {
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
    expect(page).toEqual({ lang: 'en', dir: 'ltr', title: expect.stringMatching(/NPS/) });
    expect(headings.map(([tag]) => tag)).toEqual(['H1', ...headings.slice(1).map(() => 'H2')]);
    expect(charts.length).toBeGreaterThanOrEqual(6);
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
      expect(await page.evaluate(inPage.isDark)).toBe(how.dark);
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
        Array.from({ length: charts }, (_, i) => `https://chart.example/${i}`).sort(),
      );
      // A minute's reading.
      expect(sheets.length).toBeLessThanOrEqual(8);
    });
  });

  it('says all that it says in the same order where it has no styles', async () => {
    const { headings, text } = await look(async ({ page }) => ({
      headings: (await page.evaluate(inPage.structure)).headings,
      text: await page.evaluate(inPage.withoutStyles),
    }));
    const places = headings.map(([, heading]) => text.indexOf(heading!));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.skipIf(PICTURES === undefined)('is drawn for whoever wants to look', async () => {
    const at = (file: string) => join(PICTURES!, `${name.replaceAll(' ', '-')}-${file}`) as `${string}.png`;
    const shoot = (file: string, how: Circumstances) =>
      look(({ page }) => page.screenshot({ path: at(file), fullPage: true }), how);
    for (const width of WIDTHS) {
      await shoot(`${width}.png`, { width });
      await shoot(`${width}-dark.png`, { width, dark: true });
    }
    await look(async ({ page }) => {
      for (const format of ['a4', 'letter'] as const)
        writeFileSync(at(`${format}.pdf`), await page.pdf({ format }));
      await page.evaluate(inPage.withoutStyles);
      await page.screenshot({ path: at('without-styles.png'), fullPage: true });
    });
  });
});
