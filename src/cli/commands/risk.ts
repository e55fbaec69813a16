// nps risk: the segments that pull the NPS down, or lift it, found by search.
import type { Command } from 'commander';
import { otherScale } from '../../core/scale.js';
import { searchSegments } from '../../core/segment-search.js';
import { SINGLE_ANSWERS } from '../options/columns.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION, FIGURES_OUTPUT } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup, Values } from '../options/record.js';
import { RISK } from '../options/risk.js';
import { PRIVACY } from '../options/segment.js';
import { INTERVALS } from '../options/statistics.js';
import { FILES, type ResponseOptions } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type Action, type CommandInput, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { inputOf } from '../responses/account.js';
import type { AsPart } from '../responses/as-part.js';
import { blockOptions } from '../responses/collect.js';
import { toldOf } from '../responses/privacy.js';
import { collectCrossed } from '../responses/search.js';
import { rejectCounts } from '../responses/single-answers.js';
import { rejectHiddenAnswers } from '../responses/split-survey.js';
import { weightWarnings } from '../responses/weight-warnings.js';
import { type Risked, riskView } from '../views/risk.js';

export interface RiskOptions
  extends Omit<Values<typeof RISK.options>, 'by'>,
    Omit<ResponseOptions, 'by' | 'maxSegments' | 'comment' | 'answersSplit'> {}

export const OPTIONS: readonly OptionGroup[] = [
  RISK,
  SINGLE_ANSWERS,
  COUNTING,
  INTERVALS,
  PRIVACY,
  FIGURES_OUTPUT,
  CONFIGURATION,
];

export const EXAMPLES = [
  'nps risk responses.csv',
  'nps risk responses.csv --side promoters',
  'nps risk responses.csv --columns region,plan,age --depth 3',
  "nps risk responses.csv --answers-split ';'",
  'nps risk responses.csv --at-least 100 --format csv -o risk.csv',
];

/** Declares `nps risk`. */
export function declare(command: Command, host: Host): void {
  command
    .argument('[files...]', FILES)
    .action(async (files: string[], { by, ...options }: RiskOptions & { by?: string }) => {
      if (by !== undefined) throw cliError({ kind: 'takes-no-by', command: 'risk', by });
      rejectCounts(options, 'risk');
      rejectHiddenAnswers(options);
      await run(risk, await sourcesOf(files, host, 'risk'), options, host);
    });
}

const risk: Action<RiskOptions, Risked> = { compute, view: riskView };

/** What the command finds. */
export async function compute(
  { sources, options, watch }: CommandInput<RiskOptions>,
  { alphas = {}, hide }: AsPart = {},
): Promise<Risked> {
  const { side, minN, top, confidence } = options;
  const { crossed, reading, columns, leftOut } = await collectCrossed(sources, options, watch);
  const figures = blockOptions(options);
  const told = await toldOf({ overall: crossed.overall, breakdowns: [] }, figures, { minN });
  const atLeast = Math.max(options.atLeast, minN ?? 0);
  const found = searchSegments(crossed, { ...figures, atLeast, side, alpha: alphas.risk });
  const search =
    minN === undefined
      ? found
      : await (await import('../../core/told-search.js')).tellSearch(found, crossed, minN, hide);
  const uncounted = crossed.uncounted.map((list) => list.map((column) => crossed.columns[column]!.name));
  return {
    command: 'risk',
    input: inputOf(reading),
    options: {
      ...figureOptions({ ...options, ...reading.days }, OPTIONS),
      columns: options.columns ?? null,
      atLeast,
      confidence,
      minN: minN ?? null,
    },
    top,
    result: {
      side,
      overall: told.block,
      ...search,
      columns,
      leftOut,
      ...(uncounted.length > 0 && { uncounted }),
    },
    ...otherScale(crossed.overall.scale),
    warnings: [...reading.warnings, ...weightWarnings(told.block), ...told.warnings],
    details: reading.details,
  };
}
