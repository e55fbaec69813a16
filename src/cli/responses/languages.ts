// What people and cells call a language.
import { ALL_LANGUAGES, LANGUAGES, type Language } from '../../text/languages/languages.js';

const BY_NAME = new Map(
  ALL_LANGUAGES.flatMap((language) =>
    LANGUAGES[language].names.split(',').map((name) => [name.trim().toLowerCase(), language] as const),
  ),
);

/** `EN-GB`, `fr_CA`, `Deutsch`; undefined where its words are not known. */
export function languageCalled(text: string): Language | undefined {
  const name = text.trim().toLowerCase();
  return BY_NAME.get(name) ?? BY_NAME.get(name.split(/[-_ (]/)[0]!);
}
