// nps score: the NPS of all responses.
import { type Block, block } from '../../core/block.js';
import { formatCount, formatInterval, formatNps } from '../../report/numbers.js';
import type { Span, Table, TidyRecords } from '../../report/report.js';
import { blockOptions, collectTallies, figureOptions } from '../collect.js';
import type { CommandRun } from '../run.js';
import { accountLine, blockCells, BLOCK_HEADER, inputOf, percentOf } from '../wording.js';

/** Computes the report of `nps score`. */
export const score: CommandRun = async ({ sources, options, watch }) => {
  const { overall, reading } = await collectTallies(sources, options, watch);
  const result = block(overall, blockOptions(options));
  return {
    command: 'score',
    title: titleOf(result, options.confidence),
    tables: [sharesTable(result), ...distributionTable(result)],
    footer: [accountLine(reading)],
    records: tidy(result),
    input: inputOf(reading),
    options: figureOptions(options),
    result,
    warnings: reading.warnings,
    details: reading.details,
  };
};

function titleOf({ nps, interval, responses }: Block, confidence: number): Span[] {
  const bounds = interval === null ? '' : `    ${percentOf(confidence)} CI ${formatInterval([interval.low, interval.high])}`;
  return [{ text: `NPS ${formatNps(nps)}`, tone: 'strong' }, { text: `${bounds}    ${formatCount(responses)} response${responses === 1 ? '' : 's'}` }];
}

function sharesTable({ promoters, passives, detractors }: Block): Table {
  const row = (name: string, scores: string, { share, count }: Block['promoters']) => [name, scores, share, count, share];
  return {
    columns: [
      { title: '', kind: 'text' },
      { title: '', kind: 'text' },
      { title: '', kind: 'percent', drop: 1 },
      { title: '', kind: 'count' },
      { title: '', kind: 'bar', drop: 2 },
    ],
    rows: [row('Promoters', '9–10', promoters), row('Passives', '7–8', passives), row('Detractors', '0–6', detractors)],
  };
}

function distributionTable({ distribution }: Block): Table[] {
  if (distribution === null) return [];
  return [
    {
      columns: [{ title: 'Score', kind: 'text' }, ...distribution.map((_, answer) => ({ title: String(answer), kind: 'count' as const }))],
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
