// German: what nps movers says.
import { placesOfChange, placesOfSum } from '../../report/numbers.js';
import type { MoversWords } from '../movers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { HIDDEN, interval, LOW_N, signedPoints } from './phrases.js';

export const moversWords = (t: Tongue): MoversWords => ({
  categories: { promoter: 'Promotor', passive: 'passiv', detractor: 'Kritiker' },
  headings: {
    before: 'vorher',
    after: 'jetzt',
    category: 'Kategorie',
    id: 'Kennung',
    scoreBefore: 'Bewertung vorher',
    scoreAfter: 'Bewertung jetzt',
    commentBefore: 'Kommentar vorher',
    commentAfter: 'Kommentar jetzt',
    now: (category) => `jetzt: ${category}`,
  },
  who: (twice, onlyBefore, onlyNow) =>
    `${t.count(twice)} zweimal befragt, ${t.count(onlyBefore)} nur vorher, ${t.count(onlyNow)} nur jetzt`,
  twice: (line) => `Wer zweimal geantwortet hat: ${line}`,
  onlyNow: (line) => `Wer nur jetzt geantwortet hat, und alle, die es damals taten, mit ihnen: ${line}`,
  onlyBefore: (line) => `Wer nur vorher geantwortet hat, und alle, die es damals taten, mit ihnen: ${line}`,
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
      return 'Alle haben zweimal geantwortet: die ganze Änderung geht auf sie zurück.';
    const digits = placesOfSum([stayers, joiners ?? 0, leavers ?? 0], total, t.places.nps);
    const texts = [
      `${t.nps(stayers, digits)} durch sie`,
      ...(joiners === null ? [] : [`${t.nps(joiners, digits)} durch die, die nur jetzt geantwortet haben`]),
      ...(leavers === null ? [] : [`${t.nps(leavers, digits)} durch die, die nur vorher geantwortet haben`]),
    ];
    return `Von der Änderung um ${t.nps(total, digits)}: ${texts.join(', ')}.`;
  },
  hidden: (minN) =>
    `${HIDDEN}: weniger als ${t.counted(minN, 'Kunde', 'Kunden')}, oder woraus sich eine solche Zahl ergäbe, wie auch aus dem Intervall`,
  untested: 'n < 10 haben zweimal geantwortet: zu wenige für einen Test',
  lowN: `${LOW_N}: weniger als 30 haben zweimal geantwortet`,
});
