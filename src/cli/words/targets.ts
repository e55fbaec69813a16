// Values and responses where a sample is compared with targets.

import { BLANK } from '../../core/blank.js';
import { fileText } from '../../words/files.js';
import { quote } from '../../words/quote.js';
import type { Whose } from '../problem-places.js';

/** A value of a variable; null is that of blank cells. */
export function valueText(value: string | null): string {
  return value === null ? BLANK : quote(value);
}

/** "the responses", "the responses before", "the responses in q1.csv" */
export function whoseText(whose: Whose): string {
  if (whose === 'all') return 'the responses';
  if ('period' in whose) return `the responses of ${whose.period}`;
  return 'half' in whose ? `the responses ${whose.half}` : `the responses in ${fileText(whose.file)}`;
}
