// A command line as typed, word by word, where commander has not looked at it or has given up.
import { longFlag, type OptionGroup, type OptionRecord, optionsIn, takesValue } from './record.js';

/** A word, or an option with its value. `at` is its place among the arguments, `end` the place after it. */
export type Typed =
  | { readonly kind: 'operand'; readonly text: string; readonly at: number; readonly end: number }
  | {
      readonly kind: 'option';
      /** As typed, without the value: `--min`, `-f`. */
      readonly flag: string;
      readonly value: string | undefined;
      readonly at: number;
      readonly end: number;
    };

/** Options by each of their flags: `-o`, `--output`, `--no-color`. */
export type Flags = ReadonlyMap<string, OptionRecord>;

/** Those of some groups. A flag takes a value in all commands that have it, or in none. */
export function flagsIn(groups: readonly OptionGroup[]): Flags {
  return new Map(
    groups
      .flatMap(({ options }) => Object.values(options))
      .flatMap((record) => flagsOf(record).map((flag) => [flag, record] as const)),
  );
}

/** Those that help shows. */
export function shownFlags(groups: readonly OptionGroup[]): string[] {
  return Object.values(optionsIn(groups))
    .filter(({ hidden }) => !hidden)
    .flatMap(flagsOf);
}

function flagsOf(record: OptionRecord): string[] {
  const flags = record.flags.split(/[ ,=[]+/).filter((flag) => flag.startsWith('-'));
  return record.negated === undefined ? flags : [...flags, longFlag(record).replace('--', '--no-')];
}

/** The words of a command line; what follows `--` are operands. */
export function scan(args: readonly string[], flags: Flags): Typed[] {
  const typed: Typed[] = [];
  let at = 0;
  const isFollowed = (flag: string) => {
    const record = flags.get(flag);
    return record !== undefined && takesValue(record) && !flag.startsWith('--no-');
  };
  while (at < args.length) {
    const arg = args[at]!;
    if (arg === '--') {
      for (let i = at + 1; i < args.length; i++)
        typed.push({ kind: 'operand', text: args[i]!, at: i, end: i + 1 });
      return typed;
    }
    if (arg === '-' || !arg.startsWith('-')) {
      typed.push({ kind: 'operand', text: arg, at, end: at + 1 });
      at++;
    } else if (arg.startsWith('--')) at = long(arg);
    else at = short(arg);
  }
  return typed;

  function long(arg: string): number {
    const equals = arg.indexOf('=');
    const flag = equals === -1 ? arg : arg.slice(0, equals);
    if (equals !== -1) return option(flag, arg.slice(equals + 1), at + 1);
    return isFollowed(flag) ? option(flag, args[at + 1], at + 2) : option(flag, undefined, at + 1);
  }

  /** `-fjson`, `-qfjson`, `-qf json`. */
  function short(arg: string): number {
    for (let i = 1; i < arg.length; i++) {
      const flag = `-${arg[i]}`;
      const rest = arg.slice(i + 1);
      if (!flags.has(flag)) return option(i === 1 ? arg : `-${arg.slice(i)}`, undefined, at + 1);
      if (!isFollowed(flag)) option(flag, undefined, at + 1);
      else return rest === '' ? option(flag, args[at + 1], at + 2) : option(flag, rest, at + 1);
    }
    return at + 1;
  }

  function option(flag: string, value: string | undefined, end: number): number {
    typed.push({ kind: 'option', flag, value, at, end: Math.min(end, args.length) });
    return end;
  }
}
