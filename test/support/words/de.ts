// German, for the tests of its words.
import { customs } from '../../../src/words/de/customs.js';
import { german } from '../../../src/words/de.js';
import type { LanguageCase } from './case.js';

export const de: LanguageCase = {
  customs,
  words: german,
  noun: ['Antwort', 'Antworten'],
  // By hand, from the grammar: 0, 1, 2, 5, 20, 21, 101, 1,000,000.
  counted: [
    '0 Antworten',
    '1 Antwort',
    '2 Antworten',
    '5 Antworten',
    '20 Antworten',
    '21 Antworten',
    '101 Antworten',
    '1.000.000 Antworten',
  ],
  // Words of the English reports that are German too.
  alike: [
    ...[
      'an',
      'apr',
      'aug',
      'benchmark',
      'chance',
      'chi',
      'fall',
      'format',
      'feb',
      'in',
      'jan',
      'link',
      'links',
      'mail',
    ],
    ...[
      'mix',
      'nov',
      'pass',
      'passive',
      'prom',
      'rest',
      'segment',
      'segments',
      'so',
      'test',
      'tests',
      'text',
    ],
    ...['trend', 'was'],
  ],
};
