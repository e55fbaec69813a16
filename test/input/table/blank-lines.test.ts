// Blank lines: no rows, except in one column, where they are blank answers unless they stand at the end.
import { describe, expect, test } from 'vitest';
import { blankLineFilter } from '../../../src/input/table/blank-lines.js';
import { collectText, fates } from '../../support/reading.js';

test('in one column a blank line waits until a record follows, chunks apart', () => {
  const filter = blankLineFilter(true);
  expect(filter({ records: [['9'], []], offsets: [0, 2, 3] })).toEqual({ records: [['9']], offsets: [0, 3] });
  expect(filter({ records: [[]], offsets: [3, 4] })).toEqual({ records: [], offsets: [4] });
  expect(filter({ records: [['8'], []], offsets: [4, 6, 7] })).toEqual({
    records: [[''], [''], ['8']],
    offsets: [2, 3, 4, 7],
  });
});

test('in several columns blank lines go', () => {
  const filter = blankLineFilter(false);
  expect(filter({ records: [[], ['9', 'x'], [], ['8']], offsets: [0, 1, 5, 6, 8] })).toEqual({
    records: [['9', 'x'], ['8']],
    offsets: [1, 6, 8],
  });
});

describe('in a file', () => {
  test.each([
    ['nps\n9\n\n8\n', 3, 1],
    ['nps\n9\n\n8\n\n', 3, 1],
    ['nps\n9\n\n8\n\n\n\n', 3, 1],
    ['nps\n\n\n9\n', 3, 2],
    ['nps\n9\n \n8\n', 3, 1],
    ['nps\r\n9\r\n\r\n8\r\n\r\n', 3, 1],
    ['nps\r9\r\r8\r\r', 3, 1],
    ['\n\nnps\n9\n', 1, 0],
    ['nps\n9\n""\n', 2, 1],
    ['nps\n9\n""', 2, 1],
    ['nps\n9\n" "\r\n', 2, 1],
    ['nps\n9\n""\n\n', 2, 1],
    ['nps,region\n9,a\n\n8,b\n\n', 2, 0],
    ['nps,region\n\n9,a\n,\n8,b\n', 3, 1],
    ['nps,region\n9,a\n""\n8,b\n', 3, 1],
    ['nps,region\n9,a\n""', 2, 1],
    ['nps\tregion\n9\ta\n\t\n8\tb\n', 3, 1],
  ])('%j: %i rows, %i blank', async (text, rows, blank) => {
    expect(fates(await collectText(text))).toEqual({
      rows,
      answered: rows - blank,
      blank,
      rejected: 0,
      filtered: 0,
    });
  });
});
