// Text that goes out while a command computes: to standard output, or into a file.
import type { OutputFile } from './output-file.js';
import { type Host, write } from './terminal.js';

/** Characters that wait until they are written: what fails before them leaves standard output empty. */
const ENOUGH = 1 << 17;

export class TextSink {
  private waiting = '';
  /** The reader has gone away: nothing more is wanted. */
  private isClosed = false;

  /** @param file undefined for standard output */
  constructor(
    private readonly host: Pick<Host, 'stdout'>,
    private readonly file: OutputFile | undefined,
    /** Called before text is shown. */
    private readonly before: () => void,
  ) {}

  /** Whether people watch. */
  get isTerminal(): boolean {
    return this.file === undefined && this.host.stdout.isTTY === true;
  }

  /** Takes text, which goes out by {@link drain} and {@link end}; what nobody reads any more is not kept. */
  add(text: string): void {
    if (!this.isClosed) this.waiting += text;
  }

  /**
   * Writes what waits, once that is enough.
   * @returns whether more is wanted: false once the reader has gone away
   * @throws NpsError `unwritable-file`
   */
  async drain(): Promise<boolean> {
    if (this.waiting.length >= ENOUGH) await this.end();
    return !this.isClosed;
  }

  /** Writes all pieces of a text, as long as they are wanted. @throws NpsError `unwritable-file` */
  async addAll(pieces: Iterable<string>): Promise<void> {
    for (const piece of pieces) {
      this.add(piece);
      if (!(await this.drain())) return;
    }
    await this.end();
  }

  /** Writes what waits. @throws NpsError `unwritable-file` */
  async end(): Promise<void> {
    const text = this.waiting;
    this.waiting = '';
    if (text === '') return;
    if (this.file !== undefined) this.file.write(text);
    else {
      this.before();
      this.isClosed = !(await write(this.host.stdout, text));
    }
  }
}
