// Which language the cell of a language column names.
import { folded } from '../fold.js';
import { ALL_LANGUAGES, LANGUAGES, type Language } from './languages.js';

let byName: Map<string, Language> | undefined;

/**
 * The language that a text names, by its code or by its name in its own and some other languages; undefined where that is
 * none whose words are known.
 * @example
 * ['EN-GB', 'français', 'German (Austria)', 'Klingon'].map(languageCalled); // => ['en', 'fr', 'de', undefined]
 */
export function languageCalled(text: string): Language | undefined {
  byName ??= new Map(
    ALL_LANGUAGES.flatMap((language) =>
      LANGUAGES[language].names.split(',').map((name) => [plain(name), language] as const),
    ),
  );
  const name = plain(text.replace(/\([^()]*\)\s*$/, ''));
  // A code may have a script and a country after it: zh-Hans-CN, pt_BR.
  const code = /^([a-z]{2,3})(?:[-_][a-z\d]{2,8})+$/.exec(name)?.[1];
  return byName.get(name) ?? (code === undefined ? undefined : byName.get(code));
}

function plain(name: string): string {
  return folded(name.trim().toLowerCase().normalize('NFC'));
}
