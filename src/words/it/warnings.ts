// Italian: what a report says of the data that it is made of.
import type { Tongue } from '../tongue/tongue.js';
import type { WarningWords } from '../warning-words.js';
import { reasonText } from './inspect.js';
import { ANSWER, HIDDEN, netScoreText } from './phrases.js';

export const warningWords = (t: Tongue): WarningWords => ({
  'not-nps': ({ scale }) => `questo è un saldo (${netScoreText(scale)}), non un NPS`,
  'score-column': ({ column, position, why }) =>
    `voto: ${t.quote(column)}${position === undefined ? '' : ` (colonna ${position})`}, ${reasonText(t, why)}`,
  'date-column': ({ column, position, latestBy }) => {
    const what =
      latestBy === undefined ? 'quando una risposta è stata data' : 'quale risposta è la più recente';
    return `date: ${t.quote(column)} (colonna ${position}) dice ${what}`;
  },
  'comment-column': ({ column: { name, position } }) => `commenti: ${t.quote(name)} (colonna ${position})`,
  'blank-scores': ({ count }) => t.counted(count, 'voto vuoto', 'voti vuoti'),
  'rejected-scores': ({ count }) => t.counted(count, 'voto scartato', 'voti scartati'),
  'no-answers': () => 'non ci sono risposte, quindi nessun NPS',
  'small-scale': ({ low, high, answers }) => {
    const all = t.counted(answers, ...ANSWER);
    const range = low === high ? `con voto ${low}` : `da ${low} a ${high}`;
    return `${all} ${range}, nessuna sopra 7; su una scala diversa da 0–10 questo non è un NPS (--scale 0-10 dice che la scala è quella)`;
  },
  'masked-comments': ({ count }) =>
    `${t.counted(count, 'indirizzo o numero mascherato', 'indirizzi e numeri mascherati')} nei commenti mostrati; niente permette di riconoscere i nomi di persone`,
  'hidden-figures': ({ responses, minN }) =>
    `${HIDDEN}: ${t.counted(responses, ...ANSWER)}, meno di ${t.count(minN)}`,
});
