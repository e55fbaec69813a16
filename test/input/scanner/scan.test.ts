// Which files the kernel reads.
import { expect, test } from 'vitest';
import { canScan } from '../../../src/input/scanner/limits.js';

test.each([
  [',', 'lf', 2, true],
  ['\t', 'lf', 100, true],
  [',', 'cr', 2, false],
  [',', 'lf', 1, false],
  ['§', 'lf', 2, false],
  ['"', 'lf', 2, false],
  ['\n', 'lf', 2, false],
  ['\r', 'lf', 2, false],
] as const)('delimiter %j, records that end at %s, %i columns: %s', (delimiter, recordEnd, width, expected) => {
  expect(canScan({ delimiter, recordEnd }, width)).toBe(expected);
});
