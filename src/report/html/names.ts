// Names in which a hyphen is before a digit, as in "Zone -1": sentences must not make a minus of it.
import type { Page, PageChart } from '../page.js';

const HYPHENATED = /-\d/;

/** Those of all tables and charts of a page, the longest first. */
export function hyphenatedNames({ parts }: Page): string[] {
  const names = parts.flatMap(({ figures }) =>
    figures.flatMap(({ chart, table: { columns, rows } }) => [
      ...(chart === undefined ? [] : namesOf(chart)),
      ...columns.flatMap(({ title, kind }, i) => [
        title,
        ...(kind === 'text' ? rows.map((row) => row[i]) : []),
      ]),
    ]),
  );
  const found = names.filter((name) => typeof name === 'string').filter((name) => HYPHENATED.test(name));
  return [...new Set(found)].sort((a, b) => b.length - a.length);
}

function namesOf(chart: PageChart): readonly string[] {
  switch (chart.kind) {
    case 'dots':
    case 'impacts':
      return chart.rows.map(({ name }) => name);
    case 'quadrant':
      return chart.points.map(({ name }) => name);
    case 'trend':
      return chart.periods;
    default:
      return [];
  }
}
