// How many different texts there are is the same whatever the parts, and exact as long as they are few.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DistinctFound, DistinctTexts, distinctLimits } from '../../../src/input/cells/distinct.js';

const LIMITS = { most: 40, bits: 6 };

function counted(texts: readonly string[], limits = LIMITS): DistinctTexts {
  const distinct = new DistinctTexts(limits);
  for (const text of texts) distinct.see(text);
  return distinct;
}

function together(parts: readonly DistinctFound[]): DistinctTexts {
  const all = new DistinctTexts(LIMITS);
  for (const part of parts) all.add(part);
  return all;
}

const texts = fc.array(
  fc.oneof(fc.constantFrom('', 'a', 'b', 'ä', '日本', '😀'), fc.string({ maxLength: 9 })),
  {
    maxLength: 120,
    // Else there would hardly ever be more than a few.
    size: 'max',
  },
);

test('parts in any order give what the whole gives; few are counted exactly', () => {
  fc.assert(
    fc.property(texts, texts, texts, (a, b, c) => {
      const whole = counted([...a, ...b, ...c]);
      const [one, two, three] = [a, b, c].map((part) => counted(part).found());
      const mixed = counted(c);
      mixed.add(one!);
      for (const text of b) mixed.see(text);
      const { size } = new Set([...a, ...b, ...c]);
      for (const other of [together([one!, two!, three!]), together([three!, one!, two!]), mixed]) {
        expect(other.isEstimate).toBe(whole.isEstimate);
        expect(other.count).toBe(whole.count);
      }
      expect(whole.isEstimate).toBe(size > LIMITS.most);
      if (size <= LIMITS.most) expect(whole.count).toBe(size);
    }),
  );
});

test('texts that are much alike are told apart, as the stated error says', () => {
  const limits = distinctLimits(7);
  const stated = 1.04 / Math.sqrt(2 ** limits.bits);
  for (const name of [
    (i: number) => `${i}`,
    (i: number) => `C${1e6 + i}`,
    (i: number) => `user${i}@example.org`,
  ]) {
    const { count, isEstimate } = counted(
      Array.from({ length: 100_000 }, (_, i) => name(i)),
      limits,
    );
    expect(isEstimate).toBe(true);
    expect(Math.abs(count / 100_000 - 1)).toBeLessThan(3 * stated);
  }
});

test('columns share the memory', () => {
  expect(distinctLimits(7).most).toBe(10_000);
  expect(distinctLimits(200).most).toBe(10_000);
  expect(distinctLimits(1000).most).toBe(2000);
  expect(distinctLimits(100_000).most).toBe(128);
});

test('the registers of parts are the largest of each', () => {
  // Of 3,000 texts the standard error is 13 % with 64 registers.
  const all = Array.from({ length: 3000 }, (_, i) => `text ${i}`);
  const parts = [all.slice(0, 1500), all.slice(1000, 2500), all.slice(2000), all.slice(0, 30)];
  const found = parts.map((part) => counted(part).found());
  const whole = counted(all);
  for (const order of [found, found.toReversed()]) expect(together(order).count).toBe(whole.count);
  expect(together(found).found()).toEqual({ hashes: new Uint32Array(), registers: whole.found().registers });
  expect(Math.abs(whole.count / 3000 - 1)).toBeLessThan(3 * 0.13);
});

test('exactly as many as are counted one by one are counted so, one more is estimated', () => {
  const all = Array.from({ length: 41 }, (_, i) => `${i}`);
  const forty = counted([...all.slice(0, 40), ...all.slice(0, 40)]);
  expect([forty.isEstimate, forty.count]).toEqual([false, 40]);
  const more = counted(all);
  expect(more.isEstimate).toBe(true);
  expect(more.count).toBeGreaterThanOrEqual(41);
  expect(together([forty.found()]).isEstimate).toBe(false);
});

test('so many columns that registers would need much memory have fewer', () => {
  // 2^14 registers have a standard error of 0.8 %, 2^11 of 2.3 %.
  expect([1, 256, 257, 5000].map((columns) => distinctLimits(columns).bits)).toEqual([14, 14, 11, 11]);
});
