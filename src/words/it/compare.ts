// Italian: what nps compare says. "Mix" is said of the make-up of a sample.
import { placesOfChange, UNKNOWN } from '../../report/numbers.js';
import type { CompareWords } from '../compare-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { daysWords } from './noise.js';
import {
  cases,
  detectableLine,
  interval,
  LOW_N,
  MORE_THAN_CHANCE,
  MOST_NAMED,
  measure,
  samples,
  signedPoints,
  TOO_FEW,
  testsOf,
  which,
  wholePercent,
  wholePoints,
} from './phrases.js';

export const compareWords = (t: Tongue): CompareWords => ({
  sides: { before: 'prima', after: 'dopo' },
  title: (before, after, scale) => `${measure(scale)} ${ends(t, before, after)}${which(scale)}`,
  change: (before, after, confidence, bounds) => {
    const difference = signedPoints(t, after - before, placesOfChange(before, after, t.places.nps));
    return `${difference}${bounds === null ? '' : ` (${interval(t, confidence, bounds)})`}`;
  },
  samples: (before, after) => samples(t, [before, after]),
  ends: (before, after) => ends(t, before, after),
  points: (before, after) =>
    before === null || after === null
      ? UNKNOWN
      : t.nps(after - before, placesOfChange(before, after, t.places.nps)),
  reversal: ({ reversal: { total, unchanged, absent }, breakdown, movedTo, moved, scale }) => {
    const both = absent > 0 ? ' presente da entrambe le parti' : '';
    const [level, against, along] =
      total === 'fell' ? ['basso', 'è salito', 'è sceso'] : ['alto', 'è sceso', 'è salito'];
    const segments =
      unchanged > 0
        ? `nessun segmento per ${breakdown}${both} ${along}`
        : `ogni segmento per ${breakdown}${both} ${against}`;
    const changes = moved
      .slice(0, MOST_NAMED)
      .map(({ name, difference }) => `${name} ${t.nps(difference, 0)}`);
    const list = `${changes.join(', ')}${moved.length > MOST_NAMED ? ', …' : ''}`;
    const share = `${wholePercent(t, movedTo.before)} → ${wholePercent(t, movedTo.after)}`;
    return `È cambiata la quota di ${movedTo.name}, con ${measure(scale)} ${level}: ${share} delle risposte; ${segments} (${list}).`;
  },
  headings: {
    share: 'quota',
    nps: 'NPS',
    netScore: 'saldo',
    change: 'variaz.',
    mix: 'mix',
    rate: 'livello',
    total: 'totale',
  },
  marks: { rose: '▲', fell: '▼', untested: 'n < 10', lowN: LOW_N },
  total: 'totale',
  legend: {
    moved: (tests, isSegment) =>
      `▲ ▼ più alto o più basso di prima (${isSegment ? testsOf(t, tests) : t.below(tests.alpha)})`,
    noneMoved: (tests) => `nessun segmento è variato ${MORE_THAN_CHANCE} (${testsOf(t, tests)})`,
    detectable: (range) => detectableLine(t, 'variazione', range, ''),
    untested: `n < 10: risposte prima o dopo ${TOO_FEW}`,
    lowN: `${LOW_N}: meno di 30 risposte prima o dopo`,
  },
  detectable: ({ power, difference }) =>
    `questo campione rivelerebbe una differenza di ${wholePoints(t, difference)} in ${cases(t, power)}`,
  ...daysWords(t),
  document: (name, sources) => (sources.length === 0 ? name : `${name} (${sources.join(', ')})`),
  effects: (scale) =>
    `mix: è cambiata la quota del segmento; livello: è cambiato il suo ${measure(scale)} (punti)`,
  untested: (sides) => `n < 10 ${t.list(sides)}: risposte ${TOO_FEW}`,
  lowN: (sides) => `${LOW_N}: meno di 30 risposte ${t.list(sides)}`,
  of: (side, line) => `${side}: ${line}`,
});

function ends(t: Tongue, before: number | null, after: number | null): string {
  const digits = placesOfChange(before, after, t.places.nps);
  return `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
}
