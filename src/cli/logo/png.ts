// A PNG with nothing in it but the picture: no text, no place and time of a photograph, nothing that moves.
import { crc32 } from 'node:zlib';
import type { PngFault } from '../logo-problem-kinds.js';
import { cliError } from '../problems.js';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Pixels in either direction: a small file may hold a picture that no browser has the memory for. */
const MOST_PIXELS = 4096;
/** The chunks that say how it looks (PNG, third edition, 11.2 and 11.3). */
const KEPT = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
]);
/** Bytes of a chunk beside its data: length, type, checksum. */
const AROUND = 12;
const HEADER_LENGTH = 13;

/** Whether a file begins like a PNG. */
export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);
}

/**
 * The picture alone, and its size in pixels.
 * @throws NpsError `broken-png` where it ends early, a checksum is wrong, or it is larger than a logo may be
 */
export function barePng(file: string, bytes: Buffer): { png: Buffer; width: number; height: number } {
  const fail = (fault: PngFault) => cliError({ kind: 'broken-png', file, fault });
  const kept: Buffer[] = [SIGNATURE];
  let size: { width: number; height: number } | undefined;
  let end = SIGNATURE.length;
  for (let type = ''; type !== 'IEND'; ) {
    const start = end;
    if (start + AROUND > bytes.length) throw fail({ of: 'cut' });
    const length = bytes.readUInt32BE(start);
    end = start + AROUND + length;
    if (end > bytes.length) throw fail({ of: 'cut' });
    const checked = bytes.subarray(start + 4, end - 4);
    if (crc32(checked) !== bytes.readUInt32BE(end - 4)) throw fail({ of: 'checksum' });
    type = checked.toString('latin1', 0, 4);
    if ((type === 'IHDR') !== (start === SIGNATURE.length)) throw fail({ of: 'header' });
    if (type === 'IHDR') size = sizeIn(checked.subarray(4));
    if (size === undefined) throw fail({ of: 'header' });
    if (KEPT.has(type)) kept.push(bytes.subarray(start, end));
  }
  const { width, height } = size!;
  if (Math.max(width, height) > MOST_PIXELS) throw fail({ of: 'size', width, height, most: MOST_PIXELS });
  return { png: Buffer.concat(kept), width, height };
}

function sizeIn(header: Buffer): { width: number; height: number } | undefined {
  if (header.length !== HEADER_LENGTH) return undefined;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return width === 0 || height === 0 ? undefined : { width, height };
}
