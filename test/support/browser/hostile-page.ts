// A page of which every text is hostile.
import type { ReportOfPage } from '../../../src/report/page.js';

/** What is no text: kinds of things, and what decides how they look. */
const KEYS = new Set(['kind', 'tone', 'shade', 'language', 'command', 'type', 'base64']);

/** The same page, where each text that could come of a file, an option or another language is one of these in turn. */
export function withTexts(report: ReportOfPage, texts: readonly string[]): ReportOfPage {
  let next = 0;
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return texts[next++ % texts.length];
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    const isPart = 'heading' in value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        KEYS.has(key) || (isPart && key === 'name') ? inner : replaced(inner),
      ]),
    );
  };
  return replaced(report) as ReportOfPage;
}
