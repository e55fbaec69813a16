// Compression formats that are unpacked while reading, known by their first bytes.

export type Packing = 'gzip' | 'zstd' | 'bzip2';

/** Bytes that show the format. */
export const PACKING_BYTES = 10;

/** zstd may begin with skippable frames; an empty bzip2 has the end of its stream instead of a block. */
const BEGINNINGS: readonly (readonly [Packing, RegExp])[] = [
  ['gzip', /^\x1f\x8b/],
  ['zstd', /^\x28\xb5\x2f\xfd|^[\x50-\x5f]\x2a\x4d\x18/],
  ['bzip2', /^BZh[1-9](?:1AY&SY|\x17\x72\x45\x38\x50\x90)/],
];

/** How a file with these first bytes is packed; undefined where it is not. */
export function packingOf(head: Uint8Array): Packing | undefined {
  const text = Buffer.from(head.subarray(0, PACKING_BYTES)).toString('latin1');
  return BEGINNINGS.find(([, beginning]) => beginning.test(text))?.[0];
}
