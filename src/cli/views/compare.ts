// What nps compare shows: the change in a line, a reversal in words, the segments in a table, the records for CSV.
import type { Block } from '../../core/block.js';
import type { Comparison } from '../../core/comparison.js';
import type { Decomposition } from '../../core/decomposition.js';
import type { Reversal } from '../../core/reversal.js';
import type { SegmentName } from '../../core/segment.js';
import { formatCount, formatInterval, formatNps } from '../../report/numbers.js';
import type { Line, Span, Table, TidyRecords } from '../../report/report.js';
import type { Side } from '../responses/sides.js';
import { BLANK, percentOf, pValueText, tidyName } from './shared.js';

/** "NPS +24 → +11   -13 points (95% CI -17 to -8)   p < 0.001   n = 3,000 → 3,000" */
export function titleOf(before: Side, after: Side, { difference, interval, pValue }: Comparison): Span[] {
  const bounds =
    interval === null
      ? ''
      : ` (${percentOf(100 * interval.level)} CI ${formatInterval([interval.low, interval.high])})`;
  const change =
    difference === null ? '' : `   ${formatNps(difference)} points${bounds}   ${pValueText(pValue)}`;
  return [
    { text: `NPS ${formatNps(before.block.nps)} → ${formatNps(after.block.nps)}`, tone: 'strong' },
    {
      text: `${change}   n = ${formatCount(before.block.responses)} → ${formatCount(after.block.responses)}`,
    },
  ];
}

/** The words that stand beside a segment in its row, of a whole side. */
export function smallSamples(before: Block, after: Block, { difference, pValue }: Comparison): string[] {
  const n = Math.min(before.responses, after.responses);
  if (difference !== null && pValue === null) return ['n < 10: too few responses to test, before or after'];
  return n > 0 && n < 30 ? ['low n: fewer than 30 responses, before or after'] : [];
}

/** "Every region rose, the total fell: respondents moved to LATAM, whose NPS is low." */
export function reversalLine({ total, unchanged, absent, movedTo }: Reversal, by: readonly string[]): Line {
  const name = by.join(' × ');
  const both = absent > 0 ? ' that is in both' : '';
  const [against, level] = total === 'fell' ? ['rose', 'low'] : ['fell', 'high'];
  const segments = unchanged > 0 ? `No ${name}${both} ${total}` : `Every ${name}${both} ${against}`;
  return [
    {
      text: `${segments}, the total ${total}: respondents moved to ${namesOf(movedTo.segment).join(' × ')}, whose NPS is ${level}.`,
      tone: 'warn',
    },
  ];
}

const namesOf = (segment: SegmentName) => Object.values(segment).map((value) => value ?? BLANK);

/** The segments, the largest effect first, and their total. */
export function tableOf(
  { segments, mix, rate }: Decomposition,
  by: readonly string[],
  before: Side,
  after: Side,
): Table {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const change = (from: number | null, to: number | null) => `${formatNps(from)} → ${formatNps(to)}`;
  return {
    columns: [
      ...by.map((title) => ({ title, kind: 'text' as const })),
      { title: 'share', kind: 'text', drop: 1 },
      { title: 'NPS', kind: 'text' },
      { title: 'mix', kind: 'points' },
      { title: 'rate', kind: 'points' },
      { title: 'total', kind: 'points' },
    ],
    rows: [
      ...segments.map((row) => [
        ...namesOf(row.segment),
        `${percent(row.shareBefore)} → ${percent(row.shareAfter)}`,
        change(row.before, row.after),
        row.mix,
        row.rate,
        row.mix + row.rate,
      ]),
      [
        'total',
        ...by.slice(1).map(() => ''),
        '',
        change(before.block.nps, after.block.nps),
        mix,
        rate,
        mix + rate,
      ],
    ],
  };
}

/** The comparison as one record. */
export function tidyTotals(
  before: Side,
  after: Side,
  { difference, interval, pValue, significant }: Comparison,
): TidyRecords {
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
        before.block.nps,
        after.block.nps,
        difference,
        interval?.low ?? null,
        interval?.high ?? null,
        pValue,
        significant,
        before.block.responses,
        after.block.responses,
      ],
    ],
  };
}

/** One record a segment. */
export function tidySegments({ segments }: Decomposition, by: readonly string[]): TidyRecords {
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
