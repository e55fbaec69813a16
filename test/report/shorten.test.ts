import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/report/shorten.js';
import { textWidth } from '../../src/report/width.js';

const short = (names: readonly string[], width: number) => shortened(names, width, '…');

describe('shortened', () => {
  it('leaves what fits, and cuts the end at a character', () => {
    expect(short(['North', 'North America'], 8)).toEqual(['North', 'North A…']);
    expect(short(['North America'], 7)).toEqual(['North…']);
    expect(short(['日本語日本語'], 6)).toEqual(['日本…']);
    expect(short(['👨‍👩‍👧‍👦👨‍👩‍👧‍👦'], 3)).toEqual(['👨‍👩‍👧‍👦…']);
  });

  it('keeps the ends of names that begin alike', () => {
    const names = [
      'Region North America / Sales team 1',
      'Region North America / Sales team 2',
      'Region South America',
    ];
    expect(short(names, 16)).toEqual(['Region…s team 1', 'Region…s team 2', 'Region South Am…']);
  });

  it('keeps what differs in the middle of names that begin and end alike', () => {
    const names = ['Customers in the year 2023 (all answers)', 'Customers in the year 2024 (all answers)'];
    const [one, other] = short(names, 14);
    expect(one).toContain('2023');
    expect(other).toContain('2024');
  });

  it('never makes a name that looks like one that is there', () => {
    expect(short(['North A…', 'North America'], 8)).toEqual(['North A…', 'Nor…rica']);
  });

  it('gives the same name the same text', () => {
    expect(short(['A long name', 'A long name'], 6)).toEqual(['A lon…', 'A lon…']);
  });

  it('is one to one, and within the width', () => {
    const piece = fc.constantFrom('a', 'b', 'Region ', '日', '👩‍👩‍👧', 'é', '1', '2', ' / ', '…', 'שלום');
    const name = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('').trim());
    const sign = fc.constantFrom('…', '...');
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 30 }),
        fc.integer({ min: 6, max: 24 }),
        sign,
        (names, width, mark) => {
          const cut = shortened(names, width, mark);
          expect(new Set(cut).size).toBe(names.length);
          for (const text of cut) expect(textWidth(text)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
