// What nps trend writes as CSV: one record a period, and with segments one for each segment and period too.
import { BLANK } from '../../core/blank.js';
import type { TrendResult } from '../../core/results.js';
import { answersOf, NPS_SCALE, type Scale } from '../../core/scale.js';
import type { ChangeSince, PeriodFigures } from '../../core/series.js';
import type { TidyRecords } from '../../report/report.js';
import { BLOCK_HEADER, blockCells, RATE_HEADER, rateCells, TOTAL, tidyName } from './tidy.js';

const CHANGE = ['', '_ci_low', '_ci_high', '_p_value', '_adjusted_p_value', '_significant'];

/** @param hasAnswers how often each answer was given is wanted too */
export function trendRecords(
  { overall, periods, by = [], series = [] }: TrendResult,
  hasAnswers: boolean,
  scale: Scale | undefined,
): TidyRecords {
  const answers = hasAnswers ? answersOf(scale ?? NPS_SCALE) : [];
  const isRated = overall.invitations !== undefined;
  const isRolling = periods.some(({ rolling }) => rolling !== undefined);
  const header = [
    ...by.map(tidyName),
    'period',
    'start',
    'end',
    'partial',
    ...BLOCK_HEADER,
    ...(isRated ? RATE_HEADER : []),
    'change_since',
    ...CHANGE.map((part) => `change${part}`),
    ...CHANGE.map((part) => `year_on_year${part}`),
    ...(isRolling ? ['rolling_nps', 'rolling_responses'] : []),
    'limit_low',
    'limit_high',
    'outside',
    ...answers.map((answer) => `score_${answer}`),
  ];
  const cells = (row: PeriodFigures) => [
    row.period,
    row.start,
    row.end,
    row.partial,
    ...blockCells(row),
    ...(isRated ? rateCells(row) : []),
    row.change?.since ?? null,
    ...changeCells(row.change),
    ...changeCells(row.yearOnYear),
    ...(isRolling ? [row.rolling?.nps ?? null, row.rolling?.responses ?? null] : []),
    row.limits?.low ?? null,
    row.limits?.high ?? null,
    row.limits?.outside ?? null,
    ...answers.map((_, i) => row.distribution?.[i] ?? null),
  ];
  return {
    header,
    rows: [
      ...series.flatMap((one) =>
        one.periods.map((row) => [...by.map((column) => one.segment[column] ?? BLANK), ...cells(row)]),
      ),
      ...periods.map((row) => [...by.map(() => TOTAL.name), ...cells(row)]),
    ],
  };
}

function changeCells(change: ChangeSince | null): (number | boolean | null)[] {
  if (change === null) return CHANGE.map(() => null);
  const { difference, interval, pValue, adjustedPValue, significant } = change;
  return [difference, interval?.low ?? null, interval?.high ?? null, pValue, adjustedPValue, significant];
}
