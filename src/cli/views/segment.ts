// What nps segment shows: a line for the whole, a table for each breakdown, what the marks mean, the records for CSV.
import type { InputAccount } from '../../core/account.js';
import type { Adjustment } from '../../core/adjust.js';
import type { ToldBlock } from '../../core/block.js';
import type { BreakdownResult, SegmentResult } from '../../core/results.js';
import type { Scale } from '../../core/scale.js';
import type { Segment } from '../../core/segment.js';
import type { CellValue, Legend, Line, ReportTable } from '../../report/report.js';
import type { DetectableNamed } from '../../words/segment-words.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { benchmarkLegend, benchmarkTables } from './benchmarks.js';
import { rateLine, weightedLine } from './footer.js';
import { measureLegend, measureTables } from './measures.js';
import { representationLegend, representationTables } from './representation.js';
import { kindOfMark, markOf } from './segment-marks.js';
import { segmentRecords } from './segment-records.js';
import { withBands } from './tidy.js';
import { valuesOf } from './values.js';
import { whenAsked } from './when-asked.js';

/** The options that the report speaks of. */
export interface SegmentedOptions {
  confidence: number;
  minN: number | null;
  adjust: Adjustment;
}

/** What nps segment computes. */
export interface Segmented extends Computed<SegmentResult, SegmentedOptions> {
  input: InputAccount;
  /** A row for all segments together is wanted. */
  total: boolean;
}

/** The report of nps segment. */
export function segmentView(segmented: Segmented, words: Words): Shown<SegmentResult> {
  const { result, input, options, scale, total } = segmented;
  const { confidence, minN } = options;
  const { overall, benchmarks, representation } = result;
  const breakdowns = breakdownsOf(result);
  const { nps, interval, responses } = overall;
  const title: Line = {
    pieces: [
      [
        {
          text: words.segment.title(
            breakdowns.map(({ by }) => nameOf(by)),
            scale,
          ),
          tone: 'strong',
        },
      ],
      words.segment.overall(nps, confidence, interval, responses),
    ],
  };
  const parts = whenAsked<Pick<Shown, 'tables' | 'footer' | 'records'>>({
    tables: () => [
      ...segmentTables(segmented, words),
      ...benchmarkTables(benchmarks, confidence, words),
      ...representationTables(representation, words),
    ],
    footer: () => [
      ...segmentLegend(
        breakdowns.map((one) => [one, breakdowns.length > 1 ? nameOf(one.by) : undefined]),
        minN ?? 0,
        scale,
        words,
      ),
      ...measureLegend(breakdowns, options, words),
      ...rateLegend(overall, words),
      ...benchmarkLegend(benchmarks, words),
      ...weightedLine(overall, words),
      ...rateLine(overall, confidence, words),
      ...representationLegend(representation, words),
      words.figures.account(input),
    ],
    records: () => withBands(segmentRecords(breakdowns, result, total), scale),
  });
  return Object.assign(parts, segmented, { title });
}

/** The breakdowns of a result, also where it is the only one. */
export function breakdownsOf(result: SegmentResult): readonly BreakdownResult[] {
  return 'breakdowns' in result ? result.breakdowns : [result];
}

/** The tables of the breakdowns that are shown; several have their names for titles. */
export function segmentTables(
  {
    result,
    options: { confidence },
    scale,
    total,
  }: Pick<Segmented, 'result' | 'options' | 'scale' | 'total'>,
  words: Words,
): ReportTable[] {
  const { overall } = result;
  const breakdowns = breakdownsOf(result);
  const around = {
    several: breakdowns.length > 1,
    confidence,
    scale,
    total: total ? overall : undefined,
    rated: overall.invitations !== undefined,
    reference: overall.nps,
  };
  return breakdowns
    .filter(({ hidden }) => !hidden)
    .flatMap((breakdown) => [
      tableOf(breakdown, around, words),
      ...measureTables(breakdown, confidence, words),
    ]);
}

/** "region × plan" */
export function nameOf(by: readonly string[]): string {
  return by.map((column) => column.trim()).join(' × ');
}

/** What the table of a breakdown shows beside its segments. */
interface Around {
  /** There are several breakdowns. */
  several: boolean;
  confidence: number;
  scale: Scale | undefined;
  /** All segments together, where a row for them is wanted. */
  total: ToldBlock | undefined;
  /** It is known how many were invited. */
  rated: boolean;
  /** The NPS of all, against which segments are seen. */
  reference: number | null;
}

/** The table of one breakdown; with several it has a title, with pairs each segment a letter. */
function tableOf(
  breakdown: BreakdownResult,
  { several, confidence, scale, total, rated, reference }: Around,
  words: Words,
): ReportTable {
  const { by, segments, pairs } = breakdown;
  const { segment, figures } = words;
  const { headings } = segment;
  const letters = (letter: string): CellValue[] => (pairs === undefined ? [] : [{ text: letter }]);
  const blockCells = ({
    nps,
    interval,
    responses,
    invitations,
    promoters,
    passives,
    detractors,
  }: Segment | ToldBlock) => [
    nps,
    interval && ([interval.low, interval.high] as const),
    responses,
    ...(rated ? [invitations?.rate ?? null] : []),
    promoters?.share ?? null,
    passives?.share ?? null,
    detractors?.share ?? null,
  ];
  return {
    ...(several && {
      title: [{ text: segment.breakdown(nameOf(by)), tone: 'strong' }] satisfies Line,
    }),
    columns: [
      ...(pairs === undefined ? [] : [{ title: '', name: headings.letter, kind: 'mark' as const }]),
      ...by.map((title) => ({ title, kind: 'text' as const })),
      { title: scale === undefined ? headings.nps : headings.netScore, kind: 'nps' },
      { title: figures.confidence(confidence), kind: 'interval', drop: 1 },
      { title: headings.responses, kind: 'count' },
      ...(rated ? [{ title: headings.rate, kind: 'percent' as const, drop: 6 }] : []),
      { title: headings.promoters, kind: 'share', drop: 3 },
      { title: headings.passives, kind: 'share', drop: 5 },
      { title: headings.detractors, kind: 'share', drop: 4 },
      { title: headings.effect, kind: 'points', drop: 2 },
      pairs === undefined
        ? { title: '', name: headings.mark, kind: 'mark' }
        : { title: headings.above, kind: 'mark' },
    ],
    rows: [
      ...segments.map((row) => [
        ...letters(row.letter ?? ''),
        ...valuesOf(row, by, words),
        ...blockCells(row),
        row.leverage,
        markOf(row, breakdown, segment.marks),
      ]),
      ...(total === undefined
        ? []
        : [[...letters(''), segment.total, ...by.slice(1).map(() => ''), ...blockCells(total), '', null]]),
    ],
    ...(segments.length > 0 && {
      chart: {
        kind: 'intervals',
        after: by.length + (pairs === undefined ? 0 : 1),
        values: [...segments, ...(total === undefined ? [] : [total])].map(({ nps, interval }) =>
          nps === null || interval === null ? null : ([interval.low, nps, interval.high] as const),
        ),
        ...(reference !== null && { reference }),
      },
    }),
  };
}

/**
 * What the marks and columns mean, as far as they occur.
 * @param named breakdowns with what tells one from the others, where there are several
 */
export function segmentLegend(
  named: readonly (readonly [breakdown: BreakdownResult, name: string | undefined])[],
  minN: number,
  scale: Scale | undefined,
  { segment: { headings, legend } }: Words,
): (Line | Legend)[] {
  const breakdowns = named.map(([breakdown]) => breakdown);
  const rows = breakdowns.flatMap(({ segments }) => segments);
  const lines = named.flatMap(([breakdown, name]) => findings(breakdown, name, legend));
  if (rows.length > 0) lines.push({ legend: legend.effect(scale), of: headings.effect });
  lines.push(...overlaps(breakdowns, legend));
  const marks = new Set(
    breakdowns.flatMap((breakdown) => breakdown.segments.map((row) => kindOfMark(row, breakdown))),
  );
  if (marks.has('lowN')) lines.push({ legend: legend.lowN });
  const untested = new Set(breakdowns.flatMap((breakdown) => untestedLines(breakdown, legend)));
  lines.push(...[...untested].map((line) => ({ legend: line })));
  if (marks.has('hidden')) lines.push({ legend: legend.hidden(minN) });
  for (const { by, hidden } of breakdowns) {
    if (hidden) lines.push(legend.allHidden(by, minN));
  }
  return lines;
}

/** What it means that segments overlap, where some do; breakdowns are named where others have none that do. */
function overlaps(
  breakdowns: readonly BreakdownResult[],
  legend: Words['segment']['legend'],
): (Line | Legend)[] {
  const shown = breakdowns.filter(({ hidden }) => !hidden);
  const those = shown.filter(({ overlapping }) => overlapping);
  if (those.length === 0) return [];
  const names = those.length === shown.length ? [undefined] : those.map(({ by }) => nameOf(by));
  const isPooled = those.some(({ segments }) => segments.some(({ other }) => other));
  return [
    ...names.map((name) => legend.overlap(name)),
    ...(isPooled ? [{ legend: legend.otherAnswers }] : []),
  ];
}

/** What the column of response rates holds, where there is one. */
export function rateLegend({ invitations }: ToldBlock, { segment: { headings, legend } }: Words): Legend[] {
  return invitations === undefined ? [] : [{ legend: legend.rate, of: headings.rate }];
}

/** Whose responses are too few, where that mark occurs. */
function untestedLines(breakdown: BreakdownResult, legend: Words['segment']['legend']): string[] {
  const { segments, tests, pairs } = breakdown;
  const marks = new Set(segments.map((row) => kindOfMark(row, breakdown)));
  const small = pairs === undefined ? legend.untested : legend.untestedPairs;
  return [
    ...(marks.has('untested') ? [small] : []),
    ...(marks.has('restUntested') ? [legend.restUntested] : []),
    ...(marks.has('versusUntested') ? [legend.versusUntested(tests)] : []),
  ];
}

/** What the tests of a breakdown found; where that is nothing, what they could have found. */
function findings(
  { segments, tests, pairs, pairTests, hidden }: BreakdownResult,
  which: string | undefined,
  legend: Words['segment']['legend'],
): (Line | Legend)[] {
  if (hidden) return [];
  if (pairs !== undefined && pairTests !== undefined) {
    if (pairs.some(({ significant }) => significant)) return [{ legend: legend.letters(pairTests, which) }];
    if (pairTests.count === 0) return [];
    return [legend.noPairDiffers(pairTests, which), ...detectable(pairTests.detectable)];
  }
  if (segments.some(({ significant }) => significant)) return [{ legend: legend.differ(tests, which) }];
  if (tests.count === 0) return [];
  return [legend.noneDiffers(tests, which), ...detectable(tests.detectable)];

  function detectable(range: DetectableNamed | undefined): string[] {
    return range === undefined ? [] : [legend.detectable(range, which)];
  }
}
