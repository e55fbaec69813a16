// Values and responses where a sample is compared with targets.
import type { Whose } from '../cli/problem-kinds.js';
import { BLANK } from '../core/blank.js';
import { fileText } from './files.js';
import { quote } from './quote.js';

/** A value of a variable; null is that of blank cells. */
export function valueText(value: string | null): string {
  return value === null ? BLANK : quote(value);
}

/** "the responses", "the responses before", "the responses in q1.csv" */
export function whoseText(whose: Whose): string {
  if (whose === 'all') return 'the responses';
  return 'half' in whose ? `the responses ${whose.half}` : `the responses in ${fileText(whose.file)}`;
}
