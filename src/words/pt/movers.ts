// Portuguese: what nps movers says.
import { placesOfChange, placesOfSum } from '../../report/numbers.js';
import type { MoversWords } from '../movers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { hiddenGroups, interval, LOW_N, signedPoints, TOO_FEW } from './phrases.js';

export const moversWords = (t: Tongue): MoversWords => ({
  categories: { promoter: 'promotor', passive: 'neutro', detractor: 'detrator' },
  headings: {
    before: 'antes',
    after: 'agora',
    category: 'categoria',
    id: 'id',
    scoreBefore: 'nota antes',
    scoreAfter: 'nota agora',
    commentBefore: 'comentário antes',
    commentAfter: 'comentário agora',
    now: (category) => `agora: ${category}`,
  },
  who: (twice, onlyBefore, onlyNow) =>
    `${t.count(twice)} ${t.agreeing(twice, 'respondeu', 'responderam')} duas vezes, ${t.count(onlyBefore)} só antes, ${t.count(onlyNow)} só agora`,
  twice: (line) => `Quem respondeu duas vezes: ${line}`,
  onlyNow: (line) => `Quem só respondeu agora, e com eles todos os que responderam então: ${line}`,
  onlyBefore: (line) => `Quem só respondeu antes, e com eles todos os que responderam então: ${line}`,
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
    if (joiners === null && leavers === null) return 'Todos responderam duas vezes: toda a variação é deles.';
    const digits = placesOfSum([stayers, joiners ?? 0, leavers ?? 0], total, t.places.nps);
    const texts = [
      `${t.nps(stayers, digits)} deles`,
      ...(joiners === null ? [] : [`${t.nps(joiners, digits)} de quem só respondeu agora`]),
      ...(leavers === null ? [] : [`${t.nps(leavers, digits)} de quem só respondeu antes`]),
    ];
    return `Da variação de ${t.nps(total, digits)}: ${texts.join(', ')}.`;
  },
  hidden: (minN) => hiddenGroups(t, minN, ['cliente', 'clientes'], 'tal número, como o intervalo permitiria'),
  untested: `n < 10 responderam duas vezes: ${TOO_FEW}`,
  lowN: `${LOW_N}: menos de 30 responderam duas vezes`,
});
