// A file that appears whole or not at all, and replaces nothing.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { rejectExisting, writeNewFile } from '../../../src/cli/output/new-file.js';
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
    expect(() => writeNewFile(path, '{}\n', link)).toThrow(`${path} is there already`);
    expect(readdirSync(folder)).toEqual(['x.json']);
  });
});

it('says so of what is there, before anything is done', () => {
  expect(() => rejectExisting(path)).not.toThrow();
  symlinkSync('nowhere', path);
  expect(() => rejectExisting(path)).toThrow(/is there already, and is left as it is/);
});

it.each([
  ['no folder', 'sub/x.json', 'its folder does not exist'],
  ['a file for a folder', 'file/x.json', 'ENOTDIR'],
  ['too long a name', `${'x'.repeat(300)}.json`, 'ENAMETOOLONG'],
])('%s is an error of one line', (_, name, reason) => {
  writeFileSync(join(folder, 'file'), '');
  const target = join(folder, name);
  expect(() => rejectExisting(target)).not.toThrow();
  expect(() => writeNewFile(target, '{}')).toThrow(
    expect.objectContaining({
      code: 'unwritable-file',
      message: expect.stringMatching(new RegExp(`^cannot write [^\\n]*: ${reason}[^\\n]*$`)),
    }),
  );
  expect(readdirSync(folder)).toEqual(['file']);
});
