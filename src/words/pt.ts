// Portuguese.
import type { Places } from '../report/numbers.js';
import { english } from './en.js';
import { customs } from './pt/customs.js';
import { numeralsOf } from './tongue/numerals.js';
import type { Words } from './words.js';

/** What reports say in Portuguese, with so many decimals. */
export const portuguese = (places: Places): Words => ({
  ...english(places),
  numerals: numeralsOf(customs, places),
});
