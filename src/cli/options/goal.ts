// The options of `nps goal` alone.
import { PERIODS } from '../../core/calendar.js';
import { endOfSpan, pointsFrom, rolling } from './parsers.js';
import type { OptionGroup } from './record.js';
import { weekStart } from './time.js';

export const GOAL = {
  heading: 'Goal:',
  options: {
    target: {
      flags: '--target <nps>',
      help: 'the NPS to reach, from -100 to 100',
      common: true,
      parse: pointsFrom(-100, 100),
      figure: true,
    },
    byDate: {
      flags: '--by-date <day>',
      help: 'when it is to be reached: 2026-12-31, or 2026-12, 2026-Q4 or 2026 for its last day',
      common: 'when it is to be reached: 2026-12-31',
      parse: endOfSpan,
      figure: true,
    },
    every: {
      flags: '--every <period>',
      help: 'periods by which the pace is taken',
      common: 'periods of the pace: day, week, month, quarter or year',
      choices: PERIODS,
      default: 'month',
      figure: true,
    },
    weekStart,
    rolling: {
      flags: '--rolling <n>',
      help: 'where we are is the last n periods together, or the last 90d, not the last period alone',
      parse: rolling,
      figure: true,
    },
    asOf: {
      flags: '--as-of <day>',
      help: 'day from which to look: periods count that have ended by then (default: that of the newest answer)',
      parse: endOfSpan,
      figure: true,
    },
  },
} as const satisfies OptionGroup;
