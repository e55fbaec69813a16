// The options of `nps segment` alone, and what other commands have of them.
import { ADJUSTMENTS } from '../../core/adjust.js';
import { SEGMENT_SORTS } from '../../core/order.js';
import { MAX_SEGMENTS } from '../../input/options.js';
import { separator, wholeNumber } from './parsers.js';
import type { OptionGroup } from './record.js';

/** How many different values a segment column may have. */
export const maxSegments = {
  flags: '--max-segments <n>',
  help: 'stop where a column has more different values',
  parse: wholeNumber(1, 10_000_000),
  default: MAX_SEGMENTS,
} as const;

const OVERLAP =
  'segments that overlap are tested against those who are not in them: leave one of the two out';

/** What parts the answers in the cells of segment columns. */
export const answersSplit = {
  flags: '--answers-split <text>',
  help: "cells hold several answers, parted by this text, such as ';': each is a segment, and segments overlap",
  common: "each answer of a cell like 'CRM; Chat' is a segment",
  parse: separator,
  excludes: { versus: OVERLAP, pairs: OVERLAP },
  figure: true,
} as const;

const { excludes: _, common: __, ...alone } = answersSplit;

/** The same of a command that looks at columns by itself. */
export const answersOfCells = {
  ...alone,
  excludes: {
    minN: 'of segments that overlap, what few answered may follow from what is found: leave one of the two out',
  },
} as const;

/** How p-values of several tests are corrected. */
export const adjust = {
  flags: '--adjust <method>',
  help: 'correction for the number of tests',
  choices: ADJUSTMENTS,
  default: 'holm',
  figure: true,
} as const;

export const SEGMENTS = {
  heading: 'Segments:',
  options: {
    by: {
      flags: '--by <C[,C…]>',
      help: 'segment column, also age:18,35 or date:month; commas cross several (repeatable)',
      common: 'column of the segments: region, or date:month',
      repeatable: true,
      figure: true,
    },
    answersSplit,
    sort: {
      flags: '--sort <key>',
      help: 'order of the segments',
      common: 'nps, responses, leverage, contribution, name or file',
      choices: SEGMENT_SORTS,
      default: 'nps',
    },
    reverse: { flags: '--reverse', help: 'turn the order around' },
    adjust,
    versus: {
      flags: '--versus <value>',
      help: 'test each segment against this one, in the place of the rest',
      excludes: { pairs: 'one of them: --pairs has the segment with each other one too' },
      figure: true,
    },
    pairs: {
      flags: '--pairs',
      help: 'test each two segments; letters say which a segment is above',
      figure: true,
      absent: false,
    },
    mean: {
      flags: '--mean <C>',
      help: 'mean of a column of numbers in each segment; by @category tested for a trend (repeatable)',
      repeatable: true,
      figure: true,
      absent: [],
    },
    rate: {
      flags: '--rate <cond>',
      help: 'share that meets a condition, such as "churned=yes", in each segment (repeatable)',
      repeatable: true,
      figure: true,
      absent: [],
    },
    total: { flags: '--total', help: 'add a row for all segments together' },
    top: {
      flags: '--top <n>',
      help: 'show the n largest segments, pool the rest as (other)',
      common: true,
      parse: wholeNumber(1, 1_000_000),
      figure: true,
    },
    maxSegments,
  },
} as const satisfies OptionGroup;

const MIN_N = [1, 1_000_000] as const;

/** Of every command that shows figures of groups. */
export const PRIVACY = {
  heading: 'Privacy:',
  options: {
    minN: {
      flags: '--min-n <n>',
      help: 'hide the figures of fewer than n responses, and of what they would follow from',
      common: 'hide the figures of fewer than n responses',
      parse: wholeNumber(...MIN_N),
      figure: true,
      setting: {
        kind: 'whole',
        range: MIN_N,
        meaning:
          'Figures of fewer responses are hidden, and those of which they would follow; none unless given',
      },
    },
  },
} as const satisfies OptionGroup;

/** Of a command that people expect to have `--by`: it says what to use instead. */
export const NO_SEGMENTS = {
  heading: SEGMENTS.heading,
  options: { by: { flags: '--by <C>', help: '', hidden: true } },
} as const satisfies OptionGroup;
