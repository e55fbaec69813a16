// The mark of a segment: what its test found, or why there is none.
import { MIN_TESTED } from '../../core/contrast.js';
import { lettersBelow } from '../../core/pair-tests.js';
import type { BreakdownResult } from '../../core/results.js';
import type { Segment, SegmentName } from '../../core/segment.js';
import type { CellValue, Span } from '../../report/report.js';
import type { Words } from '../../words/words.js';

/** What a mark says; `letters`: of the segments that this one is above. */
type Mark =
  | 'above'
  | 'below'
  | 'letters'
  | 'versus'
  | 'hidden'
  | 'untested'
  | 'restUntested'
  | 'versusUntested'
  | 'lowN';

const TONES = {
  above: 'good',
  below: 'bad',
  letters: 'good',
  versus: 'dim',
  hidden: 'dim',
  untested: 'dim',
  restUntested: 'dim',
  versusUntested: 'dim',
  lowN: 'warn',
} as const satisfies Record<Mark, Span['tone']>;

/** The cell of a row's mark. */
export function markOf(
  row: Segment,
  breakdown: BreakdownResult,
  marks: Words['segment']['marks'],
): CellValue {
  const mark = kindOfMark(row, breakdown);
  if (mark === undefined) return null;
  const text = mark === 'letters' ? lettersOf(row, breakdown) : marks[mark];
  return { text, tone: TONES[mark] };
}

/** Which mark a row has, if any. */
export function kindOfMark(row: Segment, breakdown: BreakdownResult): Mark | undefined {
  if (row.hidden) return 'hidden';
  const mark = breakdown.pairs === undefined ? byTest(row, breakdown) : byPairs(row, breakdown);
  return mark ?? (row.lowN ? 'lowN' : undefined);
}

function byTest(row: Segment, { tests: { against } }: BreakdownResult): Mark | undefined {
  if (row.significant) return row.difference! > 0 ? 'above' : 'below';
  if (against !== undefined && isOne(row.segment, against)) return 'versus';
  if (row.pValue !== null) return undefined;
  // It is too small itself, or else what it is compared with is.
  if (row.responses < MIN_TESTED) return 'untested';
  return against === undefined ? 'restUntested' : 'versusUntested';
}

function byPairs(row: Segment, breakdown: BreakdownResult): Mark | undefined {
  if (lettersOf(row, breakdown) !== '') return 'letters';
  return row.responses < MIN_TESTED ? 'untested' : undefined;
}

function lettersOf({ letter }: Segment, { pairs = [] }: BreakdownResult): string {
  const letters = lettersBelow(pairs, letter);
  // From AA on they would run into each other.
  return letters.join(letters.some((one) => one.length > 1) ? ' ' : '');
}

function isOne(segment: SegmentName, other: SegmentName): boolean {
  return JSON.stringify(segment) === JSON.stringify(other);
}
