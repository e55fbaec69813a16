// What is peculiar to Romanian. Quotes and the preposition after 20 and more: Academia Română, DOOM 3 (2021); plural rules:
// CLDR. Quarters in Roman numerals ("trim. II") and shares without a space before % as the yearbooks of the Institutul
// Național de Statistică print them.
import type { Customs } from '../tongue/customs.js';

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

export const customs: Customs = {
  language: 'ro',
  to: ' la ',
  quotes: ['„', '”'],
  percent: '%',
  linked: { category: 'other', of: (noun) => `de ${noun}` },
  week: (week, year) => `săpt. ${week}/${year}`,
  quarter: (quarter, year) => `trim. ${ROMAN[quarter]} ${year}`,
  nouns: { day: ['zi', 'zile'] },
};
