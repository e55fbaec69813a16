// Spanish.
import type { Places } from '../report/numbers.js';
import { english } from './en.js';
import { customs } from './es/customs.js';
import { numeralsOf } from './tongue/numerals.js';
import type { Words } from './words.js';

/** What reports say in Spanish, with so many decimals. */
export const spanish = (places: Places): Words => ({
  ...english(places),
  numerals: numeralsOf(customs, places),
});
