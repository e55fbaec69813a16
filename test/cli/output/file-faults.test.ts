// Every option that names a file, with everything that may be wrong with a file: exit code 2 and one clear line.
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/folder.js';
import { runHere } from '../../support/in-process.js';
import { DEMO } from '../../support/paths.js';

const folder = temporaryFolder();
const inFolder = (name: string) => join(folder, name);
const CONTENT = 'id,secret,nps\n1,Anna {told} us [much]*,9\n';
const LONG_CONTENT = `id;secret;nps ${'1;Anna told us much;9 '.repeat(40)}`;

beforeAll(() => {
  writeFileSync(inFolder('file.csv'), 'nps\n9\n');
  mkdirSync(inFolder('folder'));
  symlinkSync(inFolder('loop'), inFolder('loop'));
  writeFileSync(inFolder('denied.csv'), 'nps\n9\n');
  chmodSync(inFolder('denied.csv'), 0);
});

/** What may be wrong → the path, and the words for it where it is read and where it is written. */
const FAULTS: Record<string, [path: string, read: RegExp, write: RegExp]> = {
  'no such file': [inFolder('gone/file.csv'), /no such file/, /its folder does not exist/],
  'a file for a folder': [inFolder('file.csv/x'), /is a file, not a folder/, /is a file, not a folder/],
  'a folder': [inFolder('folder'), /it is a directory/, /it is a directory|is there already/],
  'links in a circle': [
    inFolder('loop'),
    /links lead in a circle/,
    /links lead in a circle|is there already/,
  ],
  'a long name': [inFolder('n'.repeat(300)), /name is too long/, /name is too long/],
  'an empty path': ['', /cannot read a file: its path is empty/, /cannot write a file: its path is empty/],
  'what a file holds': [CONTENT, /what a file holds was given/, /what a file holds was given/],
  'a long line of it': [LONG_CONTENT, /what a file holds was given/, /what a file holds was given/],
};

const READ: Record<string, (path: string) => string[]> = {
  'nps score': (path) => ['score', path],
  'nps segment': (path) => ['segment', path, '--by', 'region'],
  'nps compare': (path) => ['compare', DEMO, path],
  'nps compare --before': (path) => ['compare', path, '--before', 'a=1', '--after', 'a=2'],
  'nps check': (path) => ['check', path, '--min', '0'],
  'nps inspect': (path) => ['inspect', path],
  'nps init': (path) => ['init', path, '-o', inFolder('unused.json')],
  '--targets': (path) => ['score', DEMO, '--targets', path],
  '--benchmark-file': (path) => ['score', DEMO, '--benchmark-file', path],
  '--baseline': (path) => ['check', DEMO, '--baseline', path],
  '--config': (path) => ['score', DEMO, '--config', path],
  'plan --mix': (path) => ['plan', '--margin', '5', '--mix', path],
};
const WRITTEN: Record<string, (path: string) => string[]> = {
  '--output': (path) => ['score', DEMO, '--output', path],
  '--rejects': (path) => ['score', DEMO, '--rejects', path],
  'init --output': (path) => ['init', DEMO, '--output', path],
};

async function expectFault(args: string[], path: string, words: RegExp) {
  const { stdout, stderr, code } = await runHere(args);
  const [line] = stderr.split('\n').filter((text) => !text.startsWith('config:'));
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  expect(line).toMatch(/^nps: /);
  expect(line).toMatch(words);
  expect(line!.length).toBeLessThan(400);
  if (path === CONTENT || path === LONG_CONTENT) expect(stderr).not.toContain('Anna');
}

describe.each(Object.entries(READ))('%s', (_, command) => {
  it.each(Object.entries(FAULTS))('%s', async (_, [path, words]) => {
    await expectFault(command(path), path, words);
  });

  // To root nothing is denied.
  it.skipIf(process.getuid?.() === 0)('permission denied', async () => {
    await expectFault(command(inFolder('denied.csv')), 'denied.csv', /permission denied/);
  });
});

describe.each(Object.entries(WRITTEN))('%s', (_, command) => {
  it.each(Object.entries(FAULTS))('%s', async (_, [path, , words]) => {
    await expectFault(command(path), path, words);
  });
});

it('a step summary that cannot be written is told, and the verdict stays', async () => {
  for (const [path, , words] of Object.values(FAULTS).filter(([path]) => path !== '')) {
    const env = { GITHUB_STEP_SUMMARY: path };
    const { stdout, code } = await runHere(['check', DEMO, '--min', '0', '-f', 'github'], [], { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/no step summary: cannot append to /);
    expect(stdout).toMatch(words);
    expect(stdout).not.toContain('Anna');
  }
});

it('the nearest name beside a file that is not there is offered', async () => {
  for (const [name, command] of Object.entries(READ)) {
    const { stderr } = await runHere(command(inFolder('fiel.csv')));
    expect([name, stderr]).toEqual([name, expect.stringContaining(`did you mean ${inFolder('file.csv')}?`)]);
  }
});
