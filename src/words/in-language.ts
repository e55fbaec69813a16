// The words of each language. English is at hand; each other is a file of its own, which is loaded only when it is asked for.
import { type Places, USUAL_PLACES } from '../report/numbers.js';
import { en, english } from './en.js';
import type { Language } from './languages.js';
import type { Words } from './words.js';

const OTHERS: Readonly<Record<Exclude<Language, 'en'>, (places: Places) => Promise<Words>>> = {
  fr: async (places) => (await import('./fr.js')).french(places),
  ro: async (places) => (await import('./ro.js')).romanian(places),
  es: async (places) => (await import('./es.js')).spanish(places),
  de: async (places) => (await import('./de.js')).german(places),
  pt: async (places) => (await import('./pt.js')).portuguese(places),
  it: async (places) => (await import('./it.js')).italian(places),
  nl: async (places) => (await import('./nl.js')).dutch(places),
};

/** What reports say in a language, with these decimals. */
export async function wordsIn(language: Language, places: Places): Promise<Words> {
  if (language !== 'en') return OTHERS[language](places);
  return places === USUAL_PLACES ? en : english(places);
}
