// A file that appears whole or not at all, and replaces nothing.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { rejectExisting, writeNewFile } from '../../../src/cli/output/new-file.js';
import { told } from '../../../src/cli/words/problems.js';
import { NpsError } from '../../../src/core/errors.js';
import { anyCommand } from '../../../src/words/names.js';
import { temporaryFolder } from '../../support/folder.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'x.json');
});

/** As on file systems that know no links, such as FAT. */
const noLinks = () => {
  throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
};

/** What the error says with which something ends. */
function messageOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof NpsError && error.code === 'unwritable-file') return told(error, anyCommand).message;
    throw error;
  }
  throw new Error('no error was thrown');
}

describe.each([
  ['with links', undefined],
  ['where the file system has none', noLinks],
])('%s', (_, link) => {
  it('writes the file, and nothing beside it', () => {
    writeNewFile(path, '{}\n', link);
    expect(readFileSync(path, 'utf8')).toBe('{}\n');
    expect(readdirSync(folder)).toEqual(['x.json']);
  });

  it.each([
    ['a file', () => writeFileSync(path, 'kept')],
    ['a folder', () => mkdirSync(path)],
    ['a link that leads nowhere', () => symlinkSync('nowhere', path)],
  ])('leaves %s that came in the meantime', (_, make) => {
    make();
    expect(messageOf(() => writeNewFile(path, '{}\n', link))).toMatch(`${path} is there already`);
    expect(readdirSync(folder)).toEqual(['x.json']);
  });
});

it('says so of what is there, before anything is done', () => {
  expect(() => rejectExisting(path)).not.toThrow();
  symlinkSync('nowhere', path);
  expect(messageOf(() => rejectExisting(path))).toMatch(/is there already, and is left as it is/);
});

it.each([
  ['no folder', 'sub/x.json', 'its folder does not exist'],
  ['a file for a folder', 'file/x.json', 'a part of its path is a file, not a folder'],
  ['too long a name', `${'x'.repeat(300)}.json`, 'its name is too long'],
])('%s is an error of one line', (_, name, reason) => {
  writeFileSync(join(folder, 'file'), '');
  const target = join(folder, name);
  expect(() => rejectExisting(target)).not.toThrow();
  expect(messageOf(() => writeNewFile(target, '{}'))).toMatch(
    new RegExp(`^cannot write [^\\n]*: ${reason}[^\\n]*$`),
  );
  expect(readdirSync(folder)).toEqual(['file']);
});
