// Options that do not fit each other: two that exclude each other, or one that changes nothing without another.
import type { Command } from 'commander';
import { cliError } from '../problems.js';
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
    for (const [other, hint] of Object.entries({ ...record.excludes, ...record.idleWith })) {
      if (!isTyped(other)) continue;
      const flags = [longFlag(record), longFlag(options[other]!)] as const;
      throw cliError({ kind: 'flags-exclude', flags, instead: hint });
    }
    rejectIdle(key, record);
  }

  function rejectIdle(key: string, { needs, orValue = {} }: OptionRecord): void {
    if (needs === undefined) return;
    const values = Object.entries(orValue);
    if (values.some(([other, value]) => command.getOptionValue(other) === value)) return;
    const given = needs.filter((other) => command.getOptionValue(other) !== undefined);
    if (given.length === 0) {
      const needed = needs.flatMap((other) => options[other] ?? []).filter(({ hidden }) => !hidden);
      throw cliError({
        kind: 'idle-option',
        flag: longFlag(options[key]!),
        needed: [
          ...values.map(([other, value]) => neededOf(options[other]!, ` ${value}`)),
          ...needed.map((record) => neededOf(record)),
        ],
      });
    }
    // One of them may be enough that comes to something itself.
    if (given.every((other) => options[other]?.needs !== undefined))
      for (const other of given) rejectIdle(other, options[other]!);
  }
}

/** @param value of it that is needed */
function neededOf(record: OptionRecord, value = '') {
  return { flag: `${longFlag(record)}${value}`, flags: record.flags, help: record.help };
}
