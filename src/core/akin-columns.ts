// Columns that are one column of the data, read in several ways: months and quarters of a date, ranges of an age.

/** How a column is read, after a colon; nothing where its cells are taken as they are. */
const READING = /^(.*):(day|week|month|quarter|year|quartiles|[\d\s.,-]+)$/su;

interface Read {
  readonly source: string;
  readonly reading: string | undefined;
}

function readAs(column: string): Read {
  const [, source = column, reading] = READING.exec(column) ?? [];
  return { source, reading };
}

/** Whether two columns are different readings of one. */
export function areAkin(one: string, other: string): boolean {
  return one !== other && readAs(one).source === readAs(other).source;
}

/** Each period lies within one of the next of its list. */
const CALENDARS = [
  ['day', 'month', 'quarter', 'year'],
  ['day', 'week'],
];

/**
 * Whether each value of one of two readings of a column lies within one value of the other. Weeks and months do not: a
 * month less its whole weeks is a few days.
 */
export function areNested(one: string, other: string): boolean {
  const [first, second] = [readAs(one).reading, readAs(other).reading];
  // Cells as they are lie within whatever they are read as.
  if (first === undefined || second === undefined) return true;
  if (CALENDARS.some((list) => list.includes(first) && list.includes(second))) return true;
  const edges = [first, second].map(edgesOf).sort((a, b) => a.size - b.size);
  return edges[0]!.size > 0 && [...edges[0]!].every((edge) => edges[1]!.has(edge));
}

/** Where ranges of numbers part; none of other readings. */
function edgesOf(reading: string): ReadonlySet<number> {
  const numbers = reading.split(',').map(Number);
  return new Set(numbers.some(Number.isNaN) ? [] : numbers);
}
