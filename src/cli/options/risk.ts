// The options of `nps risk` alone.
import { MIN_TESTED } from '../../core/contrast.js';
import { SEARCH_SIDES } from '../../core/segment-search.js';
import { wholeNumber } from './parsers.js';
import type { OptionGroup } from './record.js';
import { answersOfCells } from './segment.js';

/** What is searched, and what is shown of it. */
export const RISK = {
  heading: 'Search:',
  options: {
    columns: {
      flags: '--columns <C[,C…]>',
      help: 'columns to search, also age:18,35 or date:month (default: all that make segments; repeatable)',
      common: 'columns to search (default: all that make segments)',
      repeatable: true,
      figure: true,
    },
    side: {
      flags: '--side <side>',
      help: 'what pulls the NPS down (detractors), or what lifts it (promoters)',
      common: 'detractors, or promoters for what lifts the NPS',
      choices: SEARCH_SIDES,
      default: 'detractors',
      figure: true,
    },
    depth: {
      flags: '--depth <n>',
      help: 'cross up to n columns with each other, from 1 to 3',
      common: true,
      parse: wholeNumber(1, 3),
      default: 2,
      figure: true,
    },
    atLeast: {
      flags: '--at-least <n>',
      help: 'search segments with at least n responses',
      common: true,
      parse: wholeNumber(MIN_TESTED, 1_000_000),
      default: 30,
      figure: true,
    },
    top: {
      flags: '--top <n>',
      help: 'show the first n of what was found; JSON and CSV have all',
      parse: wholeNumber(1, 1_000_000),
      default: 20,
    },
    answersSplit: answersOfCells,
    by: { flags: '--by <C>', help: '', hidden: true },
  },
} as const satisfies OptionGroup;
