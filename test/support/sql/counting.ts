// What a query is to give, counted row by row.
import { COUNTED, type CountQuery } from '../../../src/sql/query.js';
import { ANSWERS } from './scenarios.js';
import { ROWS, type Row } from './table.js';

/** A row with what becomes of it. */
interface Seen {
  readonly row: Row;
  readonly isKept: boolean;
  /** Whether it is an answer that competes with others of its customer: then its score is told all the same. */
  readonly isRated: boolean;
  readonly isTied: boolean;
}

/**
 * The groups of an answer: the texts of each, and its figures.
 * @param keeps the conditions of the query, as they are meant
 */
export function countedGroups(
  query: CountQuery,
  keeps: (row: Row) => boolean,
): Map<string, Record<string, number>> {
  const { by, days = [], period = 'day', weight, count, latest } = query;
  const seen =
    latest === undefined ? ROWS.map(keptBy(query, keeps)) : latestOf(query, ROWS.map(keptBy(query, keeps)));
  const groups = new Map<string, Record<string, number>>();
  for (const { row, isKept, isRated, isTied } of seen) {
    const segments = [
      ...by.map((name) => row[name as keyof Row]),
      ...days.map((name) => row[name as keyof Row] && periodOf(String(row[name as keyof Row]), period)),
    ];
    const text = (cell: string | number | null, isTold = isKept) => (isTold ? String(cell ?? '') : '');
    const isAccounted = (query.where ?? []).length > 0 || weight?.as === 'sums' || latest !== undefined;
    const name = JSON.stringify([
      ...segments.map((cell) => text(cell)),
      text(row.score, isKept || isRated),
      ...(isAccounted ? [isKept ? '1' : '0'] : []),
      ...(weight?.as === 'groups' ? [text(row.weight)] : []),
    ]);
    const group = groups.get(name) ?? {};
    const add = (key: string, value: number) => {
      group[key] = (group[key] ?? 0) + value;
    };
    const times = count === undefined ? 1 : (row.n ?? 0);
    add(COUNTED.count, times);
    if (count !== undefined) add(COUNTED.badCounts, row.n === null ? 1 : 0);
    if (latest !== undefined) add(COUNTED.ties, isTied ? 1 : 0);
    if (weight?.as === 'sums') {
      const w = isKept ? (row.weight ?? 0) : 0;
      add(COUNTED.sumOfWeights, w * times);
      add(COUNTED.sumOfSquares, w * w * times);
      add(COUNTED.badWeights, isKept && !((row.weight ?? 0) > 0) ? 1 : 0);
    }
    groups.set(name, group);
  }
  return groups;
}

const keptBy =
  ({ weight, count, latest }: CountQuery, keeps: (row: Row) => boolean) =>
  (row: Row): Seen => {
    const weighsNothing =
      row.weight === 0 && (weight?.as === 'sums' || (weight !== undefined && latest !== undefined));
    const countsNothing = row.n === 0 && count !== undefined && latest !== undefined;
    return { row, isKept: keeps(row) && !weighsNothing && !countsNothing, isRated: false, isTied: false };
  };

/** Of the answers of a customer the latest is kept; what has no date is earlier than all, and in no order. */
function latestOf({ latest }: CountQuery, seen: readonly Seen[]): Seen[] {
  const competes = ({ row, isKept }: Seen) =>
    isKept &&
    (row.customer_id ?? '') !== '' &&
    ANSWERS.includes(row.score ?? '') &&
    (latest?.within === undefined || row.submitted_at !== null);
  const keyOf = ({ row }: Seen) =>
    `${row.customer_id} ${latest?.within === undefined ? '' : quarterOf(row.submitted_at ?? '')}`;
  const others = seen.filter((one) => !competes(one));
  const byKey = new Map<string, Seen[]>();
  for (const one of seen.filter(competes)) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
  const ranked = [...byKey.values()].flatMap((those) =>
    those
      .toSorted(
        (a, b) => (b.row.submitted_at ?? '').localeCompare(a.row.submitted_at ?? '') || b.row.id - a.row.id,
      )
      .map((one, i) => ({
        ...one,
        isKept: i === 0,
        isRated: true,
        isTied: i > 0 && one.row.submitted_at === null,
      })),
  );
  return [...others, ...ranked];
}

const quarterOf = (date: string) => `${date.slice(0, 4)} ${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** The ISO weeks of the days of the table, by the calendar. */
const WEEKS: Readonly<Record<string, string>> = {
  '2024-12-29': '2024-W52',
  '2024-12-30': '2025-W01',
  '2025-01-01': '2025-W01',
  '2025-03-31': '2025-W14',
  '2025-04-01': '2025-W14',
  '2026-01-01': '2026-W01',
};

function periodOf(date: string, period: 'day' | 'week' | 'month'): string {
  const day = date.slice(0, 10);
  return { day, week: WEEKS[day]!, month: day.slice(0, 7) }[period];
}
