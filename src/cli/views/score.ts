// What nps score shows: the NPS in a line, the shares with their bars, the distribution, one record for CSV.
import type { InputAccount } from '../../core/account.js';
import type { Block, ToldBlock } from '../../core/block.js';
import type { ScoreResult } from '../../core/results.js';
import { answersOf, bandsOf, NPS_SCALE, type Scale } from '../../core/scale.js';
import type { Pieces, ReportTable, TidyRecords } from '../../report/report.js';
import { answersText } from '../../words/scale.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { benchmarkLegend, benchmarkRecords, benchmarkTables } from './benchmarks.js';
import { CATEGORIES } from './categories.js';
import { rateLine, weightedLine } from './footer.js';
import { representationLegend, representationRecords, representationTables } from './representation.js';
import { BLOCK_HEADER, blockCells, RATE_HEADER, rateCells, stacked, TOTAL, withBands } from './tidy.js';

/** What nps score computes. */
export interface Scored extends Computed<ScoreResult, { confidence: number; minN: number | null }> {
  input: InputAccount;
}

/** The report of nps score. */
export function scoreView(scored: Scored, words: Words): Shown<ScoreResult> {
  const { result, input, options, scale } = scored;
  const { confidence, minN } = options;
  const { benchmarks, representation } = result;
  const told = result.hidden
    ? []
    : [sharesTable(result, scale, words), ...distributionTable(result, scale, words)];
  return {
    ...scored,
    title: titleOf(result, scale, confidence, words),
    tables: [
      ...told,
      ...benchmarkTables(benchmarks, confidence, words),
      ...representationTables(representation, words),
    ],
    footer: [
      ...(result.hidden ? [words.figures.hidden(minN ?? 0)] : []),
      ...benchmarkLegend(benchmarks, words),
      ...weightedLine(result, words),
      ...rateLine(result, confidence, words),
      ...representationLegend(representation, words),
      words.figures.account(input),
    ],
    records: withBands(tidy(result, scale), scale),
  };
}

function titleOf(
  { nps, interval, responses }: ToldBlock,
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

function sharesTable(
  block: Block,
  scale: Scale | undefined,
  { score: { categories, headings }, segment }: Words,
): ReportTable {
  const bands = bandsByCategory(scale);
  return {
    columns: [
      { title: '', name: headings.category, kind: 'words' },
      { title: '', name: headings.scores, kind: 'words' },
      { title: '', name: headings.share, kind: 'percent', drop: 1 },
      { title: '', name: segment.headings.responses, kind: 'count' },
    ],
    rows: CATEGORIES.map(({ category }) => [
      categories[category],
      answersText(bands[category]),
      block[category].share,
      block[category].count,
    ]),
    chart: {
      kind: 'bars',
      values: CATEGORIES.map(({ category }) => block[category].share),
      shades: CATEGORIES.map(({ shade }) => shade),
    },
  };
}

function distributionTable(
  { distribution }: Block,
  scale: Scale | undefined,
  { score, segment }: Words,
): ReportTable[] {
  if (distribution === null) return [];
  const answers = answersOf(scale ?? NPS_SCALE);
  const bands = bandsByCategory(scale);
  return [
    {
      columns: [
        { title: score.answer, kind: 'words' },
        ...answers.map((answer) => ({ title: String(answer), kind: 'count' as const })),
      ],
      rows: [[score.count, ...distribution]],
      chart: {
        kind: 'histogram',
        values: distribution,
        groups: CATEGORIES.toReversed().map(({ category, shade }) => ({
          names: [score.categories[category], segment.headings[category], score.letters[category]],
          shade,
          columns: answers.filter((answer) => answer >= bands[category].low && answer <= bands[category].high)
            .length,
        })),
      },
      transposable: true,
    },
  ];
}

function bandsByCategory(scale: Scale | undefined) {
  const [detractors, passives, promoters] = bandsOf(scale ?? NPS_SCALE);
  return { promoters, passives, detractors };
}

/** One record; with benchmarks and targets one for each of them too. */
function tidy({ benchmarks, representation, ...block }: ScoreResult, scale: Scale | undefined): TidyRecords {
  const answers = answersOf(scale ?? NPS_SCALE);
  const isRated = block.invitations !== undefined;
  const records = {
    header: [...BLOCK_HEADER, ...(isRated ? RATE_HEADER : []), ...answers.map((answer) => `score_${answer}`)],
    rows: [
      [
        ...blockCells(block),
        ...(isRated ? rateCells(block) : []),
        ...(block.distribution ?? answers.map(() => null)),
      ],
    ],
  };
  return stacked(0, { row: TOTAL.row, records }, [
    { row: 'benchmark', records: benchmarkRecords(benchmarks) },
    { row: 'representation', records: representationRecords(representation) },
  ]);
}
