// Temporary files where somebody foresaw their name: what was put there is never written.
import { linkSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { openBeside } from '../../../src/cli/output/temporary.js';
import { temporaryFolder } from '../../support/folder.js';

beforeEach(() => {
  const crypto = process.getBuiltinModule('node:crypto');
  vi.spyOn(crypto, 'randomBytes').mockImplementation((size: number) => Buffer.alloc(size, 0xab));
  return () => vi.restoreAllMocks();
});

const NAME = `.report.${'ab'.repeat(8)}.tmp`;

it.each([
  ['a link to a file', (victim: string, planted: string) => symlinkSync(victim, planted)],
  ['a link to nothing', (victim: string, planted: string) => symlinkSync(`${victim}.new`, planted)],
  ['another name of a file', (victim: string, planted: string) => linkSync(victim, planted)],
])('%s is not followed', (_, plant) => {
  const folder = temporaryFolder();
  const victim = join(folder, 'victim');
  writeFileSync(victim, 'kept');
  plant(victim, join(folder, NAME));
  expect(() => openBeside(join(folder, 'report'))).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(readFileSync(victim, 'utf8')).toBe('kept');
  expect(lstatSync(`${victim}.new`, { throwIfNoEntry: false })).toBeUndefined();
});
