// English: what nps movers says.
import {
  decimal,
  formatCount,
  formatNps,
  type Places,
  placesOfChange,
  placesOfSum,
} from '../report/numbers.js';
import { interval } from './en-phrases.js';
import type { Words } from './words.js';

/** With these decimals. */
export const movers = (places: Places): Words['movers'] => ({
  categories: { promoter: 'promoter', passive: 'passive', detractor: 'detractor' },
  headings: {
    before: 'before',
    after: 'now',
    category: 'category',
    id: 'id',
    scoreBefore: 'score before',
    scoreAfter: 'score now',
    commentBefore: 'comment before',
    commentAfter: 'comment now',
    now: (category) => `now: ${category}`,
  },
  who: (twice, onlyBefore, onlyNow) =>
    `${formatCount(twice)} answered twice, ${formatCount(onlyBefore)} only before, ${formatCount(onlyNow)} only now`,
  twice: (line) => `Those who answered twice: ${line}`,
  onlyNow: (line) => `Those who answered only now, and all who answered then with them: ${line}`,
  onlyBefore: (line) => `Those who answered only before, and all who answered then with them: ${line}`,
  change: (before, after, confidence, bounds, pValue) => {
    const digits = placesOfChange(before, after, places.nps);
    const p = pValue === null ? [] : [pValue < 0.001 ? 'p < 0.001' : `p = ${decimal(pValue, 3)}`];
    const certainty = [...(bounds === null ? [] : [interval(confidence, bounds, places)]), ...p];
    const points = `${formatNps(after - before, digits)} points`;
    const ends = `${formatNps(before, digits)} → ${formatNps(after, digits)}`;
    return `${ends}, ${points}${certainty.length === 0 ? '' : ` (${certainty.join(', ')})`}`;
  },
  parts: ({ stayers, joiners, leavers, total }) => {
    if (joiners === null && leavers === null) return 'Everybody answered twice: all of the change is theirs.';
    const parts = [stayers, joiners ?? 0, leavers ?? 0];
    const digits = placesOfSum(parts, total, places.nps);
    const texts = [
      `${formatNps(stayers, digits)} theirs`,
      ...(joiners === null ? [] : [`${formatNps(joiners, digits)} from who answered only now`]),
      ...(leavers === null ? [] : [`${formatNps(leavers, digits)} from who answered only before`]),
    ];
    return `Of the change of ${formatNps(total, digits)}: ${texts.join(', ')}.`;
  },
  hidden: (minN) =>
    `hidden: fewer than ${formatCount(minN)} customers, or what such a number would follow from, as it would from the interval`,
  untested: 'n < 10 answered twice: too few to test',
  lowN: 'low n: fewer than 30 answered twice',
});
