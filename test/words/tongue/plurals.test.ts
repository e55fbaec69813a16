// Nouns agree with the number as it is printed.
import { describe, expect, it } from 'vitest';
import { USUAL_PLACES } from '../../../src/report/numbers.js';
import { tongueOf } from '../../../src/words/tongue/tongue.js';
import { CASES } from '../../support/words/languages.js';

const COUNTS = [0, 1, 2, 5, 20, 21, 101, 1_000_000];

describe.each(Object.entries(CASES))('%s', (_, { customs, noun, counted }) => {
  const t = tongueOf(customs, USUAL_PLACES);

  it('counts as its grammar says', () => {
    expect(COUNTS.map((count) => t.counted(count, ...noun))).toEqual(counted);
  });

  it('goes by what is printed', () => {
    // 1.6 without decimals is two, 0.6 is one.
    expect(t.measured(1.6, 0, ...noun)).toBe(counted[2]);
    expect(t.measured(0.6, 0, ...noun)).toBe(counted[1]);
    expect(t.measured(-1.6, 0, ...noun)).toBe(`-${counted[2]}`);
  });
});
