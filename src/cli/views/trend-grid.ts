// --grid: how often each answer was given in each period.
import type { TrendResult } from '../../core/results.js';
import { answersOf, NPS_SCALE, type Scale } from '../../core/scale.js';
import type { ReportTable } from '../../report/report.js';
import type { Every } from '../../words/trend-words.js';
import type { Words } from '../../words/words.js';

/** A row a period, a column an answer. */
export function gridTable(
  { periods }: TrendResult,
  grid: 'counts' | 'shares',
  every: Every,
  scale: Scale | undefined,
  { segment: { headings }, trend, numerals }: Words,
): ReportTable {
  const answers = answersOf(scale ?? NPS_SCALE);
  const kind = grid === 'counts' ? 'count' : 'wholeShare';
  return {
    columns: [
      { title: trend.column(every), kind: every.isTime ? 'words' : 'text' },
      ...answers.map((answer) => ({ title: String(answer), kind }) as const),
      { title: headings.responses, kind: 'count', drop: 1 },
      { title: scale === undefined ? headings.nps : headings.netScore, kind: 'nps', drop: 2 },
    ],
    rows: periods.map(({ period, nps, responses, distribution }) => [
      every.isTime ? numerals.period(period) : period,
      ...answers.map((_, i) => {
        const count = distribution?.[i];
        if (count === undefined) return null;
        if (grid === 'counts') return count;
        return responses === 0 ? null : count / responses;
      }),
      responses,
      nps,
    ]),
    dense: true,
  };
}
