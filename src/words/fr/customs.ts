// What is peculiar to French. Quotes, and the narrow space before ; : ! ? %: Imprimerie nationale, Lexique des règles
// typographiques (2002); "1 000 000 de" after millions and the plural rules: CLDR. "T2" is how Insee abbreviates quarters,
// "S23" how weeks of ISO 8601 are.
import type { Customs } from '../tongue/customs.js';

export const customs: Customs = {
  language: 'fr',
  colon: '\u202f: ',
  to: ' à ',
  quotes: ['«\u202f', '\u202f»'],
  percent: '\u202f%',
  linked: { category: 'many', of: ofNoun },
  mended: (day) => day.replace(/^1 /, '1er '),
  week: (week, year) => `S${week} ${year}`,
  quarter: (quarter, year) => `T${quarter} ${year}`,
  nouns: { day: ['jour', 'jours'] },
};

/** "de réponses", "d’achats" */
export function ofNoun(noun: string): string {
  return /^[aeiouyhàâéèêîôœ]/i.test(noun) ? `d’${noun}` : `de ${noun}`;
}
