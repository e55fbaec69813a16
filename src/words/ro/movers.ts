// Romanian: what nps movers says.
import { placesOfChange, placesOfSum } from '../../report/numbers.js';
import type { MoversWords } from '../movers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { hiddenGroups, interval, LOW_BASE, signedPoints } from './phrases.js';

/** With these decimals. */
export const moversWords = (t: Tongue): MoversWords => ({
  categories: { promoter: 'promotor', passive: 'pasiv', detractor: 'detractor' },
  headings: {
    before: 'înainte',
    after: 'acum',
    category: 'categorie',
    id: 'id',
    scoreBefore: 'nota înainte',
    scoreAfter: 'nota acum',
    commentBefore: 'comentariul înainte',
    commentAfter: 'comentariul acum',
    now: (category) => `acum: ${category}`,
  },
  who: (twice, onlyBefore, onlyNow) =>
    `${t.count(twice)} ${t.agreeing(twice, 'a răspuns', 'au răspuns')} de două ori, ${t.count(onlyBefore)} numai înainte, ${t.count(onlyNow)} numai acum`,
  twice: (line) => `Cei care au răspuns de două ori: ${line}`,
  onlyNow: (line) =>
    `Cei care au răspuns numai acum, și împreună cu ei toți cei care au răspuns atunci: ${line}`,
  onlyBefore: (line) =>
    `Cei care au răspuns numai înainte, și împreună cu ei toți cei care au răspuns atunci: ${line}`,
  change: (before, after, confidence, bounds, pValue) => {
    const digits = placesOfChange(before, after, t.places.nps);
    const certainty = [
      ...(bounds === null ? [] : [interval(t, confidence, bounds)]),
      ...(pValue === null ? [] : [t.p(pValue)]),
    ];
    const ends = `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
    const told = certainty.length === 0 ? '' : ` (${certainty.join(', ')})`;
    return `${ends}, ${signedPoints(t, after - before, digits)}${told}`;
  },
  parts: ({ stayers, joiners, leavers, total }) => {
    if (joiners === null && leavers === null)
      return 'Toți au răspuns de două ori: toată schimbarea este a lor.';
    const digits = placesOfSum([stayers, joiners ?? 0, leavers ?? 0], total, t.places.nps);
    const texts = [
      `${t.nps(stayers, digits)} de la ei`,
      ...(joiners === null ? [] : [`${t.nps(joiners, digits)} de la cei care au răspuns numai acum`]),
      ...(leavers === null ? [] : [`${t.nps(leavers, digits)} de la cei care au răspuns numai înainte`]),
    ];
    return `Din schimbarea de ${t.nps(total, digits)}: ${texts.join(', ')}.`;
  },
  hidden: (minN) =>
    `${hiddenGroups(t, minN, ['client', 'clienți'], 'un astfel de număr')}, cum s-ar deduce și din interval`,
  untested: 'n < 10 au răspuns de două ori: prea puțini pentru un test',
  lowN: `${LOW_BASE}: sub 30 au răspuns de două ori`,
});
