// Dutch: what nps compare says. "Mix" and "niveau": the two parts of a change of a weighted mean.
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
  samples,
  signedPoints,
  testsOf,
  which,
  wholePercent,
  wholePoints,
} from './phrases.js';

const TOTAL = 'totaal';
const MIX = 'mix';
const RATE = 'niveau';

/** Of the segment that the answers moved to, when the total fell and when it rose. */
const LEVELS = {
  fell: { nps: 'lage NPS', net: 'laag saldo' },
  rose: { nps: 'hoge NPS', net: 'hoog saldo' },
} as const;

export const compareWords = (t: Tongue): CompareWords => {
  const ends = (before: number | null, after: number | null) => {
    const digits = placesOfChange(before, after, t.places.nps);
    return `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
  };
  return {
    sides: { before: 'ervoor', after: 'erna' },
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
      share: 'aandeel',
      nps: 'NPS',
      netScore: 'saldo',
      change: 'verschil',
      mix: MIX,
      rate: RATE,
      total: TOTAL,
    },
    marks: { rose: '▲', fell: '▼', untested: 'n < 10', lowN: LOW_N },
    total: TOTAL,
    legend: {
      moved: (tests, isSegment) =>
        `▲ ▼ hoger of lager dan ervoor (${isSegment ? testsOf(t, tests) : t.below(tests.alpha)})`,
      noneMoved: (tests) => `geen segment veranderde meer dan toevallig (${testsOf(t, tests)})`,
      detectable: (range) => detectableLine(t, 'verandering', range, ''),
      untested: `n < 10: ${fewerThan(t, 10)} ervoor of erna, te weinig om te toetsen`,
      lowN: `${LOW_N}: ${fewerThan(t, 30)} ervoor of erna`,
    },
    detectable: ({ power, difference }) =>
      `deze steekproef zou een verschil van ${wholePoints(t, difference)} in ${cases(t, power)} aantonen`,
    ...daysWords(t),
    document: (name, sources) => (sources.length === 0 ? name : `${name} (${sources.join(', ')})`),
    effects: (scale) =>
      `${MIX}: het aandeel van het segment veranderde; ${RATE}: ${scale === undefined ? 'de eigen NPS' : 'het eigen saldo'} veranderde (punten)`,
    untested: (sides) => `n < 10 ${sides.join(' en ')}: te weinig antwoorden om te toetsen`,
    lowN: (sides) => `${LOW_N}: ${fewerThan(t, 30)} ${sides.join(' en ')}`,
    of: (side, line) => `${side}: ${line}`,
  };
};

/** The total moved against its segments. */
function reversalText(
  t: Tongue,
  { reversal: { total, unchanged, absent }, breakdown, movedTo, moved, scale }: ReversalTold,
): string {
  const both = absent > 0 ? ' dat beide keren voorkomt' : '';
  const [against, along] = total === 'fell' ? ['hoger', 'lager'] : ['lager', 'hoger'];
  const level = scale === undefined ? LEVELS[total].nps : LEVELS[total].net;
  const segments =
    unchanged > 0
      ? `geen segment per ${breakdown}${both} ligt ${along} dan ervoor`
      : `elk segment per ${breakdown}${both} ligt ${against} dan ervoor`;
  const changes = moved.slice(0, MOST_NAMED).map(({ name, difference }) => `${name} ${t.nps(difference)}`);
  const list = `${changes.join(', ')}${moved.length > MOST_NAMED ? ', …' : ''}`;
  return `Van de antwoorden komt ${wholePercent(t, movedTo.after)} van ${movedTo.name}, met een ${level}, eerder ${wholePercent(t, movedTo.before)}; ${segments} (${list}).`;
}
