// Options before the command: `nps --json score f.csv` is `nps score --json f.csv`.
import { type OptionGroup, type OptionRecord, optionsIn, takesValue } from './record.js';

/**
 * The arguments with the command first. Without a command they stay as they are.
 * @param groups the options of all commands: a flag takes a value in all that have it, or in none
 */
export function commandFirst(
  args: readonly string[],
  groups: readonly (readonly OptionGroup[])[],
): readonly string[] {
  const withValue = new Set(groups.flatMap((some) => Object.values(optionsIn(some))).flatMap(flagsWithValue));
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--' || arg === '-V' || arg === '--version') return args;
    if (arg === '-' || !arg.startsWith('-')) return [arg, ...args.slice(0, i), ...args.slice(i + 1)];
    if (isFollowed(arg, withValue)) i++;
  }
  return args;
}

function flagsWithValue(record: OptionRecord): string[] {
  return takesValue(record) ? record.flags.split(/[ ,]+/).filter((flag) => flag.startsWith('-')) : [];
}

/** Whether the value of an option is the next argument: not in `--format=json`, `-fjson`, `-qfjson`. */
function isFollowed(arg: string, withValue: ReadonlySet<string>): boolean {
  if (arg.startsWith('--')) return withValue.has(arg);
  const letters = [...arg.slice(1)];
  return letters.findIndex((letter) => withValue.has(`-${letter}`)) === letters.length - 1;
}
