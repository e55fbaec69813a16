// nps segment: the NPS of each segment, and what the segment does to the whole.
import { type Command, Option } from 'commander';
import type { Adjustment } from '../../core/adjust.js';
import { type Block, block } from '../../core/block.js';
import { NpsError } from '../../core/errors.js';
import type { Segment } from '../../core/segment.js';
import { type Breakdown, type BreakdownOptions, breakDown } from '../../core/segments.js';
import { formatCount, formatInterval, formatNps } from '../../report/numbers.js';
import type { CellValue, Line, Span, Table, TidyRecords } from '../../report/report.js';
import { benchmarked, blockOptions, collectTallies, figureOptions } from '../collect.js';
import { sourcesOf } from '../files.js';
import {
  addBenchmarkOptions,
  addResponseOptions,
  collect,
  FILES,
  type ResponseOptions,
  wholeNumber,
} from '../options.js';
import { type CommandRun, run } from '../run.js';
import type { Host } from '../terminal.js';
import {
  accountLine,
  BLOCK_HEADER,
  blockCells,
  inputOf,
  percentOf,
  representationLine,
  weightedLine,
  weightWarnings,
} from '../wording.js';

interface SegmentOptions extends ResponseOptions {
  by: string[];
  sort: NonNullable<BreakdownOptions['sort']>;
  reverse?: true;
  top?: number;
  minN?: number;
  adjust: Adjustment;
}

const BLANK = '(blank)';

/** Declares `nps segment`. */
export function declare(command: Command, host: Host): void {
  command
    .argument('[files...]', FILES)
    .optionsGroup('Segments:')
    .option('--by <C[,C…]>', 'segment column; several with commas are crossed (repeatable)', collect)
    .addOption(
      new Option('--sort <key>', 'order of the segments')
        .choices(['nps', 'responses', 'leverage', 'contribution', 'name', 'file'])
        .default('nps'),
    )
    .option('--reverse', 'turn the order around')
    .addOption(
      new Option('--adjust <method>', 'correction for the number of tests')
        .choices(['holm', 'bh', 'none'])
        .default('holm'),
    )
    .option('--top <n>', 'show the n largest segments, pool the rest as (other)', wholeNumber(1, 1_000_000))
    .option(
      '--min-n <n>',
      'privacy: hide the figures of segments with fewer responses',
      wholeNumber(1, 1_000_000),
    )
    .addOption(
      new Option('--max-segments <n>', 'stop where a column has more different values')
        .argParser(wholeNumber(1, 10_000_000))
        .default(10_000),
    );
  addBenchmarkOptions(addResponseOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  nps segment responses.csv --by region
  nps segment responses.csv --by region --by plan --sort leverage
  nps segment 'exports/*.csv' --by '@file' --format csv`,
    )
    .action(async (files: string[], options: SegmentOptions) => {
      if (!options.by) {
        throw new NpsError('usage', 'segment needs --by, the column that makes the segments', {
          hint: "nps segment responses.csv --by region; nps inspect lists a file's columns",
        });
      }
      await run(segment, await sourcesOf(files, host, 'segment'), options, host);
    });
}

const segment: CommandRun<SegmentOptions> = async ({ sources, options, watch }) => {
  const collected = await collectTallies(sources, options, watch);
  const figures = blockOptions(options);
  const overall = block(collected.overall, figures);
  const { sort, reverse = false, top, minN, adjust } = options;
  const breakdowns = collected.breakdowns.map(({ groups, by }) =>
    breakDown(groups, by, { ...figures, sort, reverse, top, minN, adjust }),
  );
  const results = breakdowns.map(({ by, segments, tests, hidden }) => ({
    by,
    segments,
    tests,
    ...(hidden && { hidden }),
  }));
  const { reading, representation } = collected;
  const benchmarks = await benchmarked(collected.overall, options);
  return {
    command: 'segment',
    title: titleOf(breakdowns, overall, options.confidence),
    tables: breakdowns
      .filter(({ hidden }) => !hidden)
      .map((breakdown) => tableOf(breakdown, breakdowns.length > 1, options.confidence))
      .concat(benchmarks ? [benchmarks.table] : []),
    footer: [
      ...legend(breakdowns, minN),
      ...(benchmarks?.legend ?? []),
      ...weightedLine(overall),
      ...representationLine(representation),
      accountLine(reading),
    ],
    records: tidy(breakdowns),
    input: inputOf(reading),
    options: {
      ...figureOptions(options),
      by: breakdowns.map(({ by }) => by),
      top: top ?? null,
      minN: minN ?? null,
      adjust,
    },
    result: {
      overall,
      ...(results.length === 1 ? results[0] : { breakdowns: results }),
      ...(benchmarks && { benchmarks: benchmarks.results }),
      ...(representation && { representation }),
    },
    // In the footer of the report too; but csv has none, and there nothing else would say it.
    warnings: [
      ...reading.warnings,
      ...weightWarnings(overall),
      ...breakdowns
        .filter(({ hidden }) => hidden)
        .map(({ by }) => ({ code: 'hidden-breakdown', message: hiddenLine(by, minN) })),
    ],
    details: reading.details,
  };
};

function titleOf(
  breakdowns: readonly Breakdown[],
  { nps, interval, responses }: Block,
  confidence: number,
): Span[] {
  const bounds =
    interval === null ? '' : `${percentOf(confidence)} CI ${formatInterval([interval.low, interval.high])}, `;
  return [
    { text: `NPS by ${breakdowns.map(({ by }) => nameOf(by)).join(', ')}`, tone: 'strong' },
    { text: `    overall ${formatNps(nps)} (${bounds}n = ${formatCount(responses)})` },
  ];
}

const nameOf = (by: readonly string[]) => by.map((column) => column.trim()).join(' × ');

function tableOf({ by, segments }: Breakdown, several: boolean, confidence: number): Table {
  return {
    ...(several && { title: [{ text: `by ${nameOf(by)}`, tone: 'strong' }] satisfies Line }),
    columns: [
      ...by.map((title) => ({ title, kind: 'text' as const })),
      { title: 'NPS', kind: 'nps' },
      { title: `${percentOf(confidence)} CI`, kind: 'interval' },
      { title: 'n', kind: 'count' },
      { title: 'Prom.', kind: 'share', drop: 3 },
      { title: 'Pass.', kind: 'share', drop: 5 },
      { title: 'Detr.', kind: 'share', drop: 4 },
      { title: 'effect', kind: 'points', drop: 2 },
      { title: '', kind: 'mark', drop: 1 },
    ],
    rows: segments.map((row) => [
      ...by.map((column) => row.segment[column] ?? BLANK),
      row.nps,
      row.interval && ([row.interval.low, row.interval.high] as const),
      row.responses,
      row.promoters?.share ?? null,
      row.passives?.share ?? null,
      row.detractors?.share ?? null,
      row.leverage,
      markOf(row),
    ]),
  };
}

function markOf(row: Segment): CellValue {
  if (row.hidden) return { text: 'hidden', tone: 'dim' };
  if (row.significant) return row.difference! > 0 ? { text: '▲', tone: 'good' } : { text: '▼', tone: 'bad' };
  if (row.pValue === null) return { text: 'n < 10', tone: 'dim' };
  return row.lowN ? { text: 'low n', tone: 'warn' } : null;
}

const ADJUSTMENTS: Record<Adjustment, string> = {
  holm: 'Holm',
  bh: 'Benjamini-Hochberg',
  none: 'not corrected',
};

/** "p < 0.05, Holm over 5 tests" */
function testsOf({ tests }: Breakdown): string {
  const { alpha, adjust, count } = tests!;
  const over = `over ${formatCount(count)} test${count === 1 ? '' : 's'}`;
  return `p < ${Number(alpha.toPrecision(6))}, ${ADJUSTMENTS[adjust]}${adjust === 'none' ? '' : ` ${over}`}`;
}

function legend(breakdowns: readonly Breakdown[], minN: number | undefined): Line[] {
  const rows = breakdowns.flatMap(({ segments }) => segments);
  const lines: Line[] = [];
  for (const breakdown of breakdowns) {
    const which = breakdowns.length > 1 ? ` by ${nameOf(breakdown.by)}` : '';
    if (breakdown.segments.some(({ significant }) => significant)) {
      lines.push(`▲ ▼ above or below the rest${which} (${testsOf(breakdown)})`);
    } else if (breakdown.tests!.count > 0 && !breakdown.hidden) {
      lines.push(`no segment${which} differs from the rest (${testsOf(breakdown)})`);
    }
  }
  if (rows.length > 0) lines.push('effect: points that the segment adds to or takes from the overall NPS');
  if (rows.some((row) => row.lowN && !row.significant && row.pValue !== null))
    lines.push('low n: fewer than 30 responses');
  if (rows.some(({ hidden, pValue }) => !hidden && pValue === null)) {
    lines.push('n < 10: too few responses to test, in the segment or in the rest');
  }
  if (rows.some(({ hidden }) => hidden))
    lines.push(`hidden: fewer than ${formatCount(minN ?? 0)} responses, or too few beside such a segment`);
  for (const { by, hidden } of breakdowns) {
    if (hidden) lines.push(hiddenLine(by, minN));
  }
  return lines;
}

function hiddenLine(by: readonly string[], minN = 0): string {
  return `by ${nameOf(by)}: all hidden, no segment of ${formatCount(minN)} or more responses can be shown`;
}

function tidy(breakdowns: readonly Breakdown[]): TidyRecords {
  const columns = [...new Set(breakdowns.flatMap(({ by }) => by))];
  return {
    // A spreadsheet takes @file for a formula.
    header: [
      ...columns.map((column) => (column === '@file' ? 'file' : column)),
      ...BLOCK_HEADER,
      'difference',
      'contribution',
      'leverage',
      'p_value',
      'adjusted_p_value',
      'significant',
      'low_n',
    ],
    rows: breakdowns.flatMap(({ by, segments }) =>
      segments.map((row) => [
        ...columns.map((column) => (by.includes(column) ? (row.segment[column] ?? BLANK) : null)),
        ...blockCells(row),
        row.difference,
        row.contribution,
        row.leverage,
        row.pValue ?? null,
        row.adjustedPValue ?? null,
        row.significant ?? null,
        row.lowN,
      ]),
    ),
  };
}
