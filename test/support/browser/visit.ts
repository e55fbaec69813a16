// A page, opened in Chromium; whatever a page of ours never does is written down.
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** How a page is looked at. */
export interface Circumstances {
  /** CSS pixels. */
  readonly width?: number;
  readonly dark?: boolean;
}

/** A page that is open. */
export interface Visit {
  readonly page: Page;
  /** Requests, dialogs, messages on the console, code that ran, places that it went to. */
  readonly happened: readonly string[];
}

/** What hostile text calls, so that whatever runs is noticed. */
const ALARM = 'nps_ran';

/** Opens a page in a tab of its own, waits until it is drawn, and gives it to `look`. */
export async function visiting<Result>(
  browser: Browser,
  url: string,
  look: (visit: Visit) => Promise<Result> | Result,
  circumstances: Circumstances = {},
): Promise<Result> {
  return inOneTab(browser, async (open) => look(await open(url)), circumstances);
}

/** Opens pages one after the other in the same tab: that takes a fifth of the time. */
export async function inOneTab<Result>(
  browser: Browser,
  use: (open: (url: string) => Promise<Visit>) => Promise<Result>,
  { width = 1400, dark = false }: Circumstances = {},
): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    const current = { url: 'about:blank', happened: [] as string[] };
    await listen(page, current);
    return await use(async (url) => {
      current.url = url;
      current.happened = [];
      await page.goto(url, { waitUntil: 'load' });
      return { page, happened: current.happened };
    });
  } finally {
    await page.close();
  }
}

/** @param current the page that is meant to be open, and where to write down what happens */
async function listen(
  page: Page,
  current: { readonly url: string; readonly happened: string[] },
): Promise<void> {
  const note = (what: string) => current.happened.push(what);
  await page.exposeFunction(ALARM, (...what: unknown[]) => note(`ran ${what.join(' ')}`));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isInterceptResolutionHandled()) return;
    if (isOwn(request, current.url)) void request.continue();
    else {
      note(`asked for ${request.url().slice(0, 200)}`);
      void request.abort();
    }
  });
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => note(`console ${message.text()}`));
  page.on('pageerror', (error) => note(`error ${String(error)}`));
  page.on('popup', () => note('opened a window'));
  page.on('framenavigated', (frame) => {
    if (frame.url() !== current.url) note(`went to ${frame.url()}`);
  });
}

/** The page itself, and pictures that it holds. */
function isOwn(request: HTTPRequest, url: string): boolean {
  return (request.isNavigationRequest() && request.url() === url) || request.url().startsWith('data:image/');
}
