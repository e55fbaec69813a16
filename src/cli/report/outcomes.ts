// What became of the parts of a page: their results, or why they are not there.
import { NpsError } from '../../core/errors.js';
import type { LeftOutPart, PartReason } from '../../core/report-result.js';
import type { Problem } from '../problem-kinds.js';

/** What a part finds wrong that only says that the data do not carry it. */
const REASONS: Readonly<Partial<Record<Problem['kind'], PartReason>>> = {
  'no-date-column': 'no-date',
  'no-comment-column': 'no-comments',
  'nothing-to-search': 'no-columns',
  'no-drivers': 'no-columns',
  'too-few-for-drivers': 'too-few-rated',
  'too-few-periods': 'too-few-periods',
};

/** Why a part that finds this is left out; undefined where it is an error of the whole page. */
export function reasonOf(error: unknown): PartReason | undefined {
  return error instanceof NpsError ? REASONS[(error.problem as Problem).kind] : undefined;
}

/** A part: what it found, or that it is left out. */
export type Outcome<Found> =
  | { readonly found: Found; readonly leftOut?: undefined }
  | { readonly found?: undefined; readonly leftOut: LeftOutPart };

/**
 * What becomes of a part.
 * @throws what it fails with, where that is more than that the data do not carry it
 */
export async function outcomeOf<Found>(
  part: LeftOutPart['part'],
  running: Promise<Found>,
): Promise<Outcome<Found>> {
  try {
    return { found: await running };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { leftOut: { part, reason } };
  }
}
