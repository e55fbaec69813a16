// Laws of rows that weigh more or less than 1, or stand for several responses, and of the halves of a data set.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RunningTally } from '../../src/core/group-tallies.js';
import type { Source } from '../../src/input/bytes/source.js';
import { type Collected, collect, fates, pieces } from '../support/reading.js';
import { anyRow, anyStyle, expectedOf, holdScores, type Row, type Style, write } from '../support/tables.js';

const source = (rows: readonly Row[], style: Style): Source => ({
  name: 'f.csv',
  stream: pieces(write(rows, style), style.size),
});

const tallies = (read: Collected) => ({ fates: fates(read), counts: read.counts, groups: read.groups[0] });

/** How a whole number may be written. */
const whole = (max: number) =>
  fc.tuple(fc.nat({ max }), fc.constantFrom('', ' ', '0', ' 00')).map(([n, before]) => ({
    n,
    text: `${before}${n}`,
  }));

test('a row that counts several responses gives what so many rows give', async () => {
  const counted = fc
    .array(fc.record({ row: anyRow, count: whole(4) }), { minLength: 1, maxLength: 20 })
    .map((entries) => ({
      rows: entries.map(({ row, count }): Row => ({ ...row, more: { n: count.text } })),
      expanded: entries.flatMap(({ row, count }) => new Array<Row>(count.n).fill(row)),
      counted: entries.flatMap(({ row, count }) => (count.n === 0 ? [] : row)),
    }))
    .filter(({ counted }) => holdScores(counted));
  await fc.assert(
    fc.asyncProperty(counted, anyStyle, async ({ rows, expanded }, style) => {
      const read = await collect([source(rows, style)], {
        score: 'nps',
        by: ['region'],
        headerRows: 1,
        count: 'n',
      });
      const { comments: _, ...expected } = expectedOf(expanded);
      expect(tallies(read)).toEqual(expected);
      expect(read.reading.records).toBe(rows.length);
    }),
    { numRuns: 300 },
  );
});

test('counted categories are those of the rows that they count', async () => {
  const score = fc.integer({ min: 0, max: 10 });
  const group = fc.record({ row: anyRow, scores: fc.array(score, { maxLength: 6 }) });
  const within = (scores: readonly number[], low: number, high: number) =>
    String(scores.filter((one) => one >= low && one <= high).length);
  await fc.assert(
    fc.asyncProperty(
      fc.array(group, { minLength: 1, maxLength: 15 }),
      anyStyle,
      fc.shuffledSubarray(['d', 's', 'p'], { minLength: 3 }),
      async (groups, style, order) => {
        const rows = groups.map(({ row, scores }): Row => {
          const counts = { d: within(scores, 0, 6), s: within(scores, 7, 8), p: within(scores, 9, 10) };
          const more = Object.fromEntries(order.map((name) => [name, counts[name as 'd']]));
          return { ...row, more };
        });
        const expanded = groups.flatMap(({ row, scores }) =>
          scores.map((answer): Row => ({ ...row, answer, nps: String(answer) })),
        );
        const read = await collect([source(rows, style)], {
          counts: ['d', 's', 'p'],
          by: ['region'],
          headerRows: 1,
        });
        const expected = expectedOf(expanded);
        expect(fates(read)).toEqual(expected.fates);
        // A row that counts nobody makes a segment too.
        const empty = Object.fromEntries(rows.map(({ region }) => [region.trim(), [0, 0, 0]]));
        expect(read.groups[0]).toEqual({ ...empty, ...expected.groups });
        const all = expanded.map(({ answer }) => answer as number);
        expect([0, 7, 9].map((stand) => String(read.counts[stand]))).toEqual([
          within(all, 0, 6),
          within(all, 7, 8),
          within(all, 9, 10),
        ]);
      },
    ),
    { numRuns: 300 },
  );
});

/** Texts of weights. */
const WEIGHTS = {
  '0': 0,
  '0,0': 0,
  '1': 1,
  '0.25': 0.25,
  '1,5': 1.5,
  '+3': 3,
  '2e-3': 0.002,
  ' 7 ': 7,
  '0.1': 0.1,
  '1e100': 1e100,
  '1e-100': 1e-100,
};

test('a weight stays with its answer, however the rows are shuffled and split', async () => {
  const weighted = fc
    .array(fc.record({ row: anyRow, weight: fc.constantFrom(...Object.entries(WEIGHTS)) }), {
      minLength: 1,
      maxLength: 20,
    })
    .map((entries) =>
      entries.map(({ row, weight: [w, weight] }) => ({ row: { ...row, more: { w } }, weight })),
    )
    .filter((entries) => {
      const kept = entries.filter(({ weight }) => weight > 0);
      return kept.length > 0 && holdScores(kept.map(({ row }) => row));
    })
    .chain((entries) =>
      fc.record({
        entries: fc.constant(entries),
        mixed: fc.shuffledSubarray(entries, { minLength: entries.length }),
        cut: fc.nat({ max: entries.length }),
      }),
    );
  const options = { score: 'nps', comment: 'why', weight: 'w' };
  await fc.assert(
    fc.asyncProperty(weighted, anyStyle, anyStyle, async ({ entries, mixed, cut }, style, other) => {
      const expected = entries
        .filter(({ row, weight }) => weight > 0 && typeof row.answer === 'number')
        .map(({ row, weight }) => JSON.stringify([row.why.trim(), row.answer, weight]))
        .sort();
      const rows = mixed.map(({ row }) => row);
      const parts = [rows.slice(0, cut), rows.slice(cut)].filter(({ length }) => length > 0);
      const read = await collect(
        parts.map((part, i) => source(part, i === 0 ? style : other)),
        options,
      );
      const { scores, comments, weights } = read;
      const found = scores.map((score, i) => JSON.stringify([comments[i], score, weights[i]]));
      expect(found.sort()).toEqual(expected);
      const left = expectedOf(entries.filter(({ weight }) => weight > 0).map(({ row }) => row)).fates;
      expect(fates(read)).toEqual({ ...left, rows: rows.length, filtered: rows.length - left.rows });

      // Summed in another order they differ by their last digits at most.
      const straight = await collect(
        [
          source(
            entries.map(({ row }) => row),
            style,
          ),
        ],
        options,
      );
      const [one, two] = [tallied(straight), tallied(read)];
      expect(two.counts).toEqual(one.counts);
      for (const sums of ['sums', 'squares'] as const) {
        for (const [i, sum] of one.weights![sums].entries())
          expect(Math.abs(two.weights![sums][i]! - sum)).toBeLessThanOrEqual(1e-12 * sum);
      }
    }),
    { numRuns: 200 },
  );
});

function tallied({ scores, weights }: Collected) {
  const running = new RunningTally(true);
  running.add(Uint8Array.from(scores), { weights: Float64Array.from(weights) });
  return running.tally();
}

test('each half gives what it gives where the other rows are left out', async () => {
  const waves = fc
    .array(
      fc.record({
        row: anyRow.filter(({ answer }) => answer !== 'rejected'),
        wave: fc.constantFrom('1', '2', '3'),
        count: whole(3),
      }),
      { maxLength: 20 },
    )
    .filter((entries) => ['1', '2'].every((wanted) => entries.some(({ wave }) => wave === wanted)))
    .map((entries) =>
      entries.map(({ row, wave, count }): Row => ({ ...row, more: { wave, n: count.text } })),
    );
  await fc.assert(
    fc.asyncProperty(waves, anyStyle, async (rows, style) => {
      const options = { score: 'nps', comment: 'why', count: 'n' };
      const both = await collect([source(rows, style)], {
        ...options,
        halves: { before: ['wave=1'], after: ['wave=2'] },
      });
      const alone = [];
      for (const wave of [1, 2])
        alone.push(await collect([source(rows, style)], { ...options, where: [`wave=${wave}`] }));
      for (const [half, { scores, comments, repeats }] of alone.entries()) {
        const mine = both.scores.flatMap((score, i) =>
          both.halves[i] === half ? [[score, both.comments[i], both.repeats[i]]] : [],
        );
        expect(mine).toEqual(scores.map((score, i) => [score, comments[i], repeats[i]]));
      }
      const [before, after] = alone.map(fates);
      expect(fates(both)).toEqual({
        rows: before!.rows,
        answered: before!.answered + after!.answered,
        blank: before!.blank + after!.blank,
        rejected: 0,
        filtered: before!.filtered + after!.filtered - before!.rows,
      });
    }),
    { numRuns: 150 },
  );
});
