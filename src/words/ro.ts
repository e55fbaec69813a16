// Romanian.
import type { Places } from '../report/numbers.js';
import { english } from './en.js';
import { customs } from './ro/customs.js';
import { numeralsOf } from './tongue/numerals.js';
import type { Words } from './words.js';

/** What reports say in Romanian, with so many decimals. */
export const romanian = (places: Places): Words => ({
  ...english(places),
  numerals: numeralsOf(customs, places),
});
