// Romanian: what a report says of the data that it is made of.
import type { Tongue } from '../tongue/tongue.js';
import type { WarningWords } from '../warning-words.js';
import { quoted, reasonText } from './inspect.js';
import { ANSWER, netScoreText } from './phrases.js';

export const warningWords = (t: Tongue): WarningWords => ({
  'not-nps': ({ scale }) => `acesta este un scor net (${netScoreText(scale)}), nu un NPS`,
  'score-column': ({ column, position, why }) =>
    `notă: ${quoted(t, column)}${position === undefined ? '' : ` (coloana ${position})`}, ${reasonText(t, why)}`,
  'date-column': ({ column, position, latestBy }) => {
    const what = latestBy === undefined ? 'când s-a răspuns' : 'care răspuns este ultimul';
    return `date: ${quoted(t, column)} (coloana ${position}) spune ${what}`;
  },
  'comment-column': ({ column: { name, position } }) =>
    `comentarii: ${quoted(t, name)} (coloana ${position})`,
  'blank-scores': ({ count }) => t.counted(count, 'notă necompletată', 'note necompletate'),
  'rejected-scores': ({ count }) => t.counted(count, 'notă respinsă', 'note respinse'),
  'no-answers': () => 'nu există răspunsuri, deci nici NPS',
  'small-scale': ({ low, high, answers }) => {
    const all = t.counted(answers, ...ANSWER);
    const range = low === high ? `cu nota ${low}` : `cu note de la ${low} la ${high}`;
    return `${all} ${range}, niciuna peste 7; pe altă scară decât 0–10 acesta nu este un NPS (--scale 0-10 spune că aceasta este scara)`;
  },
  'masked-comments': ({ count }) =>
    `${t.counted(count, 'adresă sau număr mascat', 'adrese și numere mascate')} în comentariile arătate; numele de persoane nu pot fi recunoscute`,
  'hidden-figures': ({ responses, minN }) =>
    `cifrele sunt ascunse: ${t.counted(responses, ...ANSWER)}, sub ${t.count(minN)}`,
});
