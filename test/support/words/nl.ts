// Dutch, for the tests of its words.
import { customs } from '../../../src/words/nl/customs.js';
import { dutch } from '../../../src/words/nl.js';
import type { LanguageCase } from './case.js';

export const nl: LanguageCase = {
  customs,
  words: dutch,
  noun: ['antwoord', 'antwoorden'],
  // By hand, from the grammar: 0, 1, 2, 5, 20, 21, 101, 1,000,000.
  counted: [
    '0 antwoorden',
    '1 antwoord',
    '2 antwoorden',
    '5 antwoorden',
    '20 antwoorden',
    '21 antwoorden',
    '101 antwoorden',
    '1.000.000 antwoorden',
  ],
  // Words of the English reports that are Dutch too.
  alike: [
    ...['apr', 'aug', 'benchmark', 'corr', 'dec', 'drivers', 'effect', 'exact', 'feb', 'had', 'half', 'in'],
    ...[
      'interval',
      'is',
      'jan',
      'jul',
      'jun',
      'later',
      'letter',
      'letters',
      'link',
      'links',
      'mix',
      'net',
      'nov',
      'of',
    ],
    ...[
      'open',
      'over',
      'pass',
      'passive',
      'passives',
      'percentage',
      'prom',
      'record',
      'rest',
      'score',
      'scores',
    ],
    ...['segment', 'sep', 'status', 'tab', 'trend', 'was', 'week'],
  ],
};
