// Compound files (MS-CFB): their directory shows whether they are old workbooks or new ones with a password
// (MS-OFFCRYPTO), which are a stream in such a file.
import type { GridBytes } from '../grid.js';

const MAGIC = 'd0cf11e0a1b11ae1';
/** Positions in the header of the sector size, as a power of 2, and of the first sector of the directory. */
const SECTOR_SHIFT = 30;
const DIRECTORY = 48;
/** Bytes of the directory that are looked at: 32 names of streams. */
const LOOKED_AT = 4096;
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');

export function isOle(bytes: GridBytes): boolean {
  return Buffer.from(bytes.read(0, 8)).toString('hex') === MAGIC;
}

export function isLocked(bytes: GridBytes): boolean {
  const header = Buffer.from(bytes.read(0, 512));
  if (header.length < 512) return false;
  const shift = Math.min(header.readUInt16LE(SECTOR_SHIFT), 12);
  const start = (header.readUInt32LE(DIRECTORY) + 1) * 2 ** shift;
  return Buffer.from(bytes.read(start, LOOKED_AT)).includes(LOCKED);
}
