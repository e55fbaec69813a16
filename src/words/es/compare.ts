// Spanish: what nps compare says. "Efecto mezcla" is what Spanish analysts call the effect of the mix.
import { placesOfChange, UNKNOWN } from '../../report/numbers.js';
import type { CompareWords } from '../compare-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { daysWords } from './noise.js';
import {
  cases,
  detectableLine,
  interval,
  LOW_BASE,
  MOST_NAMED,
  measure,
  samples,
  signedPoints,
  testsOf,
  theirMeasure,
  which,
  wholePercent,
  wholePoints,
} from './phrases.js';

const MIX = 'mezcla';
const RATE = 'propio';

export const compareWords = (t: Tongue): CompareWords => {
  const endsOf = (before: number | null, after: number | null) => {
    const digits = placesOfChange(before, after, t.places.nps);
    return `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
  };
  return {
    sides: { before: 'antes', after: 'después' },
    title: (before, after, scale) => `${measure(scale)} ${endsOf(before, after)}${which(scale)}`,
    change: (before, after, confidence, bounds) => {
      const difference = signedPoints(t, after - before, placesOfChange(before, after, t.places.nps));
      return `${difference}${bounds === null ? '' : ` (${interval(t, confidence, bounds)})`}`;
    },
    samples: (before, after) => samples(t, [before, after]),
    ends: endsOf,
    points: (before, after) =>
      before === null || after === null
        ? UNKNOWN
        : t.nps(after - before, placesOfChange(before, after, t.places.nps)),
    reversal: ({ reversal: { total, unchanged, absent }, breakdown, movedTo, moved, scale }) => {
      const both = absent > 0 ? ' presente en ambos lados' : '';
      const [level, against, along] =
        total === 'fell' ? ['bajo', 'más alto', 'más bajo'] : ['alto', 'más bajo', 'más alto'];
      const segments =
        unchanged > 0
          ? `ningún segmento por ${breakdown}${both} tiene un nivel ${along}`
          : `cada segmento por ${breakdown}${both} tiene un nivel ${against}`;
      const changes = moved
        .slice(0, MOST_NAMED)
        .map(({ name, difference }) => `${name} ${t.nps(difference)}`);
      const list = `${changes.join(', ')}${moved.length > MOST_NAMED ? ', …' : ''}`;
      return `El segmento ${movedTo.name}, con un nivel ${level} de ${measure(scale)}, tiene el ${wholePercent(t, movedTo.after)} de las respuestas, antes el ${wholePercent(t, movedTo.before)}; ${segments} (${list}).`;
    },
    headings: {
      share: 'porcentaje',
      nps: 'NPS',
      netScore: 'punt. neta',
      change: 'cambio',
      mix: MIX,
      rate: RATE,
      total: 'total',
    },
    marks: { rose: '▲', fell: '▼', untested: 'n < 10', lowN: LOW_BASE },
    total: 'conjunto',
    legend: {
      moved: (tests, isSegment) =>
        `▲ ▼ más alto o más bajo que antes (${isSegment ? testsOf(t, tests) : t.below(tests.alpha)})`,
      noneMoved: (tests) => `ningún segmento cambió más allá del azar (${testsOf(t, tests)})`,
      detectable: (range) => detectableLine(t, 'un cambio', range, ''),
      untested: 'n < 10: menos de 10 respuestas antes o después, muy pocas para una prueba',
      lowN: `${LOW_BASE}: menos de 30 respuestas antes o después`,
    },
    detectable: ({ power, difference }) =>
      `esta muestra revelaría una diferencia de ${wholePoints(t, difference)} en ${cases(t, power)}`,
    ...daysWords(t),
    document: (name, sources) => (sources.length === 0 ? name : `${name} (${sources.join(', ')})`),
    effects: (scale) =>
      `${MIX}: cambió el porcentaje del segmento; ${RATE}: cambió ${theirMeasure(scale === undefined)} (puntos)`,
    untested: (sides) => `n < 10 ${sides.join(' y ')}: muy pocas respuestas para una prueba`,
    lowN: (sides) => `${LOW_BASE}: menos de 30 respuestas ${sides.join(' y ')}`,
    of: (side, line) => `${side}: ${line}`,
  };
};
