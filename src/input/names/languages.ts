// The languages whose words are known.

import { ar } from './ar.js';
import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import { fi } from './fi.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hu } from './hu.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import type { LanguageNames } from './language.js';
import { nl } from './nl.js';
import { no } from './no.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import { sk } from './sk.js';
import { sv } from './sv.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { zh } from './zh.js';

/** English comes first; the order means nothing else. */
export const LANGUAGES: readonly LanguageNames[] = [
  en,
  fr,
  ro,
  es,
  pt,
  de,
  nl,
  it,
  sv,
  da,
  no,
  fi,
  pl,
  cs,
  sk,
  hu,
  el,
  tr,
  ru,
  uk,
  ja,
  zh,
  ko,
  ar,
  he,
];
