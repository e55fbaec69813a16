// Help for one command: two examples and the options that most need, or all of it.
import { Command } from 'commander';
import { COMMANDS } from '../commands.js';
import { longFlag, type OptionGroup, type OptionRecord, optionsIn } from '../options/record.js';
import type { Host } from '../output/terminal.js';
import {
  columnOf,
  commandLine,
  type Entry,
  entries,
  page,
  reports,
  type Screen,
  section,
  wrapped,
} from './layout.js';

const SHOWN_EXAMPLES = 2;

/** The help of a command. @param all whether every option is shown, in groups */
export async function commandHelp(name: string, all: boolean, screen: Screen, host: Host): Promise<string> {
  const { description, load } = COMMANDS[name]!;
  const { OPTIONS, EXAMPLES, NOTES = [], declare } = await load();
  const command = new Command(name);
  declare(command, host);
  const { width } = screen;
  const shown = Object.values(optionsIn(OPTIONS)).filter(({ hidden }) => !hidden);
  const common = shown.filter((record) => record.common !== undefined);
  const isWhole = all || shown.length === common.length;
  const operands = operandsOf(command);
  const lists = [
    ...(all ? [{ heading: 'Arguments:', rows: operands }] : []),
    ...(isWhole ? groupsOf(OPTIONS) : [{ heading: 'Common options:', rows: common.map(briefly) }]),
    ...(all ? [{ heading: 'Help:', rows: HELP_OPTIONS }] : []),
  ].filter(({ rows }) => rows.length > 0);
  const column = columnOf(lists.flatMap(({ rows }) => rows));
  const examples = isWhole ? EXAMPLES : EXAMPLES.slice(0, SHOWN_EXAMPLES);
  return page([
    section(
      'Examples:',
      examples.flatMap((line) => commandLine(line, width)),
      screen,
    ),
    [
      ...wrapped(`Usage: ${usageOf(command, shown.length > 0)}`, width, 0, 4),
      ...wrapped(sentence(description), width),
      ...(all ? [] : operands.flatMap(([name, text]) => wrapped(`${sentence(name, ':')} ${text}.`, width))),
    ],
    ...lists.map(({ heading, rows }) => section(heading, entries(rows, width, column), screen)),
    ...(isWhole ? NOTES.map((note) => wrapped(note, width)) : []),
    isWhole ? reports(width) : wrapped(`All ${shown.length} options: nps ${name} --help --all`, width, 0, 2),
  ]);
}

const HELP_OPTIONS: readonly Entry[] = [['-h, --help', 'print help; with --all, all of it']];

/** A command as it is typed: `nps score [options] [files...]`. */
export function usageOf(command: Command, hasOptions: boolean): string {
  const operands = command.registeredArguments.map((one) => {
    const word = `${one.name()}${one.variadic ? '...' : ''}`;
    return one.required ? `<${word}>` : `[${word}]`;
  });
  return [`nps ${command.name()}`, ...(hasOptions ? ['[options]'] : []), ...operands].join(' ');
}

/** The operands of a command, with what each is. */
export function operandsOf(command: Command): Entry[] {
  return command.registeredArguments.map((one) => [one.name(), one.description]);
}

const sentence = (text: string, end = '.') => `${text[0]!.toUpperCase()}${text.slice(1)}${end}`;

function briefly(record: OptionRecord): Entry {
  return [record.flags, typeof record.common === 'string' ? record.common : meaning(record)];
}

function groupsOf(groups: readonly OptionGroup[]): { heading: string; rows: Entry[] }[] {
  return groups.map(({ heading, options }) => ({
    heading,
    rows: Object.values(options)
      .filter(({ hidden }) => !hidden)
      .flatMap((record): Entry[] => {
        const whole: Entry = [record.flags, meaning(record)];
        return record.negated === undefined
          ? [whole]
          : [whole, [longFlag(record).replace('--', '--no-'), record.negated]];
      }),
  }));
}

/** What help says of an option, with what it may be and what it is unless given. */
function meaning({ help, choices, default: usual, defaultText }: OptionRecord): string {
  const value = defaultText ?? usual;
  const known = [
    ...(choices === undefined ? [] : [choices.join(', ')]),
    ...(value === undefined ? [] : [`default: ${value}`]),
  ];
  return known.length === 0 ? help : `${help} (${known.join('; ')})`;
}
