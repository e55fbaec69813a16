// What of the configuration file a command takes: the options that its command line leaves open.
import type { Command } from 'commander';
import { escapeTerminal } from '../../report/escape.js';
import { flagOf } from '../../words/names.js';
import { shellQuote } from '../../words/shell.js';
import { delimiterCalled } from '../options/allowed.js';
import { type Host, tell } from '../output/terminal.js';
import { findConfig } from './file.js';
import type { Config } from './schema.js';

/**
 * Gives a command the options of the configuration that its command line leaves open, and says which columns and
 * filters these are. A command without --config has none.
 * @throws NpsError where the file that should hold it cannot be read, or holds something else
 */
export async function applyConfig(command: Command, host: Pick<Host, 'stderr'>): Promise<void> {
  if (!declares(command, 'config')) return;
  const { config: wanted, quiet, verbose } = command.opts<ConfigOptions>();
  if (wanted === false) return;
  const found = await findConfig(wanted);
  if (found === undefined) return;
  const [{ EXCLUSIVE }, { validated }] = await Promise.all([
    import('./schema.js'),
    import('./validation.js'),
  ]);
  const { $schema: _, checks = [], ...options } = validated(found.value, found.label);
  const isGiven = (key: string) => command.getOptionValueSource(key) === 'cli';
  const isOff = (key: string) =>
    isGiven(key) || EXCLUSIVE.some((pair) => pair.some((one) => one === key) && pair.some(isGiven));
  const applied: string[] = [];
  for (const [key, value] of Object.entries(options)) {
    if (isOff(key) || !takes(command, key)) continue;
    command.setOptionValueWithSource(key, optionValue(key, value), 'config');
    if (verbose || COLUMNS_AND_FILTERS.has(key)) applied.push(...asTyped(key, value));
  }
  if (command.name() === 'check') {
    command.setOptionValueWithSource('checks', checks, 'config');
    command.setOptionValueWithSource('configFile', found.label, 'config');
  }
  if (applied.length > 0 && !quiet)
    await tell(host.stderr, escapeTerminal(`config: ${found.label} sets ${applied.join(', ')}`).concat('\n'));
}

interface ConfigOptions {
  config?: string | false;
  quiet?: true;
  verbose?: true;
}

/** What decides which answers count, so that a reader of the report has to know it. */
const COLUMNS_AND_FILTERS: ReadonlySet<string> = new Set<keyof Config>([
  'score',
  'category',
  'comment',
  'date',
  'latestBy',
  'weight',
  'count',
  'counts',
  'where',
]);

const declares = (command: Command, key: string) =>
  command.options.some((option) => option.attributeName() === key);

/** A plan has no options for responses, but reads them where its --mix names a file. */
function takes(command: Command, key: string): boolean {
  const { mix } = command.opts<{ mix?: object }>();
  return declares(command, key) || (mix !== undefined && 'file' in mix);
}

/** A value of the file as the parsers of the command line would deliver it. */
function optionValue(key: string, value: Config[keyof Config]): unknown {
  if (key === 'where') return [value].flat();
  return key === 'delimiter' ? delimiterCalled(value as string) : value;
}

/** An option as it would be typed. */
function asTyped(key: string, value: unknown): string[] {
  const option = flagOf(key);
  if (typeof value === 'boolean') return value ? [option] : [];
  const texts =
    key === 'counts'
      ? [(value as string[]).map((name) => name.replaceAll(',', '\\,')).join(',')]
      : [value].flat();
  return texts.map((text) => `${option} ${shellQuote(String(text))}`);
}
