// Sentences for command lines that cannot be understood as they were typed.
import { pathText } from '../../words/files.js';
import { quote } from '../../words/quote.js';
import type { Tellers } from '../../words/tellers.js';
import type { CommandLineProblem, OptionMeant, Slip } from '../command-line-problems.js';

export const commandLineWords: Tellers<CommandLineProblem> = {
  'command-line': ({ message, hint }) => ({ message, hint }),
  'no-command': () => ({
    message: 'no command was given, and no file',
    hint: 'nps --help lists the commands',
  }),
  'unknown-command': ({ word, command, file, all }) => {
    const ways = [
      ...(command === undefined ? [] : [`the command: ${command}`]),
      ...(file === undefined ? [] : [`the file: ${file}`]),
    ];
    return {
      message: `${quote(pathText(word))} is neither a command nor a file`,
      hint:
        ways.length === 0
          ? `the commands are ${all.join(', ')}; nps --help says more`
          : `did you mean ${ways.join('    or ')}`,
    };
  },
  'command-after-file': ({ command, line }) => ({
    message: `${command} is a command, and stands where a file is expected`,
    hint: `the command comes first: ${line}`,
  }),
  'unknown-topic': ({ word, near, commands, topics }) => ({
    message: `there is no help for ${quote(word)}`,
    hint:
      near === undefined
        ? `there is for ${[...commands, ...topics].join(', ')}`
        : `did you mean nps help ${near}`,
  }),
  'unknown-option': ({ option, command, meant }) => ({
    message: `unknown option '${option}'`,
    hint: optionHint(command, meant),
  }),
  'option-without-value': ({ flag, flags, help, follows }) => ({
    message:
      follows === undefined
        ? `${flag} needs a value`
        : `${flag} needs a value, and the option ${follows} stands in its place`,
    // Whoever typed #3 sees nothing wrong.
    hint: /<C[,>[]/.test(flags)
      ? `${flags}: ${help}; a position needs quotes, since # begins a comment in a shell: ${flag} '#3'`
      : `${flags}: ${help}`,
  }),
  'too-many-operands': ({ command, most, operands, lines }) => ({
    message: `${command} takes ${most === 0 ? 'no file' : 'one file'}, not ${operands.length === 1 ? quote(operands[0]!) : operands.length}`,
    hint: lines.join('    or    '),
  }),
  'file-missing': ({ command }) => ({
    message: `${command} needs a file`,
    hint: `nps ${command} responses.csv`,
  }),
  'unknown-shell': ({ shell, shells }) => ({
    message:
      shell === undefined
        ? 'completion needs the name of a shell'
        : `there is no completion for ${quote(shell)}`,
    hint: shells.map((name) => `nps completion ${name}`).join('    or    '),
  }),
};

function optionHint(command: string, meant: OptionMeant | undefined): string {
  switch (meant?.as) {
    case 'near':
      return `did you mean ${meant.line.endsWith(meant.flag) ? '' : `${meant.flag}: `}${meant.line}`;
    case 'elsewhere':
      return `${and(meant.commands.map((name) => `nps ${name}`))} ${meant.commands.length === 1 ? 'has' : 'have'} ${meant.flag}: ${meant.line}`;
    case 'file':
      return `a file whose name begins with a dash comes after --: ${meant.line}`;
    case undefined:
      return `nps help ${command} says which it has`;
  }
}

function and(texts: readonly string[]): string {
  return texts.length === 1 ? texts[0]! : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

/** What to do about a slip. @param line the command line without it */
export function slipHint(slip: Slip, line: string): string {
  if (typeof slip === 'object')
    return `without quotes a shell takes > for its own, and made a file ${quote(slip.redirectedTo)}: ${line}`;
  return `${SLIPS[slip]}: ${line}`;
}

const SLIPS: Readonly<Record<Extract<Slip, string>, string>> = {
  'long-dash': 'an option begins with two hyphens, not with a long dash as in documents',
  quotes: 'these quotes are none to the shell',
  spaces: 'what has spaces needs quotes',
  list: 'several columns are joined by commas, without spaces',
  percent: 'a % sign follows its number without a space',
  'no-dashes': 'an option begins with two hyphens',
  output: 'a file to write comes after -o',
  'command-last': 'the command comes first',
  segments: 'nps segment has it',
};
