// A JSON document of an earlier run, read back to be compared with a later one. It loads zod: import it only for that.
import * as z from 'zod';
import type { InputAccount } from '../core/account.js';
import type { Block } from '../core/block.js';
import { otherScale, type Scale } from '../core/scale.js';
import type { SegmentName } from '../core/segment.js';
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
import { block, blockShape, count, frame, loose, segmentName } from './schema-parts.js';

/** A segment with its figures. */
export interface SavedShownSegment extends Block {
  readonly segment: SegmentName;
  readonly other?: true;
  readonly hidden?: undefined;
}

/** A segment of which only the name and the number of responses were told. */
export interface SavedHiddenSegment {
  readonly segment: SegmentName;
  readonly responses: number;
  readonly other?: true;
  readonly hidden: true;
}

export type SavedSegment = SavedShownSegment | SavedHiddenSegment;

export interface SavedBreakdown {
  readonly by: readonly string[];
  /** Every response of the document is in one of them, or more where they overlap; but there are none when `hidden`. */
  readonly segments: readonly SavedSegment[];
  /** Some responses are in several segments. */
  readonly overlapping?: true;
  /** Withheld as a whole. */
  readonly hidden?: true;
}

/** What a comparison needs of a document; it has one shape for one and for several breakdowns. */
export interface SavedDocument {
  readonly command: 'score' | 'segment';
  readonly input: InputAccount | null;
  /** As the command wrote them; unchecked. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Of the answers, where their net score is no NPS. */
  readonly scale?: Scale;
  readonly overall: Block;
  /** None in a score. */
  readonly breakdowns: readonly SavedBreakdown[];
}

export type SavedResult =
  | { readonly document: SavedDocument; readonly fault?: undefined }
  | { readonly document?: undefined; readonly fault: SavedFault };

/** Reads a document of any 1.x version; what a later one adds passes, and what an earlier one lacks is not asked for. */
export function parseSaved(text: string): SavedResult {
  const opened = openSaved(text);
  if (opened.fault !== undefined) return opened;
  const json = ofOneCommand(opened.json);
  const { command } = json;
  if (command !== 'score' && command !== 'segment') return { fault: { kind: 'other-command', command } };
  if (withheld.safeParse(json).success) return { fault: { kind: 'hidden' } };
  if (ofQuestions.safeParse(json).success) return { fault: { kind: 'questions' } };
  const scale = scaleSaid(json);
  if ('issue' in scale) return { fault: { kind: 'invalid', issue: scale.issue } };
  const { score, one, several } = readers(scale);
  const read = command === 'score' ? score : severalBreakdowns.safeParse(json).success ? several : one;
  const document = read.safeParse(json);
  if (document.success) return { document: { ...document.data, ...otherScale(scale) } };
  return { fault: { kind: 'invalid', issue: firstIssue(document.error) } };
}

/** A page as the document of its segments, or of its score where it has none; others as they are. */
function ofOneCommand(json: SavedJson): SavedJson {
  const page = ofPage.safeParse(json);
  if (!page.success) return json;
  const { score, segments } = page.data.result;
  return segments === undefined
    ? { ...page.data, command: 'score', result: score }
    : { ...page.data, command: 'segment', result: segments };
}

const ofPage = z.looseObject({
  formatVersion: z.string(),
  command: z.literal('report'),
  result: z.looseObject({ score: z.unknown(), segments: z.unknown().optional() }),
});
const isHidden = z.looseObject({ hidden: z.literal(true), responses: z.number() });
const withheld = z.looseObject({ result: z.union([isHidden, z.looseObject({ overall: isHidden })]) });
const ofQuestions = z.looseObject({ result: z.looseObject({ questions: z.array(z.unknown()) }) });
const severalBreakdowns = z.looseObject({ result: z.looseObject({ breakdowns: z.unknown() }) });

/** The schemas of documents whose answers are of one scale. */
function readers(scale: Scale) {
  const hasAllCounts = (figures: Block) => addsUpOn(scale, figures);
  const figures = block(loose).refine(hasAllCounts, addsUp).refine(isKnownOrEmpty, contradicts);
  const hidden = z.literal(true);
  const name = { ...segmentName(), segment: savedName };
  const segment = z.discriminatedUnion('hidden', [
    loose({ ...name, ...blockShape(loose), hidden: z.undefined().optional() })
      .refine(hasAllCounts, addsUp)
      .refine(isKnownOrEmpty, contradicts),
    loose({ ...name, responses: count('Number of answers'), hidden }),
  ]);
  const breakdownShape = {
    by: z.array(z.string()).min(1),
    segments: z.array(segment),
    hidden: hidden.exactOptional(),
    overlapping: z.literal(true).exactOptional(),
  };
  const breakdown = loose(breakdownShape);

  const score = frame(loose, 'score', figures).transform(
    ({ command, input, options, result }): SavedDocument => ({
      ...{ command, input, options, overall: result, breakdowns: [] },
    }),
  );
  const one = frame(
    loose,
    'segment',
    loose({ overall: figures, ...breakdownShape }).superRefine((result, context) => {
      checkBreakdown(result, result.overall, [], context);
    }),
  ).transform(({ command, input, options, result }): SavedDocument => {
    const { overall, by, segments, hidden, overlapping } = result;
    const breakdown = { by, segments, ...(hidden && { hidden }), ...(overlapping && { overlapping }) };
    return { command, input, options, overall, breakdowns: [breakdown] };
  });
  const several = frame(
    loose,
    'segment',
    loose({ overall: figures, breakdowns: z.array(breakdown) }).superRefine((result, context) => {
      for (const [i, each] of result.breakdowns.entries()) {
        checkBreakdown(each, result.overall, ['breakdowns', i], context);
      }
    }),
  ).transform(
    ({ command, input, options, result }): SavedDocument => ({ command, input, options, ...result }),
  );
  return { score, one, several };
}

/** The name of a segment. A record of zod would lose a column that is called `__proto__`. */
const savedName = z.unknown().transform((value, context) => {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject) context.addIssue({ code: 'custom', message: 'expected columns with their values' });
  for (const [column, cell] of Object.entries(isObject ? value : {})) {
    if (cell === null || typeof cell === 'string') continue;
    context.addIssue({ code: 'custom', path: [column], message: 'expected text or null' });
  }
  return value as SegmentName;
});

/** Edited by hand or by a filter, a document may be whole in each part and not as a whole. */
function checkBreakdown(
  { by, segments, hidden, overlapping }: SavedBreakdown,
  overall: Block,
  path: (string | number)[],
  context: z.RefinementCtx,
): void {
  const columns = new Set(by);
  for (const [i, { segment }] of segments.entries()) {
    const names = Object.keys(segment);
    if (names.length === columns.size && names.every((name) => columns.has(name))) continue;
    const at = [...path, 'segments', i, 'segment'];
    context.addIssue({ code: 'custom', path: at, message: 'the columns are not those of `by`' });
  }
  const responses = segments.reduce((sum, row) => sum + row.responses, 0);
  if (!hidden && !overlapping && responses !== overall.responses) {
    const message = 'the responses of the segments do not add up to those overall';
    context.addIssue({ code: 'custom', path: [...path, 'segments'], message });
  }
}
