// What is worth saying about the rows that were read: answers that perhaps should not count, groups that disagree
// with the score, customers who answered more than once.
import { categoryOf, categoryOn } from '../../core/category.js';
import type { Scale } from '../../core/scale.js';
import { isCategoryWord, parseCategory } from '../cells/category.js';
import { namesCustomer } from '../cells/customer.js';
import { groupNeighbour } from '../columns/category-column.js';
import { detectDateColumn } from '../columns/date-column.js';
import { named } from '../columns/find.js';
import type { Answer } from '../rows/batch.js';
import type { Column } from '../table/header.js';
import type { Table } from '../table/table.js';
import type { Doubt, InputWarning } from '../warnings.js';

/** What is known of an answer that is looked at. */
export interface SeenAnswer extends Pick<Answer, 'score' | 'repeat'> {
  /** 0 before, 1 after. */
  readonly half: 0 | 1;
}

/** Looks at one column of the answered rows of one file; `warnings` gives what it found in the end. */
export interface Remarker {
  readonly column: Column;
  /**
   * @param cell trimmed
   * @param record of the first row, from 1
   * @param rows how many rows gave this answer
   */
  see: (cell: string, answer: SeenAnswer, record: number, rows: number) => void;
  /**
   * It looks at every cell in order, until this number of them named a customer; else it minds only how often and where
   * first a cell occurs.
   */
  readonly wanted?: () => number;
  warnings: () => InputWarning[];
}

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
  return header.columns.flatMap((column) => {
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
    header.columns.find((column) => column !== score && holdsWords(column, sample));
  if (group === undefined) return [];
  let count = 0;
  let first = Number.POSITIVE_INFINITY;
  return [
    {
      column: group,
      see: (cell, { score: answer }, record, rows) => {
        const stored = parseCategory(cell);
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

const CUSTOMER_ID =
  /^(?:(?:respondent|customer|user|client|contact|account|person|member|subscriber|recipient)[ _-]?(?:id|uuid|key|no|number|reference)|external[ _]?reference|(?:recipient|respondent|user|customer)?[ _]?e-?mail(?:[ _]?address)?|unique[ _]?id)$/i;
/** Repeats are looked for among the first answers, up to this number, so that memory stays flat. */
const IDS_REMEMBERED = 100_000;

/** Remembers who answered, and counts answers of a customer who has answered before, in this file or another. */
function repeatedCustomers(
  { header, sample, label }: Table,
  customers: readonly Set<string>[],
  latestBy: boolean,
): Remarker[] {
  const isId = ({ name }: Column) => CUSTOMER_ID.test(name.trim().replace(/([a-z])([A-Z])/g, '$1_$2'));
  const column = header.columns.find(isId);
  if (column === undefined) return [];
  let looked = 0;
  let repeats = 0;
  let stopped = false;
  return [
    {
      column,
      // One more than is looked at shows that there are more.
      wanted: () => (stopped ? 0 : IDS_REMEMBERED - looked + 1),
      see: (id, { half }) => {
        if (!namesCustomer(id)) return;
        const seen = customers[half]!;
        stopped ||= looked === IDS_REMEMBERED || seen.size === IDS_REMEMBERED;
        if (stopped) return;
        looked++;
        if (seen.has(id)) repeats++;
        else seen.add(id);
      },
      warnings: () => {
        if (repeats === 0 || latestBy) return [];
        const date = detectDateColumn(header.columns, sample);
        return [
          {
            code: 'repeated-ids',
            file: label,
            column: { ...named(column, header.columns), label: column.name },
            count: repeats,
            among: stopped ? looked : undefined,
            date: date && named(date, header.columns),
          },
        ];
      },
    },
  ];
}

/** All that watches the answers of one file. */
export function remarkersFor(
  table: Table,
  score: ScoredBy | undefined,
  customers: readonly Set<string>[],
  latestBy: boolean,
): Remarker[] {
  return [
    ...doubtfulAnswers(table),
    ...(score === undefined ? [] : storedGroup(table, score)),
    ...repeatedCustomers(table, customers, latestBy),
  ];
}
