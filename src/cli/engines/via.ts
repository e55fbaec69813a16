// A client of an engine, run by nps: the query goes to its standard input, and the answer comes from its standard output.
import { spawn } from 'node:child_process';
import { EXIT_OF_INTERRUPT } from '../output/signals.js';
import { cliError } from '../problems.js';
import { type Client, nameOfClient } from './client-words.js';

/** Bytes of the output that are kept, to show output that is no answer. */
const KEPT = 200;

/** Milliseconds that an interrupted client has to stop its server, before it is killed. */
const PATIENCE = 100;
const CLOCK = new Int32Array(new SharedArrayBuffer(4));

/** Where a client is run. */
export interface Around {
  readonly env: NodeJS.ProcessEnv;
  /** Where messages of the client go. */
  readonly stderr: NodeJS.WritableStream;
}

/**
 * A client's answer to a query. The client is ended when the reader stops, and when this process ends.
 * @throws NpsError where it cannot be started, or ends with a status other than 0, or by a signal
 */
export async function* answerOf(
  client: Client,
  query: string,
  { env, stderr }: Around,
): AsyncGenerator<Uint8Array, void> {
  const name = nameOfClient(client);
  const child = spawn(client.program, client.args, {
    stdio: 'pipe',
    env: { ...env, ...client.env },
    windowsHide: true,
  });
  const ended = new Promise<End>((resolve) => {
    child.once('error', (error) => resolve({ error }));
    child.once('close', (status, signal) => resolve({ status, signal }));
  });
  const leave = (code: number) => {
    if (code === EXIT_OF_INTERRUPT && child.kill('SIGINT')) Atomics.wait(CLOCK, 0, 0, PATIENCE);
    child.kill();
  };
  process.once('exit', leave);
  // Where a client ends before it has read the query, its status says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(query);
  child.stderr.on('data', (said: Uint8Array) => stderr.write(said));
  let isDone = false;
  let begin = '';
  try {
    for await (const bytes of child.stdout as AsyncIterable<Uint8Array>) {
      if (begin.length < KEPT) begin += Buffer.from(bytes).toString('utf8', 0, KEPT);
      yield bytes;
    }
    const end = await ended;
    isDone = true;
    rejectFailure(name, end, begin);
  } finally {
    if (!isDone) child.kill();
    process.removeListener('exit', leave);
  }
}

type End =
  | { readonly error: Error }
  | { readonly status: number | null; readonly signal: NodeJS.Signals | null };

/** @param begin the beginning of its output */
function rejectFailure(client: string, end: End, begin: string): void {
  if ('error' in end) {
    const { code } = end.error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'missing' : code === 'EACCES' ? 'forbidden' : 'other';
    throw cliError({ kind: 'client-not-started', client, why, reason: end.error.message }, end.error);
  }
  const { status, signal } = end;
  if (signal !== null) throw cliError({ kind: 'client-killed', client, signal });
  if (status === 0) return;
  const [line = ''] = begin.split(/\r?\n/);
  // Some clients write their errors to standard output.
  const said = line.includes('nps_') ? '' : line.trim();
  throw cliError({ kind: 'client-failed', client, status: status ?? -1, said });
}
