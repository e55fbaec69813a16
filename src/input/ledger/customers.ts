// Customers who answered more than once.
import { customerId, namesCustomer, partsOfId } from '../cells/customer.js';
import { detectDateColumn } from '../columns/date-column.js';
import { named } from '../columns/find.js';
import { customerNameOf } from '../names/index.js';
import { type Column, ownColumns } from '../table/header.js';
import type { Table } from '../table/table.js';
import { CustomerSet } from './customer-set.js';
import type { Remarker } from './remarker.js';

/** Who answered in the whole data set, as far as a column names them. */
export interface KnownCustomers {
  /** Of each half, by their numbers. */
  readonly halves: readonly CustomerSet[];
  /** The column that names them, as options name it. */
  column: string | undefined;
}

/** Repeats are looked for among the first answers, up to this number, so that memory stays flat. */
const IDS_REMEMBERED = 100_000;
/** With this many answers to each value and more, the values are groups, such as tenants; fewer answers show nothing. */
const ANSWERS_OF_A_GROUP = 5;
const ENOUGH_ANSWERS = 20;
/** Rows that show which column to suggest for the date. */
const DATED_ROWS = 200;

/** Remembers who answered, and counts answers of a customer who has answered before, in this file or another. */
export function repeatedCustomers(
  { header, sample, label }: Table,
  customers: KnownCustomers,
  latestBy: boolean,
): Remarker[] {
  const found = customerColumn(ownColumns(header.columns), sample);
  if (found === undefined) return [];
  const { column, isGeneric } = found;
  // Rows of several files may be numbered alike, so what may be such a number is remembered for its own file alone.
  const remembered = isGeneric ? [new CustomerSet(), new CustomerSet()] : customers.halves;
  if (!isGeneric) customers.column ??= named(column, header.columns).name;
  const repeated = new CustomerSet();
  let looked = 0;
  let distinct = 0;
  let repeats = 0;
  let stopped = false;
  const seeParts = (high: number, low: number, half: number) => {
    const seen = remembered[half]!;
    stopped ||= looked === IDS_REMEMBERED || seen.size === IDS_REMEMBERED;
    if (stopped) return;
    looked++;
    if (seen.add(high, low)) {
      distinct++;
      return;
    }
    repeats++;
    repeated.add(high, low);
  };
  return [
    {
      column,
      // One more than is looked at shows that there are more.
      wanted: () => (stopped ? 0 : IDS_REMEMBERED - looked + 1),
      see: (cell, { half }) => {
        if (stopped) return;
        const id = customerId(cell);
        if (id !== undefined) seeParts(...partsOfId(id), half);
      },
      seeWatched: (customers) => {
        for (const seen of remembered) seen.expect(customers.length / 2);
        // By numbers, for an iterator would make an object of each.
        for (let i = 0; i < customers.length; i += 2)
          seeParts(customers[i]!, customers[i + 1]! >> 1, customers[i + 1]! & 1);
      },
      warnings: () => {
        if (repeats === 0 || latestBy) return [];
        const isGroup = isGeneric
          ? repeated.size * 2 > distinct || repeats * 2 >= looked
          : looked >= ENOUGH_ANSWERS && looked >= ANSWERS_OF_A_GROUP * (distinct + repeated.size);
        if (isGroup) return [];
        const date = detectDateColumn(header.columns, sample.slice(0, DATED_ROWS));
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

/**
 * The column that says who answered: the first with a name for that, else one with a generic name of which most values
 * occur once, and some again.
 */
function customerColumn(
  columns: readonly Column[],
  rows: Table['sample'],
): { column: Column; isGeneric: boolean } | undefined {
  const column = columns.find(({ name }) => customerNameOf(name) === 'customer');
  if (column !== undefined) return { column, isGeneric: false };
  const generic = columns
    .filter(({ name }) => customerNameOf(name) === 'generic')
    .map((one) => ({ column: one, ...repeatsIn(one, rows) }))
    .filter(({ distinct, repeated, isRising }) => repeated * 2 <= distinct && !isRising);
  const best = generic.find(({ repeated }) => repeated > 0) ?? generic[0];
  return best && { column: best.column, isGeneric: true };
}

/** `isRising`: greater numbers from row to row, which are those of the rows. */
function repeatsIn(
  column: Column,
  rows: Table['sample'],
): { distinct: number; repeated: number; isRising: boolean } {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let last = Number.NEGATIVE_INFINITY;
  let isRising = rows.length >= ENOUGH_ANSWERS;
  for (const row of rows) {
    const id = (row[column.position - 1] ?? '').trim();
    if (!namesCustomer(id)) continue;
    isRising &&= Number(id) > last;
    last = Number(id);
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return { distinct: seen.size, repeated: repeated.size, isRising };
}
