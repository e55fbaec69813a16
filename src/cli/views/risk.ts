// What nps risk shows: what was searched, the segments that were found, and how far they are to be trusted.
import type { InputAccount } from '../../core/account.js';
import type { RiskResult } from '../../core/results.js';
import type { SegmentName } from '../../core/segment.js';
import type { FoundSegment } from '../../core/segment-search.js';
import type { DetectableSegments } from '../../core/segment-tests.js';
import type { Legend, Line, ReportTable } from '../../report/report.js';
import type { DetectableNamed } from '../../words/segment-words.js';
import type { Words } from '../../words/words.js';
import type { Computed, Shown } from '../output/computed.js';
import { weightedLine } from './footer.js';
import { riskRecords } from './risk-records.js';
import { withBands } from './tidy.js';

/** What nps risk computes. */
export interface Risked
  extends Computed<RiskResult, { confidence: number; atLeast: number; minN: number | null }> {
  input: InputAccount;
  /** How many of the found are shown. */
  top: number;
}

/** The report of nps risk. */
export function riskView(risked: Risked, words: Words): Shown<RiskResult> {
  const { result, options, scale, top } = risked;
  const { side, searched, columns, overall, found } = result;
  const shown = found.slice(0, top);
  return {
    ...risked,
    title: [
      { text: words.risk.title(side, scale), tone: 'strong' },
      { text: ` ${words.risk.searched(searched, columns.length, options.atLeast)}` },
    ],
    lead: [words.segment.overall(overall.nps, options.confidence, overall.interval, overall.responses)],
    tables: shown.length === 0 ? [] : [tableOf(shown, risked, words)],
    footer: [...findings(risked, shown.length, words), ...surroundings(risked, words)],
    records: withBands(riskRecords(result), scale),
  };
}

function tableOf(
  shown: readonly FoundSegment[],
  { result: { side, level }, scale }: Risked,
  { risk, segment, figures }: Words,
): ReportTable {
  const { headings } = segment;
  return {
    columns: [
      { title: risk.headings.segment, kind: 'text' },
      { title: scale === undefined ? headings.nps : headings.netScore, kind: 'nps' },
      { title: figures.confidence(percentOf(level!)), kind: 'interval', drop: 1 },
      { title: headings.responses, kind: 'count' },
      { title: headings.effect, kind: 'points', drop: 2 },
      { title: '', name: risk.headings.mark, kind: 'mark' },
    ],
    rows: shown.map(({ segment: name, nps, interval, responses, leverage }) => [
      risk.segment(Object.entries(name)),
      nps,
      interval && ([interval.low, interval.high] as const),
      responses,
      leverage,
      { text: risk.marks[side], tone: side === 'detractors' ? 'bad' : 'good' },
    ]),
  };
}

/** What the tests found, or could have found. */
function findings(
  { result, options, scale }: Risked,
  shown: number,
  { risk, segment }: Words,
): (Line | Legend)[] {
  const { side, tests, tested, found, folded, otherSide, level, detectable, hidden = 0 } = result;
  const other = otherSide > 0 ? [risk.otherSide(side, otherSide)] : [];
  const withheld = hidden > 0 ? [risk.hidden(hidden, options.minN ?? 0)] : [];
  if (found.length === 0) {
    if (hidden > 0) return [...withheld, ...other];
    if (tested === 0) return [risk.untested];
    return [
      { legend: risk.none(side, tests) },
      ...(detectable === undefined
        ? []
        : [{ legend: segment.legend.detectable(namedRange(detectable, risk), undefined) }]),
      ...other,
    ];
  }
  return [
    { legend: risk.differ(side, tests) },
    { legend: segment.legend.effect(scale), of: segment.headings.effect },
    ...(percentOf(level!) > options.confidence
      ? [{ legend: risk.widened(percentOf(level!), options.confidence) }]
      : []),
    ...(found.length > shown ? [risk.more(found.length - shown)] : []),
    ...(folded > 0 ? [risk.folded(folded)] : []),
    ...withheld,
    ...other,
  ];
}

/** With their columns, which values alone would not say. */
function namedRange({ power, least, most }: DetectableSegments, risk: Words['risk']): DetectableNamed {
  const named = ({ segment }: { segment: SegmentName }) => ({
    segment: { [risk.headings.segment]: risk.segment(Object.entries(segment)) },
  });
  return { power, least: { ...least, ...named(least) }, most: { ...most, ...named(most) } };
}

/** The columns that were left out, the effect of weights, and the account of the rows. */
function surroundings({ result, input }: Risked, words: Words): Line[] {
  const { leftOut, uncounted = [], overall } = result;
  return [
    ...(uncounted.length > 0 ? [words.risk.uncounted(uncounted)] : []),
    ...(leftOut.length > 0 ? [words.risk.leftOut(leftOut)] : []),
    ...(overall.weighted === undefined ? [] : [words.risk.weighted]),
    ...weightedLine(overall, words),
    words.figures.account(input),
  ];
}

/** A level close to 1 in percent, with as many digits as tell it from 100. */
function percentOf(level: number): number {
  return 100 - Number((100 * (1 - level)).toPrecision(2));
}
