// A command line as it was typed, also one that could not be understood: its options by their long names, with their
// values, and its operands.
import { longFlag, type OptionGroup } from './record.js';
import { flagsIn, scan } from './scan.js';

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
  const flags = flagsIn(groups);
  return scan(args, flags).map((word) => {
    if (word.kind === 'operand') return { flag: undefined, value: word.text };
    const record = word.flag.startsWith('--') ? undefined : flags.get(word.flag);
    return { flag: record === undefined ? word.flag : longFlag(record), value: word.value };
  });
}

/** The values that were given to an option. */
export function valuesOf(words: readonly Typed[], wanted: string): string[] {
  return words.flatMap(({ flag, value }) => (flag === wanted && value !== undefined ? [value] : []));
}
