// The options of `nps drivers` alone.
import { wholeNumber } from './parsers.js';
import type { OptionGroup } from './record.js';
import { answersOfCells } from './segment.js';

export const DRIVERS = {
  heading: 'Drivers:',
  options: {
    columns: {
      flags: '--columns <C[,C…]>',
      help: 'ratings and segments to look at, also age:18,35 or date:month (default: all that can be)',
      common: 'ratings and segments to look at (default: all)',
      figure: true,
    },
    answersSplit: {
      ...answersOfCells,
      help: "cells hold several answers, parted by this text, such as ';': each is looked at by itself",
    },
    top: {
      flags: '--top <n>',
      help: 'show the n strongest of each kind, the others as one line (default: 10)',
      parse: wholeNumber(1, 1_000_000),
    },
  },
} as const satisfies OptionGroup;
