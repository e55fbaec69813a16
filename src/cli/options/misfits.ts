// Options that do not fit each other: two that exclude each other, or one that changes nothing without another.
import type { Command } from 'commander';
import { NpsError } from '../../core/errors.js';
import { longFlag, type OptionGroup, type OptionRecord, optionsIn } from './record.js';

/**
 * What the command line says has to come to something; of the configuration that is not asked, as it is for several
 * commands. Call it when the configuration is applied.
 * @throws NpsError `usage`
 */
export function rejectMisfits(command: Command, groups: readonly OptionGroup[]): void {
  const options = optionsIn(groups);
  const isTyped = (key: string) => command.getOptionValueSource(key) === 'cli';
  for (const [key, record] of Object.entries(options).filter(([key]) => isTyped(key))) {
    for (const [other, hint] of Object.entries(record.excludes ?? {})) {
      if (!isTyped(other)) continue;
      const both = `${longFlag(record)} and ${longFlag(options[other]!)}`;
      throw new NpsError('usage', `${both} cannot be used together`, { hint });
    }
    rejectIdle(key, record);
  }

  function rejectIdle(key: string, { needs }: OptionRecord): void {
    if (needs === undefined) return;
    const needed = needs.map((other) => options[other]!);
    if (!needs.some((other) => command.getOptionValue(other) !== undefined)) {
      throw new NpsError(
        'usage',
        `${longFlag(options[key]!)} changes nothing without ${needed.map(longFlag).join(' or ')}`,
        { hint: needed.map(({ flags, help }) => `${flags}: ${help}`).join('; ') },
      );
    }
    for (const [i, record] of needed.entries()) rejectIdle(needs[i]!, record);
  }
}
