// What is peculiar to Italian. Quotes, and "1.000.000 di" after millions: Accademia della Crusca; separators and plural
// rules: CLDR. Quarters "T2" as Istat abbreviates them; a week with its year behind a stroke, for "sett. 23 2026" would be
// two numbers in a row.
import type { Customs } from '../tongue/customs.js';

export const customs: Customs = {
  language: 'it',
  to: ' a ',
  quotes: ['«', '»'],
  linked: { category: 'many', of: (noun) => `di ${noun}` },
  week: (week, year) => `sett. ${week}/${year}`,
  quarter: (quarter, year) => `T${quarter} ${year}`,
  nouns: { day: ['giorno', 'giorni'] },
};
