// What is worth saying about the rows that were read: answers that perhaps should not count, groups that disagree
// with the score, customers who answered more than once.
import { categoryOf, categoryOn } from '../../core/category.js';
import type { Scale } from '../../core/scale.js';
import { isCategoryWord, parseCategory } from '../cells/category.js';
import { codesShown } from '../columns/category-codes.js';
import { groupNeighbour } from '../columns/category-column.js';
import { named } from '../columns/find.js';
import { type Column, ownColumns } from '../table/header.js';
import type { Table } from '../table/table.js';
import type { Doubt } from '../warnings.js';
import { type KnownCustomers, repeatedCustomers } from './customers.js';
import type { Remarker, SeenAnswer } from './remarker.js';

/** Columns by which survey tools mark rows that are no full, genuine answers. */
const DOUBTFUL: { header: RegExp; cell: RegExp; qualtrics?: RegExp; doubt: Doubt }[] = [
  {
    header: /^status$/i,
    cell: /preview|spam|\btest\b/i,
    qualtrics: /^(?:1|2|8|9|12|17|40|48)$/,
    doubt: 'preview',
  },
  { header: /^(?:finished|completed)$/i, cell: /^(?:0|false|no)$/i, doubt: 'partial' },
  { header: /^response type$/i, cell: /^partial$/i, doubt: 'partial' },
  { header: /^excluded_from_calculations$/i, cell: /^(?:1|true|yes)$/i, doubt: 'excluded' },
];

/** Counts the answers that a status column marks as previews, spam or partial. */
function doubtfulAnswers({ header, label }: Table): Remarker[] {
  return ownColumns(header.columns).flatMap((column) => {
    const kind = DOUBTFUL.find((one) => column.labels.some((name) => one.header.test(name.trim())));
    if (kind === undefined) return [];
    const pattern =
      header.vendor === 'Qualtrics' && kind.qualtrics
        ? new RegExp(`${kind.cell.source}|${kind.qualtrics.source}`, 'i')
        : kind.cell;
    const found = new Map<string, number>();
    return [
      {
        column,
        see: (cell: string, { repeat }: SeenAnswer) => {
          if (pattern.test(cell)) found.set(cell, (found.get(cell) ?? 0) + repeat);
        },
        warnings: () =>
          [...found].map(([value, count]) => ({
            code: 'doubtful-answers' as const,
            file: label,
            count,
            column: { ...named(column, header.columns), label: column.name },
            value,
            doubt: kind.doubt,
          })),
      },
    ];
  });
}

/** The column of the scores, and their scale. */
interface ScoredBy {
  readonly column: Column;
  readonly scale: Scale;
}

/** Compares the category that the survey tool stored with the one that the score gives. */
function storedGroup({ header, sample, label }: Table, { column: score, scale }: ScoredBy): Remarker[] {
  const group =
    groupNeighbour(score, header.columns, sample, scale) ??
    ownColumns(header.columns).find((column) => column !== score && holdsWords(column, sample));
  // Numbers that may stand for several categories disagree with nothing.
  const codes = group && codesShown(group, sample);
  if (group === undefined || codes === undefined) return [];
  let count = 0;
  let first = Number.POSITIVE_INFINITY;
  return [
    {
      column: group,
      see: (cell, { score: answer }, record, rows) => {
        const stored = parseCategory(cell, codes);
        if (stored < 0 || categoryOf(stored) === categoryOn(scale, answer)) return;
        count += rows;
        first = Math.min(first, record);
      },
      warnings: () =>
        count === 0 ? [] : [{ code: 'group-disagrees', file: label, column: group.name, count, first }],
    },
  ];
}

function holdsWords(column: Column, sample: Table['sample']): boolean {
  let filled = 0;
  for (const row of sample) {
    const cell = row[column.position - 1] ?? '';
    if (cell.trim() === '') continue;
    if (!isCategoryWord(cell)) return false;
    filled++;
  }
  return filled > 0;
}

/** All that watches the answers of one file. */
export function remarkersFor(
  table: Table,
  score: ScoredBy | undefined,
  customers: KnownCustomers,
  latestBy: boolean,
): Remarker[] {
  return [
    ...doubtfulAnswers(table),
    ...(score === undefined ? [] : storedGroup(table, score)),
    ...repeatedCustomers(table, customers, latestBy),
  ];
}
