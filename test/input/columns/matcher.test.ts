// Which values occur in the column of a condition: parts of the data, merged, say what the whole says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Condition, parseCondition, resolveCondition } from '../../../src/input/columns/conditions.js';
import { matcherOf } from '../../../src/input/columns/matcher.js';
import { Occurrences } from '../../../src/input/columns/occurrences.js';
import { columnsOf } from '../../support/reading.js';

const CONTEXT = { columns: columnsOf(['c']), sample: [], label: 'f.csv', dateFormat: undefined };
const CONDITIONS = ['c=a', 'c!=a', 'c=', 'c~A', 'c~', 'c>1', 'c<=2025-01-01', 'c=a|b|x', 'c!=2|'].map(
  (text): Condition => resolveCondition(parseCondition(text, { option: 'where' }), CONTEXT),
);
const anyCondition = fc.constantFrom(...CONDITIONS);
const anyCells = fc.array(fc.constantFrom('', 'a', 'A', 'b', 'c', '2', 'banana'), { maxLength: 8 });

function seen(condition: Condition, cells: readonly string[]): Occurrences {
  const occurrences = new Occurrences(condition);
  for (const cell of cells) occurrences.see(cell);
  return occurrences;
}

/** Which of the other values were seen counts only where the wanted one was not. */
const told = (occurrences: Occurrences) => {
  const { missing, seen: others } = occurrences.found();
  return missing.length === 0 ? 'occurred' : { missing, others };
};

test('parts merged in their order are the whole', () => {
  fc.assert(
    fc.property(anyCondition, anyCells, anyCells, (condition, first, second) => {
      const merged = seen(condition, first);
      merged.merge(structuredClone(seen(condition, second).found()));
      expect(told(merged)).toEqual(told(seen(condition, [...first, ...second])));
    }),
  );
});

test('merged in any order and in any brackets they find the same', () => {
  fc.assert(
    fc.property(anyCondition, anyCells, anyCells, anyCells, (condition, a, b, c) => {
      const found = (...parts: string[][]) => {
        const [first, ...others] = parts.map((cells) => seen(condition, cells));
        for (const other of others) first!.merge(other.found());
        const result = told(first!);
        return typeof result === 'string' ? result : { ...result, others: new Set(result.others) };
      };
      const expected = found(a, b, c);
      expect(found(c, a, b)).toEqual(expected);
      expect(found(a, [...b, ...c])).toEqual(expected);
      expect(found([], a, b, c)).toEqual(expected);
    }),
  );
});

test('what met = or ~ has occurred', () => {
  const texts = CONDITIONS.filter(({ operator }) => operator === '=' || operator === '~');
  fc.assert(
    fc.property(fc.constantFrom(...texts), anyCells, (condition, cells) => {
      const met = cells.some((cell) => matcherOf(condition)(cell) === true);
      const { missing } = seen(condition, cells).found();
      expect(missing.length < condition.values.length).toBe(met);
    }),
  );
});

test('a thousand other values are kept at most', () => {
  const condition = CONDITIONS[0]!;
  const cells = (from: number) => Array.from({ length: 900 }, (_, i) => `v${from + i}`);
  const merged = seen(condition, cells(0));
  merged.merge(seen(condition, cells(500)).found());
  expect(merged.found().seen).toEqual(Array.from({ length: 1000 }, (_, i) => `v${i}`));
});
