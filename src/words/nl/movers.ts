// Dutch: what nps movers says.
import { placesOfChange, placesOfSum } from '../../report/numbers.js';
import type { MoversWords } from '../movers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { HIDDEN, interval, LOW_N, signedPoints } from './phrases.js';

export const moversWords = (t: Tongue): MoversWords => ({
  categories: { promoter: 'promotor', passive: 'passive', detractor: 'criticaster' },
  headings: {
    before: 'ervoor',
    after: 'nu',
    category: 'categorie',
    id: 'id',
    scoreBefore: 'score ervoor',
    scoreAfter: 'score nu',
    commentBefore: 'opmerking ervoor',
    commentAfter: 'opmerking nu',
    now: (category) => `nu: ${category}`,
  },
  who: (twice, onlyBefore, onlyNow) =>
    `${t.count(twice)} antwoordden twee keer, ${t.count(onlyBefore)} alleen ervoor, ${t.count(onlyNow)} alleen nu`,
  twice: (line) => `Wie twee keer antwoordde: ${line}`,
  onlyNow: (line) => `Wie alleen nu antwoordde, samen met allen die toen antwoordden: ${line}`,
  onlyBefore: (line) => `Wie alleen ervoor antwoordde, samen met allen die toen antwoordden: ${line}`,
  change: (before, after, confidence, bounds, pValue) => {
    const digits = placesOfChange(before, after, t.places.nps);
    const certainty = [
      ...(bounds === null ? [] : [interval(t, confidence, bounds)]),
      ...(pValue === null ? [] : [t.p(pValue)]),
    ];
    const ends = `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
    const how = certainty.length === 0 ? '' : ` (${certainty.join(', ')})`;
    return `${ends}, ${signedPoints(t, after - before, digits)}${how}`;
  },
  parts: ({ stayers, joiners, leavers, total }) => {
    if (joiners === null && leavers === null)
      return 'Iedereen antwoordde twee keer: de hele verandering komt van hen.';
    const digits = placesOfSum([stayers, joiners ?? 0, leavers ?? 0], total, t.places.nps);
    const texts = [
      `${t.nps(stayers, digits)} door hen`,
      ...(joiners === null ? [] : [`${t.nps(joiners, digits)} door wie alleen nu antwoordde`]),
      ...(leavers === null ? [] : [`${t.nps(leavers, digits)} door wie alleen ervoor antwoordde`]),
    ];
    return `Van de verandering van ${t.nps(total, digits)}: ${texts.join(', ')}.`;
  },
  hidden: (minN) =>
    `${HIDDEN}: minder dan ${t.counted(minN, 'klant', 'klanten')}, of waaruit zo’n getal zou volgen, zoals ook uit het interval`,
  untested: 'n < 10 antwoordden twee keer: te weinig om te toetsen',
  lowN: `${LOW_N}: minder dan 30 antwoordden twee keer`,
});
