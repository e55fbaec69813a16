// Two files that are read for one report: whose each remark and each problem is.
import { NpsError } from '../../core/errors.js';
import { type CliWarning, unsaid, warningsOfFiles } from '../warnings.js';
import { isOfScore } from './score-columns.js';
import type { ReadSide } from './sides-account.js';

/** Where two files are read, each remark names its file; of one, or beside a document, it can only be about that. */
export function warningsBySide(
  [one, before]: [ReadSide, readonly CliWarning[]],
  [other, after]: [ReadSide, readonly CliWarning[]],
): CliWarning[] {
  const isOfTwo = one.account !== other.account && !one.document && !other.document;
  if (!isOfTwo) return [...before, ...unsaid(after, before)];
  return warningsOfFiles(
    { file: one.files[0]!, warnings: before },
    { file: other.files[0]!, warnings: after },
  );
}

/**
 * Where a side has no score column, or several, its own option settles it. Only before the other side is known to have
 * one, and nothing is typed, can one name do for both.
 */
export async function ofSide<Read>(
  side: 'before' | 'after',
  { score }: { readonly score?: string },
  read: Promise<Read>,
) {
  try {
    return await read;
  } catch (error) {
    if (!isOfScore(error) || (side === 'before' && score === undefined)) throw error;
    throw new NpsError(error.code, { kind: 'of-side', problem: error.problem, side }, { cause: error });
  }
}
