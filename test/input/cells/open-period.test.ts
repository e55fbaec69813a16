// Periods of dates of which the order of day and month is not known: both readings in one text.
import { expect, test } from 'vitest';
import { openPeriod, openText } from '../../../src/input/cells/open-period.js';

test.each([
  [{ DMY: '2026-12-03', MDY: '2026-03-12' }, '2026-12-03|2026-03-12'],
  [{ DMY: '2026-12', MDY: '' }, '2026-12|'],
  [{ DMY: '', MDY: '2026-12' }, '|2026-12'],
])('%j is written and read again', (readings, text) => {
  expect(openText(readings)).toBe(text);
  expect(openPeriod(text)).toEqual(readings);
});

test('a period that both readings have is itself, and not open', () => {
  expect(openText({ DMY: '2026-Q1', MDY: '2026-Q1' })).toBe('2026-Q1');
  for (const text of ['2026-Q1', '', '(no date)']) expect(openPeriod(text)).toBeUndefined();
});
