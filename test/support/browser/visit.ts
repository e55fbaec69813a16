// A page, opened in Chromium; whatever a page of ours never does is written down.
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** How a page is looked at. */
export interface Circumstances {
  /** CSS pixels. */
  readonly width?: number;
  readonly dark?: boolean;
  readonly media?: 'screen' | 'print';
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
  { width = 1400, dark = false, media = 'screen' }: Circumstances = {},
): Promise<Result> {
  const page = await browser.newPage();
  try {
    const happened: string[] = [];
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await page.emulateMediaType(media);
    await listen(page, url, happened);
    await page.goto(url, { waitUntil: 'load' });
    return await look({ page, happened });
  } finally {
    await page.close();
  }
}

async function listen(page: Page, url: string, happened: string[]): Promise<void> {
  await page.exposeFunction(ALARM, (...what: unknown[]) => {
    happened.push(`ran ${what.join(' ')}`);
  });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isInterceptResolutionHandled()) return;
    if (isOwn(request, url)) void request.continue();
    else {
      happened.push(`asked for ${request.url().slice(0, 200)}`);
      void request.abort();
    }
  });
  page.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => happened.push(`console ${message.text()}`));
  page.on('pageerror', (error) => happened.push(`error ${String(error)}`));
  page.on('popup', () => happened.push('opened a window'));
  page.on('framenavigated', (frame) => {
    if (frame.url() !== url) happened.push(`went to ${frame.url()}`);
  });
}

/** The page itself, and pictures that it holds. */
function isOwn(request: HTTPRequest, url: string): boolean {
  return (request.isNavigationRequest() && request.url() === url) || request.url().startsWith('data:image/');
}
