// Romanian, for the tests of its words.
import { customs } from '../../../src/words/ro/customs.js';
import { romanian } from '../../../src/words/ro.js';
import type { LanguageCase } from './case.js';

export const ro: LanguageCase = {
  customs,
  words: romanian,
  noun: ['răspuns', 'răspunsuri'],
  // By hand, from the grammar: 0, 1, 2, 5, 20, 21, 101, 1,000,000.
  counted: [
    '0 răspunsuri',
    '1 răspuns',
    '2 răspunsuri',
    '5 răspunsuri',
    '20 de răspunsuri',
    '21 de răspunsuri',
    '101 răspunsuri',
    '1.000.000 de răspunsuri',
  ],
  // Words of the English reports that are Romanian too.
  alike: [
    ...[
      'an',
      'apr',
      'are',
      'aug',
      'card',
      'date',
      'dec',
      'design',
      'detr',
      'detractor',
      'exact',
      'feb',
      'format',
    ],
    ...['impact', 'interval', 'mail', 'mar', 'net', 'nov', 'oct', 'prom', 'rest', 'segment', 'standard'],
    ...['test', 'text', 'total', 'verdict'],
  ],
};
