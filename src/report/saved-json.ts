// What reading a saved document begins with, whatever is wanted of it: its text, its version, the scale of its answers.
// It loads zod: import it only for that.
import * as z from 'zod';
import type { Block } from '../core/block.js';
import { NpsError } from '../core/errors.js';
import { scaleOf } from '../core/parse-scale.js';
import { answersOf, NPS_SCALE, type Scale } from '../core/scale.js';

/** Why a text is of no use. What it quotes is as it is in the text: escape it. */
export type SavedFault =
  /** `reason` is the JSON parser's, which names the place. */
  | { readonly kind: 'not-json'; readonly reason: string }
  /** JSON of something else. */
  | { readonly kind: 'not-a-document' }
  /** `version` is that of the document, such as 2.0. */
  | { readonly kind: 'other-version'; readonly version: string }
  /** Its figures were withheld. */
  | { readonly kind: 'hidden' }
  /** The document holds several questions, and the user names none. */
  | { readonly kind: 'questions' }
  /** A document of this program without a score. */
  | { readonly kind: 'other-command'; readonly command: string }
  /** `issue` is the first thing that is wrong, as "path: message". */
  | { readonly kind: 'invalid'; readonly issue: string };

/** A document of a version that can be read; the rest of it is unchecked. */
export interface SavedJson {
  readonly formatVersion: string;
  readonly command: string;
  readonly result?: unknown;
}

const MAJOR = '1';

/** Opens a document of any 1.x version. */
export function openSaved(
  text: string,
): { readonly json: SavedJson; readonly fault?: undefined } | { readonly fault: SavedFault } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { fault: { kind: 'not-json', reason: (error as Error).message } };
  }
  const start = beginning.safeParse(json);
  if (!start.success) return { fault: { kind: 'not-a-document' } };
  const { formatVersion } = start.data;
  if (formatVersion.split('.')[0] !== MAJOR) {
    return { fault: { kind: 'other-version', version: formatVersion } };
  }
  return { json: json as SavedJson };
}

/** What documents of every version have. */
const beginning = z.looseObject({ formatVersion: z.string().regex(/^\d+\.\d+$/), command: z.string() });

export function firstIssue({ issues: [issue] }: z.ZodError): string {
  return `${z.core.toDotPath(issue!.path)}: ${issue!.message}`;
}

/** The scale that the options of a document say, of older ones that of an NPS; or what is wrong with the options. */
export function scaleSaid(json: unknown): Scale | { readonly issue: string } {
  // What else is wrong with the options, their schema says.
  if (!withOptions.safeParse(json).success) return NPS_SCALE;
  const said = compared.safeParse(json);
  if (!said.success) return { issue: firstIssue(said.error) };
  const { scale, bands } = said.data.options;
  try {
    return scaleOf(scale ?? undefined, bands ?? undefined);
  } catch (error) {
    if (error instanceof NpsError) return { issue: 'options.scale: no scale with these bands' };
    throw error;
  }
}

const withOptions = z.looseObject({ options: z.looseObject({}) });
/** Options by which documents are compared. */
const compared = z.looseObject({
  options: z.looseObject({
    scale: z.string().nullish(),
    bands: z.string().nullish(),
    fractions: z.string().nullish(),
    targets: z.string().nullish(),
  }),
});

export const addsUp = 'the counts do not add up to the responses';
export const contradicts = 'there are figures without responses, or responses without figures';

/** Whether the counts of a block agree with each other, and its distribution with the scale. */
export function addsUpOn(
  scale: Scale,
  { responses, promoters, passives, detractors, distribution }: Block,
): boolean {
  if (promoters.count + passives.count + detractors.count !== responses) return false;
  if (distribution === null) return true;
  const answers = answersOf(scale);
  const sum = (from: number, to: number) =>
    answers.reduce((total, answer, i) => total + (answer >= from && answer < to ? distribution[i]! : 0), 0);
  return (
    distribution.length === answers.length &&
    sum(scale.promoter, scale.high + 1) === promoters.count &&
    sum(scale.passive, scale.promoter) === passives.count &&
    sum(0, scale.passive) === detractors.count
  );
}

export function isKnownOrEmpty({
  nps,
  responses,
  promoters,
  passives,
  detractors,
  standardError,
  interval,
}: Block): boolean {
  const shares = [promoters, passives, detractors].map(({ share }) => share);
  return [nps, ...shares, standardError, interval].every((figure) => (figure === null) === (responses === 0));
}
