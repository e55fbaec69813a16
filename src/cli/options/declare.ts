// From records to commander's options.
import { type Command, Option } from 'commander';
import { cliError } from '../problems.js';
import { longFlag, type OptionGroup, type OptionRecord, optionsIn, takesValue } from './record.js';

/** Gives a command its options, each under the heading of its group. */
export function addOptions(command: Command, groups: readonly OptionGroup[]): void {
  const repeatable = Object.values(optionsIn(groups)).filter((record) => record.repeatable && !record.hidden);
  const hint =
    repeatable.length === 0 ? undefined : `only ${repeatable.map(longFlag).join(', ')} may be repeated`;
  for (const { heading, options } of groups) {
    for (const record of Object.values(options)) {
      rejectOption(command, record);
      // Before commander's own listeners, so that the second value is not looked at.
      rejectSecond(command, record, record.whenTwice ?? hint);
      command.addOption(optionOf(record).helpGroup(heading));
      if (record.negated !== undefined)
        command.addOption(new Option(negatedFlag(record), record.negated).helpGroup(heading));
    }
  }
}

function negatedFlag(record: OptionRecord): string {
  return longFlag(record).replace('--', '--no-');
}

function optionOf(record: OptionRecord): Option {
  // Commander knows a value that may be left out, but not that only an equals sign comes before it.
  const option = new Option(record.flags.replace('[=', ' ['), record.help);
  option.flags = record.flags;
  if (record.parse !== undefined) option.argParser(record.parse);
  if (record.choices !== undefined) option.choices(record.choices);
  if (record.repeatable) option.argParser(appendedTo(option.parseArg));
  if (record.default !== undefined) option.default(record.default, record.defaultText);
  return option.hideHelp(record.hidden === true);
}

/** @param check says what is wrong with one of them */
function appendedTo(check: Option['parseArg']) {
  return (text: string, previous: readonly string[] = []): string[] => {
    check?.(text, undefined);
    return [...previous, text];
  };
}

/** `-o --json` would write a file called --json. */
function rejectOption(command: Command, record: OptionRecord): void {
  if (!takesValue(record) || record.hidden) return;
  const flag = longFlag(record);
  command.on(`option:${flag.slice(2)}`, (text: string) => {
    if (command.options.some(({ short, long }) => text === short || text === long))
      throw cliError({
        kind: 'option-without-value',
        flag,
        flags: record.flags,
        help: record.help,
        follows: text,
      });
  });
}

/** Which of two values was meant cannot be known. A flag without a value says the same twice. */
function rejectSecond(command: Command, record: OptionRecord, hint: string | undefined): void {
  if (!takesValue(record) || record.repeatable || record.hidden) return;
  const flag = longFlag(record);
  let first: string | undefined;
  let isNegated = false;
  const rejectBoth = () => {
    if (first !== undefined && isNegated)
      throw cliError({
        kind: 'flags-exclude',
        flags: [`${flag} ${first}`, negatedFlag(record)],
        instead: undefined,
      });
  };
  command.on(`option:${flag.slice(2)}`, (text: string) => {
    if (first !== undefined)
      throw cliError({ kind: 'given-twice', flag, values: [first, text], instead: hint });
    first = text;
    rejectBoth();
  });
  command.on(`option:${negatedFlag(record).slice(2)}`, () => {
    isNegated = true;
    rejectBoth();
  });
}
