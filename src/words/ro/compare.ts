// Romanian: what nps compare says. "Efect de structură" is what Romanian textbooks on indices call the effect of the mix.
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
  theMeasure,
  which,
  wholePercent,
  wholePoints,
} from './phrases.js';

const MIX = 'structură';
const RATE = 'propriu';

export const compareWords = (t: Tongue): CompareWords => {
  const endsOf = (before: number | null, after: number | null) => {
    const digits = placesOfChange(before, after, t.places.nps);
    return `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
  };
  return {
    sides: { before: 'înainte', after: 'după' },
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
      const both = absent > 0 ? ' prezent de ambele părți' : '';
      const [level, against, along] =
        total === 'fell' ? ['scăzut', 'mai mare', 'mai mic'] : ['ridicat', 'mai mic', 'mai mare'];
      const segments =
        unchanged > 0
          ? `niciun segment după ${breakdown}${both} nu are un ${measure(scale)} ${along}`
          : `fiecare segment după ${breakdown}${both} are un ${measure(scale)} ${against}`;
      const changes = moved
        .slice(0, MOST_NAMED)
        .map(({ name, difference }) => `${name} ${t.nps(difference)}`);
      const list = `${changes.join(', ')}${moved.length > MOST_NAMED ? ', …' : ''}`;
      return `Segmentul ${movedTo.name}, cu un ${measure(scale)} ${level}, are ${wholePercent(t, movedTo.after)} din răspunsuri, înainte ${wholePercent(t, movedTo.before)}; ${segments} (${list}).`;
    },
    headings: {
      share: 'pondere',
      nps: 'NPS',
      netScore: 'scor net',
      change: 'schimbare',
      mix: MIX,
      rate: RATE,
      total: 'total',
    },
    marks: { rose: '▲', fell: '▼', untested: 'n < 10', lowN: LOW_BASE },
    total: 'ansamblu',
    legend: {
      moved: (tests, isSegment) =>
        `▲ ▼ mai sus sau mai jos decât înainte (${isSegment ? testsOf(t, tests) : t.below(tests.alpha)})`,
      noneMoved: (tests) =>
        `niciun segment nu s-a schimbat mai mult decât din întâmplare (${testsOf(t, tests)})`,
      detectable: (range) => detectableLine(t, 'schimbare', range, ''),
      untested: 'n < 10: sub 10 răspunsuri înainte sau după, prea puține pentru un test',
      lowN: `${LOW_BASE}: sub 30 de răspunsuri înainte sau după`,
    },
    detectable: ({ power, difference }) =>
      `acest eșantion ar arăta o diferență de ${wholePoints(t, difference)} în ${cases(t, power)}`,
    ...daysWords(t),
    document: (name, sources) => (sources.length === 0 ? name : `${name} (${sources.join(', ')})`),
    effects: (scale) =>
      `${MIX}: s-a schimbat ponderea segmentului; ${RATE}: s-a schimbat ${theMeasure(scale)} propriu (puncte)`,
    untested: (sides) => `n < 10 ${sides.join(' și ')}: prea puține răspunsuri pentru un test`,
    lowN: (sides) => `${LOW_BASE}: sub 30 de răspunsuri ${sides.join(' și ')}`,
    of: (side, line) => `${side}: ${line}`,
  };
};
