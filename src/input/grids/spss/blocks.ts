// Where the packed blocks of a .zsav file are, by the table at its end.
// Format: GNU PSPP Developers Guide, "Data Record", https://www.gnu.org/software/pspp/pspp-dev/
import type { GridBytes } from '../grid.js';
import { Cursor } from './cursor.js';
import { damaged } from './damaged.js';

/** A block: where it is, and how many bytes it has as it is and once it is unpacked. */
export interface Block {
  readonly position: number;
  readonly packed: number;
  readonly unpacked: number;
}

/** Bytes of what is before the blocks, of the beginning of the table, and of each of its entries. */
const BEFORE = 24;
const TABLE = 24;
const ENTRY = 24;
/** Bytes of a block once it is unpacked: all programs write 4 MB. */
const LARGEST = 64 * 1024 * 1024;
/** zlib makes no block longer than by some bytes. */
const OVERHEAD = 1024;

/**
 * Reads the table of blocks.
 * @param start where the cases begin
 * @throws NpsError `unreadable-file` where it does not agree with itself or with the file
 */
export function readBlocks(bytes: GridBytes, start: number, isLittleEndian: boolean): Block[] {
  const wrong = () => damaged(bytes.name, { found: 'block-table' });
  const before = new Cursor(bytes, isLittleEndian, start);
  const headerAt = before.int64();
  const tableAt = before.int64();
  const tableLength = before.int64();
  if (headerAt !== start || !isPlace(tableAt) || tableAt < start + BEFORE) throw wrong();
  if (tableAt + tableLength > bytes.size)
    throw damaged(bytes.name, { found: 'cut-cases', cases: 0, stated: undefined });
  const table = new Cursor(bytes, isLittleEndian, tableAt);
  table.skip(16);
  const blockSize = table.int32();
  const count = table.int32();
  if (count < 0 || TABLE + count * ENTRY !== tableLength || blockSize < 0 || blockSize > LARGEST)
    throw wrong();
  const blocks: Block[] = [];
  let [unpackedAt, packedAt] = [start, start + BEFORE];
  for (let i = 0; i < count; i++) {
    const places = [table.int64(), table.int64()];
    const [unpacked, packed] = [table.int32(), table.int32()];
    const fits = places[0] === unpackedAt && places[1] === packedAt;
    if (!fits || unpacked <= 0 || unpacked > blockSize || packed <= 0 || packed > unpacked + OVERHEAD)
      throw wrong();
    blocks.push({ position: packedAt, packed, unpacked });
    unpackedAt += unpacked;
    packedAt += packed;
  }
  if (packedAt !== tableAt) throw wrong();
  return blocks;
}

const isPlace = (position: number) => Number.isSafeInteger(position) && position >= 0;
