// What names of columns and words in cells mean, in all languages that are known.
export { plainName } from './plain.js';
export { type StatedScale, statedScale } from './scale.js';
export { scoreNameOf } from './scores.js';
export { categoryWordOf, categoryWords, isMissingWord, isSummaryLabel } from './words.js';
