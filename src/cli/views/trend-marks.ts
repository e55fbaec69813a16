// The marks of what rose or fell by more than chance.
import type { Span } from '../../report/report.js';
import type { TrendWords } from '../../words/trend-words.js';

type Change = { readonly difference: number; readonly significant: boolean | null } | null;

/** Nothing where it is not, or was not tested. */
export function markOf(change: Change, { marks }: TrendWords): Span | null {
  if (!change?.significant) return null;
  return change.difference > 0 ? { text: marks.rose, tone: 'good' } : { text: marks.fell, tone: 'bad' };
}
