// Opens the parts of a workbook, which are files of its archive.
import type { Zip } from '../../bytes/zip.js';
import { inputError } from '../../problems.js';
import { PartFault, type WorkbookFault } from './part-fault.js';
import { asUtf8 } from './utf8.js';
import { type XmlHandler, XmlScanner } from './xml.js';

export class Parts {
  /** Names in the archive, by lower-case name: the names of parts ignore case. */
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    private readonly zip: Zip,
    private readonly file: string,
  ) {
    this.names = new Map(zip.names.map((name) => [name.toLowerCase(), name]));
  }

  has(part: string): boolean {
    return this.names.has(part.toLowerCase());
  }

  /** The unpacked size of a part in bytes. */
  sizeOf(part: string): number {
    return this.zip.sizeOf(this.names.get(part.toLowerCase()) ?? '');
  }

  /**
   * Reads a whole part.
   * @throws NpsError `damaged-zip` or `damaged-workbook`
   */
  async read(part: string, handler: XmlHandler): Promise<void> {
    for await (const _ of this.stream(part, handler));
  }

  /** The same in steps of some bytes, as far as the caller goes. */
  async *stream(part: string, handler: XmlHandler): AsyncGenerator<void> {
    const name = this.names.get(part.toLowerCase());
    if (name === undefined) throw this.error(part, { what: 'no-part' });
    const scanner = new XmlScanner(handler);
    try {
      for await (const chunk of asUtf8(this.zip.read(name))) {
        scanner.write(chunk);
        yield;
      }
      scanner.end();
    } catch (error) {
      throw error instanceof PartFault ? this.error(part, error.fault, error) : error;
    }
  }

  error(part: string, fault: WorkbookFault, cause?: unknown): Error {
    return inputError({ kind: 'damaged-workbook', file: this.file, part, fault }, cause);
  }
}
