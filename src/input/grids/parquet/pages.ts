// The pages of a column, one at a time: found, checked, unpacked.
import type { GridBytes } from '../grid.js';
import type { Unpack } from './codecs.js';
import { Damage, ParquetError } from './fault.js';
import type { Chunk } from './footer.js';
import { Thrift } from './thrift.js';

/** Bytes that a page may have, packed or unpacked; writers make pages of 1 MB, DuckDB of up to 100 MB. */
const LARGEST_PAGE = 128 * 1024 * 1024;
/** Bytes that are read at a time where pages are small, and where pages are skipped. */
const WINDOW = 128 * 1024;
const PASSING = 4 * 1024;

/** The parts of a page. */
export interface Page {
  /** The number of values, with nulls. */
  readonly values: number;
  readonly encoding: number;
  readonly isDictionary: boolean;
  /** The lengths of the levels, where these do not begin with their lengths. */
  readonly levels: { readonly repetition: Uint8Array; readonly definition: Uint8Array } | undefined;
  /** The unpacked bytes: values, with the levels before them unless these are separate. */
  readonly bytes: Uint8Array;
}

interface Header {
  type: number;
  unpacked: number;
  packed: number;
  values: number;
  encoding: number;
  /** Bytes of levels, where these are never packed. */
  definition: number;
  repetition: number;
  isPacked: boolean;
  /** A data page with separate levels. */
  hasLevelsApart: boolean;
}

const DATA = 0;
const INDEX = 1;
const DICTIONARY = 2;
const DATA_V2 = 3;

export class Pages {
  private readonly end: number;
  private at: number;
  private window: Uint8Array = new Uint8Array();
  private windowAt = 0;

  constructor(
    private readonly file: GridBytes,
    { start, size }: Chunk,
    private readonly unpack: Unpack,
    private readonly column: string,
  ) {
    this.at = start;
    this.end = start + size;
  }

  /** Bytes that are kept in memory. */
  get kept(): number {
    return this.window.length;
  }

  /**
   * The next page.
   * @param mayPass whether a page with that number of values may be skipped
   * @returns the page, or the number of values of a skipped page; undefined at the end
   * @throws Damage, or ParquetError where a page is too large
   */
  next(mayPass: (values: number) => boolean): Page | number | undefined {
    for (;;) {
      if (this.at >= this.end) return undefined;
      const header = this.header(mayPass(1) ? PASSING : WINDOW);
      const { type, packed, values } = header;
      if (type === INDEX) {
        this.at += packed;
        continue;
      }
      const isData = type === DATA || type === DATA_V2;
      if (!isData && type !== DICTIONARY) throw new Damage();
      if (isData && mayPass(values)) {
        this.at += packed;
        return values;
      }
      const bytes = this.taken(packed);
      const { definition, repetition, encoding } = header;
      const isDictionary = type === DICTIONARY;
      const page = { values, encoding, isDictionary };
      if (!header.hasLevelsApart)
        return { ...page, levels: undefined, bytes: this.unpack(bytes, header.unpacked) };
      const apart = repetition + definition;
      if (apart > bytes.length) throw new Damage();
      const rest = bytes.subarray(apart);
      const size = header.unpacked - apart;
      return {
        ...page,
        levels: {
          repetition: bytes.subarray(0, repetition),
          definition: bytes.subarray(repetition, apart),
        },
        // A page of nulls may have no bytes, which no codec can unpack.
        bytes: header.isPacked && size > 0 ? this.unpack(rest, size) : rest,
      };
    }
  }

  private header(window: number): Header {
    for (let length = 256; ; length *= 4) {
      const bytes = this.peek(length, window);
      const thrift = new Thrift(bytes);
      try {
        const header = readHeader(thrift);
        this.at += thrift.at;
        return this.checked(header);
      } catch (error) {
        // Statistics with long values make a header longer.
        const isAll = this.at + bytes.length >= this.end;
        if (!(error instanceof Damage) || isAll || length > LARGEST_PAGE) throw error;
      }
    }
  }

  private checked(header: Header): Header {
    const { packed, unpacked, values, definition, repetition } = header;
    if (Math.min(packed, unpacked, values, definition, repetition) < 0) throw new Damage();
    if (this.at + packed > this.end) throw new Damage();
    if (Math.max(packed, unpacked) > LARGEST_PAGE)
      throw new ParquetError({ what: 'large-page', column: this.column, most: LARGEST_PAGE });
    return header;
  }

  /** The next bytes, without moving on; fewer where the column ends. */
  private peek(length: number, window: number): Uint8Array {
    const wanted = Math.min(length, this.end - this.at);
    const from = this.at - this.windowAt;
    if (from < 0 || from + wanted > this.window.length) {
      const size = Math.min(Math.max(wanted, window), this.end - this.at);
      this.window = this.file.read(this.at, size);
      this.windowAt = this.at;
      if (this.window.length < size) throw new Damage();
    }
    const start = this.at - this.windowAt;
    return this.window.subarray(start, start + wanted);
  }

  private taken(length: number): Uint8Array {
    const bytes = this.peek(length, WINDOW);
    if (bytes.length < length) throw new Damage();
    this.at += length;
    return bytes;
  }
}

function readHeader(thrift: Thrift): Header {
  const header: Header = {
    type: -1,
    unpacked: -1,
    packed: -1,
    values: -1,
    encoding: -1,
    definition: 0,
    repetition: 0,
    isPacked: true,
    hasLevelsApart: false,
  };
  thrift.fields((id) => {
    if (id === 1) header.type = thrift.integer();
    else if (id === 2) header.unpacked = thrift.integer();
    else if (id === 3) header.packed = thrift.integer();
    else if (id === 5 || id === 7)
      thrift.struct((inner) => {
        if (inner === 1) header.values = thrift.integer();
        else if (inner === 2) header.encoding = thrift.integer();
      });
    else if (id === 8) {
      header.hasLevelsApart = true;
      thrift.struct((inner) => {
        if (inner === 1) header.values = thrift.integer();
        else if (inner === 4) header.encoding = thrift.integer();
        else if (inner === 5) header.definition = thrift.integer();
        else if (inner === 6) header.repetition = thrift.integer();
        else if (inner === 7) header.isPacked = thrift.truth();
      });
    }
  });
  return header;
}
