// Whether --mean or --rate asks for anything, and whether these responses can be measured.
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';

/** The options that ask for it. */
interface MeasureOptions
  extends Pick<ResponseOptions, 'weight' | 'count' | 'counts' | 'targets' | 'mean' | 'rate'> {
  readonly answersSplit?: string | undefined;
}

/** Options that cannot be used with --mean and --rate. */
const MISFITS = ['weight', 'targets', 'count', 'counts', 'answersSplit'] as const;

/**
 * Whether anything is to be measured.
 * @throws NpsError `usage` where other options make single answers something else
 */
export function asksMeasures(options: MeasureOptions): boolean {
  const { mean = [], rate = [] } = options;
  if (mean.length + rate.length === 0) return false;
  const misfit = MISFITS.find((key) => options[key] !== undefined);
  if (misfit !== undefined)
    throw cliError({ kind: 'not-measured', asked: mean.length > 0 ? 'mean' : 'rate', option: misfit });
  return true;
}
