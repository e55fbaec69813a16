// German: what a report says of the data that it is made of.
import type { Tongue } from '../tongue/tongue.js';
import type { WarningWords } from '../warning-words.js';
import { reasonText } from './inspect.js';
import { answers, netScoreText, quoted } from './phrases.js';

export const warningWords = (t: Tongue): WarningWords => ({
  'not-nps': ({ scale }) => `dies ist ein Saldo (${netScoreText(scale)}), kein NPS`,
  'score-column': ({ column, position, why }) =>
    `Bewertung: ${quoted(t, column)}${position === undefined ? '' : ` (Spalte ${position})`}, ${reasonText(t, why)}`,
  'date-column': ({ column, position, latestBy }) => {
    const what = latestBy === undefined ? 'wann geantwortet wurde' : 'welche Antwort die letzte ist';
    return `Datumsangaben: ${quoted(t, column)} (Spalte ${position}) sagt, ${what}`;
  },
  'comment-column': ({ column: { name, position } }) => `Kommentare: ${quoted(t, name)} (Spalte ${position})`,
  'blank-scores': ({ count }) => t.counted(count, 'leere Bewertung', 'leere Bewertungen'),
  'rejected-scores': ({ count }) => t.counted(count, 'ungültige Bewertung', 'ungültige Bewertungen'),
  'no-answers': () => 'es gibt keine Antworten, also keinen NPS',
  'small-scale': ({ low, high, answers: count }) => {
    const range =
      low === high
        ? `${t.agreeing(count, 'ist', 'sind alle')} ${low}`
        : `${t.agreeing(count, 'liegt', 'liegen')} zwischen ${low} und ${high}`;
    return `${answers(t, count)} ${range}, keine über 7; auf einer anderen Skala als 0–10 ist das kein NPS (--scale 0-10 sagt, dass es die Skala ist)`;
  },
  'masked-comments': ({ count }) =>
    `${t.counted(count, 'Adresse oder Nummer', 'Adressen und Nummern')} in den gezeigten Kommentaren maskiert; Namen von Personen lassen sich nicht erkennen`,
  'hidden-figures': ({ responses, minN }) =>
    `die Zahlen sind ausgeblendet: ${answers(t, responses)}, weniger als ${t.count(minN)}`,
});
