// German.
import type { Places } from '../report/numbers.js';
import { customs } from './de/customs.js';
import { english } from './en.js';
import { numeralsOf } from './tongue/numerals.js';
import type { Words } from './words.js';

/** What reports say in German, with so many decimals. */
export const german = (places: Places): Words => ({
  ...english(places),
  numerals: numeralsOf(customs, places),
});
