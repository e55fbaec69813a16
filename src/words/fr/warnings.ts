// French: what a report says of the data that it is made of.
import type { Tongue } from '../tongue/tongue.js';
import type { WarningWords } from '../warning-words.js';
import { reasonText } from './inspect.js';
import { netScoreText } from './phrases.js';
import { fr } from './typography.js';

const ANSWER = ['réponse', 'réponses'] as const;

export const warningWords = (t: Tongue): WarningWords => ({
  'not-nps': ({ scale }) => `ceci est un score net (${netScoreText(scale)}), pas un NPS`,
  'score-column': ({ column, position, why }) =>
    fr`note : ${t.quote(column)}${position === undefined ? '' : ` (colonne ${position})`}, ${reasonText(t, why)}`,
  'date-column': ({ column, position, latestBy }) => {
    const what = latestBy === undefined ? 'quand une réponse a été donnée' : 'quelle réponse est la dernière';
    return fr`dates : ${t.quote(column)} (colonne ${position}) dit ${what}`;
  },
  'comment-column': ({ column: { name, position } }) =>
    fr`commentaires : ${t.quote(name)} (colonne ${position})`,
  'blank-scores': ({ count }) => `${t.counted(count, 'note vide', 'notes vides')}`,
  'rejected-scores': ({ count }) => t.counted(count, 'note rejetée', 'notes rejetées'),
  'no-answers': () => fr`il n’y a pas de réponses, donc pas de NPS`,
  'small-scale': ({ low, high, answers }) => {
    const all = t.counted(answers, ...ANSWER);
    const range = low === high ? `valent toutes ${low}` : `vont de ${low} à ${high}`;
    return fr`${all} ${range}, aucune au-dessus de 7 ; sur une autre échelle que 0–10, ce n’est pas un NPS (--scale 0-10 dit que c’est l’échelle)`;
  },
  'masked-comments': ({ count }) =>
    fr`${t.counted(count, 'adresse ou numéro masqué', 'adresses et numéros masqués')} dans les commentaires montrés ; rien ne permet de reconnaître les noms de personnes`,
  'hidden-figures': ({ responses, minN }) =>
    fr`les chiffres sont masqués : ${t.counted(responses, ...ANSWER)}, moins de ${t.count(minN)}`,
});
