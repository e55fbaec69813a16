// The score on a page: the number in its interval, the shares as one bar, the distribution.
import type { Block } from '../../core/block.js';
import { answersOf, NPS_SCALE } from '../../core/scale.js';
import type { PageFigure, PagePart } from '../../report/page.js';
import type { Line, ReportTable, StackedChart } from '../../report/report.js';
import { CATEGORIES } from './categories.js';
import { rateLine, weightedLine } from './footer.js';
import { computedPart, notesOf, type PartContext } from './report-parts.js';
import { scoreView } from './score.js';

export function scorePart(context: PartContext): PagePart {
  const { paged, words } = context;
  const { score } = paged.result;
  const { report } = words;
  const view = scoreView(computedPart(paged, score), words);
  const [shares, distribution] = view.tables;
  const isTold = !score.hidden && score.nps !== null;
  return {
    name: 'score',
    heading: isTold
      ? report.headings.score(score.promoters.share!, score.detractors.share!)
      : report.headings.noScore,
    lead: [],
    figures: isTold
      ? [
          numberFigure(score, context),
          sharesFigure(score, shares!, context),
          ...(distribution === undefined ? [] : [distributionFigure(score, distribution, context)]),
        ]
      : [],
    notes: [
      ...notesOf(view.footer, context),
      ...weightedLine(score, words),
      ...(paged.scale === undefined ? [] : [words.figures.noNps(paged.scale)]),
    ],
  };
}

function numberFigure(score: Block, { paged, words }: PartContext): PageFigure {
  const { options, result, scale } = paged;
  const { figures, segment, report } = words;
  const { nps, interval, responses } = score;
  const { change, goal } = result;
  const intervalText = interval === null ? undefined : figures.interval(options.confidence, interval);
  const beside: Line[] = [
    ...(intervalText === undefined ? [] : [intervalText]),
    figures.responses(responses),
    ...rateLine(score, options.confidence, words),
    ...(change === undefined ? [] : [report.change(change)]),
    ...(goal === undefined ? [] : [report.goal(goal)]),
  ];
  return {
    description: report.descriptions.score(nps!, intervalText ?? '', responses),
    chart: {
      kind: 'number',
      nps: nps!,
      interval: interval && [interval.low, interval.high],
      beside,
      ...(goal && { goal: { nps: goal.target, name: report.chart.goal(goal.date) } }),
    },
    table: {
      columns: [
        { title: scale === undefined ? segment.headings.nps : segment.headings.netScore, kind: 'nps' },
        { title: figures.confidence(options.confidence), kind: 'interval' },
        { title: segment.headings.responses, kind: 'count' },
      ],
      rows: [[nps, interval && [interval.low, interval.high], responses]],
    },
  };
}

function sharesFigure(score: Block, table: ReportTable, { words }: PartContext): PageFigure {
  const { report } = words;
  const chart: StackedChart = {
    kind: 'stacked',
    parts: CATEGORIES.map(({ category, shade }) => ({
      name: words.score.categories[category],
      shade,
      values: [score[category].share],
    })),
  };
  const { promoters, passives, detractors } = score;
  return {
    title: report.titles.shares,
    description: report.descriptions.shares(promoters.share!, passives.share!, detractors.share!),
    chart,
    table,
  };
}

function distributionFigure(
  { distribution }: Block,
  table: ReportTable,
  { paged: { scale }, words: { report } }: PartContext,
): PageFigure {
  const counts = distribution!;
  const most = counts.indexOf(Math.max(...counts));
  return {
    title: report.titles.distribution,
    description: report.descriptions.distribution(answersOf(scale ?? NPS_SCALE)[most]!, counts[most]!),
    ...(table.chart?.kind === 'histogram' && { chart: table.chart }),
    table,
  };
}
