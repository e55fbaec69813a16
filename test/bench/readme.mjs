// @ts-check
// The table in README.md, between two markers.
import { readFileSync, writeFileSync } from 'node:fs';
import { comparison, machine, sizeOf } from './report.mjs';
import { Stop } from './stop.mjs';
import { markdownTable } from './table.mjs';

const [START, END] = ['<!-- bench -->', '<!-- /bench -->'];

/**
 * A text with other contents between its markers.
 * @param {string} text
 * @param {string} contents
 * @returns {string}
 * @throws {Stop} without both markers, in order
 */
export function betweenMarkers(text, contents) {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start === -1 || end < start) throw new Stop(`README.md has no ${START} … ${END} to write between`);
  return `${text.slice(0, start + START.length)}\n${contents}\n${text.slice(end)}`;
}

/**
 * What stands there: the table, and what it was measured with.
 * @param {import('./results.mjs').Results} results
 * @param {number} runs
 */
export function section(results, runs) {
  return `\`nps segment responses.csv --by region --json\` on ${sizeOf(results.file('main'))}, with quoted comments of several lines,
and programs that count the same. Medians of ${runs} runs in turns; ${machine()}.
\`npm run bench\` measures it anew.

${markdownTable(comparison(results))}`;
}

/** @param {import('./results.mjs').Results} results @param {number} runs */
export function writeReadme(results, runs) {
  const path = new URL('../../README.md', import.meta.url);
  writeFileSync(path, betweenMarkers(readFileSync(path, 'utf8'), section(results, runs)));
}
