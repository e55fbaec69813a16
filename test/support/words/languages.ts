// The languages of reports beside English, for tests.
import type { Language } from '../../../src/words/languages.js';
import type { LanguageCase } from './case.js';
import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { ro } from './ro.js';

export const CASES: Readonly<Record<Exclude<Language, 'en'>, LanguageCase>> = { fr, ro, es, de, pt, it, nl };
