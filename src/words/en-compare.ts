// English: what nps compare says.

import { formatNps, type Places, placesOfChange, UNKNOWN } from '../report/numbers.js';
import type { CompareWords } from './compare-words.js';
import { daysWords } from './en-noise.js';
import {
  below,
  cases,
  detectableLine,
  interval,
  MOST_NAMED,
  measure,
  samples,
  testsOf,
  which,
  wholePercent,
  wholePoints,
} from './en-phrases.js';

export const compareWords = (places: Places): CompareWords => ({
  sides: { before: 'before', after: 'after' },
  title: (before, after, scale) => {
    const digits = placesOfChange(before, after, places.nps);
    return `${measure(scale)} ${formatNps(before, digits)} → ${formatNps(after, digits)}${which(scale)}`;
  },
  change: (before, after, confidence, bounds) => {
    const difference = formatNps(after - before, placesOfChange(before, after, places.nps));
    return `${difference} points${bounds === null ? '' : ` (${interval(confidence, bounds, places)})`}`;
  },
  samples: (before, after) => samples([before, after]),
  ends: (before, after) => {
    const digits = placesOfChange(before, after, places.nps);
    return `${formatNps(before, digits)} → ${formatNps(after, digits)}`;
  },
  points: (before, after) =>
    before === null || after === null
      ? UNKNOWN
      : formatNps(after - before, placesOfChange(before, after, places.nps)),
  reversal: ({ reversal: { total, unchanged, absent }, breakdown, movedTo, moved, scale }) => {
    const both = absent > 0 ? ' that is in both' : '';
    const [level, against, along] =
      total === 'fell' ? ['low', 'higher', 'lower'] : ['high', 'lower', 'higher'];
    const segments =
      unchanged > 0
        ? `no ${breakdown}${both} scored ${along}`
        : `every ${breakdown}${both} scored ${against}`;
    const changes = moved
      .slice(0, MOST_NAMED)
      .map(({ name, difference }) => `${name} ${formatNps(difference)}`);
    const list = `${changes.join(', ')}${moved.length > MOST_NAMED ? ', …' : ''}`;
    return `${movedTo.name}, whose ${measure(scale)} is ${level}, is ${wholePercent(movedTo.after)} of the answers, before ${wholePercent(movedTo.before)}; ${segments} (${list}).`;
  },
  headings: {
    share: 'share',
    nps: 'NPS',
    netScore: 'net score',
    change: 'change',
    mix: 'mix',
    rate: 'rate',
    total: 'total',
  },
  marks: { rose: '▲', fell: '▼', untested: 'n < 10', lowN: 'low n' },
  total: 'total',
  legend: {
    moved: (tests, isSegment) =>
      `▲ ▼ higher or lower than before (${isSegment ? testsOf(tests) : below(tests.alpha)})`,
    noneMoved: (tests) => `no segment moved by more than chance (${testsOf(tests)})`,
    detectable: (range) => detectableLine('change', range, ''),
    untested: 'n < 10: fewer than 10 responses before or after, too few to test',
    lowN: 'low n: fewer than 30 responses before or after',
  },
  detectable: ({ power, difference }) =>
    `this sample would find a difference of ${wholePoints(difference)} in ${cases(power)}`,
  ...daysWords,
  document: (name, sources) => (sources.length === 0 ? name : `${name} (${sources.join(', ')})`),
  effects: (scale) =>
    `mix: the share of the segment changed; rate: its own ${measure(scale)} changed (points)`,
  untested: (sides) => `n < 10 ${sides.join(' and ')}: too few responses to test`,
  lowN: (sides) => `low n: fewer than 30 responses ${sides.join(' and ')}`,
  of: (side, line) => `${side}: ${line}`,
});
