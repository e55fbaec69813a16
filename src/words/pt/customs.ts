// What is peculiar to Portuguese. Figures and months are those that CLDR has under "pt", as Brazil writes them (4.298;
// 28 de jun. de 2026); Portugal reads them too, though it parts thousands by a space. Quotes “ ”, "1.000.000 de" after
// millions, and the singular up to 1.9 ("0 resposta", "1,5 ponto"): CLDR. Quarters "2º tri." as IBGE abbreviates them.
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
