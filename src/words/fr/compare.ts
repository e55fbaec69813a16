// French: what nps compare says.
import { placesOfChange, UNKNOWN } from '../../report/numbers.js';
import type { CompareWords } from '../compare-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { daysWords } from './noise.js';
import {
  cases,
  detectableLine,
  interval,
  MOST_NAMED,
  measure,
  samples,
  signedPoints,
  testsOf,
  theMeasure,
  which,
  wholePercent,
  wholePoints,
} from './phrases.js';
import { fr } from './typography.js';

export const compareWords = (t: Tongue): CompareWords => {
  const ends = (before: number | null, after: number | null) => {
    const digits = placesOfChange(before, after, t.places.nps);
    return `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
  };
  return {
    sides: { before: 'avant', after: 'après' },
    title: (before, after, scale) => `${measure(scale)} ${ends(before, after)}${which(scale)}`,
    change: (before, after, confidence, bounds) => {
      const difference = signedPoints(t, after - before, placesOfChange(before, after, t.places.nps));
      return `${difference}${bounds === null ? '' : ` (${interval(t, confidence, bounds)})`}`;
    },
    samples: (before, after) => samples(t, [before, after]),
    ends,
    points: (before, after) =>
      before === null || after === null
        ? UNKNOWN
        : t.nps(after - before, placesOfChange(before, after, t.places.nps)),
    reversal: ({ reversal: { total, unchanged, absent }, breakdown, movedTo, moved, scale }) => {
      const both = absent > 0 ? ' présente des deux côtés' : '';
      const [level, against, along] =
        total === 'fell' ? ['bas', 'monté', 'baissé'] : ['haut', 'baissé', 'monté'];
      const segments =
        unchanged > 0
          ? `aucune valeur de ${breakdown}${both} n’a ${along}`
          : `chaque valeur de ${breakdown}${both} a ${against}`;
      const changes = moved
        .slice(0, MOST_NAMED)
        .map(({ name, difference }) => `${name} ${t.nps(difference)}`);
      const list = `${changes.join(', ')}${moved.length > MOST_NAMED ? ', …' : ''}`;
      return fr`${movedTo.name}, dont ${theMeasure(scale)} est ${level}, fait ${wholePercent(t, movedTo.after)} des réponses, contre ${wholePercent(t, movedTo.before)} avant ; ${segments} (${list}).`;
    },
    headings: {
      share: 'part',
      nps: 'NPS',
      netScore: 'score net',
      change: 'variation',
      mix: 'poids',
      rate: 'niveau',
      total: 'total',
    },
    marks: { rose: '▲', fell: '▼', untested: 'n < 10', lowN: 'effectif faible' },
    total: 'ensemble',
    legend: {
      moved: (tests, isSegment) =>
        `▲ ▼ plus haut ou plus bas qu’avant (${isSegment ? testsOf(t, tests) : t.below(tests.alpha)})`,
      noneMoved: (tests) => `aucun segment n’a varié plus que le hasard (${testsOf(t, tests)})`,
      detectable: (range) => detectableLine(t, 'variation', range, ''),
      untested: fr`n < 10 : moins de 10 réponses avant ou après, trop peu pour un test`,
      lowN: fr`effectif faible : moins de 30 réponses avant ou après`,
    },
    detectable: ({ power, difference }) =>
      `cet échantillon révélerait une différence de ${wholePoints(t, difference)} dans ${cases(t, power)}`,
    ...daysWords(t),
    document: (name, sources) => (sources.length === 0 ? name : `${name} (${sources.join(', ')})`),
    effects: (scale) =>
      fr`poids : la part du segment a changé ; niveau : son propre ${measure(scale)} a changé (points)`,
    untested: (sides) => fr`n < 10 ${sides.join(' et ')} : trop peu de réponses pour un test`,
    lowN: (sides) => fr`effectif faible : moins de 30 réponses ${sides.join(' et ')}`,
    of: (side, line) => fr`${side} : ${line}`,
  };
};
