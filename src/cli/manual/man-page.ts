// The man page nps(1), made of the records of the commands. For the build and the tests: no program loads it.

import { ENVIRONMENT, EXIT_CODES } from '../help/facts.js';
import { type OptionRecord, takesValue } from '../options/record.js';
import { VERSION } from '../version.js';
import { type ManualCommand, manualCommands } from './commands.js';
import { optionsByHeading } from './options.js';
import { filled, item, paragraph, section, subsection, title, verbatim } from './roff.js';

/**
 * The text of nps(1).
 * @param date of the page, as 2025-11-30
 */
export async function manPage(date: string): Promise<string> {
  const commands = await manualCommands();
  const blocks = [
    title('NPS', '1', date, `net-promoter ${VERSION}`, 'User Commands'),
    section('NAME'),
    'nps \\- Net Promoter Score from survey exports',
    section('SYNOPSIS'),
    verbatim(commands.map(({ usage }) => usage)),
    section('DESCRIPTION'),
    filled(
      'The Net Promoter Score of CSV files as survey tools write them: with its confidence interval, the shares, every segment and every change. Every row is accounted for, and nothing is guessed between two readings.',
    ),
    paragraph(
      'The report goes to standard output, remarks on the data to standard error. Nothing is sent anywhere.',
    ),
    section('COMMANDS'),
    ...commands.map(({ name, description }) => item(name, description)),
    ...commands
      .flatMap(({ operands }) => operands)
      .filter(([name], i, all) => all.findIndex(([other]) => other === name) === i)
      .map(([name, meaning]) => item(name, meaning)),
    section('OPTIONS'),
    filled('nps help COMMAND prints those of one command. In brackets: the commands that have the option.'),
    ...optionItems(commands),
    section('CONFIGURATION'),
    filled(
      'What is the same in every run may be in nps.config.json, or under "nps" in package.json, of the current folder or of one above it in the same repository. The nearest one counts, the command line wins over it, and nps init FILE writes one.',
    ),
    section('EXIT STATUS'),
    ...EXIT_CODES.map(([code, meaning]) => item(String(code), meaning)),
    section('ENVIRONMENT'),
    ...ENVIRONMENT.map(([name, meaning]) => item(name, meaning)),
    section('EXAMPLES'),
    verbatim(commands.flatMap(({ examples }) => examples)),
    section('SEE ALSO'),
    filled(
      'docs/reference.md in the package has the columns of CSV, the keys of JSON documents and those of the configuration.',
    ),
  ];
  return `${blocks.join('\n')}\n`;
}

function optionItems(commands: readonly ManualCommand[]): string[] {
  const byName = Object.fromEntries(commands.map(({ name, groups }) => [name, groups]));
  return optionsByHeading(byName).flatMap(({ heading, options }) => [
    subsection(heading),
    ...options.map(({ record, commands: names }) =>
      item(flagsText(record), `${meaningOf(record)} [${names}]`),
    ),
  ]);
}

/** `--format table|json` */
function flagsText(record: OptionRecord): string {
  const { flags, choices, negated } = record;
  const plain = flags.replace(/[<>]/g, '');
  const typed =
    choices === undefined || !takesValue(record) ? plain : plain.replace(/\S+$/, choices.join('|'));
  return negated === undefined ? typed : `${typed}, ${plain.split(' ')[0]!.replace('--', '--no-')}`;
}

function meaningOf({ help, negated, repeatable, ...record }: OptionRecord): string {
  const usual = record.defaultText ?? record.default;
  return [
    negated === undefined ? help : `${help}; ${negated}`,
    usual === undefined ? '' : ` (default: ${usual})`,
    repeatable && !help.includes('repeatable') ? ' (repeatable)' : '',
  ].join('');
}
