import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToWidth, takeWidth, textWidth } from '../../src/report/width.js';

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

describe('cutToWidth', () => {
  it('leaves what fits', () => {
    expect(cutToWidth('North', 5)).toBe('North');
  });

  it('cuts at a character and says so', () => {
    expect(cutToWidth('North America', 8)).toBe('North A…');
    expect(cutToWidth('North America', 7)).toBe('North…');
    expect(cutToWidth('日本語日本語', 6)).toBe('日本…');
    expect(cutToWidth('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3)).toBe('👨‍👩‍👧‍👦…');
  });

  it('never grows over the width and never tears a character', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (whole, width) => {
        const cut = cutToWidth(whole, width);
        expect(textWidth(cut)).toBeLessThanOrEqual(width);
        expect(cut.isWellFormed()).toBe(true);
        expect(whole.startsWith(takeWidth(whole, width))).toBe(true);
      }),
    );
  });
});
