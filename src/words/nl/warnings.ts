// Dutch: what a report says of the data that it is made of.
import type { Tongue } from '../tongue/tongue.js';
import type { WarningWords } from '../warning-words.js';
import { reasonText } from './inspect.js';
import { answers, netScoreText, quoted } from './phrases.js';

export const warningWords = (t: Tongue): WarningWords => ({
  'not-nps': ({ scale }) => `dit is een saldo (${netScoreText(scale)}), geen NPS`,
  'score-column': ({ column, position, why }) =>
    `score: ${quoted(t, column)}${position === undefined ? '' : ` (kolom ${position})`}, ${reasonText(t, why)}`,
  'date-column': ({ column, position, latestBy }) => {
    const what = latestBy === undefined ? 'wanneer er is geantwoord' : 'welk antwoord het laatste is';
    return `datums: ${quoted(t, column)} (kolom ${position}) zegt ${what}`;
  },
  'comment-column': ({ column: { name, position } }) => `opmerkingen: ${quoted(t, name)} (kolom ${position})`,
  'blank-scores': ({ count }) => t.counted(count, 'lege score', 'lege scores'),
  'rejected-scores': ({ count }) => t.counted(count, 'ongeldige score', 'ongeldige scores'),
  'no-answers': () => 'er zijn geen antwoorden, dus is er geen NPS',
  'small-scale': ({ low, high, answers: count }) => {
    const range =
      low === high
        ? `${t.agreeing(count, 'is', 'zijn alle')} ${low}`
        : `${t.agreeing(count, 'ligt', 'liggen')} tussen ${low} en ${high}`;
    return `${answers(t, count)} ${range}, geen enkel boven 7; op een andere schaal dan 0–10 is dit geen NPS (--scale 0-10 zegt dat dit de schaal is)`;
  },
  'masked-comments': ({ count }) =>
    `${t.counted(count, 'adres of nummer', 'adressen en nummers')} in de getoonde opmerkingen gemaskeerd; namen van personen zijn niet te herkennen`,
  'hidden-figures': ({ responses, minN }) =>
    `de cijfers zijn verborgen: ${answers(t, responses)}, minder dan ${t.count(minN)}`,
});
