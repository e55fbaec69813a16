// What of the configuration file a command takes: the options that its command line leaves open.
import { isAbsolute, join } from 'node:path';
import type { Command } from 'commander';
import { tellRemarks } from '../output/remarks.js';
import type { Host } from '../output/terminal.js';
import { findConfig } from './file.js';

/**
 * Gives a command the options of the configuration that its command line leaves open, and says which columns and
 * filters these are. What the command has no use for is left out in silence: the configuration is that of a project,
 * not of a command. A command without --config has none.
 * @throws NpsError where the file that should hold it cannot be read, or holds something else
 */
export async function applyConfig(command: Command, host: Pick<Host, 'stderr'>): Promise<void> {
  if (!declares(command, 'config')) return;
  const { config: wanted, quiet, verbose } = command.opts<ConfigOptions>();
  if (wanted === false) return;
  const found = await findConfig(wanted);
  if (found === undefined) return;
  // Most runs have no configuration, and need none of this.
  const [
    { validated },
    { asTyped, choosesAnswers, EXCLUSIVE, isOfReading, optionValue, SETTINGS },
    { isOffWithCounts, isOffWithEngine },
  ] = await Promise.all([
    import('./validation.js'),
    import('../options/settings.js'),
    import('../options/counted.js'),
  ]);
  const { $schema: _, checks = [], goals = [], ...settings } = validated(found.value, found.label);
  const isGiven = (key: string) => command.getOptionValueSource(key) === 'cli';
  const isOff = (key: string) =>
    [key, SETTINGS.get(key)!.completes ?? key].some(isGiven) ||
    (isGiven('counted') && isOffWithCounts(key)) ||
    (isGiven('via') && isOffWithEngine(key)) ||
    EXCLUSIVE.some((pair) => pair.includes(key) && pair.some(isGiven));
  const applied: string[] = [];
  for (const [key, value] of Object.entries(settings)) {
    if (isOff(key) || !(declares(command, key) || (readsMix(command) && isOfReading(key)))) continue;
    const record = SETTINGS.get(key)!;
    const here = record.setting.kind === 'file' ? pathFrom(found.folder, String(value)) : value;
    command.setOptionValueWithSource(key, optionValue(record, here), 'config');
    if (verbose || choosesAnswers(record)) applied.push(...asTyped(record, here));
  }
  if (command.name() === 'check') command.setOptionValueWithSource('checks', checks, 'config');
  if (USES_GOALS.has(command.name())) {
    command.setOptionValueWithSource('configGoals', goals, 'config');
    command.setOptionValueWithSource('configFile', found.label, 'config');
  }
  if (applied.length > 0 && !quiet)
    await tellRemarks(host.stderr, [`config: ${found.label} sets ${applied.join(', ')}`]);
}

/** Commands for which the configuration has more than options. */
const USES_GOALS: ReadonlySet<string> = new Set(['check', 'goal']);

interface ConfigOptions {
  config?: string | false;
  quiet?: true;
  verbose?: true;
}

const declares = (command: Command, key: string) =>
  command.options.some((option) => option.attributeName() === key);

/** A plan has no options for responses, but reads them where its --mix names a file. */
function readsMix(command: Command): boolean {
  const { mix } = command.opts<{ mix?: object }>();
  return mix !== undefined && 'file' in mix;
}

/** A path of the configuration, relative to the current folder. */
function pathFrom(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}
