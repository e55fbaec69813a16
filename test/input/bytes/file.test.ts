// A file that changes while it is read: what is read is one file, or it is told.
import { appendFileSync, closeSync, renameSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { OpenFile } from '../../../src/input/bytes/file.js';
import { inspectFile } from '../../../src/input/inspect.js';
import type { ReadOptions } from '../../../src/input/options.js';
import { temporaryFile, temporaryFolder } from '../../support/folder.js';
import { collect, errorOf, file, messages } from '../../support/reading.js';

const ROWS = 200_000;
/** A text of 200,000 rows that all have one answer. */
const all = (score: number) => `id,nps\n${`1234567,${score}\n`.repeat(ROWS)}`;

/** Ways to read a file that is longer than what is looked at first. */
const WAYS: [string, ReadOptions][] = [
  ['by the kernel, in parts', { aggregate: true, partSize: 100_000 }],
  ['row by row', {}],
  ['decoded, as it comes', { aggregate: true, encoding: 'windows-1252' }],
];

/** Reads a file to which something happens once some bytes were read. */
function reading(path: string, options: ReadOptions, change: () => void) {
  let isChanged = false;
  const onBytes = () => {
    if (!isChanged) change();
    isChanged = true;
  };
  return collect([file(path)], { ...options, onBytes });
}

describe.each(WAYS)('read %s', (_, options) => {
  it('another file that takes its name is not mixed into it', async () => {
    const path = temporaryFile('responses.csv', all(9));
    const other = join(temporaryFolder(), 'other.csv');
    writeFileSync(other, all(2));
    const { counts, reading: account } = await reading(path, options, () => renameSync(other, path));
    expect(counts[2]).toBe(0);
    expect(account.rows).toBe(ROWS);
  });

  it('one that is cut is told, and not what seems wrong with its end', async () => {
    const path = temporaryFile('responses.csv', all(9));
    const error = await errorOf(reading(path, options, () => truncateSync(path, 1_500_003)));
    expect(error.code).toBe('unreadable-file');
    expect(error.message).toBe(
      `${path} was changed while it was read: it had 2,000,007 bytes, and has 1,500,003 now`,
    );
    expect(error.hint).toContain('run this again');
  });

  it('one that is written again in its place is told', async () => {
    const path = temporaryFile('responses.csv', all(9));
    utimesSync(path, 1e9, 1e9);
    const error = await errorOf(reading(path, options, () => writeFileSync(path, all(2))));
    expect(error.message).toBe(`${path} was changed while it was read: something wrote into it`);
  });

  it('lines that are added to it are left out, and that is said', async () => {
    const path = temporaryFile('responses.csv', all(9));
    const found = await reading(path, options, () => appendFileSync(path, '1234568,2\n'.repeat(30_000)));
    expect(found.reading.rows).toBe(ROWS);
    expect(messages(found, 'file-grew')).toEqual([
      `${path} grew while it was read: the 300,000 bytes that were added are not in these figures`,
    ]);
  });

  it('one that ends in the middle of a row and grows is still being written', async () => {
    const path = temporaryFile('responses.csv', `${all(9)}1234567,1`);
    const error = await errorOf(reading(path, options, () => appendFileSync(path, '0\n')));
    expect(error.message).toBe(
      `${path} is still being written: its 2,000,016 bytes ended in the middle of a row, and it has 2,000,018 now`,
    );
  });
});

it('a small file that is cut while it is read is told too', async () => {
  const path = temporaryFile('responses.csv', 'nps,x\n9,"a\nb"\n');
  const error = await errorOf(reading(path, {}, () => truncateSync(path, 10)));
  expect(error.message).toContain('was changed while it was read: it had 14 bytes, and has 10 now');
});

it('a packed file that grows is still being written', async () => {
  const path = temporaryFile('responses.csv.gz', gzipSync('nps\n9\n'));
  const error = await errorOf(reading(path, {}, () => appendFileSync(path, gzipSync('8\n'))));
  expect(error.message).toContain('is still being written');
});

it('inspect tells it as well', async () => {
  const path = temporaryFile('responses.csv', all(9));
  const change = () => truncateSync(path, 1_000_000);
  const error = await errorOf(inspectFile(file(path), { onBytes: change }));
  expect(error.message).toContain('was changed while it was read');
});

describe('a source that is read twice', () => {
  it('is another file the second time: an error', async () => {
    const path = temporaryFile('responses.csv', 'nps\n9\n');
    const source = file(path);
    await collect([source]);
    const other = temporaryFile('other.csv', 'nps\n8\n');
    renameSync(other, path);
    const error = await errorOf(collect([source]));
    expect(error.message).toBe(`${path} was replaced while it was read: another file has its name now`);
  });

  it('has grown: both times it is what it was at first', async () => {
    const path = temporaryFile('responses.csv', 'nps\n9\n');
    const source = file(path);
    await collect([source]);
    appendFileSync(path, '8\n');
    const found = await collect([source]);
    expect(found.scores).toEqual([9]);
    expect(messages(found, 'file-grew')).toHaveLength(1);
  });
});

it('what the system cannot read in the middle of a file names the file', async () => {
  const path = temporaryFile('responses.csv', 'nps\n9\n');
  const opened = OpenFile.open({ name: 'q1.csv', path });
  closeSync(opened.descriptor);
  const error = await errorOf(() => opened.readAt(Buffer.alloc(1), 0));
  expect(error.message).toBe('cannot read q1.csv: EBADF: bad file descriptor, read');
});

it.runIf(process.platform === 'linux')(
  'a file that the system makes up has no size, and is read',
  async () => {
    const error = await errorOf(collect([file('/proc/self/status')]));
    expect(error.code).not.toBe('empty-input');
  },
);
