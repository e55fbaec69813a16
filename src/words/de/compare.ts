// German: what nps compare says. "Mix" and "Niveau": the two parts of a change of a weighted mean, as in analyses of
// Struktur- and Niveaueffekt.
import { placesOfChange, UNKNOWN } from '../../report/numbers.js';
import type { CompareWords, ReversalTold } from '../compare-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { daysWords } from './noise.js';
import {
  cases,
  detectableLine,
  fewerThan,
  interval,
  LOW_N,
  MOST_NAMED,
  measure,
  ofWholePoints,
  samples,
  signedPoints,
  testsOf,
  which,
  wholePercent,
} from './phrases.js';

const TOTAL = 'gesamt';
const MIX = 'Mix';
const RATE = 'Niveau';

export const compareWords = (t: Tongue): CompareWords => {
  const ends = (before: number | null, after: number | null) => {
    const digits = placesOfChange(before, after, t.places.nps);
    return `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
  };
  return {
    sides: { before: 'vorher', after: 'nachher' },
    title: (before, after, scale) => `${measure(scale)} ${ends(before, after)}${which(scale)}`,
    change: (before, after, confidence, bounds) => {
      const digits = placesOfChange(before, after, t.places.nps);
      const uncertainty = bounds === null ? '' : ` (${interval(t, confidence, bounds)})`;
      return `${signedPoints(t, after - before, digits)}${uncertainty}`;
    },
    samples: (before, after) => samples(t, [before, after]),
    ends,
    points: (before, after) =>
      before === null || after === null
        ? UNKNOWN
        : t.nps(after - before, placesOfChange(before, after, t.places.nps)),
    reversal: (told) => reversalText(t, told),
    headings: {
      share: 'Anteil',
      nps: 'NPS',
      netScore: 'Saldo',
      change: 'Änderung',
      mix: MIX,
      rate: RATE,
      total: TOTAL,
    },
    marks: { rose: '▲', fell: '▼', untested: 'n < 10', lowN: LOW_N },
    total: TOTAL,
    legend: {
      moved: (tests, isSegment) =>
        `▲ ▼ höher oder niedriger als vorher (${isSegment ? testsOf(t, tests) : t.below(tests.alpha)})`,
      noneMoved: (tests) =>
        `keine Änderung eines Segments geht über den Zufall hinaus (${testsOf(t, tests)})`,
      detectable: (range) => detectableLine(t, 'eine Änderung', range, ''),
      untested: `n < 10: ${fewerThan(t, 10)} vorher oder nachher, zu wenige für einen Test`,
      lowN: `${LOW_N}: ${fewerThan(t, 30)} vorher oder nachher`,
    },
    detectable: ({ power, difference }) =>
      `diese Stichprobe würde einen Unterschied von ${ofWholePoints(t, difference)} in ${cases(t, power)} zeigen`,
    ...daysWords(t),
    document: (name, sources) => (sources.length === 0 ? name : `${name} (${sources.join(', ')})`),
    effects: (scale) =>
      `${MIX}: der Anteil des Segments änderte sich; ${RATE}: sein eigener ${measure(scale)} änderte sich (Punkte)`,
    untested: (sides) => `n < 10 ${sides.join(' und ')}: zu wenige Antworten für einen Test`,
    lowN: (sides) => `${LOW_N}: ${fewerThan(t, 30)} ${sides.join(' und ')}`,
    of: (side, line) => `${side}: ${line}`,
  };
};

/** The total moved against its segments. */
function reversalText(
  t: Tongue,
  { reversal: { total, unchanged, absent }, breakdown, movedTo, moved, scale }: ReversalTold,
): string {
  const both = absent > 0 ? ', das es beide Male gibt' : '';
  const [level, against, along] =
    total === 'fell' ? ['niedrig', 'höher', 'niedriger'] : ['hoch', 'niedriger', 'höher'];
  const segments =
    unchanged > 0
      ? `kein Segment nach ${breakdown}${both}${both && ','} liegt ${along} als vorher`
      : `jedes Segment nach ${breakdown}${both}${both && ','} liegt ${against} als vorher`;
  const changes = moved.slice(0, MOST_NAMED).map(({ name, difference }) => `${name} ${t.nps(difference)}`);
  const list = `${changes.join(', ')}${moved.length > MOST_NAMED ? ', …' : ''}`;
  return `Auf ${movedTo.name}, dessen ${measure(scale)} ${level} ist, entfallen ${wholePercent(t, movedTo.after)} der Antworten, vorher ${wholePercent(t, movedTo.before)}; ${segments} (${list}).`;
}
