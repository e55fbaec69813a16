// What nps compare shows: the change in a line, a reversal in words, the segments in a table, the records for CSV.
import type { InputAccount } from '../../core/account.js';
import { BLANK } from '../../core/blank.js';
import { MIN_TESTED } from '../../core/contrast.js';
import type { CompareResult } from '../../core/results.js';
import { type Reversal, reversalOf } from '../../core/reversal.js';
import type { Scale } from '../../core/scale.js';
import type { SegmentName } from '../../core/segment.js';
import type { ToldDecomposition } from '../../core/told-decomposition.js';
import { formatNps } from '../../report/numbers.js';
import type { Line, Pieces, ReportTable, TidyRecords } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { representationLine, weightedLine } from './footer.js';
import { tidyName, withBands } from './tidy.js';

/** What nps compare computes. */
export interface Compared extends Computed<CompareResult, { confidence: number; minN: number | null }> {
  /** The columns of the segments; none without them. */
  by: readonly string[];
  /** Of both sides, or the one that they share. */
  accounts: readonly InputAccount[];
}

/** The report of nps compare. */
export function compareView(compared: Compared, words: Words): Shown<CompareResult> {
  const { result, by, accounts, options, scale } = compared;
  const { before, after, decomposition, representation } = result;
  const { sides, of, effects } = words.compare;
  const reversal = decomposition && reversalOf(decomposition);
  return {
    ...compared,
    title: titleOf(result, scale, words),
    lead: reversal === null ? [] : [reversalLine(reversal, by, scale, words)],
    tables: decomposition === null ? [] : [tableOf(decomposition, by, result, scale, words)],
    footer: [
      ...(decomposition === null ? [] : [{ legend: effects(scale) }]),
      ...hiddenLegend(result, by, options.minN ?? 0, words),
      ...smallSamples(result, words),
      ...weightedLine(before, words).map((line) => of(sides.before, line)),
      ...weightedLine(after, words).map((line) => of(sides.after, line)),
      ...representationLine(representation?.before, words).map((line) => of(sides.before, line)),
      ...representationLine(representation?.after, words).map((line) => of(sides.after, line)),
      ...accounts.map((account) => {
        const line = words.figures.account(account);
        return accounts.length > 1 ? of(account.sources.join(', '), line) : line;
      }),
    ],
    records: withBands(decomposition === null ? tidyTotals(result) : tidySegments(decomposition, by), scale),
  };
}

/** "NPS +24 → +11   -13 points (95% CI -17 to -8)   p < 0.001   n = 3,000 → 3,000" */
function titleOf(
  { before, after, difference, interval, pValue }: CompareResult,
  scale: Scale | undefined,
  { compare, figures }: Words,
): Pieces {
  const confidence = interval === null ? 0 : 100 * interval.level;
  return {
    pieces: [
      [{ text: compare.title(before.nps, after.nps, scale), tone: 'strong' }],
      ...(difference === null
        ? []
        : [compare.change(before.nps!, after.nps!, confidence, interval), figures.pValue(pValue)]),
      compare.samples(before.responses, after.responses),
    ],
    tight: true,
  };
}

/** What is hidden, as far as anything is. */
function hiddenLegend(
  { before, after, decomposition, difference }: CompareResult,
  by: readonly string[],
  minN: number,
  { figures, compare: { sides, of }, segment: { legend } }: Words,
): string[] {
  return [
    ...(before.hidden ? [of(sides.before, figures.hidden(minN))] : []),
    ...(after.hidden ? [of(sides.after, figures.hidden(minN))] : []),
    ...(by.length > 0 && decomposition === null && difference !== null ? [legend.allHidden(by, minN)] : []),
    ...(decomposition?.segments.some(({ hidden }) => hidden) ? [legend.hidden(minN)] : []),
  ];
}

/** What is to be known of a side as a whole. */
function smallSamples({ before, after, difference, pValue }: CompareResult, { compare }: Words): string[] {
  const under = (least: number) => [
    ...(before.responses < least ? [compare.sides.before] : []),
    ...(after.responses < least ? [compare.sides.after] : []),
  ];
  if (difference === null) return [];
  if (pValue === null) return [compare.untested(under(MIN_TESTED))];
  const few = under(30);
  return few.length > 0 ? [compare.lowN(few)] : [];
}

function reversalLine(
  reversal: Reversal,
  by: readonly string[],
  scale: Scale | undefined,
  { compare }: Words,
): Line {
  const movedTo = namesOf(reversal.movedTo.segment).join(' × ');
  return [{ text: compare.reversal(reversal, by.join(' × '), movedTo, scale), tone: 'warn' }];
}

const namesOf = (segment: SegmentName) => Object.values(segment).map((value) => value ?? BLANK);

/** The segments, the largest effect first, and their total. */
function tableOf(
  { segments, mix, rate }: ToldDecomposition,
  by: readonly string[],
  { before, after }: CompareResult,
  scale: Scale | undefined,
  { compare: { headings, total }, segment: { marks } }: Words,
): ReportTable {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const change = (from: number | null, to: number | null) => `${formatNps(from)} → ${formatNps(to)}`;
  return {
    columns: [
      ...by.map((title) => ({ title, kind: 'text' as const })),
      { title: headings.share, kind: 'words', drop: 1 },
      { title: scale === undefined ? headings.nps : headings.netScore, kind: 'words' },
      { title: headings.mix, kind: 'points' },
      { title: headings.rate, kind: 'points' },
      { title: headings.total, kind: 'points' },
    ],
    rows: [
      ...segments.map((row) => [
        ...namesOf(row.segment),
        row.hidden ? '' : `${percent(row.shareBefore)} → ${percent(row.shareAfter)}`,
        row.hidden ? marks.hidden : change(row.before, row.after),
        row.mix,
        row.rate,
        row.hidden ? null : row.mix + row.rate,
      ]),
      [total, ...by.slice(1).map(() => ''), '', change(before.nps, after.nps), mix, rate, mix + rate],
    ],
  };
}

/** The comparison as one record. */
function tidyTotals({
  before,
  after,
  difference,
  interval,
  pValue,
  significant,
}: CompareResult): TidyRecords {
  return {
    header: [
      'before',
      'after',
      'difference',
      'ci_low',
      'ci_high',
      'p_value',
      'significant',
      'responses_before',
      'responses_after',
    ],
    rows: [
      [
        before.nps,
        after.nps,
        difference,
        interval?.low ?? null,
        interval?.high ?? null,
        pValue,
        significant,
        before.responses,
        after.responses,
      ],
    ],
  };
}

/** One record a segment. */
function tidySegments({ segments }: ToldDecomposition, by: readonly string[]): TidyRecords {
  return {
    header: [...by.map(tidyName), 'before', 'after', 'share_before', 'share_after', 'mix', 'rate'],
    rows: segments.map((row) => [
      ...namesOf(row.segment),
      row.before,
      row.after,
      row.shareBefore,
      row.shareAfter,
      row.mix,
      row.rate,
    ]),
  };
}
