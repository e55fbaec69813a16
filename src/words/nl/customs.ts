// What is peculiar to Dutch. Quotes: CLDR; weeks as "wk 23", quarters as "kw. 2": Genootschap Onze Taal.
import type { Customs } from '../tongue/customs.js';

export const customs: Customs = {
  language: 'nl',
  to: ' tot ',
  quotes: ['‘', '’'],
  week: (week, year) => `wk ${week} ${year}`,
  quarter: (quarter, year) => `kw. ${quarter} ${year}`,
  nouns: { day: ['dag', 'dagen'] },
};
