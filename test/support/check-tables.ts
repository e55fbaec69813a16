// Random responses and checks of them, every way to write them down, and the verdicts of a plain count.
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { RanHere } from './in-process.js';
import type { Ran } from './run.js';

export interface Row {
  score: number | null;
  region: string;
  plan: string;
  weight: number;
}

type Place = 'region' | 'plan';

/** A check as it is generated, before it is written down. */
export interface Wanted {
  metric: 'nps' | 'promoters' | 'passives' | 'detractors' | 'mean' | 'responses' | 'ci.low' | 'drop' | 'rate';
  /** Null is each value. */
  select: Partial<Record<Place, string | null>>;
  operator: '>=' | '>' | '<=' | '<' | '==' | '!=';
  expected: number;
  where: { place: Place; operator: '=' | '!='; value: string }[];
}

export interface Result {
  expect: string;
  metric: Wanted['metric'];
  actual: number | null;
  status: string;
  responses: number;
}

// Names that need quotes, stand for something else, or differ so little that only a stable order tells them apart.
const REGIONS = ['EMEA', 'emea', 'a,b', '(blank)', '*', 'say "hi" \\', '[x=y]', 'e1', 'e01', ''];
const PLANS = ['pro', 'free', ''];
const row: fc.Arbitrary<Row> = fc.record({
  score: fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 10 }) }, { weight: 1, arbitrary: fc.constant(null) }),
  region: fc.constantFrom(...REGIONS),
  plan: fc.constantFrom(...PLANS),
  weight: fc.constantFrom(0.3, 1, 2.7),
});
/** At least one of them is an answer. */
export const anyRows = fc
  .array(row, { minLength: 1, maxLength: 60 })
  .filter((rows) => rows.some(({ score }) => score !== null));

const operator = fc.constantFrom<Wanted['operator']>('>=', '>', '<=', '<', '==', '!=');
const select = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      region: fc.constantFrom(null, null, ...REGIONS, 'nowhere'),
      plan: fc.constantFrom(null, ...PLANS),
    },
    { requiredKeys: [] },
  ),
);
const condition = fc.oneof(
  fc.record({
    place: fc.constant<Place>('plan'),
    operator: fc.constantFrom('=' as const, '!=' as const),
    value: fc.constantFrom(...PLANS),
  }),
  fc.record({
    place: fc.constant<Place>('region'),
    operator: fc.constantFrom('=' as const, '!=' as const),
    value: fc.constantFrom('EMEA', 'a,b'),
  }),
);
export const anyWanted = (metrics: readonly Wanted['metric'][]): fc.Arbitrary<Wanted> =>
  fc.record({
    metric: fc.constantFrom(...metrics),
    select,
    operator,
    // Few, so that many are met exactly.
    expected: fc.constantFrom(0, 1, 5, 10),
    where: fc.oneof(fc.constant<Wanted['where']>([]), fc.array(condition, { maxLength: 2 })),
  });
/** What can be told where categories alone were counted. */
export const CATEGORY_METRICS = [
  'nps',
  'promoters',
  'passives',
  'detractors',
  'responses',
  'ci.low',
] as const;
export const METRICS = [...CATEGORY_METRICS, 'mean', 'rate'] as const;

const isShare = (metric: string) => ['promoters', 'passives', 'detractors', 'rate'].includes(metric);

/** As it is typed. */
export function written({ metric, select, operator, expected }: Wanted): string {
  const list = Object.entries(select).map(
    ([place, value]) => `${place}=${value === null ? '*' : `"${value.replace(/[\\"]/g, '\\$&')}"`}`,
  );
  return `${metric}${list.length > 0 ? `[${list}]` : ''} ${operator} ${expected}${isShare(metric) ? '%' : ''}`;
}

const inOrder = (wanted: readonly Wanted[]) => [
  ...wanted.filter(({ where }) => where.length === 0),
  ...wanted.filter(({ where }) => where.length > 0),
];

/** The results of a run that came to verdicts. */
export function resultsOf({ stdout, stderr, code }: RanHere | Ran): Result[] {
  expect([0, 1], stderr).toContain(code);
  const { passed, checks } = JSON.parse(stdout).result;
  expect(code).toBe(passed ? 0 : 1);
  return checks;
}

/** Items that are alike in what the text says of them. */
function grouped<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const text = textOf(item);
    groups.set(text, [...(groups.get(text) ?? []), item]);
  }
  return [...groups.values()];
}

/** A row an answer. */
export const table = (rows: readonly Row[], delimiter = ',') =>
  stringify(
    rows.map(({ score, ...rest }) => ({ nps: score, ...rest })),
    { header: true, delimiter, columns: ['region', 'plan', 'nps', 'weight'], quoted: true },
  );

/** Rows that are alike, with their number. */
export function counted(rows: readonly Row[]): string {
  const groups = grouped(rows, (row) => JSON.stringify(row));
  return stringify(
    groups.map(({ 0: row, length }) => ({ ...row, nps: row!.score, n: length })),
    { header: true, columns: ['region', 'plan', 'nps', 'weight', 'n'], quoted: true },
  );
}

const isOf = (category: 'D' | 'P' | 'R', { score }: Row) =>
  score !== null && (score >= 9 ? 'R' : score >= 7 ? 'P' : 'D') === category;

/** The numbers of detractors, passives and promoters for each combination of values. */
export function countedByCategory(rows: readonly Row[]): string {
  const groups = grouped(rows, ({ region, plan }) => JSON.stringify([region, plan]));
  const records = groups.map((group) => ({
    ...group[0],
    ...Object.fromEntries(
      (['D', 'P', 'R'] as const).map((name) => [name, group.filter((row) => isOf(name, row)).length]),
    ),
  }));
  return stringify(records, { header: true, columns: ['region', 'plan', 'D', 'P', 'R'], quoted: true });
}

/** The rows that a check is about, answered or not, by segment. */
function segmentsOf({ select, where }: Wanted, rows: readonly Row[]): Row[][] {
  const places = Object.keys(select) as Place[];
  const chosen = rows.filter(
    (row) =>
      where.every(({ place, operator, value }) => (row[place] === value) === (operator === '=')) &&
      places.every((place) => select[place] === null || row[place] === select[place]),
  );
  if (places.length === 0) return [chosen];
  const groups = grouped(chosen, (row) => JSON.stringify(places.map((place) => row[place])));
  // A segment of which all rows are blank is one, too.
  return groups.length === 0 ? [[]] : groups;
}

const answeredOf = (rows: readonly Row[]) => rows.filter(({ score }) => score !== null);

/** Undefined where no plain count gives it, null where nobody answered. */
function plainFigure(metric: Wanted['metric'], all: readonly Row[]): number | null | undefined {
  const rows = answeredOf(all);
  const shareOf = (category: 'D' | 'P' | 'R') =>
    rows.length === 0 ? null : rows.filter((row) => isOf(category, row)).length / rows.length;
  switch (metric) {
    case 'responses':
      return rows.length;
    case 'nps':
      return rows.length === 0 ? null : 100 * (shareOf('R')! - shareOf('D')!);
    case 'mean':
      return rows.length === 0 ? null : rows.reduce((sum, { score }) => sum + score!, 0) / rows.length;
    case 'promoters':
      return shareOf('R');
    case 'passives':
      return shareOf('P');
    case 'detractors':
      return shareOf('D');
    case 'rate':
      return all.length === 0 ? null : rows.length / all.length;
    default:
      return undefined;
  }
}

function isMet(actual: number, { operator, expected, metric }: Wanted): boolean {
  const beyond = actual - (isShare(metric) ? expected / 100 : expected);
  const difference = Math.abs(beyond) < 1e-9 ? 0 : beyond;
  return {
    '>=': difference >= 0,
    '>': difference > 0,
    '<=': difference <= 0,
    '<': difference < 0,
    '==': difference === 0,
    '!=': difference !== 0,
  }[operator];
}

/** What is the same however a check is put into words: one text a verdict. */
function plainVerdict(wanted: Wanted, all: readonly Row[]): string {
  const figure = plainFigure(wanted.metric, all);
  const rows = answeredOf(all);
  // That nobody answered is a rate.
  const { length: size } = wanted.metric === 'rate' ? all : rows;
  if (figure === undefined) return `n = ${rows.length}`;
  const isFine = figure !== null && isMet(figure, wanted);
  const status = size === 0 ? 'insufficient' : isFine ? 'pass' : 'fail';
  return `n = ${rows.length}, ${status} by ${figure?.toFixed(9) ?? 'nothing'}`;
}

function verdictText({ metric, responses, status, actual }: Result): string {
  if (metric === 'ci.low') return `n = ${responses}`;
  return `n = ${responses}, ${status} by ${actual?.toFixed(9) ?? 'nothing'}`;
}

/** Each check has its verdicts, those of its segments, and they are those of a plain count. */
export function expectPlainCounts(
  wanted: readonly Wanted[],
  rows: readonly Row[],
  results: readonly Result[],
): void {
  const left = [...results];
  for (const one of inOrder(wanted)) {
    const expected = segmentsOf(one, rows).map((segment) => plainVerdict(one, segment));
    const own = left.splice(0, expected.length);
    expect(own.map(({ metric }) => metric)).toEqual(own.map(() => one.metric));
    expect(own.map(verdictText).sort()).toEqual(expected.sort());
  }
  expect(left).toEqual([]);
}
