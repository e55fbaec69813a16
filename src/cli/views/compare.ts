// What nps compare shows: the change in a line, a reversal in words, the segments in a table, the records for CSV.
import type { InputAccount } from '../../core/account.js';
import type { Comparison } from '../../core/comparison.js';
import { MIN_TESTED } from '../../core/contrast.js';
import type { DecomposedSegment } from '../../core/decomposition.js';
import type { CompareResult } from '../../core/results.js';
import { type Reversal, reversalOf } from '../../core/reversal.js';
import type { Scale } from '../../core/scale.js';
import { LOW_N } from '../../core/segment.js';
import type { ToldDecomposition } from '../../core/told-decomposition.js';
import type { CellValue, Legend, Line, Pieces, ReportTable } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { noiseLines } from './compare-noise.js';
import { compareRecords } from './compare-records.js';
import { representationLine, weightedLine } from './footer.js';
import { withBands } from './tidy.js';
import { valuesOf } from './values.js';

/** What nps compare computes. */
export interface Compared extends Computed<CompareResult, { confidence: number; minN: number | null }> {
  /** The columns of the segments; none without them. */
  by: readonly string[];
  /** Of both sides, or the one that they share. */
  accounts: readonly {
    readonly account: InputAccount;
    /** The saved document that holds it, where it is one. */
    readonly document: string | undefined;
  }[];
}

/** The report of nps compare. */
export function compareView(compared: Compared, words: Words): Shown<CompareResult> {
  const { result, by, accounts, options, scale } = compared;
  const { before, after, decomposition, representation } = result;
  const { sides, of, effects } = words.compare;
  const reversal = decomposition && reversalOf(decomposition);
  const nameOf = ({ account, document }: Compared['accounts'][number]) =>
    document === undefined ? account.sources.join(', ') : words.compare.document(document, account.sources);
  return {
    ...compared,
    title: titleOf(result, scale, words),
    lead: [
      ...(result.days?.before || result.days?.after ? [words.compare.days(result.days)] : []),
      ...(reversal && result.significant ? [reversalLine(reversal, result, by, scale, words)] : []),
    ],
    tables: decomposition === null ? [] : [tableOf(decomposition, by, result, scale, words)],
    footer: [
      ...(decomposition === null
        ? []
        : [
            ...changeLegend(decomposition, result, words),
            { legend: effects(scale), of: words.compare.headings.mix },
          ]),
      ...hiddenLegend(result, by, options.minN ?? 0, words),
      ...noiseLines(result, words),
      ...detectableLine(result, words),
      ...(decomposition === null ? smallSamples(result, words) : []),
      ...weightedLine(before, words).map((line) => of(sides.before, line)),
      ...weightedLine(after, words).map((line) => of(sides.after, line)),
      ...representationLine(representation?.before, words).map((line) => of(sides.before, line)),
      ...representationLine(representation?.after, words).map((line) => of(sides.after, line)),
      ...accounts.map((told) => {
        const line = words.figures.account(told.account);
        return accounts.length > 1 ? of(nameOf(told), line) : line;
      }),
    ],
    records: withBands(compareRecords(result, by), scale),
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

/** What the test of the total could have shown; beside segments it is told from theirs. */
function detectableLine({ detectable, decomposition }: CompareResult, { compare }: Words): string[] {
  if (detectable === undefined) return [];
  const line = compare.detectable(detectable);
  return [decomposition === null ? line : compare.of(compare.total, line)];
}

/** What is hidden, as far as anything is. */
function hiddenLegend(
  { before, after, decomposition, difference }: CompareResult,
  by: readonly string[],
  minN: number,
  { figures, compare: { sides, of }, segment: { legend } }: Words,
): (Line | Legend)[] {
  return [
    ...(before.hidden ? [of(sides.before, figures.hidden(minN))] : []),
    ...(after.hidden ? [of(sides.after, figures.hidden(minN))] : []),
    ...(by.length > 0 && decomposition === null && difference !== null ? [legend.allHidden(by, minN)] : []),
    ...(decomposition?.segments.some(({ hidden }) => hidden) ? [{ legend: legend.hidden(minN) }] : []),
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
  const few = under(LOW_N);
  return few.length > 0 ? [compare.lowN(few)] : [];
}

function reversalLine(
  reversal: Reversal,
  { decomposition }: CompareResult,
  by: readonly string[],
  scale: Scale | undefined,
  words: Words,
): Line {
  const nameOf = (row: DecomposedSegment) => valuesOf(row, by, words).join(' × ');
  const { movedTo, total } = reversal;
  const against = total === 'fell' ? 1 : -1;
  const told = {
    reversal,
    breakdown: by.join(' × '),
    movedTo: { name: nameOf(movedTo), before: movedTo.shareBefore, after: movedTo.shareAfter },
    moved: decomposition!.segments.flatMap((row) =>
      row.difference !== null && against * row.difference > 0
        ? [{ name: nameOf(row), difference: row.difference }]
        : [],
    ),
    scale,
  };
  return [{ text: words.compare.reversal(told), tone: 'warn' }];
}

/** The segments, the largest effect first, and their total. */
function tableOf(
  { segments, mix, rate }: ToldDecomposition,
  by: readonly string[],
  { before, after, ...whole }: CompareResult,
  scale: Scale | undefined,
  words: Words,
): ReportTable {
  const { headings, total, marks, ends, points } = words.compare;
  const { hidden } = words.segment.marks;
  const percent = (share: number) => words.numerals.percent(share, 0);
  return {
    columns: [
      ...by.map((title) => ({ title, kind: 'text' as const })),
      { title: headings.share, kind: 'words', drop: 4 },
      { title: scale === undefined ? headings.nps : headings.netScore, kind: 'words' },
      { title: headings.change, kind: 'points' },
      { title: headings.mix, kind: 'points', drop: 3 },
      { title: headings.rate, kind: 'points', drop: 2 },
      { title: headings.total, kind: 'points', drop: 1 },
      { title: '', name: words.segment.headings.mark, kind: 'mark' },
    ],
    rows: [
      ...segments.map((row) =>
        row.hidden
          ? [
              ...valuesOf(row, by, words),
              '',
              '',
              '',
              null,
              null,
              null,
              { text: hidden, tone: 'dim' as const },
            ]
          : [
              ...valuesOf(row, by, words),
              `${percent(row.shareBefore)} → ${percent(row.shareAfter)}`,
              ends(row.before, row.after),
              points(row.before, row.after),
              row.mix,
              row.rate,
              row.mix + row.rate,
              markOf(row, row.responsesBefore, row.responsesAfter, marks),
            ],
      ),
      [
        total,
        ...by.slice(1).map(() => ''),
        '',
        ends(before.nps, after.nps),
        points(before.nps, after.nps),
        mix,
        rate,
        mix + rate,
        markOf(whole, before.responses, after.responses, marks),
      ],
    ],
  };
}

/** Whether a change is more than chance; nothing where there is none. */
function markOf(
  change: Pick<Comparison, 'difference' | 'pValue' | 'significant'>,
  before: number,
  after: number,
  marks: Words['compare']['marks'],
): CellValue {
  const kind = kindOfMark(change, before, after);
  return kind === undefined ? null : { text: marks[kind], tone: TONES[kind] };
}

const TONES = { rose: 'good', fell: 'bad', untested: 'dim', lowN: 'warn' } as const;

function kindOfMark(
  { difference, pValue, significant }: Pick<Comparison, 'difference' | 'pValue' | 'significant'>,
  before: number,
  after: number,
): keyof typeof TONES | undefined {
  if (difference === null) return undefined;
  if (significant) return difference > 0 ? 'rose' : 'fell';
  if (pValue === null) return 'untested';
  return Math.min(before, after) < LOW_N ? 'lowN' : undefined;
}

/** What the marks of the segments mean, as far as they occur; where none moved, what could have been found. */
function changeLegend(
  { segments, tests }: ToldDecomposition,
  { before, after, ...whole }: CompareResult,
  { compare: { legend } }: Words,
): (Line | Legend)[] {
  const kinds = new Set([
    ...segments.map((row) =>
      row.hidden ? undefined : kindOfMark(row, row.responsesBefore, row.responsesAfter),
    ),
    kindOfMark(whole, before.responses, after.responses),
  ]);
  const isMoved = segments.some(({ significant }) => significant);
  return [
    ...(kinds.has('rose') || kinds.has('fell') ? [{ legend: legend.moved(tests, isMoved) }] : []),
    ...(!isMoved && tests.count > 0 ? [legend.noneMoved(tests)] : []),
    ...(tests.detectable === undefined ? [] : [legend.detectable(tests.detectable)]),
    ...(kinds.has('lowN') ? [{ legend: legend.lowN }] : []),
    ...(kinds.has('untested') ? [{ legend: legend.untested }] : []),
  ];
}
