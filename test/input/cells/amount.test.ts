// Numbers as people write them: what parts decimals and thousands, units, signs; and what a column shows of it.
import { describe, expect, test } from 'vitest';
import { plainNumber, readAmount, settled, styleOf } from '../../../src/input/cells/amount.js';

describe('in one way only', () => {
  test.each([
    ['0', 0],
    [' -12 ', -12],
    ['+3', 3],
    ['00123', 123],
    ['1.5', 1.5],
    ['1,5', 1.5],
    [',5', 0.5],
    ['-.25', -0.25],
    ['1,2345', 1.2345],
    ['1234,567', 1234.567],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['2.5e3', 2500],
    ['1E+05', 100_000],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234', 1234],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['12,34,567', 1_234_567],
    ['−3', -3],
    ['(12)', -12],
    ['( 12 )', -12],
    ['(1,234.50)', -1234.5],
    ['12-', -12],
    ["'1500", 1500],
    ['="1500"', 1500],
    ['１５００', 1500],
    ['١٢', 12],
  ])('%j is %d', (cell, number) => {
    expect(settled(readAmount(cell)!, undefined)).toBe(number);
    expect(readAmount(cell)!.unit).toBe('');
  });
});

describe('in two ways', () => {
  test.each([
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['-12,345', -12_345, -12.345],
    ['123,456', 123_456, 123.456],
    ['(1,234)', -1234, -1.234],
    ['€ 1.234', 1.234, 1234],
  ])('%j is %d or %d', (cell, point, comma) => {
    const amount = readAmount(cell)!;
    expect(settled(amount, undefined)).toBeUndefined();
    expect(settled(amount, '.')).toBe(point);
    expect(settled(amount, ',')).toBe(comma);
  });
});

describe('with a unit', () => {
  test.each([
    ['$5', 5, '$'],
    ['-$5', -5, '$'],
    ['$-5', -5, '$'],
    ['5 €', 5, '€'],
    ['1.234,50 €', 1234.5, '€'],
    ['EUR 5', 5, 'EUR'],
    ['5 usd', 5, 'USD'],
    ['R$ 5,50', 5.5, 'R$'],
    ['5 lei', 5, 'LEI'],
    ['5 zł', 5, 'ZL'],
    ['7 kr.', 7, 'KR'],
    ['Fr. 5', 5, 'FR'],
    ['45%', 45, '%'],
    ['−3,5 %', -3.5, '%'],
  ])('%j is %d %s', (cell, number, unit) => {
    expect(settled(readAmount(cell)!, undefined)).toBe(number);
    expect(readAmount(cell)!.unit).toBe(unit);
  });
});

test.each([
  ...[
    '',
    ' ',
    'x',
    '5.',
    '.',
    '-',
    '--5',
    '+-5',
    '1e',
    'NaN',
    'Infinity',
    '0x1',
    '#N/A',
    'n/k',
    '1 2',
    '1,23,4',
  ],
  ...[
    '1.2.3',
    '1-2',
    '18-35',
    'ABC 5',
    'order 12',
    '5 apples',
    '$5 €',
    '2024-01-01',
    '12:30',
    '(5',
    '5)',
    '1_000',
  ],
  ...['1 234 5', '01,234,567', '9'.repeat(60)],
])('%j is no number', (cell) => {
  expect(readAmount(cell)).toBeNull();
});

// One of each form.
test.each([
  ...['0', '00123', '1.5', ',5', '1234,567', '2.5e3', '1,234,567', '1.234,50', '1 234,5', "1'234.50"],
  ...['12,34,567', '$5', '-$5', '5 €', '1.234,50 €', 'EUR 5', '5 lei', '7 kr.', '45%', '123456789012345'],
])('%j is a number, and none with something else before or after it', (cell) => {
  expect(readAmount(cell)).not.toBeNull();
  for (const other of ['#', '~', '?', '/', '*', ':', '<', 'x', 'x ', 'no. ', '7-', '7 x '])
    expect(readAmount(other + cell), other + cell).toBeNull();
  for (const other of ['#', '~', '?', '/', '*', ':', '<', 'x', ' x', '..', '-7', ' or 7'])
    expect(readAmount(cell + other), cell + other).toBeNull();
});

test.each([
  ['1 234.5', 1234.5, Number.NaN],
  ['1 234,5', Number.NaN, 1234.5],
  ["1'234,5", Number.NaN, 1234.5],
  ['1.5E3', 1500, Number.NaN],
  ['1,5E3', Number.NaN, 1500],
  ['1.5e-3', 0.0015, Number.NaN],
])('%j has a point or a comma before its decimals', (cell, point, comma) => {
  expect(readAmount(cell)).toEqual({ '.': point, ',': comma, unit: '' });
});

test('nothing is less than nothing', () => {
  for (const cell of ['-0', '-0.0', '(0)', '0-', '-0,0'])
    expect(Object.is(settled(readAmount(cell)!, undefined), 0), cell).toBe(true);
});

describe('as programs write numbers', () => {
  test.each(['0', '7', '-7', '+7', '1234', '12.5', '-12.25', '0012'])('%j is one', (cell) => {
    expect(plainNumber(cell)).toBe(Number(cell));
  });

  test.each([
    '',
    '-',
    '1.234',
    '1,5',
    '.5',
    '5.',
    'x5',
    '5x',
    '1e3',
    '--5',
    '1 2',
    '$5',
    '5%',
    '1.2.3',
    'x',
  ])('%j has to be looked at', (cell) => {
    expect(plainNumber(cell)).toBeNaN();
  });
});

test('a text of more than 40 characters is no number', () => {
  expect(settled(readAmount(`1.${'0'.repeat(38)}`)!, undefined)).toBe(1);
  expect(readAmount(`1.${'0'.repeat(39)}`)).toBeNull();
});

describe('a column shows what parts decimals', () => {
  test.each([
    [['1,234', '2,5'], ','],
    [['1,234', '2,500.5'], '.'],
    [['1.234', '1.234.567'], ','],
    [['1.234', '0.5'], '.'],
    [['1,234', '0,512'], ','],
    [['1,234', '1.234'], undefined],
    [['1,234', '7', '#N/A'], undefined],
    [['1,5', '1.5'], undefined],
    [[], undefined],
  ] as const)('%j: %s', (cells, sign) => {
    expect(styleOf(cells).sign).toBe(sign);
  });

  test('and its units', () => {
    expect(styleOf(['$5', '7', '$8', '5 €', 'x']).units).toEqual(['$', '€']);
  });
});
