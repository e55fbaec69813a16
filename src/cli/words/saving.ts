// The command that saves a document to compare with.
import { shellQuote } from '../../words/shell.js';

/** A word of a command line: an operand, or an option with its value. */
interface Word {
  readonly flag: string | undefined;
  readonly value: string | undefined;
}

/**
 * As it is typed.
 * @param words operands, and options that decide on the responses
 * @param by the breakdowns that the document shall have
 */
export function savingCommand(
  words: readonly Word[],
  by: readonly (readonly string[])[],
  file: string,
): string {
  const operands = words.filter(({ flag, value }) => flag === undefined && value !== '-');
  const options = words.filter(({ flag }) => flag !== undefined);
  const keys = by.map((columns) => columns.map((name) => name.replaceAll(',', '\\,')).join(','));
  const command = [
    keys.length === 0 ? 'nps score' : 'nps segment',
    ...operands.map(({ value }) => shellQuote(value!)),
    ...keys.map((key) => `--by ${shellQuote(key)}`),
    ...options.map(({ flag, value }) => (value === undefined ? flag : `${flag} ${shellQuote(value)}`)),
    `--json -o ${shellQuote(file)}`,
  ].join(' ');
  return operands.length === 0 ? `… | ${command}` : command;
}
