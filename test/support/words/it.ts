// Italian, for the tests of its words.
import { customs } from '../../../src/words/it/customs.js';
import { italian } from '../../../src/words/it.js';
import type { LanguageCase } from './case.js';

export const it: LanguageCase = {
  customs,
  words: italian,
  noun: ['risposta', 'risposte'],
  // By hand, from the grammar: 0, 1, 2, 5, 20, 21, 101, 1,000,000.
  counted: [
    '0 risposte',
    '1 risposta',
    '2 risposte',
    '5 risposte',
    '20 risposte',
    '21 risposte',
    '101 risposte',
    '1.000.000 di risposte',
  ],
  // Words of the English reports that are Italian too.
  alike: [
    ...[
      'ago',
      'all',
      'apr',
      'chi',
      'corr',
      'date',
      'detr',
      'feb',
      'file',
      'fine',
      'in',
      'input',
      'mail',
      'mar',
    ],
    ...['mix', 'no', 'nov', 'pass', 'prom', 'record', 'scale', 'set', 'standard', 'test'],
  ],
};
