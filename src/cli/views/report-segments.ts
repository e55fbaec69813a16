// The segments on a page: for each column dots in their intervals, and what segments add or take.
import type { BreakdownResult, SegmentResult } from '../../core/results.js';
import type { Segment } from '../../core/segment.js';
import type { DotChart, PageFigure, PagePart } from '../../report/page.js';
import type { ReportTable, Span } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import { computedPart, notesOf, type PartContext } from './report-parts.js';
import { breakdownsOf, nameOf, segmentTables, segmentView } from './segment.js';
import { markOf } from './segment-marks.js';
import { valuesOf } from './values.js';

export function segmentsPart(segments: SegmentResult, context: PartContext): PagePart {
  const { paged, words } = context;
  const { report } = words;
  const options = { ...paged.options, adjust: paged.options.adjust ?? 'holm' };
  const computed = { ...computedPart(paged, segments), options, total: false };
  const view = segmentView(computed, words);
  const breakdowns = breakdownsOf(segments);
  const shown = breakdowns.filter(({ hidden }) => !hidden);
  const tables = segmentTables(computed, words);
  const { chosen } = paged.result;
  const names = breakdowns.map(({ by }) => nameOf(by));
  return {
    name: 'segments',
    heading: breakdowns.some(({ tests }) => tests.count > 0)
      ? report.headings.segments(differing(shown, words), names)
      : words.segment.title(names, paged.scale),
    lead: [],
    figures: shown.map((breakdown, i) => figureOf(breakdown, tables[i]!, context)),
    notes: [
      ...(chosen === undefined ? [] : [report.notes.chosen(chosen.tried, chosen.columns.length)]),
      ...notesOf(view.footer, context),
    ],
  };
}

const segmentText = (row: Segment, words: Words) =>
  valuesOf(row, Object.keys(row.segment), words).join(' × ');

/** With its columns, which tell values of several breakdowns apart. */
const namedText = ({ segment }: Segment, words: Words) => words.risk.segment(Object.entries(segment));

function differing(breakdowns: readonly BreakdownResult[], words: Words) {
  const rows = breakdowns.flatMap(({ segments }) => segments).filter(({ significant }) => significant);
  const named = (sign: 1 | -1) =>
    rows
      .filter(({ difference }) => Math.sign(difference ?? 0) === sign)
      .toSorted((a, b) => sign * ((b.leverage ?? 0) - (a.leverage ?? 0)))
      .map((row) => (breakdowns.length > 1 ? namedText(row, words) : segmentText(row, words)));
  return { above: named(1), below: named(-1) };
}

function figureOf(breakdown: BreakdownResult, table: ReportTable, context: PartContext): PageFigure {
  const { paged, words } = context;
  const { report, segment } = words;
  const rows = breakdown.segments.toSorted((a, b) => (b.nps ?? -101) - (a.nps ?? -101));
  const known = rows.flatMap((row) =>
    row.nps === null ? [] : [{ name: segmentText(row, words), nps: row.nps }],
  );
  const { nps } = paged.result.score;
  const chart: DotChart = {
    kind: 'dots',
    headings: [
      paged.scale === undefined ? segment.headings.nps : segment.headings.netScore,
      segment.headings.effect,
      segment.headings.responses,
    ],
    rows: rows.map((row) => ({
      name: segmentText(row, words),
      value:
        row.nps === null || row.interval === null ? null : [row.interval.low, row.nps, row.interval.high],
      mark: markOf(row, breakdown, segment.marks) as Span | null,
      beside: [report.figures.points(row.leverage), report.figures.count(row.responses)],
    })),
    reference: nps === null ? null : { nps, name: report.chart.overall },
  };
  const { title: _, ...rest } = table;
  return {
    title: report.titles.segments(nameOf(breakdown.by)),
    description:
      known.length === 0 ? '' : report.descriptions.segments(known.at(-1)!, known[0]!, known.length),
    ...(known.length > 0 && { chart }),
    table: rest,
  };
}
