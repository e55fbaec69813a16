// Conditions of 120 kB: they take as long as their text is, and say no more than people read.
import { expect, it } from 'vitest';
import { collectText, errorOf, messages } from '../../support/reading.js';

const KB = 1000;
const TEXT = `nps,region\n${'9,A\n8,B\n3,A\n'.repeat(1000)}`;
const values = Array.from({ length: (120 * KB) / 7 }, (_, i) => `v${String(i).padStart(5, '0')}`);

it('of many values that never occur: five are told, and how many more there are', async () => {
  const found = await collectText(TEXT, { where: [`region=A|${values.join('|')}`] });
  expect(found.scores).toHaveLength(2000);
  const told = messages(found, 'value-never-occurs');
  expect(told).toHaveLength(5);
  expect(told[0]).toMatch(/^--where "region=A\|v00000\|.*…": "v00000" never occurs in "region"$/);
  expect(told[4]).toContain('"v00004" never occurs in "region", nor do 17,137 more of its values');
});

it('of many operators, which could all end the name of a column', async () => {
  const long = Array.from({ length: 20 * KB }, (_, i) => `c${i}`).join('=');
  expect((await errorOf(collectText(TEXT, { where: [long] }))).message).toContain('no column "c0"');
  expect((await collectText(TEXT, { where: [`region=A${'='.repeat(120 * KB)}`] })).scores).toEqual([]);
}, 5000);
