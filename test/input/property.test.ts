// Laws of reading: any table, written in any dialect, gives the tallies that are counted from the table itself.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/input/bytes/source.js';
import { type Collected, collect, fates, type Groups, pieces } from '../support/reading.js';
import {
  anyRow,
  anyRows,
  anyStyle,
  expectedOf,
  holdScores,
  losesNothing,
  type Row,
  type Style,
  write,
} from '../support/tables.js';

/** A row of words may look like a second header. */
const OPTIONS = { score: 'nps', by: ['region'], comment: 'why', headerRows: 1 };

const source = (rows: readonly Row[], style: Style): Source => ({
  name: 'f.csv',
  stream: pieces(write(rows, style), style.size),
});

/** Many times 0 and 1 alone are a yes or no. */
const answersBeyondOne = (rows: readonly Row[]) => rows.some(({ answer }) => Number(answer) > 1);

const tallies = (read: Collected) => ({ fates: fates(read), counts: read.counts, groups: read.groups[0] });

test('a table written in any dialect reads back to its own tallies', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, anyStyle, async (rows, style) => {
      const read = await collect([source(rows, style)], OPTIONS);
      expect({ ...tallies(read), comments: read.comments }).toEqual(expectedOf(rows));
    }),
    { numRuns: 600 },
  );
});

test('a file larger than every buffer gives its tallies too', async () => {
  // Every text occurs again and again.
  const some = anyRows.filter((rows) => rows.length > 0 && losesNothing(rows) && answersBeyondOne(rows));
  const size = fc.oneof(fc.integer({ min: 1000, max: 200_000 }), fc.constantFrom(65_535, 65_536, 65_537));
  await fc.assert(
    fc.asyncProperty(some, anyStyle, size, async (rows, style, bytes) => {
      const times = Math.ceil(5000 / rows.length);
      const many = Array.from({ length: times }, () => rows).flat();
      const read = await collect([source(many, { ...style, size: bytes })], OPTIONS);
      expect({ ...tallies(read), comments: read.comments }).toEqual(expectedOf(many));
    }),
    { numRuns: 40 },
  );
});

test('a file split in two, each in its own dialect, gives the same sums', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, anyStyle, anyStyle, fc.nat(), async (rows, style, other, at) => {
      const cut = at % (rows.length + 1);
      const read = await collect(
        [source(rows.slice(0, cut), style), source(rows.slice(cut), other)],
        OPTIONS,
      );
      const { comments, ...expected } = expectedOf(rows);
      expect(tallies(read)).toEqual(expected);
      expect(read.comments).toEqual(comments);
    }),
    { numRuns: 200 },
  );
});

test('a shuffled file gives the same tallies', async () => {
  const shuffled = anyRows.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc
        .shuffledSubarray([...rows.keys()], { minLength: rows.length })
        .map((order) => order.map((i) => rows[i]!)),
    ),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, anyStyle, async ([rows, mixed], style) => {
      const [one, two] = [
        await collect([source(rows, style)], OPTIONS),
        await collect([source(mixed, style)], OPTIONS),
      ];
      expect(tallies(two)).toEqual(tallies(one));
    }),
    { numRuns: 150 },
  );
});

describe('options', () => {
  test('--where counts the rows that meet it', async () => {
    const value = fc.constantFrom('EMEA', 'APAC', '', 'NA');
    await fc.assert(
      fc.asyncProperty(anyRows, anyStyle, value, async (rows, style, region) => {
        const met = rows.filter((row) => row.region.trim() === region);
        fc.pre(holdScores(met));
        const read = await collect([source(rows, style)], { ...OPTIONS, where: [`region=${region}`] });
        const expected = expectedOf(met);
        expect(tallies(read)).toEqual({
          ...{ counts: expected.counts, groups: expected.groups },
          fates: { ...expected.fates, rows: rows.length, filtered: rows.length - met.length },
        });
      }),
      { numRuns: 100 },
    );
  });

  test('--latest-by keeps the last of the latest dates of each customer', async () => {
    const dated = fc.record({
      row: anyRow.filter(({ answer }) => answer !== 'rejected'),
      who: fc.constantFrom('a', 'b', 'c', ''),
      day: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(dated, { maxLength: 20 }), anyStyle, async (entries, style) => {
        fc.pre(holdScores(entries.map(({ row }) => row)));
        // The customer stands in the comment, the date in the region.
        const rows = entries.map(({ row, who, day }) => ({ ...row, why: who, region: `2025-01-0${day}` }));
        const options = { score: 'nps', latestBy: 'why', date: 'region', headerRows: 1 };
        const read = await collect([source(rows, style)], options);
        const standing = rows.filter(
          (row, i) =>
            typeof row.answer === 'number' &&
            (row.why === '' ||
              !rows.some(
                (other, k) =>
                  typeof other.answer === 'number' &&
                  other.why === row.why &&
                  (other.region > row.region || (other.region === row.region && k > i)),
              )),
        );
        expect(read.counts).toEqual(expectedOf(standing).counts);
        const { rows: all, blank } = expectedOf(rows).fates;
        const answered = standing.length;
        expect(fates(read)).toEqual({
          rows: all,
          answered,
          blank,
          rejected: 0,
          filtered: all - blank - answered,
        });
      }),
      { numRuns: 150 },
    );
  });
});

test('groups add up to the whole', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, anyStyle, async (rows, style) => {
      const read = await collect([source(rows, style)], {
        score: 'nps',
        by: ['region', 'why', 'region,why', '@file'],
      });
      const sum = (groups: Groups) =>
        Object.values(groups).reduce((total, [d, p, r]) => total + d + p + r, 0);
      for (const groups of read.groups) expect(sum(groups)).toBe(read.reading.answered);
    }),
    { numRuns: 50 },
  );
});
