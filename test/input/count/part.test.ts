import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NPS_SCALE } from '../../../src/core/scale.js';
import { OpenFile } from '../../../src/input/bytes/file.js';
import { TEXT } from '../../../src/input/cells/key.js';
import { type CountRequest, countPart } from '../../../src/input/count/part.js';
import { bytesOf, readWith } from '../../../src/input/count/part-bytes.js';
import { temporaryFolder } from '../../support/folder.js';
import { listed } from '../../support/scanner/listed.js';

const folder = temporaryFolder();

/** Counts a text behind a header of nine bytes; its columns are score and by. */
function counted(text: string, more: Partial<CountRequest> = {}) {
  const path = join(folder, 'part.csv');
  writeFileSync(path, `score,by\n${text}`);
  const file = OpenFile.open({ name: path, path });
  let read = 0;
  const request: CountRequest = {
    from: 9,
    dialect: { delimiter: ',', recordEnd: 'lf' },
    width: 2,
    maxRecord: 1000,
    score: 0,
    scoreLabels: ['score'],
    rules: { scale: NPS_SCALE, fractions: 'reject', missing: [] },
    segments: [0, 1].map((column) => ({ column, reading: TEXT })),
    breakdowns: [[1]],
    hasHalves: false,
    conditions: [],
    maxSegments: 100,
    examples: 2,
    strict: false,
    ragged: false,
    ...more,
  };
  const onBytes = (count: number) => {
    read += count;
  };
  const part = readWith(countPart(request), bytesOf(file, 9), onBytes);
  file.close();
  return { part: part && listed(part), read };
}

test('a file is counted from where it is asked, and its bytes are told', () => {
  const text = Array.from({ length: 60_000 }, (_, i) => `${i % 11},"${i % 7}\n"\n`).join('');
  const { part, read } = counted(text);
  const { rows, from, end, breakdowns } = part!;
  expect({ rows, from, end, read }).toEqual({ rows: 60_000, from: 9, end: 9 + read, read: text.length });
  expect(breakdowns[0]!.map(({ values }) => values[0])).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  const expected = new Array(11).fill(0);
  for (let i = 0; i < 60_000; i += 7) expected[i % 11]++;
  expect(breakdowns[0]![0]!.counts).toEqual(expected);
});

test('the first rows without an answer are named, and a label at 1 is noticed', () => {
  const { part } = counted('9,a\n,a\nx,a\n"1 - Never",a\n,a\n,a\ny,a\nz,a\n');
  expect(part).toMatchObject({
    blanks: [2, 5],
    rejects: [
      { row: 3, value: 'x' },
      { row: 7, value: 'y' },
    ],
    labelledOne: true,
    blank: 3,
    rejected: 3,
  });
});

test('one scan after the other uses the same memory and finds nothing of the one before', () => {
  const first = counted('9,a\n0,b\n7,a\n', { breakdowns: [[1], [0, 1]] });
  const second = counted('8,c\n', { breakdowns: [[1], [0, 1]] });
  expect(first.part!.breakdowns[0]).toHaveLength(2);
  expect(second.part!.breakdowns.map((groups) => groups.map(({ values }) => values))).toEqual([
    [['c']],
    [['8', 'c']],
  ]);
  expect(second.part!.breakdowns[0]![0]!.counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
});

test('what must be told of its record is left to whoever looks at rows', () => {
  const condition = {
    text: 'by>5',
    column: 'by',
    operator: '>',
    value: '5',
    values: ['5'],
    comparison: { as: 'number', value: 5, sign: undefined, unit: undefined },
    origin: { option: 'where' },
    side: 'all',
  } as const;
  expect(counted('9,a\n9,"a"b\n').part).toBeUndefined();
  expect(counted('9,a\n9,a,more\n').part).toBeUndefined();
  expect(counted('9,a\n9,a,more\n', { ragged: true }).part?.rows).toBe(2);
  expect(counted('9,a\nx,a\n', { strict: true }).part).toBeUndefined();
  expect(counted('9,"1,234"\n', { conditions: [{ column: 1, condition }] }).part).toBeUndefined();
  const { part } = counted('9,a\n9,7\n', { conditions: [{ column: 1, condition }] });
  expect(part).toMatchObject({ uncompared: [1], incomparable: [[{ row: 1, value: 'a' }]], filtered: 1 });
  expect(counted('9,6\n', { conditions: [{ column: 1, condition }] }).part?.rows).toBe(1);
});

test('more segments than it may count end it before the row that has one more', () => {
  const { part } = counted('9,a\n9,b\n9,a\n9,c\n9,a\n', { maxSegments: 2 });
  expect(part!).toMatchObject({ rows: 3, isFull: true, end: 9 + '9,a\n9,b\n9,a\n'.length });
});
