// The stemmers of @orama/stemmers (Snowball's), by language.
import type { Language } from './languages/languages.js';

/** Cuts off what a form adds to the word. */
export type Stem = (form: string) => string;

/** Each is loaded when it is asked for. Languages without one are not stemmed. */
const LOADERS: Partial<Record<Language, () => Promise<{ stemmer: Stem }>>> = {
  en: () => import('@orama/stemmers/english'),
  fr: () => import('@orama/stemmers/french'),
  ro: async () => ({ stemmer: withCedillas((await import('@orama/stemmers/romanian')).stemmer) }),
  es: () => import('@orama/stemmers/spanish'),
  de: () => import('@orama/stemmers/german'),
  pt: () => import('@orama/stemmers/portuguese'),
  it: () => import('@orama/stemmers/italian'),
  nl: () => import('@orama/stemmers/dutch'),
  ru: () => import('@orama/stemmers/russian'),
  tr: () => import('@orama/stemmers/turkish'),
  sv: () => import('@orama/stemmers/swedish'),
  da: () => import('@orama/stemmers/danish'),
  no: () => import('@orama/stemmers/norwegian'),
  fi: () => import('@orama/stemmers/finnish'),
  hu: () => import('@orama/stemmers/hungarian'),
};

/** Loads the stemmers of some languages. */
export async function loadStemmers(languages: readonly Language[]): Promise<ReadonlyMap<Language, Stem>> {
  const stemmers = new Map<Language, Stem>();
  for (const language of languages) {
    const loaded = await LOADERS[language]?.();
    if (loaded !== undefined) stemmers.set(language, loaded.stemmer);
  }
  return stemmers;
}

/** The rules of Romanian are written for ş and ţ with a cedilla, as texts were before 2007; ours have commas. */
function withCedillas(stem: Stem): Stem {
  return (form) => {
    if (!/[șț]/.test(form)) return stem(form);
    return stem(form.replaceAll('ș', 'ş').replaceAll('ț', 'ţ')).replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
  };
}
