// Text that goes out while a command computes: to standard output, or into a file.
import type { OutputFile } from './output-file.js';
import { type Host, write } from './terminal.js';

/** Characters that wait until they are written: what fails before them leaves standard output empty. */
const ENOUGH = 1 << 17;

export class TextSink {
  private waiting = '';
  private closed = false;

  /** @param file undefined for standard output */
  constructor(
    private readonly host: Pick<Host, 'stdout'>,
    private readonly file: OutputFile | undefined,
    /** Called before text is shown. */
    private readonly before: () => void,
  ) {}

  /** Whether the reader has gone away, so that nothing more is wanted. */
  get isClosed(): boolean {
    return this.closed;
  }

  /** Whether people watch. */
  get isTerminal(): boolean {
    return this.file === undefined && this.host.stdout.isTTY === true;
  }

  /** Takes text, which goes out by {@link drain} and {@link end}. */
  add(text: string): void {
    this.waiting += text;
  }

  /** Whether there is enough to be written. */
  get isFull(): boolean {
    return this.waiting.length >= ENOUGH;
  }

  /** Writes what waits, where that is enough. @throws NpsError `unwritable-file` */
  async drain(): Promise<void> {
    if (this.isFull) await this.end();
  }

  /** Writes what waits. @throws NpsError `unwritable-file` */
  async end(): Promise<void> {
    const text = this.waiting;
    this.waiting = '';
    if (text === '' || this.closed) return;
    if (this.file !== undefined) this.file.write(text);
    else {
      this.before();
      this.closed = !(await write(this.host.stdout, text));
    }
  }
}
