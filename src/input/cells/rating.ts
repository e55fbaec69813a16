// What one cell of a column of ratings says: a number, no answer, or something else.
import { NPS_SCALE } from '../../core/scale.js';
import { mayBeMissing } from './missing.js';
import { parseScore } from './score.js';
import { plainCell } from './written-number.js';

const NUMBER = /^[-+−]?\d{1,9}(?:[.,]\d{1,6})?$/;

/**
 * Reads a rating: `5`, `5 - Very satisfied`, `7.5`, `7,5`, `85`.
 * @returns null where the cell means "no answer", NaN where it is something else
 */
export function readRating(cell: string): number | null {
  const text = plainCell(cell);
  const answer = parseScore(text, { scale: NPS_SCALE, fractions: 'reject', missing: [] });
  if (answer >= 0) return answer;
  if (NUMBER.test(text)) return Number(text.replace('−', '-').replace(',', '.'));
  return text === '' || mayBeMissing(text) ? null : Number.NaN;
}
