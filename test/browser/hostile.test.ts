// Hostile texts in every place of a page, in a real browser: nothing runs, asks, speaks or leads away.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
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
import { ROOT } from '../support/paths.js';
import { ENVIRONMENT } from '../support/run.js';
import { SVG_ATTACKS } from '../support/svg-attacks.js';

/** Texts on one page, in turn: each is in all kinds of places, and their number divides none of those of tables. */
const AT_A_TIME = 5;
/** All of a page that a text could be in. */
const full: ReportOfPage = { ...demo, alerts: ['an alert'] };
const written = async (report: ReportOfPage) =>
  pathToFileURL(temporaryFile('nps.html', await htmlOf(report))).href;

/** Texts that a file can hold: UTF-8 has no halves of characters, and a file with zeros is none of text. */
const READABLE = XSS.filter((text) => !/[\0\ud800]/.test(text));
/** Texts of one file: all are segments and comments, the first of them names, too. */
const IN_A_FILE = 20;

/** The page that the program makes of a file whose segments, comments and names are hostile. */
function pageOf(texts: readonly string[], logo: string): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const [title, region, plan, comment, ...others] = texts as [string, string, string, string];
  const rows = texts.flatMap((text, i) =>
    Array.from({ length: 24 }, (_, n) => {
      const month = String((n % 6) + 1).padStart(2, '0');
      const score = (i + n) % 3 === 0 ? 2 : (i % 5) + 6;
      return [score, `2025-${month}-${(i % 27) + 1}`, text, texts.at(-i - 1)!, text].map((value) =>
        cell(String(value)),
      );
    }),
  );
  const header = ['nps', 'date', region, plan, comment].map(cell);
  const name = `${others.join(' ').replace(/[/\n]/g, '').slice(0, 60)}.csv`;
  const file = temporaryFile(name, [header, ...rows].map((row) => `${row.join(',')}\n`).join(''));
  const args = ['--score', '1', '--comment', '5', '--quotes', '--title', title, '--format', 'html', '-q'];
  return execFileSync(
    process.execPath,
    [join(ROOT, 'bin/nps.cjs'), 'report', file, ...args, '--logo', temporaryFile('logo.svg', logo)],
    { encoding: 'utf8', env: ENVIRONMENT, maxBuffer: 1e8 },
  );
}

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

  it('are as harmless in a file, its name, its columns, a title and a logo', async () => {
    const { elements } = await visiting(tab.browser, await written(full), ({ page }) =>
      page.evaluate(inPage.vocabulary),
    );
    await inOneTab(tab.browser, async (open) => {
      for (let i = 0; i < READABLE.length; i += IN_A_FILE) {
        const html = pageOf(READABLE.slice(i, i + IN_A_FILE), SVG_ATTACKS[i % SVG_ATTACKS.length]![0]);
        const { page, happened } = await open(pathToFileURL(temporaryFile('nps.html', html)).href);
        const used = await page.evaluate(inPage.vocabulary);
        await page.evaluate(inPage.touchAll);
        expect(used.elements.filter((name) => name !== 'img' && !elements.includes(name))).toEqual([]);
        expect(used.elements).toContain('img');
        expect(happened).toEqual([]);
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
