// Thrift's compact protocol, in which Parquet writes its metadata.
// https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
import { Damage } from './fault.js';

const TRUE = 1;
const FALSE = 2;
const BYTE = 3;
const I64 = 6;
const DOUBLE = 7;
const BINARY = 8;
const LIST = 9;
const SET = 10;
const MAP = 11;
const STRUCT = 12;

/** How deep structs may be nested; Parquet needs less than ten levels. */
const DEEPEST = 40;
/** Bytes of the longest number. */
const LONGEST_NUMBER = 10;

/**
 * Reads structs field by field. Values that no caller reads are skipped, so that sizes in a file do not decide how much
 * memory is used. All methods throw `Damage` where the bytes end or have another type.
 */
export class Thrift {
  /** The type of the next value; 0 after it was read. */
  private type = 0;
  private depth = 0;

  constructor(
    private readonly bytes: Uint8Array,
    /** The position of the next byte. */
    public at = 0,
  ) {}

  /** Reads a struct: `onField` gets the number of each field and may read its value. */
  struct(onField: (id: number) => void): void {
    this.expect(STRUCT, STRUCT);
    this.fields(onField);
  }

  /** The same for a struct without a field header, as the outermost is. */
  fields(onField: (id: number) => void): void {
    if (++this.depth > DEEPEST) throw new Damage();
    for (let id = 0; ; ) {
      const head = this.byte();
      if ((head & 0x0f) === 0) break;
      id = head >> 4 === 0 ? this.signed() : id + (head >> 4);
      this.type = head & 0x0f;
      onField(id);
      this.skip();
    }
    this.depth--;
    this.type = 0;
  }

  /** Reads a list: `onItem` may read the value of each item. */
  list(onItem: (index: number) => void): void {
    this.expect(LIST, SET);
    const head = this.byte();
    const size = head >> 4 === 15 ? this.unsigned() : head >> 4;
    const type = head & 0x0f;
    // Every value takes at least a byte, so that the size alone cannot make this take long.
    if (size > 0 && (type === 0 || size > this.bytes.length - this.at)) throw new Damage();
    for (let index = 0; index < size; index++) {
      // A boolean in a list takes a byte.
      this.type = type === FALSE || type === TRUE ? BYTE : type;
      onItem(index);
      this.skip();
    }
    this.type = 0;
  }

  integer(): number {
    if (this.type === BYTE) {
      this.type = 0;
      return (this.byte() << 24) >> 24;
    }
    this.expect(BYTE, I64);
    return this.signed();
  }

  truth(): boolean {
    const { type } = this;
    this.expect(TRUE, FALSE);
    return type === TRUE;
  }

  text(): string {
    this.expect(BINARY, BINARY);
    const bytes = this.taken(this.unsigned());
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  }

  /** Skips the next value, if it was not read. */
  skip(): void {
    const { type } = this;
    if (type === 0) return;
    this.type = 0;
    if (type === TRUE || type === FALSE) return;
    if (type === BYTE) this.taken(1);
    else if (type < DOUBLE) this.signed();
    else if (type === DOUBLE) this.taken(8);
    else if (type === BINARY) this.taken(this.unsigned());
    else if (type === LIST || type === SET) this.skipList(type);
    else if (type === STRUCT) this.fields(() => {});
    else if (type === MAP) this.skipMap();
    else throw new Damage();
  }

  private skipList(type: number): void {
    if (++this.depth > DEEPEST) throw new Damage();
    this.type = type;
    this.list(() => {});
    this.depth--;
  }

  private skipMap(): void {
    const size = this.unsigned();
    if (size === 0) return;
    if (++this.depth > DEEPEST) throw new Damage();
    const types = this.byte();
    for (let i = 0; i < 2 * size; i++) {
      const type = i % 2 === 0 ? types >> 4 : types & 0x0f;
      this.type = type === FALSE || type === TRUE ? BYTE : type;
      if (this.type === 0) throw new Damage();
      this.skip();
    }
    this.depth--;
  }

  private expect(one: number, other: number): void {
    if (this.type < one || this.type > other) throw new Damage();
    this.type = 0;
  }

  private byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new Damage();
    return byte;
  }

  private taken(length: number): Uint8Array {
    const from = this.at;
    if (length > this.bytes.length - from) throw new Damage();
    this.at += length;
    return this.bytes.subarray(from, this.at);
  }

  /** A number up to 2^53; no field that is read has larger ones. */
  private unsigned(): number {
    let value = 0;
    for (let i = 0, place = 1; i < LONGEST_NUMBER; i++, place *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * place;
      if (byte < 0x80) return value;
    }
    throw new Damage();
  }

  private signed(): number {
    const value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
