// The error for an SPSS file that is damaged.
import type { NpsError } from '../../../core/errors.js';
import { inputError } from '../../problems.js';
import type { SpssFault } from '../../spss-problem-kinds.js';

export function damaged(file: string, fault: SpssFault, cause?: unknown): NpsError {
  return inputError({ kind: 'spss-damaged', file, fault }, cause);
}
