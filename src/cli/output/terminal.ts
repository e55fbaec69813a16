// The streams that the program was given: colour, width, closed pipes, progress.
import type { ColorLevel } from '../../report/paint.js';
import { unwritable } from './unwritable.js';

/** What the program needs of the process it runs in; `process` itself, or a stand-in. */
export interface Host {
  stdin: NodeJS.ReadStream | (NodeJS.ReadableStream & { isTTY?: boolean });
  stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
  env: NodeJS.ProcessEnv;
  /** Set where all went well and the program shall end with another code than 0 anyway. */
  exitCode?: number | string | null | undefined;
  once(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  removeListener(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exit(code: number): void;
}

/**
 * Whether to use colour: the flag, else NO_COLOR (unless empty), else FORCE_COLOR (0 and false switch it off),
 * else a terminal that is not dumb. Chalk itself ignores NO_COLOR, so it is told.
 */
export function colorLevel(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv, flag?: boolean): ColorLevel {
  if (flag !== undefined) return flag ? 1 : 0;
  if (env.NO_COLOR) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  return stream.isTTY && env.TERM !== 'dumb' ? 1 : 0;
}

/**
 * Writes all of the text; a reader that has gone away (`| head`) is no error.
 * @throws NpsError `unwritable-file`, for example where the disk is full
 */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      const settle = (error?: Error | null) => (error ? reject(error) : resolve());
      stream.once('error', settle);
      stream.write(text, (error) => {
        // After an error its event still comes: the listener must be there to take it.
        if (!error) stream.removeListener('error', settle);
        settle(error);
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
    throw unwritable(error, undefined);
  }
}

/** The same for what is said beside the report: where it cannot be written, there is no place to complain. */
export async function tell(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== '') await write(stream, text).catch(() => undefined);
}

const PROGRESS_AFTER_MS = 2000;
const PROGRESS_EVERY_MS = 200;

/** A line on standard error that says how much has been read; only on a terminal, and only after two seconds. */
export class Progress {
  private bytes = 0;
  private shown = 0;
  private readonly from = Date.now();

  constructor(
    private readonly stream: Host['stderr'],
    /** Bytes of all inputs, where they are known. */
    private readonly total: number | undefined,
  ) {}

  add(count: number): void {
    this.bytes += count;
    const now = Date.now();
    if (now - this.from < PROGRESS_AFTER_MS || now - this.shown < PROGRESS_EVERY_MS) return;
    this.shown = now;
    const share = this.total ? ` (${Math.floor((100 * this.bytes) / this.total)} %)` : '';
    this.stream.write(`\r\x1b[K${Math.round(this.bytes / 1e6)} MB read${share}`);
  }

  clear(): void {
    if (this.shown > 0) this.stream.write('\r\x1b[K');
    this.shown = 0;
  }
}
