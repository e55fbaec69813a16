// nps inspect: what is in a file, and how the other commands would read it.

import type { Command } from 'commander';
import { inspectForPeople } from '../../input/inspect.js';
import type { ReadOptions } from '../../input/options.js';
import { LOOKING } from '../options/columns.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION, OUTPUT } from '../options/output.js';
import { READING } from '../options/reading.js';
import type { OptionGroup } from '../options/record.js';
import type { OutputOptions, ResponseOptions } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { type Inspected, inspectView } from '../views/inspect.js';

export const OPTIONS: readonly OptionGroup[] = [LOOKING, READING, OUTPUT, CONFIGURATION];

export const EXAMPLES = [
  'nps inspect responses.csv',
  'nps inspect export.csv --encoding windows-1252 --json',
];

/** Declares `nps inspect`. */
export function declare(command: Command, host: Host): void {
  command
    .argument('[file]', 'a CSV file, or - for standard input (the default)')
    .action(async (file: string | undefined, options: OutputOptions) => {
      await run(inspect, await sourcesOf(file === undefined ? [] : [file], host, 'inspect'), options, host);
    });
}

const inspect: Action<OutputOptions & ReadOptions, Inspected> = { compute, view: inspectView };

async function compute(given: CommandInput<OutputOptions & ReadOptions>): Promise<Inspected> {
  const {
    sources: [source],
    options,
    watch,
  } = given;
  const { name } = source!;
  const { inspection, account, rows, problem, warnings, join } = await inspectForPeople(source!, {
    ...options,
    ...watch,
  });
  const { join: joined = null, on = null } = options;
  const { delimiter = null, quote = null, encoding = null, headerRows = null, skipLines = 0 } = options;
  const { sheet = null } = options;
  return {
    command: 'inspect',
    input: account && {
      sources: [name],
      rows,
      ...account,
      filtered: 0,
      columns: { score: inspection.score!.name },
      ...(join && { join }),
    },
    options: {
      ...figureOptions(options as Partial<ResponseOptions>, [LOOKING]),
      delimiter,
      quote,
      encoding,
      headerRows,
      skipLines,
      sheet,
      join: joined,
      on,
    },
    result: inspection,
    source: name,
    rows,
    problem,
    said: options,
    warnings,
    details: [],
  };
}
