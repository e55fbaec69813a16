import { expect, test } from 'vitest';
import { termOdds } from '../../src/core/term-odds.js';
import { expectNear } from '../support/core/near.js';
import { termCorpora } from '../support/core/oracle.js';

const counted = <Counts extends { detractors: number; passives: number; promoters: number }>(of: Counts) => ({
  ...of,
  responses: of.detractors + of.passives + of.promoters,
});

const cases = termCorpora.flatMap(({ id, comments, alpha0, terms }) =>
  terms.map((term) => ({ ...term, id, all: counted(comments), alpha0, counts: counted(term) })),
);

test.each(cases)('$id: $term', ({ all, alpha0, counts, logOdds, variance, z }) => {
  const found = termOdds(counts, all, alpha0);
  expectNear(found?.logOdds ?? null, logOdds, 1e-10);
  expectNear(found?.variance ?? null, variance, 1e-10);
  expectNear(found?.z ?? null, z, 1e-10);
});

test('the sign turns where promoters and detractors are swapped', () => {
  const all = counted({ detractors: 30, passives: 20, promoters: 50 });
  const term = counted({ detractors: 7, passives: 2, promoters: 3 });
  const swap = ({ detractors, passives, promoters, responses }: typeof all) => ({
    detractors: promoters,
    passives,
    promoters: detractors,
    responses,
  });
  expectNear(termOdds(swap(term), swap(all))!.z, -termOdds(term, all)!.z, 1e-12);
});

test('without promoters or detractors there is a figure all the same', () => {
  const all = counted({ detractors: 0, passives: 0, promoters: 40 });
  expect(termOdds(counted({ detractors: 0, passives: 0, promoters: 10 }), all)!.logOdds).toBeCloseTo(0, 12);
});
