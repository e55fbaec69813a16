// How a cell becomes the value of a group.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binNames, keyReader, TEXT } from '../../../src/input/cells/key.js';
import { openText } from '../../../src/input/cells/open-period.js';

test('as text a cell is itself', () => {
  expect(['', 'EMEA', '1,5'].map(keyReader(TEXT))).toEqual(['', 'EMEA', '1,5']);
});

describe('bins', () => {
  const age = keyReader({ as: 'bin', edges: [18, 35, 50] });

  test.each([
    ['17', 'under 18'],
    ['17.99', 'under 18'],
    ['0.999', 'under 18'],
    ['17.999', { cell: '17.999', why: 'number-sign' }],
    ['17,9', 'under 18'],
    ['-3', 'under 18'],
    ['18', '18 to <35'],
    ['34,9', '18 to <35'],
    ['35', '35 to <50'],
    ['3.5e1', '35 to <50'],
    ['49.9', '35 to <50'],
    ['50', '50+'],
    ['1e9', '50+'],
    ['', ''],
    ['n/k', '(no number)'],
    ['18-35', '(no number)'],
    ['Infinity', '(no number)'],
    ['1,234.5', '50+'],
    ['1.234.567,8', '50+'],
    ['1 234', '50+'],
    ['20 €', '18 to <35'],
    ['(20)', 'under 18'],
    ['12,345', { cell: '12,345', why: 'number-sign' }],
    ['60,000', '50+'],
    ['1234', '50+'],
  ])('%j is in %j', (cell, bin) => {
    expect(age(cell)).toEqual(bin);
  });

  test('depend on what parts decimals where the number does', () => {
    const by = (sign: '.' | ',') => keyReader({ as: 'bin', edges: [18, 35, 50], sign });
    expect(['34,999', '1.234'].map(by('.'))).toEqual(['50+', 'under 18']);
    expect(['34,999', '1.234'].map(by(','))).toEqual(['18 to <35', '50+']);
    expect(['34,9', '34.9'].map(by('.'))).toEqual(['18 to <35', '18 to <35']);
  });

  test('are named by their edges', () => {
    expect(binNames([18, 35, 50])).toEqual(['under 18', '18 to <35', '35 to <50', '50+']);
    expect(binNames([-0.5])).toEqual(['under -0.5', '-0.5+']);
  });

  test('hold every number once, between their edges', () => {
    const anyEdges = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyEdges, fc.integer({ min: -60, max: 60 }), (some, number) => {
        const edges = some.toSorted((a, b) => a - b);
        const below = edges.filter((edge) => edge <= number).length;
        expect(keyReader({ as: 'bin', edges })(String(number))).toBe(binNames(edges)[below]);
      }),
    );
  });
});

test('weights and counts are their numbers', () => {
  expect(['1,50', '0', 'x', ''].map(keyReader({ as: 'weight' }))).toEqual([
    '1.5',
    '0',
    { cell: 'x', why: 'not-a-weight' },
    { cell: '', why: 'not-a-weight' },
  ]);
  expect(['007', '0', '1.5'].map(keyReader({ as: 'count' }))).toEqual([
    '7',
    '0',
    { cell: '1.5', why: 'not-a-count' },
  ]);
});

test('of an invitation, what it says', () => {
  expect(['sent', 'Responded', 'x'].map(keyReader({ as: 'delivery', of: 'state' }))).toEqual([
    'waiting',
    'answered',
    'unknown',
  ]);
});

describe('periods', () => {
  const month = (order?: 'DMY' | 'MDY') => keyReader({ as: 'period', every: 'month', order });

  test.each([
    ['2025-04-01', '2025-04'],
    ['2025/4/1 10:00', '2025-04'],
    ['1743465600', '2025-04'],
    ['', ''],
    ['soon', '(no date)'],
    ['2025-02-30', '(no date)'],
    ['32.1.2025', '(no date)'],
    ['4/4/2025', '2025-04'],
  ])('%j is in %j, whatever the order of day and month', (cell, period) => {
    for (const order of [undefined, 'DMY', 'MDY'] as const) expect(month(order)(cell)).toBe(period);
  });

  test('depend on the order where the date does', () => {
    expect(month('DMY')('3/4/2025')).toBe('2025-04');
    expect(month('MDY')('3/4/2025')).toBe('2025-03');
    expect(month()('3/4/2025')).toEqual({ cell: '3/4/2025', why: 'order-unknown' });
    expect(month('MDY')('13/4/2025')).toEqual({ cell: '13/4/2025', why: 'other-order' });
  });

  test('are both kept where the order is to be found later', () => {
    const open = keyReader({ as: 'period', every: 'month', order: 'open' });
    const other = keyReader({ as: 'period', every: 'month', order: 'open' });
    expect(open('3/4/2025')).not.toEqual(open('4/3/2025'));
    expect(open('3/4/2025')).toEqual(other('3.4.2025'));
    expect(open('13/4/2025')).not.toEqual(open('4/13/2025'));
    expect(open('13/4/2025')).not.toEqual(open('2025-04-13'));
    expect(open('3/4/2025')).toBe(openText({ DMY: '2025-04', MDY: '2025-03' }));
    expect(open('13/4/2025')).toBe(openText({ DMY: '2025-04', MDY: '' }));
    expect(open('4/13/2025')).toBe(openText({ DMY: '', MDY: '2025-04' }));
  });
});
