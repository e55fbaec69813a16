// What nps score shows: the NPS in a line, the shares with their bars, the distribution, one record for CSV.
import type { InputAccount } from '../../core/account.js';
import type { Block } from '../../core/block.js';
import type { ScoreResult } from '../../core/results.js';
import type { Pieces, ReportTable, TidyRecords } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { benchmarkLegend, benchmarkTables } from './benchmarks.js';
import { representationLine, weightedLine } from './footer.js';
import { BLOCK_HEADER, blockCells } from './tidy.js';

/** What nps score computes. */
export interface Scored extends Computed<ScoreResult, { confidence: number }> {
  input: InputAccount;
}

/** The report of nps score. */
export function scoreView(scored: Scored, words: Words): Shown<ScoreResult> {
  const { result, input, options } = scored;
  const { confidence } = options;
  const { benchmarks, representation } = result;
  return {
    ...scored,
    title: titleOf(result, confidence, words),
    tables: [
      sharesTable(result, words),
      ...distributionTable(result, words),
      ...benchmarkTables(benchmarks, confidence, words),
    ],
    footer: [
      ...benchmarkLegend(benchmarks, words),
      ...weightedLine(result, words),
      ...representationLine(representation, words),
      words.figures.account(input),
    ],
    records: tidy(result),
  };
}

function titleOf({ nps, interval, responses }: Block, confidence: number, { figures }: Words): Pieces {
  return {
    pieces: [
      [{ text: figures.nps(nps), tone: 'strong' }],
      ...(interval === null ? [] : [figures.interval(confidence, interval)]),
      figures.responses(responses),
    ],
  };
}

function sharesTable(block: Block, { score: { categories } }: Words): ReportTable {
  const rows = [
    { name: categories.promoters, scores: '9–10', ...block.promoters },
    { name: categories.passives, scores: '7–8', ...block.passives },
    { name: categories.detractors, scores: '0–6', ...block.detractors },
  ];
  return {
    columns: [
      { title: '', kind: 'text' },
      { title: '', kind: 'text' },
      { title: '', kind: 'percent', drop: 1 },
      { title: '', kind: 'count' },
    ],
    rows: rows.map(({ name, scores, share, count }) => [name, scores, share, count]),
    chart: {
      kind: 'bars',
      unit: 'share',
      labels: rows.map(({ name }) => name),
      series: [{ values: rows.map(({ share }) => share) }],
    },
  };
}

function distributionTable({ distribution }: Block, { score }: Words): ReportTable[] {
  if (distribution === null) return [];
  return [
    {
      columns: [
        { title: score.answer, kind: 'text' },
        ...distribution.map((_, answer) => ({ title: String(answer), kind: 'count' as const })),
      ],
      rows: [[score.count, ...distribution]],
      transposable: true,
    },
  ];
}

function tidy(block: Block): TidyRecords {
  const scores = block.distribution ?? new Array<null>(11).fill(null);
  return {
    header: [...BLOCK_HEADER, ...scores.map((_, answer) => `score_${answer}`)],
    rows: [[...blockCells(block), ...scores]],
  };
}
