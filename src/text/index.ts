// What the command line asks of this room. The build makes a file of its own of it: the words and stemmers of twenty
// languages are more than a program that starts for one score should hold.
export { languageCalled } from './languages/called.js';
export { ALL_LANGUAGES, LANGUAGES, type Language } from './languages/languages.js';
export { type CommentReader, loadReaderMaker, type ReaderMaker } from './reader.js';
export { STARTER_LANGUAGES, starterThemes, themeFileText } from './starters/starters.js';
export { themeMatcher } from './themes/matcher.js';
export type { NamedTheme } from './themes/named-theme.js';
export { type ThemeFault, themesOfFile } from './themes/theme-file.js';
