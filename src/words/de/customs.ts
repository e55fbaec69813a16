// What is peculiar to German. Quotes and the space before %: DIN 5008; "KW 23/2026": calendar weeks of DIN ISO 8601 as
// Duden abbreviates them; "Q2 2026" as quarterly reports of German companies and of Destatis's tables have it.
import type { Customs } from '../tongue/customs.js';

export const customs: Customs = {
  language: 'de',
  to: ' bis ',
  quotes: ['„', '“'],
  week: (week, year) => `KW ${week}/${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  nouns: { day: ['Tag', 'Tage'] },
};
