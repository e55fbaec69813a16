// Italian: what nps movers says.
import { placesOfChange, placesOfSum } from '../../report/numbers.js';
import type { MoversWords } from '../movers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { hiddenGroups, interval, LOW_N, signedPoints, TOO_FEW } from './phrases.js';

export const moversWords = (t: Tongue): MoversWords => ({
  categories: { promoter: 'promotore', passive: 'passivo', detractor: 'detrattore' },
  headings: {
    before: 'prima',
    after: 'ora',
    category: 'categoria',
    id: 'id',
    scoreBefore: 'voto prima',
    scoreAfter: 'voto ora',
    commentBefore: 'commento prima',
    commentAfter: 'commento ora',
    now: (category) => `ora: ${category}`,
  },
  who: (twice, onlyBefore, onlyNow) =>
    `${t.count(twice)} ${t.agreeing(twice, 'ha risposto', 'hanno risposto')} due volte, ${t.count(onlyBefore)} solo prima, ${t.count(onlyNow)} solo ora`,
  twice: (line) => `Chi ha risposto due volte: ${line}`,
  onlyNow: (line) => `Chi ha risposto solo ora, e con loro tutti quelli di ora: ${line}`,
  onlyBefore: (line) => `Chi ha risposto solo prima, e con loro tutti quelli di prima: ${line}`,
  change: (before, after, confidence, bounds, p) => {
    const digits = placesOfChange(before, after, t.places.nps);
    const certainty = [
      ...(bounds === null ? [] : [interval(t, confidence, bounds)]),
      ...(p === null ? [] : [t.p(p)]),
    ];
    const ends = `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
    const how = certainty.length === 0 ? '' : ` (${certainty.join(', ')})`;
    return `${ends}, ${signedPoints(t, after - before, digits)}${how}`;
  },
  parts: ({ stayers, joiners, leavers, total }) => {
    if (joiners === null && leavers === null)
      return 'Tutti hanno risposto due volte: l’intera variazione è loro.';
    const digits = placesOfSum([stayers, joiners ?? 0, leavers ?? 0], total, t.places.nps);
    const texts = [
      `${t.nps(stayers, digits)} loro`,
      ...(joiners === null ? [] : [`${t.nps(joiners, digits)} da chi ha risposto solo ora`]),
      ...(leavers === null ? [] : [`${t.nps(leavers, digits)} da chi ha risposto solo prima`]),
    ];
    return `Della variazione di ${t.nps(total, digits)}: ${texts.join(', ')}.`;
  },
  hidden: (minN) =>
    hiddenGroups(t, minN, ['cliente', 'clienti'], 'un tale numero, come farebbe l’intervallo'),
  untested: `n < 10 hanno risposto due volte: ${TOO_FEW}`,
  lowN: `${LOW_N}: meno di 30 hanno risposto due volte`,
});
