// Groups of respondents who gave the same answer, where each may have given several: a respondent is in all of theirs.
import { splitAnswers } from './answers.js';
import {
  type Group,
  type GroupKey,
  largestOf,
  mergeGroups,
  OTHER,
  responsesOf,
  unansweredIn,
} from './group.js';

/** The groups of a breakdown by cells that hold several answers. */
export interface AnswerGroups {
  /** One for each answer, with all who gave it, in the order in which they were met; one may pool others. */
  readonly groups: readonly Group[];
  /** By whole cells: a partition of the respondents. */
  readonly cells: readonly Group[];
  /** The cells that hold the answer of each group. */
  readonly cellsOf: ReadonlyMap<Group, readonly Group[]>;
  /** Some respondents are in more than one group. */
  readonly overlapping: boolean;
}

/**
 * The groups by the answers that cells hold. Where several columns are crossed, each answer in a cell of one meets each
 * in the cell of the other.
 * @param cells the groups by whole cells
 * @param isSplit of each column of the breakdown, whether its cells are parted into answers
 * @param separator what parts them
 * @example
 * const cells = [
 *   { key: ['CRM; Billing'], tally: tally([10, 9]) },
 *   { key: ['CRM'], tally: tally([3]) },
 * ];
 * const { groups } = groupsOfAnswers(cells, [true], ';');
 * groups.map(({ key, tally }) => [key[0], nps(tally)]); // => [['CRM', 33.333], ['Billing', 100]]
 */
export function groupsOfAnswers(
  cells: readonly Group[],
  isSplit: readonly boolean[],
  separator: string,
): AnswerGroups {
  const byKey = new Map<string, { readonly key: GroupKey; readonly cells: Group[] }>();
  let overlapping = false;
  for (const cell of cells) {
    const keys = keysIn(cell.key, isSplit, separator);
    overlapping ||= keys.length > 1 && (responsesOf(cell) > 0 || cell.unanswered !== undefined);
    for (const key of keys) {
      const name = JSON.stringify(key);
      const known = byKey.get(name);
      if (known === undefined) byKey.set(name, { key, cells: [cell] });
      else known.cells.push(cell);
    }
  }
  const cellsOf = new Map<Group, readonly Group[]>();
  for (const { key, cells: own } of byKey.values())
    cellsOf.set({ key, tally: mergeGroups(own), ...unansweredIn(own) }, own);
  return { groups: [...cellsOf.keys()], cells, cellsOf, overlapping };
}

/**
 * Keeps the groups with most responses and pools the others: all who are in any of them, each counted once. Whoever
 * gave an answer that is kept too is in both.
 * @param top how many groups to keep, a whole number from 1
 * @example
 * const cells = [
 *   { key: ['CRM'], tally: tally([10, 9]) },
 *   { key: ['CRM;Chat'], tally: tally([3]) },
 *   { key: ['Billing;Chat'], tally: tally([7]) },
 * ];
 * const { groups } = keepLargestAnswers(groupsOfAnswers(cells, [true], ';'), 1);
 * groups.map(({ key, tally }) => [key[0], nps(tally)]); // => [['CRM', 33.333], ['(other)', -50]]
 */
export function keepLargestAnswers(answers: AnswerGroups, top: number): AnswerGroups {
  const { groups, cells, cellsOf } = answers;
  const largest = largestOf(groups, top);
  const others = groups.filter((group) => !largest.has(group));
  if (others.length === 0) return answers;
  const pooled = new Set(others.flatMap((group) => cellsOf.get(group)!));
  const own = cells.filter((cell) => pooled.has(cell));
  const key = others[0]!.key.map(() => OTHER);
  const pool: Group = { key, tally: mergeGroups(own), ...unansweredIn(own), other: true };
  const kept = groups.filter((group) => largest.has(group));
  return { ...answers, groups: [...kept, pool], cellsOf: new Map(cellsOf).set(pool, own) };
}

/** The keys of all groups that a cell is in: a cell without an answer is blank. */
function keysIn(key: GroupKey, isSplit: readonly boolean[], separator: string): GroupKey[] {
  return key.reduce<(string | null)[][]>(
    (keys, cell, column) => {
      const answers = cell === null || !isSplit[column] ? [cell] : splitAnswers(cell, separator);
      const values = answers.length === 0 ? [null] : answers;
      return keys.flatMap((left) => values.map((value) => [...left, value]));
    },
    [[]],
  );
}
