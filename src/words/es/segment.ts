// Spanish: what nps segment says.
import type { SegmentWords } from '../segment-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { OTHER } from './figures.js';
import {
  ANSWER,
  against,
  by,
  detectableLine,
  figures,
  fromAgainst,
  HIDDEN,
  hiddenGroups,
  hiddenLine,
  LOW_BASE,
  measure,
  testsOf,
  which,
} from './phrases.js';

const PAIR = ['par', 'pares'] as const;

export const segmentWords = (t: Tongue): SegmentWords => ({
  title: (breakdowns, scale) => `${measure(scale)} por ${breakdowns.join(', ')}${which(scale)}`,
  overall: (nps, confidence, bounds, responses) =>
    `conjunto ${figures(t, nps, confidence, bounds, responses)}`,
  breakdown: (name) => `por ${name}`,
  headings: {
    nps: 'NPS',
    netScore: 'punt. neta',
    responses: 'n',
    promoters: 'Prom.',
    passives: 'Pas.',
    detractors: 'Detr.',
    rate: 'tasa',
    effect: 'efecto',
    mark: 'signo',
    above: 'supera',
    letter: 'letra',
  },
  total: 'conjunto',
  marks: {
    above: '▲',
    below: '▼',
    versus: 'referencia',
    hidden: HIDDEN,
    untested: 'n < 10',
    restUntested: 'resto < 10',
    versusUntested: 'referencia < 10',
    lowN: LOW_BASE,
  },
  legend: {
    differ: (tests, breakdown) =>
      `▲ ▼ por encima o por debajo ${fromAgainst(tests)}${breakdown === undefined ? '' : `,${by(breakdown)}`} (${testsOf(t, tests)})`,
    noneDiffers: (tests, breakdown) =>
      `ningún segmento${by(breakdown)} difiere ${fromAgainst(tests)} (${testsOf(t, tests)})`,
    letters: (tests, breakdown) =>
      `supera: letras de los segmentos${by(breakdown)} a los que este supera (${testsOf(t, tests, PAIR)})`,
    noPairDiffers: (tests, breakdown) =>
      `ningún par de segmentos${by(breakdown)} difiere (${testsOf(t, tests, PAIR)})`,
    detectable: (range, breakdown) => detectableLine(t, 'una diferencia', range, by(breakdown)),
    rate: 'tasa: tasa de respuesta de las personas invitadas',
    effect: (scale) =>
      `efecto: puntos que el segmento suma o resta ${scale === undefined ? 'al NPS' : `a la ${measure(scale)}`} del conjunto`,
    overlap: (breakdown) =>
      `los segmentos${by(breakdown)} se solapan, porque una respuesta puede marcar varias opciones: los efectos no se suman, y el resto son todas las respuestas sin esa opción`,
    otherAnswers: `${OTHER}: respuestas con alguna opción que no tiene fila propia`,
    lowN: `${LOW_BASE}: menos de 30 respuestas`,
    untested: 'n < 10: muy pocas respuestas en el segmento para una prueba',
    restUntested: 'resto < 10: muy pocas respuestas fuera del segmento para una prueba',
    versusUntested: (tests) => `referencia < 10: muy pocas respuestas en ${against(tests)} para una prueba`,
    untestedPairs: 'n < 10: muy pocas respuestas para probar el segmento',
    hidden: (minN) => hiddenGroups(t, minN, ANSWER, 'un segmento así'),
    allHidden: (columns, minN) => hiddenLine(t, columns, minN),
  },
});
