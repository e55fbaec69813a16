// A file that appears whole or not at all: what becomes of the one that was there, of links, and of what others planted.
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { OutputFile } from '../../../src/cli/output/output-file.js';
import { temporaryFolder } from '../../support/folder.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'report');
});

function put(to = path): void {
  const file = new OutputFile(to, [], []);
  file.write('new');
  file.commit();
}

const modeOf = (file: string) => statSync(file).mode & 0o7777;
const isRoot = process.getuid?.() === 0;

describe('permissions', () => {
  it.each([0o600, 0o640, 0o666, 0o755])('of a file that was there stay: %o', (mode) => {
    writeFileSync(path, 'old');
    chmodSync(path, mode);
    put();
    expect([readFileSync(path, 'utf8'), modeOf(path)]).toEqual(['new', mode]);
  });

  it('of a new file are the usual ones', () => {
    writeFileSync(join(folder, 'usual'), '');
    put();
    expect(modeOf(path)).toBe(modeOf(join(folder, 'usual')));
  });

  it('are never wider than they will be', () => {
    writeFileSync(path, 'old');
    chmodSync(path, 0o600);
    const file = new OutputFile(path, [], []);
    const [temporary] = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
    expect(modeOf(join(folder, temporary!))).toBe(0o600);
    file.discard();
    expect(readdirSync(folder)).toEqual(['report']);
  });

  it.runIf(isRoot)('and the owner stays', () => {
    writeFileSync(path, 'old');
    chownSync(path, 1234, 4321);
    chmodSync(path, 0o640);
    put();
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 4321 });
    expect(modeOf(path)).toBe(0o640);
  });

  it.skipIf(isRoot)('a file that may not be written is left alone', () => {
    writeFileSync(path, 'old');
    chmodSync(path, 0o400);
    expect(() => put()).toThrow();
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['report']);
  });
});

describe('a link', () => {
  it('stays, and what it leads to is written', () => {
    mkdirSync(join(folder, 'far'));
    writeFileSync(join(folder, 'far/target'), 'old');
    symlinkSync('far/target', path);
    put();
    expect(readlinkSync(path)).toBe('far/target');
    expect(readFileSync(join(folder, 'far/target'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'far'))).toEqual(['target']);
  });

  it('to nothing, through another and a folder that is one, stays too', () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync('real', join(folder, 'alias'));
    symlinkSync('../later', join(folder, 'real/second'));
    symlinkSync('alias/second', path);
    put();
    expect(readFileSync(join(folder, 'later'), 'utf8')).toBe('new');
    expect(readlinkSync(path)).toBe('alias/second');
  });

  it('into a folder that is not there is an error', () => {
    symlinkSync('none/later', path);
    expect(() => put()).toThrow(expect.objectContaining({ code: 'unwritable-file' }));
  });
});

it('two names of one file are written once', () => {
  writeFileSync(path, 'old');
  symlinkSync('report', join(folder, 'alias'));
  const first = new OutputFile(path, [], []);
  expect(() => new OutputFile(join(folder, 'alias'), [], [first])).toThrow(
    expect.objectContaining({ problem: { kind: 'output-twice', file: join(folder, 'alias') } }),
  );
  first.discard();
});

it('the temporary file has a name that nobody can foresee, also beside a long one', () => {
  const long = join(folder, 'é'.repeat(120));
  const names = new Set<string>();
  for (let i = 0; i < 20; i++) {
    const file = new OutputFile(i % 2 === 0 ? path : long, [], []);
    for (const name of readdirSync(folder)) names.add(name);
    file.discard();
  }
  expect(names.size).toBe(20);
  for (const name of names) expect(name).toMatch(/^\.(?:report|é{40})\.[0-9a-f]{16}\.tmp$/);
});
