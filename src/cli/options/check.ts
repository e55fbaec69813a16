// The options of `nps check` alone.
import { endOfSpan, pointsFrom, share, wholeNumber } from './parsers.js';
import type { OptionGroup } from './record.js';
import { maxSegments } from './segment.js';

const { default: _, ...asManyAsUsual } = maxSegments;

export const CHECKS = {
  heading: 'Checks:',
  options: {
    min: {
      flags: '--min <nps>',
      help: 'the NPS is at least this',
      common: true,
      parse: pointsFrom(-100, 100),
    },
    maxDetractors: {
      flags: '--max-detractors <percent>',
      help: 'the share of detractors is at most this, such as 20%',
      parse: share,
    },
    minResponses: {
      flags: '--min-responses <n>',
      help: 'there are at least n responses; with fewer no check passes',
      common: 'there are at least n responses',
      parse: wholeNumber(1, Number.MAX_SAFE_INTEGER),
      figure: true,
    },
    baseline: {
      flags: '--baseline <file>',
      help: 'the NPS has not dropped significantly since: a saved --json document, or CSV',
      common: 'the NPS has not dropped since a saved report',
      figure: true,
    },
    maxDrop: {
      flags: '--max-drop <points>',
      help: 'the NPS has dropped by at most this many points since',
      parse: pointsFrom(0, 200),
    },
    certain: {
      flags: '--certain',
      help: 'nps and drop pass only where their whole confidence interval does',
      figure: true,
    },
    expect: {
      flags: '--expect <expr>',
      help: 'such as "nps[region=EMEA] >= 20" (repeatable)',
      common: true,
      repeatable: true,
    },
    goals: {
      flags: '--goals',
      help: 'no goal of the configuration is behind; one that it is too early to tell of does not pass',
      common: 'no goal of the configuration is behind',
    },
    asOf: {
      flags: '--as-of <day>',
      help: 'day from which newest (default: today) and goals (that of the newest answer) are seen',
      parse: endOfSpan,
      figure: true,
    },
    maxSegments: asManyAsUsual,
  },
} as const satisfies OptionGroup;
