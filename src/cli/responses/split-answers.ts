// --answers-split: cells of several answers become segments that may overlap.
import { type AnswerGroups, groupsOfAnswers } from '../../core/answer-groups.js';
import { responsesOf } from '../../core/group.js';
import { likelySeparator } from '../../core/likely-separator.js';
import { MAX_SEGMENTS } from '../../input/options.js';
import type { ResponseOptions } from '../options/types.js';
import { cliError } from '../problems.js';
import type { CliWarning } from '../warnings.js';
import type { Collected } from './collect.js';

/** How many cells of a column are shown as examples. */
const EXAMPLES = 2;

/**
 * The same responses with a group for each answer in the cells of text columns, and a warning where no cell of any
 * holds the separator.
 * @param separator what parts the answers
 * @throws NpsError `too-many-segments` where a breakdown has more answers than there may be segments
 */
export function withAnswers(
  collected: Collected,
  separator: string,
  { maxSegments: limit = MAX_SEGMENTS }: ResponseOptions,
): { readonly collected: Collected; readonly warnings: readonly CliWarning[] } {
  const { reading } = collected;
  const breakdowns = collected.breakdowns.map(({ by, groups: cells }, i) => {
    const answers = groupsOfAnswers(cells, reading.byText[i]!, separator);
    if (answers.groups.length > limit)
      throw cliError({ kind: 'too-many-answers', by, segments: answers.groups.length, limit, separator });
    return { by, groups: [...answers.groups], answers };
  });
  const isSplit = textKeys(collected).some(({ cells }) => cells.some(([text]) => text.includes(separator)));
  return {
    collected: { ...collected, breakdowns },
    warnings: isSplit ? [] : [notSplit(collected, separator)],
  };
}

/** A warning for each column whose cells look like several answers each; for runs without --answers-split. */
export function severalAnswers(collected: Collected): CliWarning[] {
  return textKeys(collected).flatMap(({ column, cells }) => {
    const separator = likelySeparator(cells);
    return separator === undefined ? [] : [{ code: 'several-answers' as const, column, separator }];
  });
}

function notSplit(collected: Collected, separator: string): CliWarning {
  const keys = textKeys(collected);
  return {
    code: 'answers-not-split',
    separator,
    columns: keys.map(({ column, cells }) => ({
      column,
      cells: cells.slice(0, EXAMPLES).map(([text]) => text),
      likely: likelySeparator(cells),
    })),
  };
}

/** A column whose cells are segments as they are. */
interface TextKey {
  readonly column: string;
  /** Each different cell that is not blank, with the number of its responses. */
  readonly cells: readonly (readonly [text: string, responses: number])[];
}

function textKeys({ breakdowns, reading }: Collected): TextKey[] {
  const keys = new Map<string, Map<string, number>>();
  for (const [i, { by, groups, answers }] of breakdowns.entries()) {
    for (const [column, name] of by.entries()) {
      if (!reading.byText[i]![column] || keys.has(name)) continue;
      keys.set(name, cellsAt(answers?.cells ?? groups, column));
    }
  }
  return [...keys].map(([column, cells]) => ({ column, cells: [...cells] }));
}

function cellsAt(groups: AnswerGroups['cells'], column: number): Map<string, number> {
  const cells = new Map<string, number>();
  for (const group of groups) {
    const text = group.key[column]!;
    if (text !== null) cells.set(text, (cells.get(text) ?? 0) + responsesOf(group));
  }
  return cells;
}
