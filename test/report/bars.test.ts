import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bar, bars, stackedBar } from '../../src/report/bars.js';

it('draws eighths', () => {
  const eighths = Array.from({ length: 9 }, (_, index) => bar(index / 8));
  expect(eighths).toEqual(['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█']);
  expect(bar(2.5)).toBe('██▌');
});

it('draws a block for 2 %', () => {
  expect(bars([0.04, 0.01, 0, null], 44)).toEqual(['██', '▌', '', '']);
});

it('shrinks all bars alike when the longest would not fit', () => {
  expect(bars([1, 0.5, 0], 20)).toEqual(['█'.repeat(20), '█'.repeat(10), '']);
});

it('draws what is shaded in whole blocks', () => {
  expect(bars([0.04, 0.05, 0.01], 44, ['dense', 'medium', 'light'])).toEqual(['██', '▓▓▓', '░']);
});

const SHADES = ['dense', 'medium', 'light'] as const;

it('gives the blocks that are left to the largest remainders', () => {
  // 5.4, 2.3 and 2.3 of ten: one is left, for 0.4.
  expect(stackedBar([0.54, 0.23, 0.23], SHADES, 10)).toBe('██████▓▓░░');
  expect(stackedBar([0.29, 0.71, 0], SHADES, 100)).toBe(`${'█'.repeat(29)}${'▓'.repeat(71)}`);
  expect(stackedBar([null, null, null], SHADES, 10)).toBe('');
});

it('makes every stacked bar as long as the others, each part within a block of its share', () => {
  const counts = fc.tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000)).filter((all) => all.some(Boolean));
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 80 }), (all, blocks) => {
      const total = all.reduce((sum, count) => sum + count);
      const bar = stackedBar(
        all.map((count) => count / total),
        SHADES,
        blocks,
      );
      expect(bar).toMatch(/^█*▓*░*$/);
      expect(bar).toHaveLength(blocks);
      ['█', '▓', '░'].forEach((block, i) => {
        const drawn = bar.split(block).length - 1;
        expect(Math.abs(drawn - (all[i]! / total) * blocks)).toBeLessThan(1 + 1e-6);
      });
    }),
  );
});
