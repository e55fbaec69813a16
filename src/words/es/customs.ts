// What is peculiar to Spanish. Quotes and the space before %: RAE, Ortografía de la lengua española (2010); "1 000 000 de"
// after millions and the plural rules: CLDR.
import type { Customs } from '../tongue/customs.js';

export const customs: Customs = {
  language: 'es',
  to: ' a ',
  quotes: ['«', '»'],
  linked: { category: 'many', of: (noun) => `de ${noun}` },
  week: (week, year) => `S${week} ${year}`,
  quarter: (quarter, year) => `T${quarter} ${year}`,
  nouns: { day: ['día', 'días'] },
};
