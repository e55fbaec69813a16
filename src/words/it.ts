// Italian.
import type { Places } from '../report/numbers.js';
import { english } from './en.js';
import { customs } from './it/customs.js';
import { numeralsOf } from './tongue/numerals.js';
import type { Words } from './words.js';

/** What reports say in Italian, with so many decimals. */
export const italian = (places: Places): Words => ({
  ...english(places),
  numerals: numeralsOf(customs, places),
});
