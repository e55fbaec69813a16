// Cells of several answers, read as comments are: each answer is one word, and no phrase goes over two.
import { splitAnswers } from '../../core/answers.js';
import type { ReaderMaker } from '../../text/index.js';

/** @param separator what parts the answers of a cell */
export function answersAsWords(separator: string): ReaderMaker {
  const wordOf = (answer: string) => ({ stem: answer, form: answer, isTerm: true });
  return () => ({
    languages: [],
    read: (cell) => splitAnswers(cell, separator).map((answer) => [wordOf(answer)]),
    readings: (text) => [[wordOf(text)]],
  });
}
