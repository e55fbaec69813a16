// The options of `nps compare` alone.
import { COUNTS_ARE_ALL } from './columns.js';
import { span, twoSpans } from './parsers.js';
import type { OptionGroup } from './record.js';
import { adjust } from './segment.js';

/** What goes with neither column of a side. */
const excludes = {
  category: 'name the columns with the 0–10 answers, or the one with the categories',
  counts: COUNTS_ARE_ALL,
  before: 'both halves are of one file: name its column with --score',
  after: 'both halves are of one file: name its column with --score',
} as const;

const OTHER_WAY = 'days tell the sides apart, or conditions: give one of them';
const OF_SAME_FILES = 'both sides are of the same files: name their column with --score';

/** What goes with days that tell the sides apart. */
const BY_DAYS = {
  before: OTHER_WAY,
  after: OTHER_WAY,
  scoreBefore: OF_SAME_FILES,
  scoreAfter: OF_SAME_FILES,
} as const;

export const COMPARISON = {
  heading: 'Comparison:',
  options: {
    by: {
      flags: '--by <C[,C…]>',
      help: 'say which segments moved, and by mix and rate what moved the NPS',
      common: 'say which segments moved, and what moved the NPS',
      parse: (text: string): string[] => [text],
      whenTwice: 'cross columns with a comma: --by region,plan',
      figure: true,
    },
    adjust: { ...adjust, needs: ['by'] },
    scoreBefore: {
      flags: '--score-before <C>',
      help: 'score column of the file before, where it is another',
      excludes,
    },
    scoreAfter: {
      flags: '--score-after <C>',
      help: 'score column of the file after, where it is another',
      excludes,
    },
    before: {
      flags: '--before <cond>',
      help: 'rows of the one file that were before, such as "quarter=Q1" (repeatable)',
      common: 'rows of one file that were before, such as "quarter=Q1"',
      repeatable: true,
      figure: true,
    },
    after: {
      flags: '--after <cond>',
      help: 'rows of the one file that were after (repeatable)',
      common: 'rows of one file that were after',
      repeatable: true,
      figure: true,
    },
    splitAt: {
      flags: '--split-at <day>',
      help: 'before and after a change: answers from this day on are after, 2026-06-01',
      common: 'before and after a change: 2026-06-01 is its first day',
      parse: span,
      excludes: {
        periods: '--split-at parts all answers, --periods takes those of two periods',
        ...BY_DAYS,
      },
      figure: true,
    },
    periods: {
      flags: '--periods <A,B>',
      help: 'the answers of two periods: 2026-Q1,2026-Q2, or 2025-06,2026-06',
      common: 'two periods, such as 2026-Q1,2026-Q2',
      parse: twoSpans,
      excludes: BY_DAYS,
      figure: true,
    },
  },
} as const satisfies OptionGroup;
