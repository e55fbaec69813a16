// Spanish: what nps movers says.
import { placesOfChange, placesOfSum } from '../../report/numbers.js';
import type { MoversWords } from '../movers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { hiddenGroups, interval, LOW_BASE, signedPoints } from './phrases.js';

/** With these decimals. */
export const moversWords = (t: Tongue): MoversWords => ({
  categories: { promoter: 'promotor', passive: 'pasivo', detractor: 'detractor' },
  headings: {
    before: 'antes',
    after: 'ahora',
    category: 'categoría',
    id: 'id',
    scoreBefore: 'nota antes',
    scoreAfter: 'nota ahora',
    commentBefore: 'comentario antes',
    commentAfter: 'comentario ahora',
    now: (category) => `ahora: ${category}`,
  },
  who: (twice, onlyBefore, onlyNow) =>
    `${t.count(twice)} ${t.agreeing(twice, 'respondió', 'respondieron')} dos veces, ${t.count(onlyBefore)} solo antes, ${t.count(onlyNow)} solo ahora`,
  twice: (line) => `Quienes respondieron dos veces: ${line}`,
  onlyNow: (line) =>
    `Quienes respondieron solo ahora, y con ellos todos los que respondieron entonces: ${line}`,
  onlyBefore: (line) =>
    `Quienes respondieron solo antes, y con ellos todos los que respondieron entonces: ${line}`,
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
    if (joiners === null && leavers === null) return 'Todos respondieron dos veces: todo el cambio es suyo.';
    const digits = placesOfSum([stayers, joiners ?? 0, leavers ?? 0], total, t.places.nps);
    const texts = [
      `${t.nps(stayers, digits)} de ellos`,
      ...(joiners === null ? [] : [`${t.nps(joiners, digits)} de quienes respondieron solo ahora`]),
      ...(leavers === null ? [] : [`${t.nps(leavers, digits)} de quienes respondieron solo antes`]),
    ];
    return `Del cambio de ${t.nps(total, digits)}: ${texts.join(', ')}.`;
  },
  hidden: (minN) =>
    `${hiddenGroups(t, minN, ['cliente', 'clientes'], 'un número así')}, como también del intervalo`,
  untested: 'n < 10 respondieron dos veces: muy pocos para una prueba',
  lowN: `${LOW_BASE}: menos de 30 respondieron dos veces`,
});
