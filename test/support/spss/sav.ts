// Writes SPSS system files for tests, of any byte order and with anything wrong in them: what no program writes.
// Format: GNU PSPP Developers Guide, "System File Format", https://www.gnu.org/software/pspp/pspp-dev/

export interface TestVariable {
  readonly name: string;
  readonly label?: string;
  /** Bytes of a text; a number where it is left out. */
  readonly width?: number;
  /** As in the record: a number of values, or -2 and -3 for ranges. */
  readonly missing?: readonly [kind: number, ...values: number[]];
  readonly labels?: readonly (readonly [value: number, label: string])[];
  /** The type of its print format. */
  readonly format?: number;
}

export interface TestFile {
  readonly variables: readonly TestVariable[];
  readonly cases: readonly (readonly (number | string)[])[];
  readonly isBigEndian?: boolean;
  readonly cases32?: number;
  readonly compression?: number;
  readonly magic?: string;
  readonly caseSize?: number;
  readonly weight?: number;
  readonly bias?: number;
  readonly layout?: number;
  readonly codePage?: number;
  readonly encoding?: string;
  /** Records before the end of the dictionary. */
  readonly records?: (writer: Writer) => void;
  /** In the place of the cases. */
  readonly data?: (writer: Writer) => void;
}

export class Writer {
  private readonly parts: Buffer[] = [];

  constructor(private readonly isBigEndian: boolean) {}

  get length(): number {
    return this.parts.reduce((sum, part) => sum + part.length, 0);
  }

  int(...values: number[]): this {
    for (const value of values) {
      const part = Buffer.alloc(4);
      if (this.isBigEndian) part.writeInt32BE(value);
      else part.writeInt32LE(value);
      this.parts.push(part);
    }
    return this;
  }

  long(...values: number[]): this {
    for (const value of values) {
      const part = Buffer.alloc(8);
      if (this.isBigEndian) part.writeBigInt64BE(BigInt(value));
      else part.writeBigInt64LE(BigInt(value));
      this.parts.push(part);
    }
    return this;
  }

  double(value: number): this {
    const part = Buffer.alloc(8);
    if (this.isBigEndian) part.writeDoubleBE(value);
    else part.writeDoubleLE(value);
    return this.raw(part);
  }

  /** Text filled up with spaces; a string is written byte by byte. */
  text(text: string, length: number): this {
    return this.raw(Buffer.from(text.padEnd(length).slice(0, length), 'latin1'));
  }

  raw(bytes: Uint8Array): this {
    this.parts.push(Buffer.from(bytes));
    return this;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.parts);
  }
}

/** The bytes of a file. */
export function sav(file: TestFile): Uint8Array {
  const writer = new Writer(file.isBigEndian === true);
  const { variables, cases, cases32 = cases.length, compression = 0 } = file;
  writer.text(file.magic ?? '$FL2', 4).text('@(#) SPSS DATA FILE of a test', 60);
  writer.int(file.layout ?? 2, file.caseSize ?? -1, compression, file.weight ?? 0, cases32);
  writer
    .double(file.bias ?? 100)
    .text('01 Jan 26', 9)
    .text('00:00:00', 8)
    .text('', 64)
    .raw(new Uint8Array(3));
  for (const variable of variables) writeVariable(writer, variable);
  writeLabels(writer, variables);
  if (file.codePage !== undefined) writer.int(7, 3, 4, 8, 1, 2, 3, -1, 1, 1, 2, file.codePage);
  if (file.encoding !== undefined)
    writer.int(7, 20, 1, file.encoding.length).text(file.encoding, file.encoding.length);
  file.records?.(writer);
  writer.int(999, 0);
  if (file.data !== undefined) {
    file.data(writer);
    return writer.bytes();
  }
  for (const values of cases) {
    for (const [i, value] of values.entries()) {
      if (typeof value === 'number') writer.double(value);
      else writer.text(value, 8 * Math.ceil((variables[i]!.width ?? 8) / 8));
    }
  }
  return writer.bytes();
}

function writeVariable(
  writer: Writer,
  { name, label, width = 0, missing, format = width > 0 ? 1 : 5 }: TestVariable,
) {
  const print = (format << 16) | (8 << 8);
  writer.int(2, width, label === undefined ? 0 : 1, missing?.[0] ?? 0, print, print).text(name, 8);
  if (label !== undefined) writer.int(label.length).text(label, 4 * Math.ceil(label.length / 4));
  for (const value of missing?.slice(1) ?? []) writer.double(value);
  for (let i = 1; i < Math.ceil(width / 8); i++) writer.int(2, -1, 0, 0, 0, 0).text('', 8);
}

function writeLabels(writer: Writer, variables: readonly TestVariable[]): void {
  let slot = 1;
  for (const { width = 0, labels } of variables) {
    if (labels !== undefined) {
      writer.int(3, labels.length);
      for (const [value, label] of labels) {
        writer.double(value).raw(Uint8Array.of(label.length));
        writer.text(label, 8 * Math.ceil((label.length + 1) / 8) - 1);
      }
      writer.int(4, 1, slot);
    }
    slot += Math.max(1, Math.ceil(width / 8));
  }
}
