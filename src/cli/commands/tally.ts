// nps tally: counts responses by their texts, as nps sql makes an engine do; --counted reads the counts.
import type { Command } from 'commander';
import { CONFIGURATION } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup, Values } from '../options/record.js';
import { COUNTED_COLUMNS, TALLIED, TALLY_OUTPUT } from '../options/tally.js';
import { FILES, type ResponseOptions } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { inputOf } from '../responses/account.js';
import { tallyResponses } from '../tally/collect.js';
import { tallyLines } from '../tally/lines.js';
import { type Tallied, tallyView } from '../views/tally.js';

interface TallyOptions
  extends Values<typeof TALLIED.options>,
    Omit<ResponseOptions, 'by' | 'maxGroups' | 'format'> {
  format: 'csv';
}

export const OPTIONS: readonly OptionGroup[] = [
  TALLIED,
  COUNTED_COLUMNS,
  COUNTING,
  TALLY_OUTPUT,
  CONFIGURATION,
];

export const EXAMPLES = [
  'nps tally responses.csv --by region -o part.csv',
  "nps segment 'part-*.csv' --counted --by region",
  'nps tally march.csv --date submitted_at --weight weight -o march-counts.csv',
];

export const NOTES = [
  'The counts of all parts together give the figures of the whole: nps score, segment, trend, compare, check and report read them with --counted. Texts are counted unchanged: which of them are answers is decided where the counts are read.',
];

/** Declares `nps tally`. */
export function declare(command: Command, host: Host): void {
  command.argument('[files...]', FILES).action(async (files: string[], options: TallyOptions) => {
    rejectWhole(options);
    await run(tally, await sourcesOf(files, host, 'tally'), { ...options, format: 'csv' }, host);
  });
}

/** Refuses options that need all responses together. @throws NpsError `usage`, also for the configuration */
function rejectWhole({ latestBy, category, counts, last }: Partial<ResponseOptions>): void {
  for (const [option, value] of Object.entries({ latestBy, category, counts, last }))
    if (value !== undefined) throw cliError({ kind: 'tally-refuses', option: option as 'latestBy' });
}

const tally: Action<TallyOptions, Tallied> = { compute, view: tallyView };

async function compute({
  sources,
  options,
  watch,
  sink,
}: CommandInput<TallyOptions>): Promise<Tallied | undefined> {
  const { by, maxGroups, ...asked } = options;
  const found = await tallyResponses(sources, { ...asked, ...watch }, by ?? [], maxGroups);
  for (const line of tallyLines(found, sink.isTerminal)) {
    sink.add(line);
    if (!(await sink.drain())) return undefined;
  }
  const { reading } = found;
  return {
    command: 'tally',
    input: inputOf(reading),
    options: {},
    result: null,
    isWritten: true,
    warnings: reading.warnings,
    details: reading.details,
  };
}
