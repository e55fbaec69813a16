// Parts of a text, counted apart and put together, give the count of the whole.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoldPlan } from '../../../src/input/scanner/counts.js';
import { LikelyStarts } from '../../../src/input/scanner/parts.js';
import { folded, inParts, parse, plain, segmentsOf } from '../../support/scanner/counting.js';
import { mergeFolds } from '../../support/scanner/merge.js';
import { LF_COMMA, parsed } from '../../support/scanner/scanning.js';
import { anySample } from '../../support/scanner/texts.js';

/** For a longer search: SCANNER_RUNS=50000 npx vitest run --config test/vitest.config.ts test/input/scanner */
const RUNS = Number(process.env.SCANNER_RUNS ?? 200);
const TIMEOUT = 60_000 + RUNS * 100;
const PLAN = { parse, segments: segmentsOf(0, 1), maxSegments: 10_000, reported: 0 };

test(
  `a text cut anywhere: ${RUNS} cases`,
  async () => {
    const cuts = fc.array(fc.nat(3000), { maxLength: 4 }).map((places) => places.sort((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(anySample, cuts, async ({ text, delimiter, width }, places) => {
        const options = { dialect: { ...LF_COMMA, delimiter }, width, maxRecord: 1e6, slice: 16 };
        const bytes = Buffer.from(text);
        const { fault, offsets } = parsed(bytes, options);
        fc.pre(fault === undefined);
        const plan: FoldPlan = { ...PLAN, score: 0, breakdowns: [[], [1], [1, 0]], unanswered: [1, 0] };
        const parts = await inParts(bytes, options, plan, places);
        const whole = plain(await folded(bytes, options, plan));
        expect(mergeFolds(parts)).toEqual(whole);
        // A part ends with the first record that begins at its cut or behind it.
        for (const [i, cut] of places.entries())
          expect(parts[i]!.end).toBe(offsets.find((offset) => offset >= cut) ?? bytes.length);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

test('a small file cut at each of its bytes', async () => {
  const text = '9,a\r\n0,"b, ""é""\n7,not a row\n"\n\n"10",日本 5" wide\n,\n3\n8,"\r\n"\r\n1,c,\n6,last';
  const bytes = Buffer.from(text);
  const options = { dialect: LF_COMMA, width: 2, maxRecord: 1e6, slice: 16 };
  const plan: FoldPlan = { ...PLAN, score: 0, breakdowns: [[], [1], [1, 0]] };
  const whole = plain(await folded(bytes, options, plan));
  expect(whole.rows).toBe(8);
  for (let cut = 0; cut <= bytes.length; cut++) {
    expect(mergeFolds(await inParts(bytes, options, plan, [cut]))).toEqual(whole);
  }
});

test('parts that do not follow each other are not put together', async () => {
  const options = { dialect: LF_COMMA, width: 2, maxRecord: 1e6 };
  const plan: FoldPlan = { ...PLAN, score: 0, breakdowns: [] };
  const one = plain(await folded(Buffer.from('1,a\n'), options, plan));
  const two = plain(await folded(Buffer.from('2,b\n'), { ...options, from: 5 }, plan));
  expect(() => mergeFolds([one, two])).toThrow(RangeError);
});

function likelyStart(bytes: Buffer): number {
  const likely = new LikelyStarts(LF_COMMA, 3);
  const start = likely.find((room) => bytes.copy(room));
  likely.end();
  return start;
}

describe('where a record probably begins', () => {
  const rows = Array.from({ length: 400 }, (_, i) => {
    const comment = i % 3 === 0 ? `"line, of\ntext ""${i}"",\nand, more,\n,\n"` : `plain ${i}`;
    return `${i},${i % 11},${comment}\n`;
  });
  const bytes = Buffer.from(rows.join(''));
  const starts = new Set(parsed(bytes, { dialect: LF_COMMA, maxRecord: 1e6 }).offsets);

  test('is found from every place in a text', () => {
    for (let from = 0; from < 2000; from++) {
      const start = likelyStart(bytes.subarray(from));
      expect({ from, isStart: starts.has(from + start) }).toEqual({ from, isStart: true });
    }
  });

  test('is found behind a comment of many lines', () => {
    const long = `1,2,"${`a line, of ${'x'.repeat(150)}\n`.repeat(200)}"\n`;
    const from = Buffer.from(`${long}${rows.join('')}`);
    expect(likelyStart(from.subarray(10))).toBe(long.length - 10);
  });

  test('is nowhere where no line ends', () => {
    expect(likelyStart(Buffer.from('a,b,c'))).toBe(-1);
  });
});
