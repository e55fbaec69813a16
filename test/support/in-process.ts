// The program in this process, with a stand-in for what it needs of one: for thousands of runs.
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { Host } from '../../src/cli/output/terminal.js';

/** What the program did. */
export interface RanHere {
  stdout: string;
  stderr: string;
  code: number;
}

/**
 * Runs a command line, each argument as it comes from a shell.
 * @param input what is piped in, in these pieces; nothing by default
 */
export async function runHere(args: readonly string[], input: Iterable<Buffer> = []): Promise<RanHere> {
  const ran: RanHere = { stdout: '', stderr: '', code: 0 };
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      decodeStrings: false,
      write(text: string, _, done) {
        ran[name] += text;
        done();
      },
    });
  const host: Host = {
    stdin: Readable.from(input, { objectMode: false }),
    stdout: into('stdout'),
    stderr: into('stderr'),
    env: {},
    once: () => undefined,
    removeListener: () => undefined,
    exit: (code) => {
      throw new Error(`ended with ${code}`);
    },
  };
  ran.code = await main(args, host);
  return ran;
}
