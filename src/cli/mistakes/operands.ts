// Operands that are no files: a value that lost its quotes or its comma, an option without dashes, a command that
// comes last.
import { isCommand } from '../commands.js';
import type { Typed } from '../options/scan.js';
import { takenBy } from '../options/taken.js';
import { columnsOf } from '../responses/columns-of.js';
import { type CommandLine, isFile, type Meant, pasteable, replaced } from './line.js';

type Operand = Extract<Typed, { readonly kind: 'operand' }>;

/** The command line as it was meant, where an operand is no file; undefined where nothing is known to be better. */
export async function withoutStray(file: string, line: CommandLine): Promise<Meant | undefined> {
  const { command, args, typed } = line;
  const at = typed.findIndex((one) => one.kind === 'operand' && one.text === file);
  if (at === -1) return undefined;
  const isStray = (one: Typed | undefined): one is Operand => one?.kind === 'operand' && !isFile(one.text);
  let first = at;
  while (isStray(typed[first - 1])) first--;
  let end = at + 1;
  while (isStray(typed[end])) end++;
  const strays = typed.slice(first, end) as Operand[];
  const texts = strays.map(({ text }) => text);
  const before = typed[first - 1];
  const fixed = (from: number, ...words: string[]) =>
    pasteable(command, replaced(args, from, strays.at(-1)!.end, words));
  if (texts.length > 1 && isFile(texts.join(' ')))
    return { slip: 'spaces', line: fixed(strays[0]!.at, texts.join(' ')) };
  if (before?.kind === 'option' && before.value !== undefined) return afterOption(before, texts, line, fixed);
  if (isCommand(file)) {
    const stray = strays.find(({ text }) => text === file)!;
    return { slip: 'command-last', line: pasteable(file, replaced(args, stray.at, stray.end, [])) };
  }
  const stray = strays.find(({ text }) => line.flags.has(`--${text}`));
  if (stray !== undefined)
    return {
      slip: 'no-dashes',
      line: pasteable(command, replaced(args, stray.at, stray.end, [`--${stray.text}`])),
    };
  if (before?.kind !== 'option') return undefined;
  return afterOption(before, texts, line, fixed);
}

/** Words that stand where the value of an option goes on. */
async function afterOption(
  { flag, value, at }: Extract<Typed, { readonly kind: 'option' }>,
  texts: readonly string[],
  line: CommandLine,
  fixed: (from: number, ...words: string[]) => string,
): Promise<Meant | undefined> {
  const record = line.flags.get(flag);
  const taken = record && takenBy(record);
  if (value === undefined)
    return flag === '--json' && /\.\w+$/.test(texts[0]!)
      ? { slip: 'output', line: fixed(at, flag, '-o', ...texts) }
      : undefined;
  if (texts.length === 1 && texts[0] === '%') return { slip: 'percent', line: fixed(at, flag, `${value}%`) };
  const whole = [value, ...texts].join(' ');
  switch (taken) {
    case 'columns': {
      const names = (await columnsOf(line.typed, line.flags)).map((name) => name.toLowerCase());
      if (names.includes(whole.toLowerCase())) return { slip: 'spaces', line: fixed(at, flag, whole) };
      const list = [value, ...texts].join(',').split(/\s*,[\s,]*/);
      return { slip: 'list', line: fixed(at, flag, list.filter((name) => name !== '').join(',')) };
    }
    case 'condition':
      return { slip: 'spaces', line: fixed(at, flag, whole.replace(/\s*==\s*/, '=')) };
    case 'column':
    case 'expectation':
      return { slip: 'spaces', line: fixed(at, flag, whole) };
    default:
      return flag === '--format' || flag === '-f'
        ? { slip: 'output', line: fixed(at, flag, value, '-o', ...texts) }
        : undefined;
  }
}
