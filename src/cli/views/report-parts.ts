// What the parts of a page have in common: what they are made of, and the lines that each would say of its own.
import type { InputAccount } from '../../core/account.js';
import type { Adjustment } from '../../core/adjust.js';
import type { ReportResult } from '../../core/report-result.js';
import type { FileReading } from '../../input/warnings.js';
import type { Logo } from '../../report/page.js';
import type { Legend, Line } from '../../report/report.js';
import type { Names } from '../../words/names.js';
import type { Words } from '../../words/words.js';
import type { Computed } from '../output/computed.js';
import { rateLine, weightedLine } from './footer.js';

/** The options that a page speaks of. */
export interface PagedOptions {
  readonly confidence: number;
  readonly minN: number | null;
  /** How p-values of segments were corrected; holm unless given. */
  readonly adjust?: Adjustment;
}

/** What nps report computes. */
export interface Paged extends Computed<ReportResult, PagedOptions> {
  readonly input: InputAccount;
  /** What the page is called, where that was said. */
  readonly title?: string | undefined;
  readonly logo?: Logo | undefined;
  /** Responses that a segment at risk has at least. */
  readonly atLeast: number;
  /** Parts that are shown, those alone; all that there are unless given. */
  readonly parts?: readonly string[] | undefined;
  /** Of pages on which nothing is going on, the share that says something at most, 0 to 1; twice 1 − confidence unless given. */
  readonly mistaken?: number;
  /** The command line that makes it, as it was typed. */
  readonly line: string;
  /** How the command names its options, for warnings. */
  readonly names: Names;
}

/** What a part gets: everything, and words. */
export interface PartContext {
  readonly paged: Paged;
  readonly words: Words;
}

/** The report of a part that its own command would make of these. */
export function computedPart<Result>(paged: Paged, result: Result) {
  const { command, input, options, scale, warnings } = paged;
  const details: readonly FileReading[] = [];
  return { command, input, result, options, ...(scale && { scale }), warnings, details };
}

/**
 * The lines under the tables of a command, without those that a page says once for all.
 * @param others lines that are advice for who types a command
 */
export function notesOf(
  footer: readonly (Line | Legend)[],
  { paged, words }: PartContext,
  others: readonly string[] = [],
): Line[] {
  const { result, input, options } = paged;
  const once = new Set<Line>([
    ...others,
    words.figures.account(input),
    ...weightedLine(result.score, words),
    ...rateLine(result.score, options.confidence, words),
  ]);
  return footer
    .map((line) => (typeof line === 'object' && 'legend' in line ? line.legend : line))
    .filter((line) => !once.has(line));
}
