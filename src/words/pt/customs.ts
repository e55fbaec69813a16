// What is peculiar to Portuguese, as Brazil writes it, which is what CLDR has under "pt". "1.000.000 de" after millions and
// the plural rules: CLDR. Quarters "2º tri." as IBGE abbreviates them.
import type { Customs } from '../tongue/customs.js';

export const customs: Customs = {
  language: 'pt',
  to: ' a ',
  quotes: ['“', '”'],
  linked: { category: 'many', of: (noun) => `de ${noun}` },
  week: (week, year) => `sem. ${week} de ${year}`,
  quarter: (quarter, year) => `${quarter}º tri. de ${year}`,
  nouns: { day: ['dia', 'dias'] },
};
