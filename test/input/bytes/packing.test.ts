// zstd and bzip2, as their own programs write them: whole, in several parts, cut, damaged, and with hostile sizes.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openBytes } from '../../../src/input/bytes/source.js';
import { Xxh64 } from '../../../src/input/bytes/xxh64.js';
import { errorOf, fixture, textSource } from '../../support/reading.js';

const TEXT = gunzipSync(readFileSync(fixture('gzip/responses.csv.gz'))).toString();
const PACKED = {
  zstd: readFileSync(fixture('packed/responses.csv.zst')),
  bzip2: readFileSync(fixture('packed/responses.csv.bz2')),
};

async function read(bytes: Uint8Array, size?: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openBytes(textSource(bytes, '-', size))) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe.for(['zstd', 'bzip2'] as const)('%s', (packing) => {
  const packed = PACKED[packing];

  test('gives the text that was packed, in whatever pieces it comes', async () => {
    expect(await read(packed)).toBe(TEXT);
    expect(await read(packed, 1)).toBe(TEXT);
  });

  test('of several parts is one text', async () => {
    expect(await read(Buffer.concat([packed, packed]))).toBe(TEXT + TEXT);
  });

  test('that is cut anywhere is told to be incomplete', async () => {
    for (let length = 12; length < packed.length; length += 7)
      expect((await errorOf(read(packed.subarray(0, length)))).problem).toMatchObject({
        kind: 'damaged-packing',
        packing,
        fault: 'cut',
      });
  });

  test('with a bit that is another gives no other text', async () => {
    for (let at = 12; at < packed.length; at += 5) {
      const damaged = Buffer.from(packed);
      damaged[at]! ^= 1;
      try {
        expect(await read(damaged), `byte ${at}`).toBe(TEXT);
      } catch (error) {
        expect(error, `byte ${at}`).toMatchObject({ problem: { kind: 'damaged-packing', packing } });
      }
    }
  });
});

test('frames of zstd that hold nothing are passed over', async () => {
  const frame = Buffer.from('502a4d1804000000abcdabcd', 'hex');
  expect(await read(Buffer.concat([frame, PACKED.zstd, frame]))).toBe(TEXT);
});

test('a window of zstd that would fill the memory is refused before it is made', async () => {
  const head = Buffer.from('28b52ffd00a0010000', 'hex');
  const error = await errorOf(read(Buffer.concat([head, Buffer.alloc(20)])));
  expect(error.problem).toMatchObject({ kind: 'damaged-packing', fault: 'window' });
});

test.for([
  ['', 0x51d8e999],
  ['abc', 0xad770999],
] as const)('XXH64 of "%s", as the specification and its program give it', ([text, expected]) => {
  const hash = new Xxh64();
  hash.update(Buffer.from(text));
  expect(hash.low32()).toBe(expected);
});
