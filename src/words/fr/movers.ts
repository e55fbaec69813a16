// French: what nps movers says.
import { placesOfChange, placesOfSum } from '../../report/numbers.js';
import type { MoversWords } from '../movers-words.js';
import type { Tongue } from '../tongue/tongue.js';
import { hiddenGroups, interval, signedPoints } from './phrases.js';
import { fr } from './typography.js';

export const moversWords = (t: Tongue): MoversWords => ({
  categories: { promoter: 'promoteur', passive: 'passif', detractor: 'détracteur' },
  headings: {
    before: 'avant',
    after: 'maintenant',
    category: 'catégorie',
    id: 'id',
    scoreBefore: 'note avant',
    scoreAfter: 'note maintenant',
    commentBefore: 'commentaire avant',
    commentAfter: 'commentaire maintenant',
    now: (category) => fr`maintenant : ${category}`,
  },
  who: (twice, onlyBefore, onlyNow) =>
    `${t.counted(twice, 'a répondu', 'ont répondu')} deux fois, ${t.count(onlyBefore)} seulement avant, ${t.count(onlyNow)} seulement maintenant`,
  twice: (line) => fr`Ceux qui ont répondu deux fois : ${line}`,
  onlyNow: (line) =>
    fr`Ceux qui n’ont répondu que maintenant, et avec eux tous ceux qui ont répondu alors : ${line}`,
  onlyBefore: (line) =>
    fr`Ceux qui n’ont répondu qu’avant, et avec eux tous ceux qui ont répondu alors : ${line}`,
  change: (before, after, confidence, bounds, pValue) => {
    const digits = placesOfChange(before, after, t.places.nps);
    const certainty = [
      ...(bounds === null ? [] : [interval(t, confidence, bounds)]),
      ...(pValue === null ? [] : [t.p(pValue)]),
    ];
    const points = signedPoints(t, after - before, digits);
    const ends = `${t.nps(before, digits)} → ${t.nps(after, digits)}`;
    return `${ends}, ${points}${certainty.length === 0 ? '' : ` (${certainty.join(', ')})`}`;
  },
  parts: ({ stayers, joiners, leavers, total }) => {
    if (joiners === null && leavers === null)
      return fr`Tout le monde a répondu deux fois : toute la variation est la leur.`;
    const digits = placesOfSum([stayers, joiners ?? 0, leavers ?? 0], total, t.places.nps);
    const texts = [
      `${t.nps(stayers, digits)} d’eux`,
      ...(joiners === null ? [] : [`${t.nps(joiners, digits)} de ceux qui n’ont répondu que maintenant`]),
      ...(leavers === null ? [] : [`${t.nps(leavers, digits)} de ceux qui n’ont répondu qu’avant`]),
    ];
    return fr`Sur la variation de ${t.nps(total, digits)} : ${texts.join(', ')}.`;
  },
  hidden: (minN) =>
    `${hiddenGroups(t, minN, ['client', 'clients'], 'un tel nombre')}, comme le permettrait l’intervalle`,
  untested: fr`n < 10 ont répondu deux fois : trop peu pour un test`,
  lowN: fr`effectif faible : moins de 30 ont répondu deux fois`,
});
