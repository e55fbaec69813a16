// Chromium, where it is installed: one for a test file, without a network.
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Where it is; undefined where there is none. */
export const CHROMIUM = [process.env.CHROMIUM, ...PLACES].find((path) => path && existsSync(path));

const ARGS = [
  // Root, as in a container, has no other choice.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  // The same pictures on every machine.
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** Starts it before the tests of a file, and ends it after them. */
export function chromium(): { readonly browser: Browser } {
  const started: { browser?: Browser } = {};
  beforeAll(async () => {
    started.browser = await puppeteer.launch({ executablePath: CHROMIUM!, args: ARGS });
  });
  afterAll(() => started.browser?.close());
  return {
    get browser() {
      return started.browser!;
    },
  };
}
