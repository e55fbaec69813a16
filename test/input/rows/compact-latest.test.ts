// The latest answers of many keys, as a map of strings keeps them; hashes decide nothing but where a key is looked for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash, hashText } from '../../../src/input/cells/text-hash.js';
import { CompactLatest, FETCHED } from '../../../src/input/rows/compact-latest.js';

type Added = readonly [text: string, date: number];
type Hashed = (text: string) => { high: number; low: number };

const honest: Hashed = (text) => {
  hashText(text);
  return { ...hash };
};

function kept(added: readonly Added[], hashed: Hashed): [string, number, number][] {
  const latest = new CompactLatest<number>();
  const hashes = Uint32Array.from(added.flatMap(([text]) => Object.values(hashed(text))));
  for (const [i, [text, date]] of added.entries()) {
    if (i % FETCHED === 0) latest.fetch(hashes, i, Math.min(i + FETCHED, added.length));
    // A key is among others.
    const bytes = Buffer.from(`,${text},`);
    latest.addFetched(
      i % FETCHED,
      { ...hashed(text), bytes, from: 1, to: bytes.length - 1 },
      latest.kind(i),
      date,
    );
  }
  const entries = [...latest.entries()];
  expect(latest.standing()).toEqual(entries.map(([, answer], first) => ({ answer, keys: 1, first })));
  expect(latest.size).toBe(entries.length);
  return entries;
}

function inMap(added: readonly Added[]): [string, number, number][] {
  const map = new Map<string, [number, number]>();
  for (const [i, [text, date]] of added.entries())
    if (date >= (map.get(text)?.[1] ?? date)) map.set(text, [i, date]);
  return [...map].map(([text, [answer, date]]) => [text, answer, date]);
}

const text = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'b',
    'ä'.repeat(11),
    'ä'.repeat(12),
    'ä'.repeat(13),
    `${'x'.repeat(23)}y`,
    `${'x'.repeat(24)}y`,
  ),
  fc.string({ maxLength: 40 }).filter((one) => one.isWellFormed()),
);
const all = fc.array(fc.tuple(text, fc.integer({ min: 0, max: 5 })), { maxLength: 400 });

test('are those that a map keeps', () => {
  fc.assert(
    fc.property(all, (added) => {
      expect(kept(added, honest)).toEqual(inMap(added));
    }),
  );
});

test('even where all hashes are the same', () => {
  const same = () => ({ high: 7, low: 0xffff_ffff });
  fc.assert(
    fc.property(all, (added) => {
      expect(kept(added, same)).toEqual(inMap(added));
    }),
  );
});

test('of more keys than there is room for at first, and of more text', () => {
  const name = (i: number) =>
    `${(i * 7919) % 30_000}${i % 3 === 0 ? ' of a street whose name is long enough for two lines' : ''}`;
  const added = Array.from({ length: 90_000 }, (_, i): Added => [name(i), (i * 31) % 97]);
  expect(kept(added, honest)).toEqual(inMap(added));
});

test('answers that are alike stand together, at the first of their keys', () => {
  const latest = new CompactLatest<string>();
  const kinds = ['early', 'a', 'b'].map((answer) => latest.kind(answer));
  const add = (text: string, kind: number, date: number) => {
    const bytes = Buffer.from(text);
    latest.add({ ...honest(text), bytes, from: 0, to: bytes.length }, kind, date);
  };
  for (const text of ['x', 'y', 'z', 'w']) add(text, kinds[0]!, 0);
  for (const text of ['w', 'y']) add(text, kinds[1]!, 1);
  for (const text of ['x', 'z']) add(text, kinds[2]!, 1);
  expect(latest.standing()).toEqual([
    { answer: 'b', keys: 2, first: 0 },
    { answer: 'a', keys: 2, first: 1 },
  ]);
});
