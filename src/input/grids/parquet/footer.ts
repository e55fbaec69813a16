// The footer of a Parquet file: the schema, and where the columns of each row group are.
// https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
import type { GridBytes } from '../grid.js';
import { Damage, ParquetError } from './fault.js';
import { readElement, type SchemaNode, schemaTree } from './schema.js';
import { Thrift } from './thrift.js';

/** "PAR1" is the beginning and the end of the file; the length of the footer is before the last one. */
const MAGIC_BYTES = 4;
const TAIL_BYTES = 8;
/** Bytes that a footer may have; a thousand columns in a thousand row groups need 150 MB. */
const LONGEST = 256 * 1024 * 1024;
/** Elements that a schema may have, and row groups that a file may have. */
const MOST_ELEMENTS = 200_000;
const MOST_GROUPS = 1_000_000;

/** A column of a row group: consecutive pages. */
export interface Chunk {
  readonly codec: number;
  /** The number of values, with nulls; in lists each item counts. */
  readonly values: number;
  readonly start: number;
  readonly size: number;
  /** Its unpacked size, by the footer. */
  readonly unpacked: number;
}

export interface RowGroup {
  readonly rows: number;
  /** One for each leaf of the schema, in order. */
  readonly chunks: readonly Chunk[];
}

export interface Footer {
  readonly schema: SchemaNode;
  /** Rows in all. */
  readonly rows: number;
  readonly groups: number;
  /** Reads the metadata of a row group. @throws ParquetError where it is damaged or encrypted */
  group(index: number): RowGroup;
}

/** @throws ParquetError where the file is cut, damaged, encrypted, or a mere index */
export function readFooter(file: GridBytes): Footer {
  const { size } = file;
  const tail = read(file, Math.max(size - TAIL_BYTES, 0), TAIL_BYTES);
  const magic = Buffer.from(tail.subarray(-MAGIC_BYTES)).toString('latin1');
  if (magic === 'PARE') throw new ParquetError({ what: 'encrypted' });
  if (magic !== 'PAR1' || size < MAGIC_BYTES + TAIL_BYTES) throw new ParquetError({ what: 'cut' });
  const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true);
  if (length > Math.min(size - MAGIC_BYTES - TAIL_BYTES, LONGEST)) throw new ParquetError({ what: 'footer' });
  return parsed(read(file, size - TAIL_BYTES - length, length), size);
}

function read(file: GridBytes, position: number, length: number): Uint8Array {
  const bytes = file.read(position, length);
  if (bytes.length < length) throw new ParquetError({ what: 'cut' });
  return bytes;
}

function parsed(bytes: Uint8Array, fileSize: number): Footer {
  return orDamaged(() => {
    const elements: ReturnType<typeof readElement>[] = [];
    /** The position in the footer of each row group: only one is decoded at a time. */
    const places: number[] = [];
    const thrift = new Thrift(bytes);
    let rows = 0;
    thrift.fields((id) => {
      if (id === 3) rows = thrift.integer();
      if (id === 2)
        thrift.list((index) => {
          if (index === MOST_ELEMENTS) throw new Damage();
          elements.push(readElement(thrift));
        });
      if (id === 4)
        thrift.list((index) => {
          if (index === MOST_GROUPS) throw new Damage();
          places.push(thrift.at);
        });
    });
    const schema = schemaTree(elements);
    const leaves = leavesOf(schema);
    return {
      schema,
      rows,
      groups: places.length,
      group: (index) => orDamaged(() => readGroup(new Thrift(bytes, places[index]), leaves, fileSize)),
    };
  });
}

function leavesOf({ leaf, children }: SchemaNode): number {
  return leaf === undefined ? children.reduce((sum, child) => sum + leavesOf(child), 0) : 1;
}

function readGroup(thrift: Thrift, leaves: number, fileSize: number): RowGroup {
  const chunks: Chunk[] = [];
  let rows = -1;
  thrift.fields((id) => {
    if (id === 1) thrift.list(() => chunks.push(readChunk(thrift, fileSize)));
    else if (id === 3) rows = thrift.integer();
  });
  if (rows < 0 || !Number.isSafeInteger(rows) || chunks.length !== leaves) throw new Damage();
  return { rows, chunks };
}

function readChunk(thrift: Thrift, fileSize: number): Chunk {
  let [codec, values, unpacked, size, data, dictionary] = [-1, -1, 0, -1, -1, 0];
  thrift.struct((id) => {
    if (id === 1 && thrift.text() !== '') throw new ParquetError({ what: 'rows-elsewhere' });
    if (id === 8) throw new ParquetError({ what: 'encrypted' });
    if (id === 3)
      thrift.struct((inner) => {
        if (inner === 4) codec = thrift.integer();
        else if (inner === 5) values = thrift.integer();
        else if (inner === 6) unpacked = thrift.integer();
        else if (inner === 7) size = thrift.integer();
        else if (inner === 9) data = thrift.integer();
        else if (inner === 11) dictionary = thrift.integer();
      });
  });
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  // An empty chunk may have any position.
  const isInside =
    values === 0 || (start >= MAGIC_BYTES && size >= 0 && start + size <= fileSize - TAIL_BYTES);
  if (!isInside || values < 0 || codec < 0) throw new Damage();
  return { codec, values, start, size, unpacked: Math.max(unpacked, 0) };
}

/** Any damage makes the whole footer useless. */
function orDamaged<T>(reading: () => T): T {
  try {
    return reading();
  } catch (error) {
    throw error instanceof Damage ? new ParquetError({ what: 'footer' }, error) : error;
  }
}
