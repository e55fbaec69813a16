// @ts-check
// Which files are changed, and which tests they are run against.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { Stop } from '../bench/stop.mjs';
import { drawn } from './draw.mjs';

const CHANGED = ['src/core/*.ts', 'src/input/cells/*.ts'];
const TESTS = ['test/core/*.test.ts', 'test/input/cells/*.test.ts', 'test/input/columns/*.test.ts'];
/** It simulates thousands of series: half of the time of all tests together. */
export const SLOWEST = 'test/core/stable-series.test.ts';
const IMPORT = /from '(\.[^']+)\.js'/g;

/**
 * All files that can be changed, those that were named, or a share of them.
 * @param {Pick<import('./options.mjs').Options, 'files' | 'share' | 'seed'>} options
 * @returns {string[]} in alphabetical order
 * @throws {Stop} for a name that is no file of theirs
 */
export function changedFiles({ files, share, seed }) {
  const all = globSync(CHANGED).sort();
  const unknown = files?.find((file) => !all.includes(file));
  if (unknown !== undefined) {
    throw new Stop(
      `--files: "${unknown}" is no file of src/core or src/input/cells; the path begins with src/`,
    );
  }
  const asked = files ?? all;
  return drawn(asked, Math.max(1, Math.round(share * asked.length)), seed).sort();
}

/**
 * The tests that import one of these files; for a file that none imports, those that import what imports it, and so on.
 * @param {readonly string[]} files
 * @returns {string[]} in alphabetical order
 */
export function nearestTests(files) {
  const importers = allImporters();
  return [...new Set(files.flatMap((file) => rings(file, importers)[0] ?? []))].sort();
}

/**
 * All tests that a change of a file can reach, ring by ring: those that import it, then those that import what does.
 * @returns {(file: string) => string[][]}
 */
export function reachingTests() {
  const importers = allImporters();
  return (file) => rings(file, importers);
}

const allImporters = () => importersOf([...globSync('src/**/*.ts'), ...globSync(TESTS, { ignore: SLOWEST })]);

/** @param {string} file @param {Map<string, string[]>} importers @returns {string[][]} none of them empty */
function rings(file, importers) {
  const seen = new Set([file]);
  const found = [];
  for (let ring = [file]; ring.length > 0; ) {
    ring = [...new Set(ring.flatMap((path) => importers.get(path) ?? []))].filter((path) => !seen.has(path));
    for (const path of ring) seen.add(path);
    const tests = ring.filter((path) => path.startsWith('test/'));
    if (tests.length > 0) found.push(tests);
  }
  return found;
}

/** @param {readonly string[]} paths @returns {Map<string, string[]>} */
function importersOf(paths) {
  const importers = new Map();
  for (const path of paths) {
    for (const [, name] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      const imported = `${join(dirname(path), String(name))}.ts`.replaceAll('\\', '/');
      if (existsSync(imported)) importers.set(imported, [...(importers.get(imported) ?? []), path]);
    }
  }
  return importers;
}
