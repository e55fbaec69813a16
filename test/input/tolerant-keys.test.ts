// Keys that never stop the reading: values beyond the limit, and numbers that could be two.
import { expect, test } from 'vitest';
import type { Source } from '../../src/input/bytes/source.js';
import type { ReadOptions } from '../../src/input/options.js';
import { readAll } from '../../src/input/read.js';
import { errorOf, textSource } from '../support/reading.js';

async function valuesIn(text: string, options: ReadOptions) {
  const sources: Source[] = [textSource(text)];
  const batches = readAll(sources, options);
  const values: string[] = [];
  for (;;) {
    const { done, value } = await batches.next();
    if (done) return values;
    const { codes, values: names } = value.by[0]![0]!;
    values.push(...[...codes].map((code) => names[code] ?? '(blank)'));
  }
}

const IDS = `score,id\n${Array.from({ length: 6 }, (_, i) => `9,id${i}`).join('\n')}\n`;

test('values beyond the limit count as the last one', async () => {
  const options = { by: [['id']], maxSegments: 3 };
  expect((await errorOf(valuesIn(IDS, options))).problem.kind).toBe('too-many-values');
  expect(await valuesIn(IDS, { ...options, tolerantKeys: true })).toEqual([
    ...['id0', 'id1', 'id2'],
    ...['id2', 'id2', 'id2'],
  ]);
});

test('a number that could be two is none', async () => {
  const rows = Array.from({ length: 1200 }, (_, i) => `9,${1 + (i % 900)}`);
  const text = `score,spend\n${rows.join('\n')}\n9,1.234\n`;
  const options = { by: [['spend:quartiles']] };
  expect((await errorOf(valuesIn(text, options))).problem.kind).toBe('number-not-settled');
  expect((await valuesIn(text, { ...options, tolerantKeys: true })).at(-1)).toBe('(no number)');
});
