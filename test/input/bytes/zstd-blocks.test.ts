// Blocks of zstd with which fzstd would never end.
import { describe, expect, test } from 'vitest';
import { rejectEndless } from '../../../src/input/bytes/zstd.js';
import { isEndless } from '../../../src/input/bytes/zstd-blocks.js';
import { collect, errorOf } from '../../support/reading.js';

/** Literals packed by codes, in a header of three bytes; then how long the codes are, and what they are. */
const block = (codes: readonly number[]) =>
  Uint8Array.of(0b0010, 0x80, 0x02, 10, ...codes, ...new Array<number>(12).fill(1));

// 32 states: 33 in six bits is 63, and the first symbol has all of them.
const ALL_OF_ONE = block([0xf0, 0x03]);
// The same after a symbol without any, of 5 bits (1), and no more of such (0).
const ALL_OF_THE_SECOND = block([0x10, 0xf8, 0x01]);
const HALF_OF_ONE = block([0x10, 0x01]);

test.each([
  ['all of one symbol', ALL_OF_ONE, true],
  ['all of the second', ALL_OF_THE_SECOND, true],
  ['half of one', HALF_OF_ONE, false],
  ['literals as they are', Uint8Array.of(0, 1, 2), false],
  ['codes as they are', block([0xf0, 0x03]).fill(0x80, 3, 4), false],
  ['nothing', Uint8Array.of(), false],
])('%s', (_, bytes, expected) => {
  expect(isEndless(bytes)).toBe(expected);
});

describe('a frame with such a block', () => {
  const head = (size: number) => Uint8Array.of(1 | (2 << 1) | ((size & 31) << 3), size >> 5, 0);
  const frame = Buffer.concat([
    // One segment of 64 bytes.
    Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x20, 64),
    head(ALL_OF_ONE.length),
    ALL_OF_ONE,
  ]);

  test('is rejected', () => {
    expect(() => rejectEndless(frame)).toThrow();
  });

  test('ends the reading of a file', async () => {
    const stream = (async function* () {
      yield frame;
    })();
    expect(await errorOf(collect([{ name: 'r.csv.zst', stream }]))).toMatchObject({
      code: 'unreadable-file',
    });
  });
});
