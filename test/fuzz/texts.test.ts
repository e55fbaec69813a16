// The search for texts that are read in two ways: it finds none, and it would find them.
import { expect, it } from 'vitest';
import { parsed } from '../support/scanner/scanning.js';
import { COMPARISONS, compareTexts } from './texts.js';

it('finds no difference', async () => {
  const { texts, differences } = await compareTexts({ seconds: 2, seed: 1 });
  expect(texts).toBeGreaterThan(0);
  expect(differences).toEqual([]);
});

it('finds a reader that loses the last record of a text without a line end', async () => {
  const { differences } = await compareTexts(
    { seconds: 0.1, seed: 1 },
    {
      ...COMPARISONS,
      lossy: async ({ bytes, options }) => {
        const upToEnd = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
        return [parsed(bytes, options), parsed(upToEnd, options)];
      },
    },
  );
  expect(differences.length).toBeGreaterThan(0);
  expect(new Set(differences.map(({ way }) => way))).toEqual(new Set(['lossy']));
  expect(differences.map(({ text }) => text).every((text) => !text.endsWith('\n'))).toBe(true);
});
