// Dutch.
import type { Places } from '../report/numbers.js';
import { english } from './en.js';
import { customs } from './nl/customs.js';
import { numeralsOf } from './tongue/numerals.js';
import type { Words } from './words.js';

/** What reports say in Dutch, with so many decimals. */
export const dutch = (places: Places): Words => ({
  ...english(places),
  numerals: numeralsOf(customs, places),
});
