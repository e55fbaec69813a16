// @ts-check
// A stand-in for what the program needs of a process, so that it can run in one that goes on.
import { Readable, Writable } from 'node:stream';

/**
 * @typedef {import('../../src/cli/output/terminal.js').Host} Host
 * @typedef {{ stdout: string, stderr: string, code: number }} RanHere what the program did
 */

/**
 * Runs a program with its arguments, each as it comes from a shell.
 * @param {(args: readonly string[], host: Host) => Promise<number>} main
 * @param {readonly string[]} args
 * @param {Iterable<Uint8Array> | AsyncIterable<Uint8Array>} input what is piped in, in these pieces
 * @param {Readonly<Record<string, string>>} env
 * @param {number} [columns] of the terminal that standard output is; none unless given
 * @returns {Promise<RanHere>}
 */
export async function runOnHost(main, args, input, env, columns) {
  const ran = { stdout: '', stderr: '' };
  const into = (/** @type {'stdout' | 'stderr'} */ name) =>
    new Writable({
      decodeStrings: false,
      write(text, _, done) {
        ran[name] += text;
        done();
      },
    });
  const code = await main(args, {
    stdin: Readable.from(input, { objectMode: false }),
    stdout: columns === undefined ? into('stdout') : Object.assign(into('stdout'), { isTTY: true, columns }),
    stderr: into('stderr'),
    env: { ...env },
    once: () => undefined,
    removeListener: () => undefined,
    exit(code) {
      throw new Error(`ended with ${code}`);
    },
  });
  return { ...ran, code };
}
