// The order of day and month: what the dates of a column show of it.
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/input/cells/date.js';
import { DateOrderEvidence, datesAreSettled, orderShown } from '../../../src/input/cells/date-order.js';

describe('the order that cells show', () => {
  test.each([
    [[], undefined],
    [['', 'soon', '2025-01-13'], undefined],
    [['1/2/2025', '3/4/2025'], undefined],
    [['1/2/2025', '13/2/2025'], 'DMY'],
    [['1/2/2025', '2/13/2025'], 'MDY'],
    [['13/2/2025', '2/13/2025'], 'DMY'],
    [['2/13/2025', '13/2/2025'], 'MDY'],
  ] as const)('%j: %s', (cells, order) => {
    expect(orderShown(cells)).toBe(order);
  });

  test('is the one that was given, whatever they show', () => {
    expect(orderShown(['2/13/2025'], 'DMY')).toBe('DMY');
  });

  test('is looked for no further than to the first date that shows it', () => {
    let read = 0;
    function* cells() {
      for (const cell of ['1/2/2025', '13/2/2025', '14/2/2025', '2/13/2025']) {
        read++;
        yield cell;
      }
    }
    expect(orderShown(cells())).toBe('DMY');
    expect(read).toBe(2);
  });
});

test('a date contradicts the order that an earlier one has shown', () => {
  const evidence = new DateOrderEvidence();
  const see = (cell: string) => evidence.see(readDate(cell)!);
  expect(['1/2/2025', '13/2/2025', '1/2/2025', '2/13/2025', '14/2/2025'].map(see)).toEqual([
    true,
    true,
    true,
    false,
    true,
  ]);
  expect(evidence.order).toBe('DMY');
});

test('what settled the order is told as it is written in that order', () => {
  const settledBy = (cells: readonly string[], given?: 'DMY' | 'MDY') => {
    const evidence = new DateOrderEvidence(given);
    for (const cell of cells) evidence.see(readDate(cell)!);
    return evidence.settledBy;
  };
  expect(settledBy(['3/4/2025', '13.4.2025 10:30', '25/12/2025'])).toBe('13/04/2025');
  expect(settledBy(['3/4/2025', '4-13-25', '12/25/2025'])).toBe('04/13/2025');
  expect(settledBy(['3/4/2025', '2025-04-13'])).toBeUndefined();
  expect(settledBy(['13/4/2025'], 'DMY')).toBeUndefined();
});

describe('it is known which day the dates are', () => {
  test.each([
    [[], true],
    [['', 'soon'], true],
    [['2025-01-13', '4/4/2025'], true],
    [['1/2/2025'], false],
    [['4/4/2025', 'soon', '1/2/2025'], false],
    [['1/2/2025', '13/2/2025'], true],
    [['1/2/2025', '2/13/2025'], true],
  ] as const)('%j: %s', (cells, isKnown) => {
    expect(datesAreSettled(cells)).toBe(isKnown);
    expect(datesAreSettled(cells, 'DMY')).toBe(true);
  });
});
