import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decompose } from '../../src/core/decomposition.js';
import type { Group } from '../../src/core/group.js';
import { reversalOf } from '../../src/core/reversal.js';
import { tallyOfCounts } from '../../src/core/tally.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { decompositions } from '../support/core/oracle.js';

/** Segments by name: detractors, passives, promoters. */
type Wave = Record<string, [number, number, number]>;

const groups = (wave: Wave): Group[] =>
  Object.entries(wave).map(([name, counts]) => ({ key: [name], tally: tallyOf(...counts) }));
const reversal = (before: Wave, after: Wave) =>
  reversalOf(decompose(groups(before), groups(after), ['region'])!);
const moved = (before: Wave, after: Wave) => reversal(before, after)?.movedTo.segment.region;

// EMEA +40, LATAM -20: 400 and 100. Then both rise by 5 and three quarters are in LATAM.
const before: Wave = { EMEA: [80, 80, 240], LATAM: [50, 20, 30] };
const after: Wave = { EMEA: [22, 21, 82], LATAM: [150, 133, 92] };

test('every segment rose and the total fell', () => {
  expect(reversal(before, after)).toMatchObject({ total: 'fell', opposed: 2, unchanged: 0, absent: 0 });
  expect(moved(before, after)).toBe('LATAM');
});

test('every segment fell and the total rose', () => {
  expect(reversal(after, before)).toMatchObject({ total: 'rose', opposed: 2, unchanged: 0, absent: 0 });
  expect(moved(after, before)).toBe('EMEA');
});

test('only one of the tables is such a case', () => {
  const found = decompositions.filter(({ segments }) => {
    const wave = (histogram: 'histogram0' | 'histogram1') =>
      segments.map((one): Group => ({ key: [one.segment], tally: tallyOfCounts(one[histogram]) }));
    return reversalOf(decompose(wave('histogram0'), wave('histogram1'), ['x'])!);
  });
  expect(found.map(({ id }) => id)).toEqual(['simpson']);
});

test('one segment that moved with the total explains it', () => {
  expect(reversal({ ...before, APAC: [10, 10, 20] }, { ...after, APAC: [11, 10, 19] })).toBeNull();
});

test('a segment that did not move is told apart', () => {
  const apac = { APAC: [10, 10, 20] as [number, number, number] };
  expect(reversal({ ...before, ...apac }, { ...after, ...apac })).toMatchObject({
    total: 'fell',
    opposed: 2,
    unchanged: 1,
  });
});

test('where no segment moved there is a shift, not a reversal', () => {
  const same: Wave = { EMEA: [40, 40, 120], LATAM: [150, 60, 90] };
  expect(reversal(before, same)).toBeNull();
});

test('where the total did not move nothing is turned around', () => {
  // +20 both times, of 100: 50 at +40 and 50 at 0, then 25 at +50 and 75 at +10.
  expect(reversal({ A: [10, 10, 30], B: [20, 10, 20] }, { A: [10, 30, 60], B: [110, 40, 150] })).toBeNull();
});

test('a segment in one wave alone has no direction, and may be where respondents went', () => {
  const risen: Wave = { EMEA: [20, 20, 70] };
  expect(reversal({ EMEA: [80, 80, 240] }, { ...risen, LATAM: [50, 20, 30] })).toMatchObject({
    total: 'fell',
    opposed: 1,
    absent: 1,
  });
  expect(moved({ EMEA: [80, 80, 240] }, { ...risen, LATAM: [50, 20, 30] })).toBe('LATAM');
  expect(reversal({ LATAM: [50, 20, 30] }, { EMEA: [1, 1, 1] })).toBeNull();
});

test('respondents moved to the segment that pulled the total, not to the one that grew most', () => {
  // "High" grows most, and lifts; the fall is made by "Low".
  const shifted = moved(
    { High: [100, 0, 300], Low: [90, 0, 10], Top: [0, 0, 500] },
    { High: [155, 0, 485], Low: [227, 0, 33], Top: [0, 0, 100] },
  );
  expect(shifted).toBe('Low');
});

test('of the segments that grew it names the one that moved the total most by its growth, whatever else it did', () => {
  // NPS +25 to -10, half of it +7.5. C, from 10 % to 20 % at -50 on average, took 10 % · 57.5 = 5.75 points; B, from
  // 30 % to 70 % at -39.3, took 40 % · 46.8 = 18.7. With what C rose by, its effect is the larger one, and comes first.
  const shifted = moved(
    { A: [5, 0, 55], B: [20, 5, 5], C: [10, 0, 0] },
    { A: [0, 0, 10], B: [30, 30, 10], C: [10, 0, 10] },
  );
  expect(shifted).toBe('B');
});

test('what a segment rose by itself takes nothing from what its growth did', () => {
  // NPS +25 to -17, half of it +4. B, from 30 % to 70 % at -30 on average, took 40 % · 34 = 13.6 points, though it gave
  // back more by rising; C, from 10 % to 20 % at -100 all the time, took 10 % · 104 = 10.4.
  const shifted = moved(
    { A: [5, 0, 55], B: [20, 5, 5], C: [10, 0, 0] },
    { A: [0, 0, 10], B: [30, 17, 23], C: [20, 0, 0] },
  );
  expect(shifted).toBe('B');
});

test('nothing is said where a segment is hidden: it may have gone with the total', () => {
  const { rate, mix, segments } = decompose(groups(before), groups(after), ['region'])!;
  expect(reversalOf({ rate, mix, segments })).not.toBeNull();
  expect(reversalOf({ rate, mix, segments: [...segments, { hidden: true }] })).toBeNull();
});

test('a segment whose share stays the same is not where respondents moved to', () => {
  // NPS -6 to -14. B alone grew, and lifted: what made the fall is that A, far above, shrank.
  const shifted = moved(
    { A: [6, 4, 30], B: [5, 0, 5], C: [35, 10, 5] },
    { A: [1, 1, 8], B: [16, 4, 20], C: [30, 15, 5] },
  );
  expect(shifted).toBe('B');
});

describe('law', () => {
  test('a reversal names a segment that grew, and turns around on the way back', () => {
    const count = fc.nat({ max: 20 });
    const wave = fc
      .array(fc.tuple(count, count, count), { minLength: 2, maxLength: 2 })
      .map((counts): Wave => Object.fromEntries(counts.map((one, i) => [`s${i}`, one])));
    const answered = wave.filter((one) =>
      Object.values(one)
        .flat()
        .some((n) => n > 0),
    );
    let found = 0;
    fc.assert(
      fc.property(answered, answered, (one, two) => {
        const there = reversal(one, two);
        const back = reversal(two, one);
        expect(there === null).toBe(back === null);
        if (there === null || back === null) return;
        found += 1;
        expect(there.movedTo.shareAfter).toBeGreaterThan(there.movedTo.shareBefore);
        expect(back.total).not.toBe(there.total);
        expect([back.opposed, back.unchanged, back.absent]).toEqual([
          there.opposed,
          there.unchanged,
          there.absent,
        ]);
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(found).toBeGreaterThan(10);
  });
});
