// Portuguese, for the tests of its words.
import { customs } from '../../../src/words/pt/customs.js';
import { portuguese } from '../../../src/words/pt.js';
import type { LanguageCase } from './case.js';

export const pt: LanguageCase = {
  customs,
  words: portuguese,
  noun: ['resposta', 'respostas'],
  // By hand, from the grammar: 0, 1, 2, 5, 20, 21, 101, 1,000,000.
  counted: [
    '0 resposta',
    '1 resposta',
    '2 respostas',
    '5 respostas',
    '20 respostas',
    '21 respostas',
    '101 respostas',
    '1.000.000 de respostas',
  ],
  // Words of the English reports that are Portuguese too.
  alike: [
    ...[
      'ago',
      'as',
      'corr',
      'detr',
      'do',
      'jan',
      'jul',
      'jun',
      'mail',
      'mar',
      'mix',
      'no',
      'nov',
      'out',
      'prom',
    ],
    ...['set', 'total'],
  ],
};
