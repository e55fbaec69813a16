// Spanish, for the tests of its words.
import { customs } from '../../../src/words/es/customs.js';
import { spanish } from '../../../src/words/es.js';
import type { LanguageCase } from './case.js';

export const es: LanguageCase = {
  customs,
  words: spanish,
  noun: ['respuesta', 'respuestas'],
  // By hand, from the grammar: 0, 1, 2, 5, 20, 21, 101, 1,000,000.
  counted: [
    '0 respuestas',
    '1 respuesta',
    '2 respuestas',
    '5 respuestas',
    '20 respuestas',
    '21 respuestas',
    '101 respuestas',
    '1.000.000 de respuestas',
  ],
  // Words of the English reports that are Spanish too.
  alike: [
    ...['ago', 'chi', 'detr', 'detractor', 'error', 'feb', 'jul', 'jun', 'mar', 'may', 'no', 'nov', 'oct'],
    ...['prom', 'total'],
  ],
};
