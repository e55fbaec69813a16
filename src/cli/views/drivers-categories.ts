// The columns of segments in a table: the share that each explains, and its values that take most from the NPS and add most to it.

import type { DriverCategory } from '../../core/results.js';
import type { CellValue, ReportTable } from '../../report/report.js';
import type { Words } from '../../words/words.js';
import { strongest } from './drivers-shown.js';
import { valueText } from './values.js';

/** Characters of a value that are enough to know it. */
const EXCERPT = 16;

type Row = DriverCategory['values'][number];

/** @param top how many are shown by themselves; the others are one row */
export function categoryTable(categories: readonly DriverCategory[], top: number, words: Words): ReportTable {
  const { headings, others: othersText } = words.drivers;
  const shown = strongest(categories, top);
  const others = categories.length - shown.length;
  return {
    columns: [
      { title: headings.segments, kind: 'text' },
      { title: headings.explained, kind: 'percent' },
      { title: headings.worst, kind: 'text', drop: 2, excerpt: EXCERPT },
      { title: headings.nps, kind: 'nps', drop: 4 },
      { title: headings.leverage, kind: 'points', drop: 2 },
      { title: headings.best, kind: 'text', drop: 3, excerpt: EXCERPT },
      { title: headings.nps, kind: 'nps', drop: 4 },
      { title: headings.leverage, kind: 'points', drop: 3 },
      { title: '', name: headings.mark, kind: 'mark' },
    ],
    rows: [
      ...shown.map((category) => rowOf(category, words)),
      ...(others === 0 ? [] : [[othersText(others), '', '', '', '', '', '', '', null]]),
    ],
  };
}

function rowOf(category: DriverCategory, words: Words): CellValue[] {
  const { marks } = words.drivers;
  const { column, explained, significant, values, hidden } = category;
  const told = values.filter((row) => !row.hidden);
  const worst = furthest(told, (leverage) => -leverage);
  const best = furthest(told, (leverage) => leverage);
  return [
    column,
    explained,
    ...valueCells(column, worst, words),
    ...valueCells(column, best, words),
    hidden
      ? { text: marks.hidden, tone: 'dim' }
      : significant === false
        ? { text: marks.chance, tone: 'dim' }
        : null,
  ];
}

/** The row of the highest value above 0. */
function furthest(rows: readonly Row[], of: (leverage: number) => number): Row | undefined {
  const highest = Math.max(...rows.map(({ leverage }) => of(leverage ?? 0)));
  return highest > 0 ? rows.find(({ leverage }) => of(leverage ?? 0) === highest) : undefined;
}

function valueCells(column: string, row: Row | undefined, words: Words): CellValue[] {
  if (row === undefined) return ['', '', ''];
  return [valueText(column, row.segment[column] ?? null, words), row.nps, row.leverage];
}
