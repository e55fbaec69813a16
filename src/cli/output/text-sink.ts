// Text that goes out while a command computes: to standard output, or into a file.
import type { OutputFile } from './output-file.js';
import { type Host, write } from './terminal.js';

/** Characters that wait before the first are written: what fails before them leaves standard output empty. */
const FIRST = 1 << 17;
/** Characters that are written at once: memory for more of them would be asked of the system each time. */
const PIECE = 1 << 15;

export class TextSink {
  private waiting: string[] = [''];
  private length = 0;
  private enough = FIRST;
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
    if (this.isClosed) return;
    if (this.waiting.at(-1)!.length >= PIECE) this.waiting.push('');
    this.waiting[this.waiting.length - 1] += text;
    this.length += text.length;
  }

  /**
   * Writes what waits, once that is enough.
   * @returns whether more is wanted: false once the reader has gone away
   * @throws NpsError `unwritable-file`
   */
  async drain(): Promise<boolean> {
    if (this.length >= this.enough) await this.end();
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
    const { waiting, length } = this;
    this.waiting = [''];
    this.length = 0;
    this.enough = PIECE;
    if (length === 0) return;
    if (this.file === undefined) this.before();
    for (const text of waiting) {
      if (this.file !== undefined) this.file.write(text);
      else if (!this.isClosed) this.isClosed = !(await write(this.host.stdout, text));
    }
  }
}
