// What the tests of a language's words need to know of it.
import type { Places } from '../../../src/report/numbers.js';
import type { Customs, Noun } from '../../../src/words/tongue/customs.js';
import type { Words } from '../../../src/words/words.js';

export interface LanguageCase {
  readonly customs: Customs;
  readonly words: (places: Places) => Words;
  /** "Answer", as it is said of one and of more. */
  readonly noun: Noun;
  /** 0, 1, 2, 5, 20, 21, 101 and 1,000,000 answers. */
  readonly counted: readonly string[];
  /** Words of English reports that are words of this language too, in lower case but for abbreviations in capitals. */
  readonly alike: readonly string[];
}
