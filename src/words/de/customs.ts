// What is peculiar to German. Quotes and the space before %: DIN 5008; "KW 23" and "Q2" as Destatis and DIN ISO 8601 have it.
import type { Customs } from '../tongue/customs.js';

export const customs: Customs = {
  language: 'de',
  to: ' bis ',
  quotes: ['„', '“'],
  week: (week, year) => `KW ${week} ${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  nouns: { day: ['Tag', 'Tage'] },
};
