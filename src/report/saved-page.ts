// A JSON document of an earlier run, read back to make a page of it. It loads zod: import it only for that.
import * as z from 'zod';
import type { InputAccount, Warning } from '../core/account.js';
import { ADJUSTMENTS, type Adjustment } from '../core/adjust.js';
import { REPORT_PARTS, type ReportResult } from '../core/report-result.js';
import { otherScale, type Scale } from '../core/scale.js';
import type { ScoreResult } from '../core/score-result.js';
import type { SegmentResult } from '../core/segment-result.js';
import type { TrendResult } from '../core/trend-result.js';
import { PART_NAMES, type PartName } from './page.js';
import { reportResult } from './report-schema.js';
import {
  addsUp,
  addsUpOn,
  contradicts,
  firstIssue,
  isKnownOrEmpty,
  openSaved,
  type SavedFault,
  type SavedJson,
  scaleSaid,
} from './saved-json.js';
import { frame, loose } from './schema-parts.js';
import { oneScore, segmentsOfOne } from './score-schemas.js';
import { trendResult } from './trend-schema.js';

/** What a page needs of a document. */
export interface SavedPage {
  readonly input: InputAccount;
  /** As the document has them; what the page itself speaks of is checked. */
  readonly options: Readonly<Record<string, unknown>> & {
    readonly confidence: number;
    readonly minN: number | null;
    readonly parts?: readonly PartName[] | null;
    readonly adjust?: Adjustment;
  };
  readonly result: ReportResult;
  readonly warnings: readonly Warning[];
  /** Of pages on which nothing is going on, the share that says something at most, 0 to 1; only where it is not that of a page. */
  readonly mistaken?: number;
  /** Of the answers, where their net score is no NPS. */
  readonly scale?: Scale;
}

/** Reads a document of nps report, score, segment or trend, of any 1.x version. */
export function parsePage(
  text: string,
): { readonly page: SavedPage; readonly fault?: undefined } | { readonly fault: SavedFault } {
  const opened = openSaved(text);
  if (opened.fault !== undefined) return opened;
  const { json } = opened;
  if (!isPageable(json.command)) return { fault: { kind: 'other-command', command: json.command } };
  if (ofQuestions.safeParse(json).success) return { fault: { kind: 'questions' } };
  const scale = scaleSaid(json);
  if ('issue' in scale) return { fault: { kind: 'invalid', issue: scale.issue } };
  const read = framed(json.command).safeParse(json);
  if (!read.success) return { fault: { kind: 'invalid', issue: firstIssue(read.error) } };
  const options = spoken.safeParse(json);
  if (!options.success) return { fault: { kind: 'invalid', issue: firstIssue(options.error) } };
  // The text itself: what was read of it would have lost a column that is called `__proto__`.
  const document = json as SavedJson & Omit<SavedPage, 'result'>;
  const result = resultOf(json.command, document);
  const issue = contradictionOf(result.score, scale);
  if (issue !== undefined) return { fault: { kind: 'invalid', issue } };
  const { confidence, minN } = options.data.options;
  return {
    page: {
      input: document.input,
      options: { ...document.options, confidence: confidence ?? USUAL_CONFIDENCE, minN: minN ?? null },
      result,
      warnings: json.command === 'report' ? document.warnings : document.warnings.map(withoutCells),
      ...(json.command === 'trend' && { mistaken: mistakenByTrend(confidence ?? USUAL_CONFIDENCE) }),
      ...otherScale(scale),
    },
  };
}

/** Percent; documents of the first versions did not say it. */
const USUAL_CONFIDENCE = 95;

/** The results that a page is made of, by the command that wrote them. */
const RESULTS = {
  report: reportResult,
  score: oneScore,
  segment: segmentsOfOne,
  trend: trendResult,
} as const;

type Pageable = keyof typeof RESULTS;

const isPageable = (command: string): command is Pageable => Object.hasOwn(RESULTS, command);

const framed = (command: Pageable) => {
  const whole = frame(loose, command, RESULTS[command](loose));
  return whole.extend({ input: whole.shape.input.unwrap() });
};

const ofQuestions = z.looseObject({ result: z.looseObject({ questions: z.array(z.unknown()) }) });

/** The options that a page speaks of. */
const spoken = z.looseObject({
  options: z.looseObject({
    confidence: z.number().min(50).lt(100).nullish(),
    minN: z.int().min(1).nullish(),
    parts: z.array(z.enum(PART_NAMES)).min(1).nullish(),
    adjust: z.enum(ADJUSTMENTS).optional(),
  }),
});

/** The result of a command as that of a page. */
function resultOf(
  command: Pageable,
  { result, options }: { readonly result?: unknown; readonly options: Readonly<Record<string, unknown>> },
): ReportResult {
  switch (command) {
    case 'report':
      return result as ReportResult;
    case 'score':
      return { score: result as ScoreResult, leftOut: [] };
    case 'segment': {
      const segments = result as SegmentResult;
      return { score: segments.overall, segments, leftOut: [] };
    }
    case 'trend': {
      const trend = asOnPage(result as TrendResult, options.rolling);
      return { score: trend.overall, trend, leftOut: [] };
    }
  }
}

/** A remark without the records that it names: other commands than nps report quote what their cells hold. */
function withoutCells(warning: Warning): Warning {
  return { ...warning, message: warning.message.replace(/: records? \d.*$/s, '') };
}

/** The trend of all answers, with windows only where they are as wide as those of a page. */
function asOnPage(trend: TrendResult, rolling: unknown): TrendResult {
  const { by: _, series: __, seriesTests: ___, ...whole } = trend;
  if (JSON.stringify(rolling) === '{"periods":3}') return whole;
  return { ...whole, periods: trend.periods.map(({ rolling: _, ...period }) => period) };
}

/** By itself nps trend judges the line, its break, the changes and the limits each as if it were all; the sum bounds them. */
function mistakenByTrend(confidence: number): number {
  return Math.min(1, 4 * (1 - confidence / 100));
}

/** What is wrong with the score as a whole: edited by hand, a document may be whole in each part. */
function contradictionOf(score: ScoreResult, scale: Scale): string | undefined {
  if (score.hidden) return undefined;
  if (!addsUpOn(scale, score)) return `result: ${addsUp}`;
  return isKnownOrEmpty(score) ? undefined : `result: ${contradicts}`;
}

/** The parts that a page of a document may have. */
export function partsHeld({ result, options }: Pick<SavedPage, 'result' | 'options'>): PartName[] {
  const leftOut = new Set<string>(result.leftOut.map(({ part }) => part));
  const computed = REPORT_PARTS.filter((part) => result[part] !== undefined || leftOut.has(part));
  const saved = options.parts ?? PART_NAMES;
  return [...computed, 'method' as const].filter((part) => saved.includes(part) || part === 'method');
}
