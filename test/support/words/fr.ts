// French, for the tests of its words.
import { customs } from '../../../src/words/fr/customs.js';
import { french } from '../../../src/words/fr.js';
import type { LanguageCase } from './case.js';

export const fr: LanguageCase = {
  customs,
  words: french,
  noun: ['réponse', 'réponses'],
  // By hand, from the grammar: 0, 1, 2, 5, 20, 21, 101, 1,000,000.
  counted: [
    ...['0 réponse', '1 réponse', '2 réponses', '5 réponses', '20 réponses', '21 réponses', '101 réponses'],
    '1\u202f000\u202f000 de réponses',
  ],
  // Words of the English reports that are French too.
  alike: [
    ...[
      'an',
      'association',
      'cause',
      'chance',
      'comment',
      'corr',
      'date',
      'dates',
      'exact',
      'format',
      'impact',
    ],
    ...[
      'invitations',
      'net',
      'nov',
      'oct',
      'on',
      'pages',
      'pair',
      'part',
      'pass',
      'place',
      'point',
      'points',
    ],
    ...[
      'population',
      'prom',
      'question',
      'questions',
      'score',
      'segment',
      'segments',
      'source',
      'standard',
      'test',
    ],
    ...['tests', 'total', 'verdict'],
  ],
};
