// The page: one file that asks for nothing and runs nothing.
import { createHash } from 'node:crypto';
import type { FormatWords } from '../format-words.js';
import type { Numerals } from '../numerals.js';
import type { Logo, Page, ReportOfPage } from '../page.js';
import { figuresOf } from './figures.js';
import { sentencesWith, VERBATIM } from './lines.js';
import { element, Markup } from './markup.js';
import { hyphenatedNames } from './names.js';
import { partElement } from './part.js';
import { mostRows } from './rows-in-all.js';
import { STYLES } from './styles.js';

/** What a page is written with. */
export interface PageContext {
  readonly numerals: Numerals;
  readonly words: FormatWords;
  /** Of this program. */
  readonly version: string;
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|yi)\b/;

/** The page as HTML that is XML too, with a newline at its end. */
export function renderHtml(
  { page, alerts }: ReportOfPage,
  { numerals, words, version }: PageContext,
): string {
  const sentences = sentencesWith(hyphenatedNames(page));
  const style = { figures: figuresOf(numerals), sentences, words, most: mostRows(page) };
  const { language, title, logo, headline, parts, colophon } = page;
  const html = element(
    'html',
    { lang: language, dir: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr' },
    headElement(page, version),
    element(
      'body',
      {},
      element(
        'header',
        {},
        element('p', { class: 'title' }, logo === undefined ? undefined : logoElement(logo), title),
        element('h1', {}, sentences.markup(headline)),
        alerts.map((alert) => element('p', { class: 'alert', role: 'note' }, alert)),
      ),
      element(
        'main',
        {},
        parts.map((part) => partElement(part, style)),
      ),
      element(
        'footer',
        {},
        colophon.map((line) => element('p', {}, VERBATIM.markup(line))),
      ),
    ),
  );
  return `<!DOCTYPE html>\n${html.html}\n`;
}

function headElement({ title }: Page, version: string): Markup {
  const hash = createHash('sha256').update(STYLES).digest('base64');
  // Should anything of a file ever become markup, it would still neither run nor ask for anything.
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const meta = (name: string, content: string) => element('meta', { name, content });
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('color-scheme', 'light dark'),
    meta('referrer', 'no-referrer'),
    meta('generator', `net-promoter ${version}`),
    element('title', {}, title),
    element('style', {}, Markup.own(STYLES)),
  );
}

function logoElement({ type, base64, width, height }: Logo): Markup {
  return element('img', { src: `data:${type};base64,${base64}`, width, height, alt: '' });
}
