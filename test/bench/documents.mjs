// @ts-check
// What --write writes: the short table into README.md, the long ones into docs/speed.md, between two markers in each.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  barTable,
  comparison,
  growthTables,
  machine,
  measuredTasks,
  shortTable,
  sizeOf,
  summary,
} from './report.mjs';
import { Stop } from './stop.mjs';
import { markdownTable } from './table.mjs';

/** @typedef {import('./results.mjs').Results} Results */

const [START, END] = ['<!-- bench -->', '<!-- /bench -->'];

/**
 * A text with other contents between its markers.
 * @param {string} text
 * @param {string} contents
 * @param {string} [name] of the document
 * @returns {string}
 * @throws {Stop} without both markers, in order
 */
export function betweenMarkers(text, contents, name = 'README.md') {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start === -1 || end < start) throw new Stop(`${name} has no ${START} … ${END} to write between`);
  return `${text.slice(0, start + START.length)}\n${contents}\n${text.slice(end)}`;
}

/** @param {Results} results @param {number} runs */
const how = (results, runs) =>
  `Medians of up to ${runs} runs in turns; ${machine(results)}. ${summary(results)}.`;

/** The part of README.md. @param {Results} results @param {number} runs */
export const section = (results, runs) => `\
A file of ${sizeOf(results.file('main'))} unless a line says otherwise, with quoted comments of several lines, and programs that give
the same answer. ${how(results, runs)}

${markdownTable(shortTable(results))}`;

/** The part of docs/speed.md. @param {Results} results @param {number} runs @param {readonly string[]} absent */
export const chapter = (results, runs, absent) =>
  [
    how(results, runs),
    ...absent.map((text) => `Left out: ${text}.`),
    '## The bars',
    markdownTable(barTable(results)),
    '## Every program at every task',
    ...measuredTasks(results).flatMap(({ key, heading }) => [
      `### ${heading}`,
      markdownTable(comparison(results, key)),
    ]),
    '## How nps grows, with two threads',
    ...growthTables(results).map(markdownTable),
  ].join('\n\n');

/** @param {Results} results @param {number} runs @param {readonly string[]} absent */
export function writeDocuments(results, runs, absent) {
  const documents = { 'README.md': section(results, runs), 'docs/speed.md': chapter(results, runs, absent) };
  for (const [name, contents] of Object.entries(documents)) {
    const path = new URL(`../../${name}`, import.meta.url);
    writeFileSync(path, betweenMarkers(readFileSync(path, 'utf8'), contents, name));
  }
}
