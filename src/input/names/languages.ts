// The languages whose words are known.

import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import type { LanguageNames } from './language.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { ro } from './ro.js';

export const LANGUAGES: readonly LanguageNames[] = [en, fr, ro, es, pt, de, nl, it];
