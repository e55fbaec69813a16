import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeWidth, textWidth } from '../../src/report/width.js';

describe('textWidth', () => {
  it.each([
    ['EMEA', 4],
    ['–▲▌', 3],
    ['日本語', 6],
    ['한국', 4],
    ['ＡＢ', 4],
    ['😀', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🧑‍🚀', 2],
    ['👍🏽', 2],
    ['🇫🇷', 2],
    ['❤️', 2],
    ['1️⃣', 2],
    ['⚠', 1],
    ['123', 3],
    ['café', 4],
    ['cafe\u0301', 4],
    ['กำลัง', 4],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

it('takeWidth never grows over the width and never tears a character', () => {
  expect(takeWidth('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3)).toBe('👨‍👩‍👧‍👦');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (whole, width) => {
      const taken = takeWidth(whole, width);
      expect(textWidth(taken)).toBeLessThanOrEqual(width);
      expect(taken.isWellFormed()).toBe(true);
      expect(whole.startsWith(taken)).toBe(true);
    }),
  );
});
