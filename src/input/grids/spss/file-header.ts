// The first 176 bytes of an SPSS system file: byte order, packing, weight, number of cases.
// Format: GNU PSPP Developers Guide, "System File Format", https://www.gnu.org/software/pspp/pspp-dev/
import type { GridBytes } from '../grid.js';
import { damaged } from './damaged.js';

/** Bytes of the header; the records of the dictionary follow. */
export const HEADER_BYTES = 176;

/** How the cases are stored: plain, with codes for common values, or the latter packed with zlib. */
export type Compression = 'none' | 'codes' | 'zlib';

export interface FileHeader {
  readonly isLittleEndian: boolean;
  readonly compression: Compression;
  /** The position in a case of the variable with its weight, in units of 8 bytes from 0. */
  readonly weightSlot: number | undefined;
  /** The number of cases that the file states. */
  readonly cases: number | undefined;
  /** Subtracted from a code to get its number. */
  readonly bias: number;
}

const COMPRESSIONS: readonly Compression[] = ['none', 'codes', 'zlib'];
/** Codes go up to 251. */
const HIGHEST_BIAS = 251;

/**
 * Reads the header.
 * @throws NpsError `unreadable-file` where it is cut, or has values that no SPSS file has
 */
export function readFileHeader(bytes: GridBytes): FileHeader {
  const head = bytes.read(0, HEADER_BYTES);
  if (head.length < HEADER_BYTES) throw damaged(bytes.name, { found: 'cut-dictionary' });
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const isLittleEndian = isLayout(view.getInt32(64, true));
  if (!isLittleEndian && !isLayout(view.getInt32(64)))
    throw damaged(bytes.name, { found: 'header', field: 'layout', value: view.getInt32(64, true) });
  const compression = COMPRESSIONS[view.getInt32(72, isLittleEndian)];
  const isZlib = head[3] === 0x33;
  if (compression === undefined || isZlib !== (compression === 'zlib'))
    throw damaged(bytes.name, {
      found: 'header',
      field: 'compression',
      value: view.getInt32(72, isLittleEndian),
    });
  const bias = view.getFloat64(84, isLittleEndian);
  if (!Number.isInteger(bias) || Math.abs(bias) > HIGHEST_BIAS)
    throw damaged(bytes.name, { found: 'header', field: 'bias', value: bias });
  const weight = view.getInt32(76, isLittleEndian);
  const cases = view.getInt32(80, isLittleEndian);
  return {
    isLittleEndian,
    compression,
    weightSlot: weight > 0 ? weight - 1 : undefined,
    cases: cases >= 0 ? cases : undefined,
    bias,
  };
}

/** The layout code is nearly always 2; 3 has been seen. */
const isLayout = (code: number) => code === 2 || code === 3;
