// The streams that the program was given, and how text is written to them: closed pipes, full disks.
import type { SignalHost } from './signals.js';
import { unwritable } from './unwritable.js';

/** What the program needs of the process it runs in; `process` itself, or a stand-in. */
export interface Host extends SignalHost {
  stdin: NodeJS.ReadStream | (NodeJS.ReadableStream & { isTTY?: boolean });
  stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  stderr: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  env: NodeJS.ProcessEnv;
  /** Set where all went well and the program shall end with another code than 0 anyway. */
  exitCode?: number | string | null | undefined;
}

/**
 * Writes all of the text; a reader that has gone away (`| head`) is no error.
 * @returns whether it is still there
 * @throws NpsError `unwritable-file`, for example where the disk is full
 */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<boolean> {
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
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false;
    throw unwritable(error, undefined);
  }
}

/** The same for what is said beside the report: where it cannot be written, there is no place to complain. */
export async function tell(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== '') await write(stream, text).catch(() => undefined);
}
