// @ts-check
// All mutants of some files, as StrykerJS makes them, without running any; and the text of a file with one.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ line: number, column: number }} Place both from 0
 * @typedef {{ fileName: string, mutatorName: string, replacement: string, location: { start: Place, end: Place } }} Listed
 */

const INSTRUMENTER = new URL('node_modules/@stryker-mutator/instrumenter/dist/src/index.js', import.meta.url);
const SILENT = { info() {}, debug() {}, isDebugEnabled: () => false };

/** @param {readonly string[]} files @returns {Promise<Listed[]>} */
export async function listMutants(files) {
  const { Instrumenter } = await import(INSTRUMENTER.href);
  const read = files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  return (await new Instrumenter(SILENT).instrument(read, options)).mutants;
}

/**
 * @param {string} text of the file
 * @param {Pick<Listed, 'location' | 'replacement'>} mutant
 */
export function withMutant(text, { location: { start, end }, replacement }) {
  const lines = text.split('\n');
  const before = [...lines.slice(0, start.line), lines[start.line]?.slice(0, start.column)].join('\n');
  const after = [lines[end.line]?.slice(end.column), ...lines.slice(end.line + 1)].join('\n');
  return before + replacement + after;
}
