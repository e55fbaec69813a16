// nps drivers: which ratings and which segments go with the NPS.
import type { Command } from 'commander';
import { otherScale } from '../../core/scale.js';
import { answerScale } from '../../input/options.js';
import { SINGLE_ANSWERS } from '../options/columns.js';
import { DRIVERS } from '../options/drivers.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION, FIGURES_OUTPUT } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup, Values } from '../options/record.js';
import { PRIVACY } from '../options/segment.js';
import { INTERVALS } from '../options/statistics.js';
import { FILES, type ResponseOptions } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { inputOf } from '../responses/account.js';
import type { AsPart } from '../responses/as-part.js';
import { blockOptions } from '../responses/collect.js';
import { readDrivers } from '../responses/drivers-read.js';
import { toldDrivers } from '../responses/drivers-told.js';
import { rejectCounts } from '../responses/single-answers.js';
import { rejectHiddenAnswers } from '../responses/split-survey.js';
import { type Driven, driversView } from '../views/drivers.js';

export interface DriversOptions
  extends Values<typeof DRIVERS.options>,
    Omit<ResponseOptions, 'by' | 'maxSegments' | 'comment' | 'answersSplit'> {}

export const OPTIONS: readonly OptionGroup[] = [
  DRIVERS,
  SINGLE_ANSWERS,
  COUNTING,
  INTERVALS,
  PRIVACY,
  FIGURES_OUTPUT,
  CONFIGURATION,
];

export const EXAMPLES = [
  'nps drivers responses.csv',
  'nps drivers responses.csv --columns checkout,delivery,support',
  'nps drivers responses.csv --columns region,age:18,35,50',
  "nps drivers responses.csv --answers-split ';'",
  'nps drivers responses.csv --last 6m --json',
];

export const NOTES = [
  "A weight is the share of what the ratings explain together (Johnson's relative weights), with the sign of the correlation.",
];

/** Declares `nps drivers`. */
export function declare(command: Command, host: Host): void {
  command.argument('[files...]', FILES).action(async (files: string[], options: DriversOptions) => {
    rejectCounts(options, 'drivers');
    rejectHiddenAnswers(options);
    await run(drivers, await sourcesOf(files, host, 'drivers'), options, host);
  });
}

const drivers: Action<DriversOptions, Driven> = { compute, view: driversView };

/** What the command finds. */
export async function compute(
  { sources, options, watch }: CommandInput<DriversOptions>,
  { alphas = {}, hide }: AsPart = {},
): Promise<Driven> {
  const { columns, top, minN, confidence } = options;
  const read = await readDrivers(sources, options as ResponseOptions, watch, columns);
  const { reading } = read;
  const told = await toldDrivers(
    read,
    blockOptions(options as ResponseOptions),
    { ...options, alpha: alphas.drivers },
    hide,
  );
  return {
    command: 'drivers',
    input: inputOf(reading),
    options: {
      ...figureOptions({ ...options, ...reading.days }, OPTIONS),
      confidence,
      minN: minN ?? null,
    },
    result: told.result,
    hidesRatings: told.hidesRatings,
    top,
    ...otherScale(answerScale(options)),
    warnings: told.warnings,
    details: reading.details,
  };
}
