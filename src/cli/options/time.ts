// The options of time: which days count, and the periods of `nps trend`.
import { PERIODS, WEEK_STARTS } from '../../core/calendar.js';
import { endOfSpan, lookback, rolling, span } from './parsers.js';
import type { OptionGroup, Options } from './record.js';
import { adjust, maxSegments } from './segment.js';

/** Which days count; of every command that reads responses. */
export const WINDOW = {
  since: {
    flags: '--since <day>',
    help: 'only answers from this day on: 2026-06-01, 2026-06, 2026-Q2 or 2026',
    parse: span,
    figure: true,
    setting: { kind: 'days', meaning: 'Only answers from this day, month, quarter or year on' },
  },
  until: {
    flags: '--until <day>',
    help: 'only answers up to the end of this day, month, quarter or year',
    parse: span,
    figure: true,
    setting: { kind: 'days', meaning: 'Only answers up to the end of this day, month, quarter or year' },
  },
  last: {
    flags: '--last <n>',
    help: 'only the last 90d, 4w, 6m or 1y, counted back from the newest answer',
    parse: lookback,
    excludes: { since: '--last counts back from the newest answer, --since says the first day' },
    figure: true,
    setting: {
      kind: 'lookback',
      meaning: 'Only the last 90d, 4w, 6m or 1y, counted back from the newest answer',
    },
  },
  tz: {
    flags: '--tz <zone>',
    help: 'where days begin, for exports that write UTC: Europe/Paris',
    needs: [
      ...['since', 'until', 'last', 'every', 'splitAt', 'periods'],
      ...['by', 'where', 'before', 'after', 'latestBy', 'expect', 'targets'],
    ],
    figure: true,
    setting: {
      kind: 'zone',
      meaning:
        "The time zone in which days begin, for exports that write UTC; the file's own clock unless given",
    },
  },
} as const satisfies Options;

/** The day that counts as today. */
export const asOf = {
  flags: '--as-of <day>',
  help: 'day that counts as today: 2026-06-30, or 2026-06 for its last (default: today)',
  parse: endOfSpan,
  figure: true,
} as const;

/** Of every command that has periods. */
export const weekStart = {
  flags: '--week-start <day>',
  help: 'day on which weeks begin',
  choices: WEEK_STARTS,
  default: 'monday',
  figure: true,
} as const;

/** What `--every` takes beside a column. */
export const AUTO = 'auto';

/** What `--grid` shows. */
export const GRIDS = ['counts', 'shares'] as const;

export const TREND = {
  heading: 'Periods:',
  options: {
    every: {
      flags: '--every <period>',
      help: `${PERIODS.join(', ')}, or a column of waves, or "@file" (default: by the span of the data)`,
      common: `${PERIODS.join(', ')}, or a column of waves`,
      default: AUTO,
      figure: true,
    },
    weekStart,
    rolling: {
      flags: '--rolling <n>',
      help: 'also the NPS of the last n periods together, or of the last 90d',
      common: 'also the NPS of the last 3 periods, or 90d, together',
      parse: rolling,
      figure: true,
    },
    by: {
      flags: '--by <C[,C…]>',
      help: 'a line for each segment, with its own trend; commas cross columns',
      common: 'a line for each segment, with its own trend',
      figure: true,
    },
    adjust,
    grid: {
      flags: '--grid <what>',
      help: 'the answers 0 to 10 of each period: counts, or shares in percent',
      choices: GRIDS,
    },
    asOf,
    maxSegments,
  },
} as const satisfies OptionGroup;
