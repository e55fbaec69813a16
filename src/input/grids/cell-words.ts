// What the program knows of the words in cells, for readers of grids: they are files of their own, and would bring it again.
import { isMissingText } from '../cells/missing.js';
import { possibleAnswer } from '../cells/rejected.js';
import { hasDigit, plainCell, readWrittenNumber } from '../cells/written-number.js';
import { categoryWordOf } from '../names/words.js';

export interface CellWords {
  /** Whether a text says that there is no answer. */
  isMissing(text: string): boolean;
  /** The number of a scale that a text is read as, with its label or without; undefined where it is read as none. */
  numberOf(text: string): number | undefined;
  hasDigit(text: string): boolean;
  /** Whether a text says how likely, how satisfied, how much. */
  isLabel(text: string): boolean;
  /** Whether a text names promoters or detractors; "neutral" is a word for passives too, and in the middle of other scales. */
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
