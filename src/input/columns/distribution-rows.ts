// Tables of a distribution with a row for each score or category.
import { SCORES } from '../../core/tally.js';
import { parseCategory } from '../cells/category.js';
import { scoreNameOf } from '../names/index.js';
import type { Column } from '../table/header.js';
import { saysCount } from './count-names.js';
import type { DistributionTable } from './counted-table.js';
import { LookedColumn, type Rows, scoreOf } from './looked-column.js';
import { namesRows } from './score-evidence.js';
import { totalIn } from './table-total.js';

/** Exports of answers have more columns, and looking at all would take long. */
const MOST_COLUMNS = 12;
/** Fewer rows than this may all be different by chance, though they are in order. */
const IN_ORDER = 6;
/** Where the name does not speak of counts. */
const UNNAMED = 9;
const UNNAMED_LOOK = 200;
/** Rows of a group, on average: answers would repeat. */
const PER_GROUP = { named: 3, unnamed: UNNAMED, categories: 2 };

/** A table with a row for each answer, as far as it looks like one. */
interface Guess {
  readonly shape: Shape;
  readonly table: DistributionTable;
}

/** The table that the rows look like, if any. */
export function tableOfRows(columns: readonly Column[], rows: Rows): DistributionTable | undefined {
  if (columns.length > MOST_COLUMNS) return undefined;
  // Every file of answers comes by here: where no name speaks of counts, a look at the beginning has to do.
  const some = columns.some(saysCount) ? rows : rows.slice(0, UNNAMED_LOOK);
  const looked = columns.map((column) => new LookedColumn(column, some));
  const guesses = looked.flatMap((answer) => guessOf(answer, looked) ?? []);
  // A number of a group may be from 0 to 10 too; but of it there are fewer.
  return guesses.toSorted((a, b) => b.shape.rows - a.shape.rows)[0]?.table;
}

function guessOf(answer: LookedColumn, looked: readonly LookedColumn[]): Guess | undefined {
  if ((!answer.isScore && !answer.isCategory) || answer.isNamed || namesRows(answer.column)) return undefined;
  const others = looked.filter((other) => other !== answer);
  const named = others.find((other) => other.isNamed && other.isWhole && !isNumbering(other.cells));
  // An id rises from row to row, and a column called a score holds answers.
  const numbers = others.filter(
    (other) => (other.isNumber || other.isWhole) && !isRising(other.cells) && !isCalledScore(other.column),
  );
  const count = named ?? numbers.find(({ isWhole }) => isWhole) ?? numbers[0];
  if (count === undefined) return undefined;
  const rest = others.filter((other) => other !== count);
  const least = !answer.isScore ? PER_GROUP.categories : named ? PER_GROUP.named : PER_GROUP.unnamed;
  const shape = shapeOf(answer, rest, least);
  if (shape === undefined || !isLikely(shape, named !== undefined)) return undefined;
  const isWhole = shape.rows === SCORES || (shape.isInOrder && shape.rows >= IN_ORDER);
  const table: DistributionTable = {
    kind: answer.isScore ? 'scores' : 'categories',
    answer: answer.column,
    count: count.isWhole ? count.column : undefined,
    total: count.isWhole ? totalIn(rest, answer.cells, [count]) : undefined,
    sure: answer.isScore && !endsOtherwise(answer) && named?.isExact === true && rest.length === 0 && isWhole,
  };
  return { shape, table };
}

function isCalledScore({ labels }: Column): boolean {
  return labels.some((label) => scoreNameOf(label) !== undefined);
}

/** Whether the last row is about no score: a total. */
function endsOtherwise({ isScore, cells }: LookedColumn): boolean {
  return isScore && scoreOf(cells.at(-1)!) < 0;
}

/** How the rows are grouped by other columns; in each group every answer is another. */
interface Shape {
  /** On average. */
  readonly rows: number;
  readonly groups: number;
  readonly isInOrder: boolean;
  /** Whether the answers are categories, of which there are three. */
  readonly isOfCategories: boolean;
  /** Whether each row has a name of its own, as somebody's answer has. */
  readonly isOfPeople: boolean;
}

/** @param least rows that a group has on average, if there are several */
function shapeOf(answer: LookedColumn, rest: readonly LookedColumn[], least: number): Shape | undefined {
  const { isScore } = answer;
  const cells = endsOtherwise(answer) ? answer.cells.slice(0, -1) : answer.cells;
  const keys = rest.filter(({ distinct }) => distinct * PER_GROUP.named <= cells.length);
  const groups = new Map<string, Set<number>>();
  for (const [i, cell] of cells.entries()) {
    const key = keys.map((other) => other.cells[i]).join('\0');
    const group = groups.get(key) ?? new Set();
    const code = isScore ? scoreOf(cell) : parseCategory(cell);
    // As answers do, most often within a few rows.
    if (group.has(code)) return undefined;
    groups.set(key, group.add(code));
    if (groups.size > 1 && groups.size * least > cells.length) return undefined;
  }
  const lists = [...groups.values()].map((group) => [...group]);
  return {
    rows: cells.length / lists.length,
    groups: lists.length,
    isInOrder: lists.every((list) => isRising(list) || isRising(list.toReversed())),
    isOfCategories: !isScore,
    isOfPeople: rest.some(
      ({ isNumber, distinct }) => distinct >= PER_GROUP.named && distinct >= cells.length && !isNumber,
    ),
  };
}

/** @param isNamed whether the name of a column speaks of counts */
function isLikely({ rows, groups, isInOrder, isOfCategories, isOfPeople }: Shape, isNamed: boolean): boolean {
  if (isOfCategories) return isNamed && rows > 1;
  if (rows >= SCORES - 1 || (isInOrder && rows >= (isNamed ? IN_ORDER : UNNAMED))) return true;
  return isNamed && !isOfPeople && rows >= (groups > 1 ? PER_GROUP.named : 2);
}

/** Whether each row has the number after that of the row before. */
function isNumbering(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell, i) => i === 0 || Number(cell) === Number(cells[i - 1]) + 1);
}

function isRising(values: readonly (string | number)[]): boolean {
  return values.every((value, i) => i === 0 || Number(value) > Number(values[i - 1]));
}
