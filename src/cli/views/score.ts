// What nps score shows: the NPS in a line, the shares with their bars, the distribution, one record for CSV.
import type { InputAccount } from '../../core/account.js';
import type { Block } from '../../core/block.js';
import type { ScoreResult } from '../../core/results.js';
import { answersOf, bandsOf, NPS_SCALE, type Scale } from '../../core/scale.js';
import type { Pieces, ReportTable, TidyRecords } from '../../report/report.js';
import { answersText } from '../../words/scale.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { benchmarkLegend, benchmarkRecords, benchmarkTables } from './benchmarks.js';
import { weightedLine } from './footer.js';
import { representationLegend, representationRecords, representationTables } from './representation.js';
import { BLOCK_HEADER, blockCells, stacked, TOTAL, withBands } from './tidy.js';

/** What nps score computes. */
export interface Scored extends Computed<ScoreResult, { confidence: number }> {
  input: InputAccount;
}

/** The report of nps score. */
export function scoreView(scored: Scored, words: Words): Shown<ScoreResult> {
  const { result, input, options, scale } = scored;
  const { confidence } = options;
  const { benchmarks, representation } = result;
  return {
    ...scored,
    title: titleOf(result, scale, confidence, words),
    tables: [
      sharesTable(result, scale, words),
      ...distributionTable(result, scale, words),
      ...benchmarkTables(benchmarks, confidence, words),
      ...representationTables(representation, words),
    ],
    footer: [
      ...benchmarkLegend(benchmarks, words),
      ...weightedLine(result, words),
      ...representationLegend(representation, words),
      words.figures.account(input),
    ],
    records: withBands(tidy(result, scale), scale),
  };
}

function titleOf(
  { nps, interval, responses }: Block,
  scale: Scale | undefined,
  confidence: number,
  { figures }: Words,
): Pieces {
  return {
    pieces: [
      [{ text: figures.nps(nps, scale), tone: 'strong' }],
      ...(interval === null ? [] : [figures.interval(confidence, interval)]),
      figures.responses(responses),
    ],
  };
}

function sharesTable(block: Block, scale: Scale | undefined, { score: { categories } }: Words): ReportTable {
  const [detractors, passives, promoters] = bandsOf(scale ?? NPS_SCALE);
  const rows = [
    { name: categories.promoters, scores: answersText(promoters), ...block.promoters },
    { name: categories.passives, scores: answersText(passives), ...block.passives },
    { name: categories.detractors, scores: answersText(detractors), ...block.detractors },
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

function distributionTable(
  { distribution }: Block,
  scale: Scale | undefined,
  { score }: Words,
): ReportTable[] {
  if (distribution === null) return [];
  const answers = answersOf(scale ?? NPS_SCALE);
  return [
    {
      columns: [
        { title: score.answer, kind: 'text' },
        ...answers.map((answer) => ({ title: String(answer), kind: 'count' as const })),
      ],
      rows: [[score.count, ...distribution]],
      transposable: true,
    },
  ];
}

/** One record; with benchmarks and targets one for each of them too. */
function tidy({ benchmarks, representation, ...block }: ScoreResult, scale: Scale | undefined): TidyRecords {
  const answers = answersOf(scale ?? NPS_SCALE);
  const records = {
    header: [...BLOCK_HEADER, ...answers.map((answer) => `score_${answer}`)],
    rows: [[...blockCells(block), ...(block.distribution ?? answers.map(() => null))]],
  };
  return stacked(0, { row: TOTAL.row, records }, [
    { row: 'benchmark', records: benchmarkRecords(benchmarks) },
    { row: 'representation', records: representationRecords(representation) },
  ]);
}
