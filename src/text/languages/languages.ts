// The languages whose words are known.

import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fi } from './fi.js';
import { fr } from './fr.js';
import { hu } from './hu.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import type { LanguageWords } from './language.js';
import { nl } from './nl.js';
import { no } from './no.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { tr } from './tr.js';
import { zh } from './zh.js';

/** By their code of ISO 639-1. English comes first; the order means nothing else. */
export const LANGUAGES = {
  en,
  fr,
  ro,
  es,
  de,
  pt,
  it,
  nl,
  ru,
  tr,
  pl,
  sv,
  da,
  no,
  fi,
  hu,
  cs,
  ja,
  zh,
  ko,
} satisfies Record<string, LanguageWords>;

/** A language whose words are known, by its code of ISO 639-1. */
export type Language = keyof typeof LANGUAGES;

/** All of them, in the order of the table. */
export const ALL_LANGUAGES = Object.keys(LANGUAGES) as readonly Language[];

/** The English name of a language. */
export function languageName(language: Language): string {
  return LANGUAGES[language].names.split(',')[0]!;
}
