// What changed since an earlier page: its document, and the difference to now.
import type { InputAccount } from '../../core/account.js';
import { comparisonOf } from '../../core/comparison.js';
import { contrastOf } from '../../core/contrast.js';
import type { ReportChange } from '../../core/report-result.js';
import { otherScale, type Scale } from '../../core/scale.js';
import type { ScoreResult } from '../../core/score-result.js';
import type { Source } from '../../input/bytes/source.js';
import { otherConditions, rejectDifferences, sideOfDocument } from '../responses/sides.js';
import { readDocument, sampleOfBlock } from '../saved/documents.js';
import type { CliWarning } from '../warnings.js';
import { leavesFew } from './page-privacy.js';

/** The answers now. */
interface Now {
  readonly input: InputAccount;
  readonly options: Readonly<Record<string, unknown>>;
  readonly score: ScoreResult;
  readonly scale: Scale | undefined;
}

/** How it is tested. */
interface Testing {
  /** Confidence as a fraction. */
  readonly level: number;
  /** What the test is judged by; 1 − level unless given. */
  readonly alpha: number | undefined;
  /** Nothing may follow of fewer responses. */
  readonly minN: number | undefined;
}

/**
 * The change since a document was saved.
 * @throws NpsError where it is none, or cannot be compared with the answers now
 */
export async function changeSince(
  baseline: Source,
  { input, options, score, scale }: Now,
  { level, alpha, minN }: Testing,
): Promise<{ readonly change: ReportChange | undefined; readonly warnings: readonly CliWarning[] }> {
  const before = sideOfDocument(await readDocument(baseline), baseline, undefined);
  if (score.hidden) return { change: undefined, warnings: [] };
  const now = sideOfDocument(
    { command: 'score', input, options, ...otherScale(scale), overall: score, breakdowns: [] },
    { name: input.sources.join(', '), path: '' },
    undefined,
  );
  rejectDifferences(before, now);
  if (leavesFew(score.responses, before.block.responses, minN)) {
    const responses = Math.abs(score.responses - before.block.responses);
    const hidden = { code: 'hidden-change', baseline: before.name, responses, minN: minN! } as const;
    return { change: undefined, warnings: [hidden, ...otherConditions(before, now)] };
  }
  const comparison = comparisonOf(contrastOf(sampleOfBlock(score), before.sample), level, null, alpha);
  return {
    change: { since: before.name, before: before.block.nps, ...comparison },
    warnings: otherConditions(before, now),
  };
}
