import fc from 'fast-check';
import { expect, test } from 'vitest';
import { block } from '../../src/core/block.js';
import { interval } from '../../src/core/interval.js';
import { emptyTally, tallyOfCounts } from '../../src/core/tally.js';
import { answeredTally } from './arbitrary.js';
import { expectNear } from './near.js';
import { single } from './oracle.js';

// 40 detractors, 12 of them with 6; the figures follow from the counts by hand.
const counts = [4, 4, 4, 4, 6, 6, 12, 10, 10, 20, 20];

test('has the keys of the JSON format, in their order', () => {
  const figures = block(tallyOfCounts(counts));
  expect(JSON.stringify(Object.keys(figures))).toBe(
    '["nps","responses","mean","promoters","passives","detractors","distribution","standardError","interval"]',
  );
  expect(Object.keys(figures.promoters)).toEqual(['count', 'share']);
  expect(Object.keys(figures.interval!)).toEqual(['method', 'level', 'low', 'high']);
});

test('holds every figure of a tally', () => {
  const figures = block(tallyOfCounts(counts));
  expect(figures).toMatchObject({
    nps: 0,
    responses: 100,
    promoters: { count: 40, share: 0.4 },
    passives: { count: 20, share: 0.2 },
    detractors: { count: 40, share: 0.4 },
    distribution: counts,
  });
  expectNear(figures.mean, 6.8, 1e-12);
  // V = 0.8, sqrt(0.8 / 100) = 0.0894…
  expectNear(figures.standardError, 8.94427190999916, 1e-12);
});

test('names the method and the level of its interval', () => {
  const tally = tallyOfCounts(counts);
  expect(block(tally).interval).toEqual({ method: 'adjusted-wald', level: 0.95, ...interval(tally) });
  const chosen = { method: 'score', level: 0.8 } as const;
  expect(block(tally, chosen).interval).toEqual({ ...chosen, ...interval(tally, chosen) });
});

test('keeps its own copy of the distribution', () => {
  const tally = tallyOfCounts(counts);
  expect(block(tally).distribution).not.toBe(tally.counts);
});

test('without responses knows nothing but zeros', () => {
  const none = { count: 0, share: null };
  expect(block(emptyTally())).toEqual({
    nps: null,
    responses: 0,
    mean: null,
    promoters: none,
    passives: none,
    detractors: none,
    distribution: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    standardError: null,
    interval: null,
  });
});

test('of categories alone has no mean and no distribution, and every other figure', () => {
  const tally = tallyOfCounts(counts);
  expect(block(tally, { categoriesOnly: true })).toEqual({ ...block(tally), mean: null, distribution: null });
  expect(block(emptyTally(), { categoriesOnly: true }).distribution).toBeNull();
});

test('shares sum to 1 and give the NPS', () => {
  fc.assert(
    fc.property(answeredTally, (tally) => {
      const { nps, promoters, passives, detractors } = block(tally);
      expectNear(promoters.share! + passives.share! + detractors.share!, 1, 1e-12);
      expectNear(100 * (promoters.share! - detractors.share!), nps, 1e-10);
    }),
  );
});

test.each(single)('agrees with the table on $id', ({ histogram, nps, meanRating, se, n }) => {
  const figures = block(tallyOfCounts(histogram));
  expect(figures.responses).toBe(n);
  expectNear(figures.nps, nps, 1e-9);
  expectNear(figures.mean, meanRating, 1e-9);
  expectNear(figures.standardError, se, 1e-9);
});
