// Hostile texts in every place of a page, in a real browser: nothing runs, asks, speaks or leads away.
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ReportOfPage } from '../../src/report/page.js';
import { demo } from '../report/html/demo-page.js';
import { CHROMIUM, chromium } from '../support/browser/chromium.js';
import { withTexts } from '../support/browser/hostile-page.js';
import * as inPage from '../support/browser/in-page.mjs';
import { inOneTab, visiting } from '../support/browser/visit.js';
import { htmlOf } from '../support/browser/written.js';
import { XSS } from '../support/browser/xss.js';
import { temporaryFile } from '../support/folder.js';

/** Texts on one page, in turn: each is in all kinds of places, and their number divides none of those of tables. */
const AT_A_TIME = 5;
/** All of a page that a text could be in. */
const full: ReportOfPage = { ...demo, alerts: ['an alert'] };
const written = async (report: ReportOfPage) =>
  pathToFileURL(temporaryFile('nps.html', await htmlOf(report))).href;

describe.skipIf(CHROMIUM === undefined)('hostile texts', () => {
  const tab = chromium();

  it('make nothing happen, and no element or attribute that a page does not have', async () => {
    const { elements, attributes } = await visiting(tab.browser, await written(full), ({ page }) =>
      page.evaluate(inPage.vocabulary),
    );
    await inOneTab(tab.browser, async (open) => {
      for (let i = 0; i < XSS.length; i += AT_A_TIME) {
        const texts = XSS.slice(i, i + AT_A_TIME);
        const { page, happened } = await open(await written(withTexts(full, texts)));
        const used = await page.evaluate(inPage.vocabulary);
        await page.evaluate(inPage.touchAll);
        expect(
          used.elements.filter((name) => !elements.includes(name)),
          texts.join('\n'),
        ).toEqual([]);
        expect(
          used.attributes.filter((name) => !attributes.includes(name)),
          texts.join('\n'),
        ).toEqual([]);
        expect(happened, texts.join('\n')).toEqual([]);
      }
    });
  });

  it('are noticed by this test where they are not escaped', async () => {
    const noticed = await inOneTab(tab.browser, async (open) => {
      const seen: string[] = [];
      for (const text of XSS.slice(0, 12)) {
        const url = pathToFileURL(temporaryFile('raw.html', `<!doctype html><p>${text}</p>`)).href;
        const { page, happened } = await open(url);
        await page.evaluate(inPage.touchAll);
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (happened.length > 0) seen.push(text);
      }
      return seen;
    });
    expect(noticed.length).toBeGreaterThanOrEqual(10);
  });
});
