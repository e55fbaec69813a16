// Warnings for who reads a report: in its language, as far as that has a sentence for them.
import type { Span } from '../../report/report.js';
import type { Names } from '../../words/names.js';
import type { Words } from '../../words/words.js';
import type { CliWarning } from '../warnings.js';
import { toldWarning } from './warnings.js';

/** A warning as a report tells it; what stays English says so. */
export function warningIn({ warnings = {}, numerals }: Words, warning: CliWarning, names: Names): Span {
  // Of one file, side or question of several only English says which.
  const isOfAll = warning.question === undefined && warning.source === undefined && !('side' in warning);
  const tellers = warnings as Partial<Record<CliWarning['code'], (warning: CliWarning) => string>>;
  const typed = warning.code === 'as-saved' ? warning.typed : warning;
  const own = isOfAll && typed ? tellers[typed.code]?.(typed) : undefined;
  if (own !== undefined) return { text: own };
  const { message } = toldWarning(warning, names);
  return numerals.language === 'en' ? { text: message } : { text: message, language: 'en' };
}
