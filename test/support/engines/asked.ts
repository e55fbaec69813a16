// The way of two steps: nps sql writes the query, the client runs it, and nps reads the answer with --counted.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { temporaryFolder } from '../folder.js';
import { type Engine, runProgram } from './engine.js';
import { ask } from './nps.js';
import type { Question } from './scenarios.js';

/** Options that nps sql does not have: they are told to whoever reads the answer. */
const OF_READING = ['--min', '--adjust'];

/** The document that answers a question. @throws Error with the standard error of what fails */
export async function askedInSteps(engine: Engine, question: Question): Promise<string> {
  const answer = join(temporaryFolder(), 'answer.csv');
  const first = await queryFor(engine, question);
  writeFileSync(answer, await answerOf(engine, first.query));
  let line = first.line;
  if (line === undefined) {
    // Of two queries the first finds which texts are scores.
    const second = await queryFor(engine, question, ['--answers', answer]);
    writeFileSync(answer, await answerOf(engine, second.query));
    line = second.line!;
  }
  const words = wordsOf(line).map((word) => (word === 'answer.csv' ? answer : word));
  const { stdout, stderr, code } = await ask([...words, ...split(question.args).ofReading, '--json']);
  if (stdout === '') throw new Error(`${line} ended with ${code}: ${stderr}`);
  return stdout;
}

/** The query, and the line that reads its answer; none of the first of two queries. */
export async function queryFor(
  { dialect }: Engine,
  { args, table = 'responses', query, told = [] }: Question,
  more: readonly string[] = [],
): Promise<{ query: string; line: string | undefined }> {
  const from = query === undefined ? ['--table', table] : ['--query', query];
  const line = ['sql', ...split(args).ofQuery, '--dialect', dialect, ...from, ...told, ...more];
  const { stdout, stderr, code } = await ask(line);
  if (code !== 0) throw new Error(`nps ${line.join(' ')} ended with ${code}: ${stderr}`);
  return { query: stdout, line: /read it with: (.*)/.exec(stderr)?.[1] };
}

/** The arguments of a command line, as a shell takes it. */
function wordsOf(line: string): string[] {
  const printed = runProgram(['bash', '-c', `printf '%s\\0' ${line}`]);
  return printed.split('\0').slice(1, -1);
}

/** Options in pairs: those of the query, and those that only matter to who reads. */
function split([command, ...args]: readonly string[]): { ofQuery: string[]; ofReading: string[] } {
  const [ofQuery, ofReading]: [string[], string[]] = [[command!], []];
  for (let i = 0; i < args.length; i += 2) {
    (OF_READING.includes(args[i]!) ? ofReading : ofQuery).push(...args.slice(i, i + 2));
  }
  return { ofQuery, ofReading };
}

/** What the client prints. @throws Error with its standard error where it fails */
export async function answerOf({ client }: Engine, query: string): Promise<string> {
  const [program, ...args] = client.split(' ');
  const child = spawn(program!, args, { stdio: 'pipe' });
  child.stdin.end(query);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  if (code !== 0 || stderr !== '') throw new Error(`${program} ended with ${code}: ${stderr}`);
  return stdout;
}
