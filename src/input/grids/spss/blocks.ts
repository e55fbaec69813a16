// The packed blocks of a .zsav file, from the table at its end.
// Format: GNU PSPP Developers Guide, "Data Record", https://www.gnu.org/software/pspp/pspp-dev/
import type { GridBytes } from '../grid.js';
import { Cursor } from './cursor.js';
import { damaged } from './damaged.js';

/** A block: its position, and its packed and unpacked length in bytes. */
export interface Block {
  readonly position: number;
  readonly packed: number;
  readonly unpacked: number;
}

/** Bytes of the header before the blocks, of the header of the table, and of each of its entries. */
const BEFORE = 24;
const TABLE = 24;
const ENTRY = 24;
/** Bytes that an unpacked block may have: all programs write 4 MB. */
const LARGEST = 64 * 1024 * 1024;
/** Bytes by which zlib may make a block longer. */
const OVERHEAD = 1024;

/**
 * Reads the table of blocks.
 * @param start the position of the cases
 * @throws NpsError `unreadable-file` where it contradicts itself or the file
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
