// What other rooms use of comments in any language: reading them, their languages, named themes and the starters.
export { languageCalled } from './languages/called.js';
export { ALL_LANGUAGES, LANGUAGES, type Language, languageName } from './languages/languages.js';
export { type CommentReader, loadReaderMaker, type ReaderMaker } from './reader.js';
export { STARTER_LANGUAGES, starterThemes, themeFileText } from './starters/starters.js';
export { type ThemeMatcher, themeMatcher } from './themes/matcher.js';
export type { NamedTheme } from './themes/named-theme.js';
export { NO_THEME, type ThemeFault, themesOfFile } from './themes/theme-file.js';
export type { LanguageShare } from './votes.js';
export type { Sentence, Word } from './words.js';
