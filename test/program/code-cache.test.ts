// The compiled code that the installed program keeps between runs: only where nobody else can write, never believed when damaged.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { installPackage } from '../support/installed.js';
import { DEMO, ROOT } from '../support/paths.js';

const { folder: installed } = installPackage();
const HEADLINE = /^NPS \+29 /;

let home: string;
beforeEach(() => {
  home = temporaryFolder();
});

function score(env: NodeJS.ProcessEnv = {}) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(installed, 'bin/nps.cjs'), 'score', join(ROOT, DEMO), '-q'],
    { encoding: 'utf8', env: { PATH: process.env.PATH, HOME: home, ...env } },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const kept = (folder = join(home, '.cache/net-promoter')) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile())
    : [];

it('is made by the first run, for its user alone, and taken by the second', () => {
  const first = score();
  expect(first).toMatch(HEADLINE);
  const files = kept();
  expect(files.length).toBeGreaterThan(0);
  expect(statSync(join(home, '.cache/net-promoter')).mode & 0o777).toBe(0o700);
  const times = files.map((path) => statSync(path).mtimeMs);
  expect(score()).toBe(first);
  expect(kept()).toEqual(files);
  expect(files.map((path) => statSync(path).mtimeMs)).toEqual(times);
});

it('with one wrong bit is not believed', () => {
  const first = score();
  for (const path of kept()) {
    const bytes = readFileSync(path);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const changed = Buffer.from(bytes);
      changed[Math.floor(bytes.length * share)]! ^= 1;
      writeFileSync(path, changed);
      expect(score()).toBe(first);
    }
  }
});

it.each([0, 1, 1000])('cut to %i bytes it is not believed', (length) => {
  const first = score();
  for (const path of kept()) writeFileSync(path, readFileSync(path).subarray(0, length));
  expect(score()).toBe(first);
});

it('is left alone where others can write', () => {
  const folder = join(home, '.cache/net-promoter');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o777);
  expect(score()).toMatch(HEADLINE);
  expect(kept()).toEqual([]);
});

it.each<[string, NodeJS.ProcessEnv]>([
  ['without a home', { HOME: undefined }],
  ['with a home that is none', { HOME: '/dev/null' }],
  ['with a home that is not there', { HOME: '/nobody/here' }],
  ['where no cache is wanted', { NODE_DISABLE_COMPILE_CACHE: '1' }],
])('%s nothing is kept', (_, env) => {
  expect(score(env)).toMatch(HEADLINE);
  expect(kept()).toEqual([]);
});

it('is where XDG_CACHE_HOME says', () => {
  const caches = join(home, 'caches');
  score({ XDG_CACHE_HOME: caches });
  expect(kept()).toEqual([]);
  expect(kept(join(caches, 'net-promoter')).length).toBeGreaterThan(0);
});
