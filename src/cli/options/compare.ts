// The options of `nps compare` alone.
import type { OptionGroup } from './record.js';

export const COMPARISON = {
  heading: 'Comparison:',
  options: {
    by: {
      flags: '--by <C[,C…]>',
      help: 'say which segments moved the NPS, by mix and by rate',
      parse: (text: string): string[] => [text],
      whenTwice: 'cross columns with a comma: --by region,plan',
      figure: true,
    },
    before: {
      flags: '--before <cond>',
      help: 'rows of the one file that were before, such as "quarter=Q1" (repeatable)',
      repeatable: true,
      figure: true,
    },
    after: {
      flags: '--after <cond>',
      help: 'rows of the one file that were after (repeatable)',
      repeatable: true,
      figure: true,
    },
  },
} as const satisfies OptionGroup;
