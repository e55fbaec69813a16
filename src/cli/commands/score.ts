// nps score: the NPS of all responses.

import type { Command } from 'commander';
import { type Block, block } from '../../core/block.js';
import { counted } from '../../core/counted.js';
import { formatInterval, formatNps } from '../../report/numbers.js';
import type { Span, Table, TidyRecords } from '../../report/report.js';
import { ANSWERS } from '../options/columns.js';
import { figureOptions } from '../options/figures.js';
import { CONFIGURATION, OUTPUT } from '../options/output.js';
import { COUNTING } from '../options/reading.js';
import type { OptionGroup } from '../options/record.js';
import { NO_SEGMENTS } from '../options/segment.js';
import { INTERVALS_AND_BENCHMARKS } from '../options/statistics.js';
import { FILES, type ResponseOptions } from '../options/types.js';
import { sourcesOf } from '../output/files.js';
import { type CommandRun, run } from '../output/run.js';
import type { Host } from '../output/terminal.js';
import { cliError } from '../problems.js';
import { benchmarked, blockOptions, collectTallies } from '../responses/collect.js';
import {
  accountLine,
  BLOCK_HEADER,
  blockCells,
  inputOf,
  percentOf,
  representationLine,
  weightedLine,
  weightWarnings,
} from '../views/shared.js';

export const OPTIONS: readonly OptionGroup[] = [
  ANSWERS,
  COUNTING,
  INTERVALS_AND_BENCHMARKS,
  OUTPUT,
  CONFIGURATION,
  NO_SEGMENTS,
];

/** Declares `nps score`. */
export function declare(command: Command, host: Host): void {
  command
    .argument('[files...]', FILES)
    .addHelpText(
      'after',
      `
Examples:
  nps score responses.csv
  nps score q1.csv q2.csv --where "plan=pro"
  nps score export.csv --score "How likely are you to recommend us?" --json`,
    )
    .action(async (files: string[], options: ResponseOptions) => {
      if (options.by) throw cliError({ kind: 'takes-no-by', command: 'score', by: String(options.by) });
      await run(score, await sourcesOf(files, host, 'score'), options, host);
    });
}

const score: CommandRun = async ({ sources, options, watch }) => {
  const { overall, reading, representation } = await collectTallies(sources, options, watch);
  const figures = block(overall, blockOptions(options));
  const benchmarks = await benchmarked(overall, options);
  const result = {
    ...figures,
    ...(benchmarks && { benchmarks: benchmarks.results }),
    ...(representation && { representation }),
  };
  return {
    command: 'score',
    title: titleOf(figures, options.confidence),
    tables: [sharesTable(figures), ...distributionTable(figures), ...(benchmarks ? [benchmarks.table] : [])],
    footer: [
      ...(benchmarks?.legend ?? []),
      ...weightedLine(figures),
      ...representationLine(representation),
      accountLine(reading),
    ],
    records: tidy(figures),
    input: inputOf(reading),
    options: figureOptions(options),
    result,
    warnings: [...reading.warnings, ...weightWarnings(figures)],
    details: reading.details,
  };
};

function titleOf({ nps, interval, responses }: Block, confidence: number): Span[] {
  const bounds =
    interval === null
      ? ''
      : `    ${percentOf(confidence)} CI ${formatInterval([interval.low, interval.high])}`;
  return [
    { text: `NPS ${formatNps(nps)}`, tone: 'strong' },
    { text: `${bounds}    ${counted(responses, 'response')}` },
  ];
}

function sharesTable({ promoters, passives, detractors }: Block): Table {
  const row = (name: string, scores: string, { share, count }: Block['promoters']) => [
    name,
    scores,
    share,
    count,
    share,
  ];
  return {
    columns: [
      { title: '', kind: 'text' },
      { title: '', kind: 'text' },
      { title: '', kind: 'percent', drop: 1 },
      { title: '', kind: 'count' },
      { title: '', kind: 'bar', drop: 2 },
    ],
    rows: [
      row('Promoters', '9–10', promoters),
      row('Passives', '7–8', passives),
      row('Detractors', '0–6', detractors),
    ],
  };
}

function distributionTable({ distribution }: Block): Table[] {
  if (distribution === null) return [];
  return [
    {
      columns: [
        { title: 'Score', kind: 'text' },
        ...distribution.map((_, answer) => ({ title: String(answer), kind: 'count' as const })),
      ],
      rows: [['Count', ...distribution]],
      transposable: true,
    },
  ];
}

function tidy(result: Block): TidyRecords {
  const scores = result.distribution ?? new Array<null>(11).fill(null);
  return {
    header: [...BLOCK_HEADER, ...scores.map((_, answer) => `score_${answer}`)],
    rows: [[...blockCells(result), ...scores]],
  };
}
