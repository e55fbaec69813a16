// The errors of the command line: its problems with their public codes.
import { type ErrorCode, NpsError } from '../core/errors.js';
import type { CliProblem } from './problem-kinds.js';

export type * from './problem-kinds.js';

/** Their codes are those of the problems that they are about. */
type OfAnother = 'of-conditions' | 'of-side' | 'score-of-baseline';

const CODES: Record<Exclude<CliProblem['kind'], OfAnother>, ErrorCode> = {
  'command-line': 'usage',
  'no-help': 'usage',
  'takes-no-by': 'usage',
  'segment-without-by': 'usage',
  'compare-needs-two': 'usage',
  'compare-too-many': 'usage',
  'halves-of-two-files': 'usage',
  'plan-asks-nothing': 'usage',
  'plan-asks-both': 'usage',
  'init-package': 'usage',
  'init-over-package': 'usage',
  'init-from-pipe': 'usage',
  'init-of-several': 'usage',
  'stdin-twice': 'usage',
  'file-twice': 'usage',
  'nothing-to-read': 'usage',
  'no-match': 'unreadable-file',
  'given-twice': 'usage',
  'flags-exclude': 'usage',
  'benchmark-of-nps': 'usage',
  'idle-option': 'usage',
  'nothing-to-check': 'usage',
  'certain-of-nothing': 'usage',
  'max-drop-without-baseline': 'usage',
  'drop-without-baseline': 'usage',
  'mean-of-categories': 'usage',
  'of-selection': 'usage',
  'free-text': 'usage',
  'nothing-answered': 'empty-input',
  'no-baseline': 'unreadable-file',
  'baseline-of-several': 'usage',
  'baseline-of-itself': 'usage',
  'baseline-by-other-columns': 'bad-value',
  'baseline-without-conditions': 'usage',
  'no-config-key': 'bad-value',
  'empty-config': 'bad-value',
  'config-not-utf8': 'encoding',
  'json-fault': 'bad-value',
  'unknown-config-key': 'bad-value',
  'missing-config-value': 'bad-value',
  'wrong-config-value': 'bad-value',
  'not-json': 'bad-value',
  'missing-columns': 'unknown-column',
  'no-targets': 'bad-value',
  'wrong-targets': 'bad-value',
  'target-not-a-number': 'bad-value',
  'target-twice': 'bad-value',
  'unmatched-targets': 'bad-value',
  'too-many-weighted-groups': 'too-many-segments',
  'no-benchmarks': 'bad-value',
  'wrong-benchmark': 'bad-value',
  'benchmark-not-a-number': 'bad-value',
  'half-a-mix': 'bad-value',
  'mix-contradicts-nps': 'bad-value',
  'no-mix': 'bad-value',
  'no-threshold': 'bad-value',
  'saved-fault': 'bad-value',
  'saved-without-breakdown': 'bad-value',
  'saved-hides': 'bad-value',
  'saved-pools': 'bad-value',
  'saved-without-shares': 'bad-value',
  'sides-differ': 'bad-value',
  'score-of-document': 'usage',
  'quartiles-differ': 'bad-value',
  unwritable: 'unwritable-file',
  'output-is-input': 'unwritable-file',
  'file-wanted': 'usage',
  'output-twice': 'usage',
  'output-exists': 'unwritable-file',
};

/** The error for a problem. */
export function cliError(
  problem: Exclude<CliProblem, { readonly kind: OfAnother }>,
  cause?: unknown,
): NpsError<CliProblem> {
  return new NpsError(CODES[problem.kind], problem, { cause });
}
