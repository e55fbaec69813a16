// What engines are asked in tests, each with a name.
import type { CountQuery } from '../../../src/sql/query.js';
import type { Row } from './table.js';

const from = { table: 'responses' } as const;
const base = { from, by: ['region'], score: 'score', maxGroups: 200_000 } as const;
const latest = { key: 'customer_id', date: 'submitted_at', tie: 'id' } as const;
/** The texts of the table that are answers. */
export const ANSWERS = ['10', '9', '7', '0', '10 - Extremely likely', ' 9', '8'];

export const SCENARIOS: Readonly<Record<string, CountQuery>> = {
  score: { ...base, by: [] },
  segment: base,
  crossed: { ...base, by: ['region', 'plan'] },
  days: { ...base, days: ['submitted_at'] },
  weeks: { ...base, by: [], days: ['submitted_at'], period: 'week' },
  months: { ...base, by: [], days: ['submitted_at'], period: 'month' },
  where: {
    ...base,
    where: [
      { column: 'plan', op: '!=', values: ['free'] },
      { column: 'submitted_at', op: '>=', values: ['2025-01-01'], as: 'day' },
      { column: 'submitted_at', op: '<=', values: ['2025-03-31'], as: 'day' },
    ],
  },
  texts: {
    ...base,
    where: [
      { column: 'plan', op: '=', values: ['pro', ''] },
      { column: 'region', op: '~', values: ['EM'] },
      { column: 'spend', op: '<', values: ['250.5'], as: 'number' },
    ],
  },
  weights: { ...base, weight: { column: 'weight', as: 'groups' } },
  sums: { ...base, weight: { column: 'weight', as: 'sums' } },
  counts: { ...base, count: 'n' },
  latest: { ...base, latest: { ...latest, answers: ANSWERS } },
  query: {
    ...base,
    from: { query: 'SELECT * FROM responses -- all of them\n;' },
    days: ['submitted_at'],
    where: [{ column: 'plan', op: '=', values: ['l\'Île \\ "x"\n', 'pro'] }],
    weight: { column: 'weight', as: 'sums' },
    count: 'n',
    latest: { ...latest, within: 'quarter', answers: ANSWERS },
  },
};

const isPro = ({ plan }: Row) => (plan ?? '').trim() === 'pro';

/** The conditions of those scenarios that have some, as they are meant. */
export const KEEPS: Readonly<Record<string, (row: Row) => boolean>> = {
  where: ({ plan, submitted_at: date }) =>
    (plan ?? '').trim() !== 'free' && date !== null && date >= '2025-01-01' && date < '2025-04-01',
  texts: (row) =>
    (isPro(row) || (row.plan ?? '').trim() === '') &&
    (row.region ?? '').toLowerCase().includes('em') &&
    row.spend !== null &&
    row.spend < 250.5,
  query: isPro,
};
