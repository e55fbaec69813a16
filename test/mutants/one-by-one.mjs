// @ts-check
// Mutants tested one by one, each written into a copy of the source and met by the tests that import its file, then by
// those farther off, until one fails. For a few of many this is quicker than StrykerJS, which first runs all tests on source that holds every mutant.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Stop } from '../bench/stop.mjs';
import { withMutant } from './listed.mjs';

/** Of this run alone: another one beside it has its own. */
const COPY = `coverage/mutants-${process.pid}`;
const COPIED = [
  'package.json',
  'src',
  'fixtures',
  'test/core',
  'test/input',
  'test/support',
  'test/bench/random.mjs',
  'test/bench/stop.mjs',
  'test/mutants/vitest.config.ts',
  'test/mutants/files.mjs',
  'test/mutants/draw.mjs',
];
/** A mutant that takes longer than all its tests ever take goes round in a circle. */
const LONGEST_MS = 300_000;

/**
 * @param {readonly import('./listed.mjs').Listed[]} mutants
 * @param {(file: string) => readonly string[][]} ringsOf
 * @param {(message: string) => void} tell
 * @returns {import('./outcome.mjs').Report}
 * @throws {Stop} where the tests fail without a mutant
 */
export function testOneByOne(mutants, ringsOf, tell) {
  makeCopy();
  try {
    return reportOf(mutants, ringsOf, tell);
  } finally {
    rmSync(COPY, { recursive: true });
  }
}

/** @type {typeof testOneByOne} */
function reportOf(mutants, ringsOf, tell) {
  const all = [...new Set(mutants.flatMap(({ fileName }) => ringsOf(fileName).flat()))];
  if (all.length > 0 && statusOf(all, 20 * LONGEST_MS) !== 'Survived')
    throw new Stop('the tests fail without a mutant');
  /** @type {import('./outcome.mjs').Report} */
  const report = { files: {} };
  mutants.forEach((mutant, i) => {
    const { fileName, mutatorName, replacement, location } = mutant;
    const rings = ringsOf(fileName);
    const status = rings.length === 0 ? 'NoCoverage' : statusWith(mutant, rings);
    const start = { line: location.start.line + 1, column: location.start.column + 1 };
    report.files[fileName] ??= { mutants: [] };
    report.files[fileName].mutants.push({ mutatorName, replacement, status, location: { start } });
    tell(`${i + 1}/${mutants.length} ${status} ${fileName}:${start.line}:${start.column}`);
  });
  return report;
}

function makeCopy() {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const path of COPIED) cpSync(path, join(COPY, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'), 'junction');
}

/** @param {import('./listed.mjs').Listed} mutant @param {readonly string[][]} rings */
function statusWith(mutant, rings) {
  const path = join(COPY, mutant.fileName);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, withMutant(text, mutant));
  let status = 'Survived';
  for (const tests of rings) {
    status = statusOf(tests, LONGEST_MS);
    if (status !== 'Survived') break;
  }
  writeFileSync(path, text);
  return status;
}

/** @param {readonly string[]} tests @param {number} timeout */
function statusOf(tests, timeout) {
  // Threads end with the process, whatever they are doing.
  const args = ['run', '--config', 'test/mutants/vitest.config.ts', '--pool', 'threads', '--maxWorkers', '1'];
  const { status, signal } = spawnSync(
    process.execPath,
    [resolve('node_modules/vitest/vitest.mjs'), ...args, '--bail', '1', ...tests],
    { cwd: COPY, stdio: 'ignore', timeout, killSignal: 'SIGKILL' },
  );
  if (signal === 'SIGKILL') return 'Timeout';
  return status === 0 ? 'Survived' : 'Killed';
}
