// What the program knows about words in cells, passed to the readers of grids: these are separate files of dist, which
// would otherwise have a copy.
import { isMissingText } from '../cells/missing.js';
import { possibleAnswer } from '../cells/rejected.js';
import { hasDigit, plainCell, readWrittenNumber } from '../cells/written-number.js';
import { categoryWordOf } from '../names/words.js';

export interface CellWords {
  /** Whether a text says that there is no answer. */
  isMissing(text: string): boolean;
  /** The number of a scale that a text, labelled or not, is read as; undefined where it is none. */
  numberOf(text: string): number | undefined;
  hasDigit(text: string): boolean;
  /** Whether a text says how likely, how satisfied or how much. */
  isLabel(text: string): boolean;
  /** Whether a text names promoters or detractors. Passives do not count: "neutral" is in the middle of other scales too. */
  namesCategory(text: string): boolean;
}

const NPS = { low: 0, high: 10 };

export const CELL_WORDS: CellWords = {
  isMissing: isMissingText,
  numberOf: (text) => readWrittenNumber(plainCell(text))?.value,
  hasDigit,
  isLabel: (text) => possibleAnswer(text, NPS) === 'label',
  namesCategory: (text) => {
    const category = categoryWordOf(text);
    return category === 'promoter' || category === 'detractor';
  },
};
