// What is peculiar to Dutch. Quotes: CLDR and the Taalunie; "wk 23": Genootschap Onze Taal; "K2" for quarters: CLDR.
import type { Customs } from '../tongue/customs.js';

export const customs: Customs = {
  language: 'nl',
  to: ' tot ',
  quotes: ['‘', '’'],
  week: (week, year) => `wk ${week} ${year}`,
  quarter: (quarter, year) => `K${quarter} ${year}`,
  nouns: { day: ['dag', 'dagen'] },
};
