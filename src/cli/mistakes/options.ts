// Options that a command does not have: which one, or which command, was probably meant.
import { flagOf } from '../../words/names.js';
import { nearest } from '../../words/nearest.js';
import type { OptionMeant } from '../command-line-problems.js';
import { COMMANDS } from '../commands.js';
import { flagsIn, scan, shownFlags, type Typed } from '../options/scan.js';
import { cliError } from '../problems.js';
import { type CommandLine, commandLine, isFile, pasteable, replaced } from './line.js';

/** What other programs call an option. */
const CALLED_ELSEWHERE: Readonly<Record<string, string>> = {
  filter: 'where',
  'group-by': 'by',
  group: 'by',
  column: 'score',
  separator: 'delimiter',
  sep: 'delimiter',
  out: 'output',
  limit: 'top',
  level: 'confidence',
  threshold: 'min',
  id: 'latest-by',
  silent: 'quiet',
};

/**
 * `-output x` is, letter by letter, `-o utput x`: it would write a file that nobody asked for.
 * @throws NpsError `usage`
 */
export async function rejectSingleDashes(typed: readonly Typed[], words: readonly string[]): Promise<void> {
  const line = await commandLine(words);
  // A place among the words is one more than among the arguments.
  const wrong = typed.find((one) => {
    const arg = one.kind === 'option' ? words[one.at]! : '';
    return /^-[A-Za-z]/.test(arg) && line.flags.has(`-${arg.replace(/=.*/, '')}`);
  });
  if (wrong !== undefined) throw await unknownOption(words[wrong.at]!.replace(/=.*/, ''), line);
}

/** The error for an option that the command does not have. */
export async function unknownOption(option: string, line: CommandLine) {
  return cliError({
    kind: 'unknown-option',
    option,
    command: line.command,
    meant: await meantBy(option, line),
  });
}

async function meantBy(option: string, line: CommandLine): Promise<OptionMeant | undefined> {
  const { command, args } = line;
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  if (isFile(option))
    return { as: 'file', line: pasteable(command, [...args.toSpliced(at, 1), '--', option]) };
  if (option === '--version') return { as: 'near', flag: 'nps --version', line: 'nps --version' };
  const name = option.replace(/^-+/, '').toLowerCase();
  const own = shownFlags(line.groups);
  const exact = own.find((flag) => flag === `--${name}`);
  const called = CALLED_ELSEWHERE[name];
  if (exact === undefined && !own.includes(`--${called}`)) {
    const elsewhere = await inOtherCommands(`--${name}`, at, line);
    if (elsewhere !== undefined) return elsewhere;
  }
  const flag =
    exact ??
    own.find((one) => one === `--${called}`) ??
    nearest(
      `--${name}`,
      own.filter((one) => one.startsWith('--')),
    ) ??
    onlyOne(own.filter((one) => name.length > 2 && one.startsWith(`--${name}`)));
  if (flag === undefined)
    return called === undefined ? undefined : inOtherCommands(`--${called}`, at, line, `--${called}`);
  return {
    as: 'near',
    flag,
    line: pasteable(command, replaced(args, at, at + 1, [args[at]!.replace(option, () => flag)])),
  };
}

const onlyOne = (flags: readonly string[]) => (flags.length === 1 ? flags[0] : undefined);

/** The commands that have an option, and the command line of the one that takes most of what was typed. */
async function inOtherCommands(
  flag: string,
  at: number,
  line: CommandLine,
  as = flag,
): Promise<OptionMeant | undefined> {
  const names: string[] = [];
  const lines: { readonly text: string; readonly lost: number; readonly idle: number }[] = [];
  for (const [name, { load }] of Object.entries(COMMANDS)) {
    const { OPTIONS } = await load();
    if (name === line.command || !shownFlags(OPTIONS).includes(flag)) continue;
    names.push(name);
    const args = replaced(line.args, at, at + 1, [line.args[at]!.replace(/^[^=]*/, () => as)]);
    const flags = flagsIn(OPTIONS);
    const { needs, choices } = flags.get(as)!;
    // An option that changes nothing without another one is what was meant least.
    const idle = needs === undefined || needs.some((key) => args.includes(flagOf(key))) ? 0 : 1;
    const value = /^[^=]*=([\s\S]*)$/.exec(args[at]!)?.[1] ?? args[at + 1];
    const refused = choices !== undefined && !choices.includes(value!) ? 1 : 0;
    const meant = forCommand(name, args, flags);
    lines.push({ ...meant, lost: meant.lost + refused, idle });
  }
  const best = lines.toSorted((a, b) => a.lost - b.lost || a.idle - b.idle)[0];
  return best && { as: 'elsewhere', flag: as, commands: names, line: best.text };
}

/** What commands cannot do without. */
const NEEDED: Readonly<Record<string, { readonly oneOf: readonly string[]; readonly such: string }>> = {
  segment: { oneOf: ['--by'], such: '--by COLUMN' },
  movers: { oneOf: ['--id'], such: '--id COLUMN' },
  check: {
    oneOf: ['--min', '--max-detractors', '--min-responses', '--baseline', '--expect'],
    such: '--min NPS',
  },
  plan: { oneOf: ['--margin', '--detect', '--responses'], such: '--margin POINTS' },
};

const OF_TWO_FILES: ReadonlySet<string> = new Set(['compare', 'movers']);

/** A command line for another command, without what that does not take. */
function forCommand(name: string, args: readonly string[], flags: ReturnType<typeof flagsIn>) {
  const typed = scan(args, flags);
  const isTaken = (one: Typed) => (one.kind === 'operand' ? name !== 'plan' : flags.has(one.flag));
  const kept = typed.filter(isTaken);
  const options = kept.flatMap((one) => (one.kind === 'option' ? args.slice(one.at, one.end) : []));
  const operands = kept.flatMap((one) => (one.kind === 'operand' ? [one.text] : []));
  const words = operands.some((text) => /^-./.test(text))
    ? [...options, '--', ...operands]
    : [...operands, ...options];
  const needed = NEEDED[name];
  const lacks =
    needed !== undefined && !kept.some((one) => one.kind === 'option' && needed.oneOf.includes(one.flag));
  const missing = (OF_TWO_FILES.has(name) && operands.length !== 2 ? 1 : 0) + (lacks ? 1 : 0);
  return {
    text: pasteable(name, words) + (lacks ? ` ${needed.such}` : ''),
    lost: typed.length - kept.length + missing,
  };
}
