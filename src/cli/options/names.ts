// How the command that runs names its options in sentences.
import { commandNames, type Names } from '../../words/names.js';
import { type OptionGroup, optionsIn } from './record.js';

/** The names of the options of a command; those that help does not show only explain themselves. */
export function namesOf(command: string, groups: readonly OptionGroup[]): Names {
  const options = new Map(Object.entries(optionsIn(groups)).filter(([, { hidden }]) => !hidden));
  return commandNames((key) => options.has(key), {
    command,
    takesSeveral: (key) => options.get(key)?.repeatable === true,
  });
}
