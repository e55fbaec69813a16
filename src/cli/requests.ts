// What a command line asks for that does not simply begin with a command: help, the version, the start screen,
// completion; options before the command; files without one.

import { allOptions, COMMANDS, isCommand, USUAL_COMMAND } from './commands.js';
import { commandFirst } from './options/before-command.js';
import { colorTyped } from './options/color.js';
import { type Flags, flagsIn, scan, type Typed } from './options/scan.js';
import { colorLevel } from './output/color.js';
import { type Host, tell, write } from './output/terminal.js';
import { cliError } from './problems.js';
import { VERSION } from './version.js';

/**
 * The command line to run.
 * @returns undefined where it was answered already
 * @throws NpsError `usage`
 */
export async function commandLineOf(
  args: readonly string[],
  host: Host,
): Promise<readonly string[] | undefined> {
  if (args[0] === '__complete') return complete(args.slice(1), host);
  if (args.length === 0 && host.stdin.isTTY) return start(host);
  // What can be told at once needs no options.
  if (args.length === 1 && isVersion(args[0]!)) return print(`${VERSION}\n`, host);
  const flags = flagsIn(Object.values(await allOptions()).flat());
  const arranged = commandFirst(args, flags);
  const typed = scan(arranged, flags);
  const has = (...names: string[]) => typed.some((one) => one.kind === 'option' && names.includes(one.flag));
  const [first] = arranged;
  if (first === 'help') return help(operandsOf(typed).slice(1), typed, host);
  if (has('-h', '--help')) return help(await subjectOf(operandsOf(typed)), typed, host);
  if (isCommand(first)) {
    const { rejectSingleDashes } = await import('./mistakes/options.js');
    await rejectSingleDashes(typed, arranged);
    return arranged;
  }
  if (typed.some((one) => one.kind === 'option' && isVersion(one.flag))) return print(`${VERSION}\n`, host);
  return scored(arranged, typed, flags, host);
}

const isVersion = (arg: string) => arg === '-V' || arg === '--version';

const operandsOf = (typed: readonly Typed[]) =>
  typed.flatMap((one) => (one.kind === 'operand' ? [one.text] : []));

async function complete(args: readonly string[], host: Host): Promise<undefined> {
  const { completions } = await import('./completion/answer.js');
  return print(await completions(args, host.env), host);
}

async function start(host: Host): Promise<undefined> {
  // Into a file or a pipe it would look like a report.
  if (!host.stdout.isTTY) throw cliError({ kind: 'no-command' });
  const { startScreen } = await import('./help/screens.js');
  return print(startScreen(await screenFor([], host)), host);
}

async function help(subjects: readonly string[], typed: readonly Typed[], host: Host): Promise<undefined> {
  const [subject] = subjects;
  const screen = await screenFor(typed, host);
  const all = typed.some((one) => one.kind === 'option' && one.flag === '--all');
  if (isCommand(subject)) {
    const { commandHelp } = await import('./help/command.js');
    return print(await commandHelp(subject, all, screen, host), host);
  }
  const [{ programHelp }, { TOPICS, topicHelp }] = await Promise.all([
    import('./help/screens.js'),
    import('./help/topics.js'),
  ]);
  if (subject === undefined || subject === 'help') return print(programHelp(screen), host);
  if (Object.hasOwn(TOPICS, subject)) return print(topicHelp(subject, screen), host);
  const { nearest } = await import('../words/nearest.js');
  const [names, topics] = [Object.keys(COMMANDS), Object.keys(TOPICS)];
  const near = nearest(subject, [...names, ...topics]);
  throw cliError({ kind: 'unknown-topic', word: subject, near, commands: names, topics });
}

/** What help is wanted for: a command; that of files without one; nothing in particular. */
async function subjectOf([first]: readonly string[]): Promise<string[]> {
  if (first === undefined) return [];
  const { isThere } = await import('../input/bytes/file-fault.js');
  return [isThere(first) ? USUAL_COMMAND : first];
}

async function screenFor(typed: readonly Typed[], { stdout, env }: Host) {
  const { screenOf } = await import('./help/layout.js');
  const options = typed.flatMap((one) =>
    one.kind === 'option' ? [one.value === undefined ? one.flag : `${one.flag}=${one.value}`] : [],
  );
  const level = colorLevel(stdout, env, colorTyped(options));
  return screenOf(stdout.isTTY ? stdout.columns : undefined, level > 0);
}

async function print(text: string, host: Host): Promise<undefined> {
  await write(host.stdout, text);
}

/** Files without a command: `score`, which is said. */
async function scored(
  args: readonly string[],
  typed: readonly Typed[],
  flags: Flags,
  host: Host,
): Promise<readonly string[]> {
  const operands = operandsOf(typed);
  const { rejectNearRequest, rejectNoFile } = await import('./mistakes/no-command.js');
  rejectNearRequest(typed, flags);
  await rejectNoFile(operands, args);
  const isQuiet = typed.some((one) => one.kind === 'option' && (one.flag === '-q' || one.flag === '--quiet'));
  if (!isQuiet) await tell(host.stderr, `no command is given: this is nps ${USUAL_COMMAND}\n`);
  return [USUAL_COMMAND, ...args];
}
