// A command line as it was typed, also one that could not be understood: its options with their values, and its
// operands.
import { longFlag, type OptionGroup, optionsIn, takesValue } from './record.js';

/** An option, or an operand, which has no flag. */
export interface Typed {
  /** In its long form: `--format` of `-f`. */
  readonly flag: string | undefined;
  /** Undefined of a flag that takes none, or has none. */
  readonly value: string | undefined;
}

/**
 * Takes arguments apart. An option that is not known takes no value.
 * @param args without the command
 * @param groups the options that the command has
 */
export function typedWords(args: readonly string[], groups: readonly OptionGroup[]): Typed[] {
  const records = Object.values(optionsIn(groups));
  const named = (name: string) => records.find(({ flags }) => flags.split(/[ ,=[]+/).includes(name));
  const words: Typed[] = [];
  const waiting = [...args];
  for (let arg = waiting.shift(); arg !== undefined; arg = waiting.shift()) {
    if (arg === '--') {
      words.push(...waiting.map((value) => ({ flag: undefined, value })));
      break;
    }
    if (arg === '-' || !arg.startsWith('-')) words.push({ flag: undefined, value: arg });
    else if (arg.startsWith('--')) {
      const [, flag, value] = /^([^=]*)(?:=(.*))?$/s.exec(arg)!;
      const record = named(flag!);
      const isFollowed = value === undefined && record !== undefined && takesValue(record);
      words.push({ flag: flag!, value: isFollowed ? waiting.shift() : value });
    } else {
      const record = named(arg.slice(0, 2));
      const flag = record === undefined ? arg.slice(0, 2) : longFlag(record);
      const rest = arg.slice(2);
      if (record !== undefined && takesValue(record))
        words.push({ flag, value: rest === '' ? waiting.shift() : rest.replace(/^=/, '') });
      else {
        words.push({ flag, value: undefined });
        if (rest !== '') waiting.unshift(`-${rest}`);
      }
    }
  }
  return words;
}

/** The values that were given to an option. */
export function valuesOf(words: readonly Typed[], wanted: string): string[] {
  return words.flatMap(({ flag, value }) => (flag === wanted && value !== undefined ? [value] : []));
}
