// How the command that runs names its options in sentences.
import type { Command } from 'commander';
import { commandNames, type Names } from '../../words/names.js';

/** The names of the options that a command declares; those that help does not show only explain themselves. */
export function namesOf(command: Command): Names {
  const keys = new Set(
    command.options.filter(({ hidden }) => !hidden).map((option) => option.attributeName()),
  );
  return commandNames((key) => keys.has(key), command.name());
}
