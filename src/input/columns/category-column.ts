// Columns that hold categories, and the score column that one is beside.
import { categoryOf, categoryOn } from '../../core/category.js';
import { firstAnswer, NPS_SCALE, type Scale } from '../../core/scale.js';
import { type CategoryCodes, isCategoryWord, NO_CODES, parseCategory } from '../cells/category.js';
import { BLANK, isBlankScore, parseScore, type ScoreRules } from '../cells/score.js';
import type { Column } from '../table/header.js';
import { codesShown } from './category-codes.js';
import { plainName } from './names.js';

type Rows = readonly (readonly string[])[];

/** The stored category beside a score: Qualtrics (tag_NPS_GROUP, tag_group) and IntelliSurvey (tag_NPS_DPP). */
const GROUP_SUFFIX = /^(.+?)(?:_NPS_GROUP|_NPS_DPP|(_group))$/i;
const NOT_A_SCORE = /(?:^|[^a-z])(?:group|category|segment|type|status)(?:[^a-z]|$)/;
/** -100, 0 and 100 stand for detractor, passive and promoter. */
export const NET_CODES = new Set(['-100', '0', '100']);

/**
 * The column next to this one that stores its category, or undefined. `tag_NPS_GROUP` says so by its name;
 * `tag_group` may hold anything, such as age groups, so its cells must be categories that mostly go with the scores.
 * @param scale of the scores
 */
export function groupNeighbour(
  column: Column,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  scale: Scale = NPS_SCALE,
): Column | undefined {
  return neighboursOf(column, columns).find((neighbour) =>
    neighbour.labels.some((label) => {
      const [, tag, anyGroup] = GROUP_SUFFIX.exec(label) ?? [];
      const isTag = tag !== undefined && column.labels.some((own) => own.toLowerCase() === tag.toLowerCase());
      return isTag && (anyGroup === undefined || goesWith(column, neighbour, rows, scale));
    }),
  );
}

/** The columns next to one in its file: the one to the right first. */
export function neighboursOf({ position }: Column, columns: readonly Column[]): Column[] {
  return [columns[position], columns[position - 2]].filter(
    (column): column is Column => column !== undefined && column.joined === undefined,
  );
}

function goesWith(column: Column, neighbour: Column, rows: Rows, scale: Scale): boolean {
  const codes = codesShown(neighbour, rows);
  if (codes === undefined) return false;
  const filled = filledPairs(column, neighbour, rows, { scale, fractions: 'floor', missing: [] }, codes);
  return filled.filter((pair) => isAgreement(pair, scale)).length * 2 > filled.length;
}

/** Whether the two stand for the same answers in every row that has both; the neighbour holds words. */
export function agreesInEveryRow(column: Column, neighbour: Column, rows: Rows, rules: ScoreRules): boolean {
  if (!holdsCategories(neighbour, rows)) return false;
  const filled = filledPairs(column, neighbour, rows, rules, NO_CODES);
  return filled.length > 0 && filled.every((pair) => isAgreement(pair, rules.scale));
}

type Pair = readonly [score: number, stored: number];

function filledPairs(
  column: Column,
  neighbour: Column,
  rows: Rows,
  rules: ScoreRules,
  codes: CategoryCodes,
): Pair[] {
  return rows
    .map(
      (row): Pair => [
        parseScore(row[column.position - 1] ?? '', rules),
        parseCategory(row[neighbour.position - 1] ?? '', codes),
      ],
    )
    .filter(([score, stored]) => score !== BLANK && stored !== BLANK);
}

function isAgreement([score, stored]: Pair, scale: Scale): boolean {
  const answer = score + firstAnswer(scale);
  return score >= 0 && stored >= 0 && categoryOn(scale, answer) === categoryOf(stored);
}

/** Whether the column's name is that of a category. */
export function isGroup(column: Column): boolean {
  return column.labels.some(
    (label) => GROUP_SUFFIX.test(label) || (NOT_A_SCORE.test(plainName(label)) && label.length < 40),
  );
}

/** Whether every filled cell is a category in words. */
export function holdsCategories(column: Column, rows: Rows): boolean {
  let found = false;
  for (const row of rows) {
    const cell = row[column.position - 1] ?? '';
    if (isCategoryWord(cell)) found = true;
    else if (!isBlankScore(cell)) return false;
  }
  return found;
}

/** Whether the column holds exactly one code of categories, and either has the name of such or holds -100 and 100. */
export function holdsCodes(column: Column, rows: Rows): boolean {
  const codes = codesShown(column, rows);
  return codes !== undefined && codes.size > 0 && (isGroup(column) || codes.has('-100'));
}
