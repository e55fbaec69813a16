// Why columns are left out of a search, in a few words.
import type { LeftOutReason } from '../core/left-out.js';

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  score: 'the score',
  group: 'the category of the score',
  weight: 'weights',
  customer: 'customers',
  date: 'dates',
  comment: 'free text',
  text: 'free text',
  id: 'an id',
  constant: 'one value',
  empty: 'empty',
  'two-readings': 'numbers that can be read in two ways',
  'several-units': 'numbers in several units',
  'too-many-values': 'too many values',
};

/** Why a column is left out: "free text". */
export function leftOutText(reason: LeftOutReason): string {
  return REASONS[reason];
}
