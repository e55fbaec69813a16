// What names of columns and words in cells mean, in all languages that are known.
export { customerNameOf } from './customers.js';
export { plainWords } from './plain.js';
export { statedScale } from './scale.js';
export { scoreNameOf } from './scores.js';
export {
  categoryWordOf,
  categoryWords,
  isMissingCode,
  isMissingWord,
  isSummaryLabel,
  missingWords,
} from './words.js';
