// What packs a text and is unpacked on the way, known by its first bytes.

export type Packing = 'gzip' | 'zstd' | 'bzip2';

/** Bytes that show it. */
export const PACKING_BYTES = 10;

/** zstd may begin with frames that hold nothing; an empty bzip2 has its end where a block would be. */
const BEGINNINGS: readonly (readonly [Packing, RegExp])[] = [
  ['gzip', /^\x1f\x8b/],
  ['zstd', /^\x28\xb5\x2f\xfd|^[\x50-\x5f]\x2a\x4d\x18/],
  ['bzip2', /^BZh[1-9](?:1AY&SY|\x17\x72\x45\x38\x50\x90)/],
];

/** How bytes that begin so are packed; undefined where they are not. */
export function packingOf(head: Uint8Array): Packing | undefined {
  const text = Buffer.from(head.subarray(0, PACKING_BYTES)).toString('latin1');
  return BEGINNINGS.find(([, beginning]) => beginning.test(text))?.[0];
}
