import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNatural } from '../../src/core/natural.js';

const sorted = (names: string[]) => names.toSorted(compareNatural);

test('numbers in names go by their value', () => {
  expect(sorted(['Q10', 'Q9', 'Q1', '100', '20', '3'])).toEqual(['3', '20', '100', 'Q1', 'Q9', 'Q10']);
  expect(sorted(['v1.10', 'v1.9', 'v1', 'v2'])).toEqual(['v1', 'v1.9', 'v1.10', 'v2']);
  expect(sorted(['008', '9', '007'])).toEqual(['007', '008', '9']);
});

test('numbers beyond the safe range still go by their value', () => {
  expect(sorted(['90071992547409931', '90071992547409930', '9007199254740993'])).toEqual([
    '9007199254740993',
    '90071992547409930',
    '90071992547409931',
  ]);
});

test('case does not separate names', () => {
  expect(sorted(['zoo', 'Zebra', 'apple', 'Bee'])).toEqual(['apple', 'Bee', 'Zebra', 'zoo']);
  expect(sorted(['A1', 'a'])).toEqual(['a', 'A1']);
});

test('an accented letter stays with its letter', () => {
  expect(sorted(['Peru', 'Zambia', 'Österreich', 'Oman', 'Éire'])).toEqual([
    'Éire',
    'Oman',
    'Österreich',
    'Peru',
    'Zambia',
  ]);
});

test('names that differ only in case, zeros or composition still have one order', () => {
  for (const [a, b] of [
    ['a', 'A'],
    ['01', '1'],
    ['\u00e9', 'e\u0301'],
  ]) {
    expect(sorted([a!, b!])).toEqual(sorted([b!, a!]));
  }
});

test('it is a total order', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'B', 'b', '0', '1', '9', '-', ' ', 'é'),
    maxLength: 5,
  });
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(compareNatural(a, b) === 0).toBe(a === b);
      expect(Math.sign(compareNatural(a, b)) + Math.sign(compareNatural(b, a))).toBe(0);
      if (compareNatural(a, b) < 0 && compareNatural(b, c) < 0) expect(compareNatural(a, c)).toBeLessThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('plain names go by their runs of digits and the text between, as any others', () => {
  const runs = (name: string) => name.toLowerCase().match(/[1-9]\d*|0(?!\d)|\D+/g) ?? [];
  const isNumber = (run: string) => /^\d/.test(run);
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const defined = (a: string, b: string): number => {
    const [left, right] = [runs(a), runs(b)];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
      const [x, y] = [left[i]!, right[i]!];
      const longer = isNumber(x) && isNumber(y) ? x.length - y.length : 0;
      const found = longer || order(x, y);
      if (found !== 0) return found;
    }
    return left.length - right.length || order(a, b);
  };
  const name = fc.string({ unit: fc.constantFrom(...'aAb[0019 /:z~\n'), maxLength: 8 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(compareNatural(a, b))).toBe(Math.sign(defined(a, b)));
    }),
    { numRuns: 20_000 },
  );
});

test('a letter beyond ASCII is met in any place', () => {
  expect(sorted(['Team 2 é', 'Team 10 e', 'Team 2 f', 'Team 2 e'])).toEqual([
    'Team 2 e',
    'Team 2 é',
    'Team 2 f',
    'Team 10 e',
  ]);
});

test('a letter beyond ASCII before both changes nothing of their order', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abB019 .-'), maxLength: 8 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(compareNatural(`é${a}`, `é${b}`))).toBe(Math.sign(compareNatural(`e${a}`, `e${b}`)));
    }),
    { numRuns: 2000 },
  );
  expect(['É10', 'é2', 'é1', 'é01'].sort(compareNatural)).toEqual(['é01', 'é1', 'é2', 'É10']);
});
