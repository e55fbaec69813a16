import { describe, expect, it } from 'vitest';
import { columnName, columnOf } from '../../../../src/input/grids/xlsx/cell-name.js';
import { builtInKind, formatKind } from '../../../../src/input/grids/xlsx/number-format.js';
import { numberText } from '../../../../src/input/grids/xlsx/number-text.js';

describe('what a number format makes of a number', () => {
  it.each([
    ['General', 'number'],
    ['Standard', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0.00 [$€-407]', 'number'],
    ['0" days"', 'number'],
    ['0\\d', 'number'],
    ['[Red]-0.0', 'number'],
    ['[$USD] 0.00', 'number'],
    ['_-* #,##0_m', 'number'],
    ['@', 'number'],
    ['0%', 'percent'],
    ['0.00\\ %;[Red]-0.00\\ %', 'percent'],
    ['dd/mm/yyyy', 'day'],
    ['[$-407]d. mmmm yyyy;@', 'day'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'day'],
    ['mmm', 'day'],
    ['yyyy"年"m"月"d"日"', 'day'],
    ['[$-411]ge.m.d', 'day'],
    ['m/d/yy h:mm', 'moment'],
    ['h:mm AM/PM', 'moment'],
    ['mm:ss.0', 'moment'],
    ['[h]:mm:ss', 'duration'],
    ['[mm]:ss', 'duration'],
    ['[Red][>100]0', 'number'],
  ])('%s: %s', (code, kind) => {
    expect(formatKind(code)).toBe(kind);
  });

  it('which has a number alone', () => {
    const kinds = [0, 1, 10, 14, 22, 27, 36, 37, 45, 46, 47, 49, 50, 58, 164].map(builtInKind);
    expect(kinds.join(' ')).toBe(
      'number number percent day moment day day number moment duration moment number day day number',
    );
  });
});

describe('the text of a number', () => {
  it.each([
    ['9', '9'],
    ['9.0', '9'],
    ['1E1', '10'],
    ['0.30000000000000004', '0.3'],
    ['9.000000000000002', '9'],
    ['7.50', '7.5'],
    ['-0.5', '-0.5'],
    ['1234567890123456', '1234567890123456'],
    ['1.2345678901234567E+16', '12345678901234568'],
    [' 8 ', '8'],
    ['n. a.', 'n. a.'],
    ['', ''],
  ])('%j is %j', (text, told) => {
    expect(numberText(text, 'number', 1900)).toBe(told);
  });

  // The days are those that LibreOffice and Excel show.
  it.each([
    ['1', 'day', 1900, '1900-01-01'],
    ['59', 'day', 1900, '1900-02-28'],
    ['60', 'day', 1900, '1900-02-29'],
    ['61', 'day', 1900, '1900-03-01'],
    ['46113', 'day', 1900, '2026-04-01'],
    ['44651', 'day', 1904, '2026-04-01'],
    ['46113.572916666664', 'moment', 1900, '2026-04-01 13:45:00'],
    ['46113.5729166666', 'day', 1900, '2026-04-01 13:45:00'],
    ['46113', 'moment', 1900, '2026-04-01 00:00:00'],
    ['46113.999999', 'moment', 1900, '2026-04-01 23:59:59'],
    ['0.5729166666666666', 'moment', 1900, '13:45:00'],
    ['0.5729166666666666', 'moment', 1904, '13:45:00'],
    ['1.5034722222222223', 'duration', 1900, '36:05:00'],
    ['1.5034722222222223', 'duration', 1904, '36:05:00'],
    ['2958465', 'day', 1900, '9999-12-31'],
    ['2958466', 'day', 1900, '2958466'],
    ['-1', 'day', 1900, '-1'],
    ['0.25', 'percent', 1900, '25%'],
    ['0.07', 'percent', 1900, '7%'],
    ['0.12345', 'percent', 1900, '12.345%'],
  ] as const)('%s as a %s of %d is %s', (text, kind, system, told) => {
    expect(numberText(text, kind, system)).toBe(told);
  });
});

it('columns have letters up to XFD', () => {
  expect(
    ['A1', 'Z9', 'AA10', 'XFD1048576', 'XFE1', 'AAAAAAAAA1', '1', ''].map((name) => columnOf(name)),
  ).toEqual([0, 25, 26, 16_383, -1, -1, -1, -1]);
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});
