// Which text parts the answers in the cells of a column, where cells look like several answers each.
import { splitAnswers } from './answers.js';

/** Those that survey tools write, the surest first. An answer may hold a comma without a space, so `, ` is before `,`. */
const SEPARATORS = [';', '|', '\n', ', ', ','] as const;

/** The least share of the responses whose cells hold the separator. */
const SHARE = 0.2;
/** The least number of different cells that one answer must be in. */
const RECURS = 3;

/**
 * The text that parts the answers of cells, if one is likely: at least a fifth of the responses have it in their cell,
 * some answer recurs in three different cells and stands alone in one, and there are fewer than half as many answers as
 * cells. "Austin, Texas" and the like have more parts than cells.
 * @param cells each different cell that is not blank, trimmed, with the number of its responses
 * @example
 * const cells = [['CRM', 9], ['CRM;Chat', 4], ['Chat', 5], ['CRM;Desk', 3], ['Chat;Desk', 2], ['Desk', 1], ['CRM;Chat;Desk', 1]];
 * likelySeparator(cells); // => ';'
 */
export function likelySeparator(
  cells: readonly (readonly [text: string, responses: number])[],
): string | undefined {
  return SEPARATORS.find((separator) => isLikely(cells, separator));
}

function isLikely(
  cells: readonly (readonly [text: string, responses: number])[],
  separator: string,
): boolean {
  const holding = cells.filter(([text]) => text.includes(separator));
  const responses = (some: typeof cells) => some.reduce((sum, [, count]) => sum + count, 0);
  if (responses(holding) < SHARE * responses(cells)) return false;
  const alone = new Set<string>();
  const cellsOf = new Map<string, number>();
  for (const [text] of cells) {
    const answers = splitAnswers(text, separator);
    if (answers.length === 1) alone.add(answers[0]!);
    for (const answer of answers) cellsOf.set(answer, (cellsOf.get(answer) ?? 0) + 1);
  }
  const recurs = [...cellsOf].some(([answer, count]) => count >= RECURS && alone.has(answer));
  return recurs && 2 * cellsOf.size < cells.length;
}
