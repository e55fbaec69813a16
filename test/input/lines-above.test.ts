// What stands above a header, crossed at random: the figures are those of the table alone, or nothing is said at all.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NpsError } from '../../src/core/errors.js';
import type { ReadOptions } from '../../src/input/options.js';
import { collectText } from '../support/reading.js';

const TITLES = [
  ['NPS report Q2'],
  ['Customer satisfaction'],
  ['Umfrage 2024'],
  ['Net Promoter Score, all regions'],
  ['Exported 2024-01-31 10:00'],
  ['Score overview'],
  ['How likely are you to recommend us?'],
];
const BLOCKS = [
  ['Report:', 'Q2'],
  ['Generated:', '2024-01-01'],
  ['Responses:', '12'],
  ['Survey', 'NPS 2024'],
  ['NPS report', 'Q2'],
  ['Filter: region = all', ''],
];
const COMMENTS = ['# exported by x', '# a, b; c', '// 2025', '#', '# id,nps', '# "quoted" text'];
const NAMES = ['nps', 'NPS Score', 'How likely are you to recommend us?', 'Rating', 'recommend_0_10'];
const TEXTS = ['good', 'fast, cheap', 'slow; late', 'a|b', '"so-so"', '5" screen', 'N/A', ''];

const quoted = (cell: string, isAll: boolean) =>
  isAll || /[",;|\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const table = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  isQuoted: fc.boolean(),
  name: fc.constantFrom(...NAMES),
  shape: fc.constantFrom('id-score', 'score-region', 'id-score-region-comment', 'date-comment-score'),
  scores: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 20 }),
  texts: fc.array(fc.constantFrom(...TEXTS), { minLength: 20, maxLength: 20 }),
});
type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

const above = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('title' as const),
      cells: fc.constantFrom(...TITLES),
      isPadded: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('block' as const),
      cells: fc.constantFrom(...BLOCKS),
      isPadded: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('comment' as const), text: fc.constantFrom(...COMMENTS) }),
    fc.constant({ kind: 'blank' as const }),
  ),
  { maxLength: 5 },
);

function rowsOf({ name, shape, scores, texts }: Table): string[][] {
  const rows = scores.map((score, i) => {
    const region = ['US', 'EU', 'APAC'][i % 3]!;
    const date = `2024-03-${String(i + 1).padStart(2, '0')}`;
    return {
      'id-score': [String(100 + i), String(score)],
      'score-region': [String(score), region],
      'id-score-region-comment': [String(i), String(score), region, texts[i]!],
      'date-comment-score': [date, texts[i]!, String(score)],
    }[shape];
  });
  const header = {
    'id-score': ['id', name],
    'score-region': [name, 'region'],
    'id-score-region-comment': ['id', name, 'region', 'comment'],
    'date-comment-score': ['date', 'comment', name],
  }[shape];
  return [header, ...rows];
}

/** The text of a table, below what stands above it. */
function textOf(of: Table, lines: typeof above extends fc.Arbitrary<infer L> ? L : never): string {
  const { delimiter, end, isQuoted } = of;
  const rows = rowsOf(of);
  const width = rows[0]!.length;
  const written = lines.map((line) => {
    if (line.kind === 'blank') return '';
    if (line.kind === 'comment') return line.text;
    const cells = line.isPadded
      ? [...line.cells, ...Array(Math.max(0, width - line.cells.length)).fill('')]
      : line.cells;
    return cells.map((cell) => quoted(cell, false)).join(delimiter);
  });
  const records = rows.map((row) => row.map((cell) => quoted(cell, isQuoted)).join(delimiter));
  return [...written, ...records].map((line) => `${line}${end}`).join('');
}

async function figures(text: string, options: ReadOptions = {}) {
  const { scores, reading } = await collectText(text, options);
  const { rows, answered, blank, rejected } = reading;
  return { scores: [...scores].sort((a, b) => a - b), rows, answered, blank, rejected };
}

async function figuresOrNone(text: string, options?: ReadOptions) {
  try {
    return await figures(text, options);
  } catch (error) {
    if (error instanceof NpsError) return undefined;
    throw error;
  }
}

const RUNS = Number(process.env.TITLE_RUNS ?? 900);

describe('lines above a header', () => {
  let read = 0;
  let refused = 0;

  test('change no figure', async () => {
    await fc.assert(
      fc.asyncProperty(table, above, async (of, lines) => {
        const plain = await figuresOrNone(textOf(of, []));
        const text = textOf(of, lines);
        const found = await figuresOrNone(text);
        if (found === undefined) refused++;
        else {
          read++;
          expect(found).toEqual(plain);
        }
      }),
      { seed: 20240131, numRuns: RUNS, endOnFailure: false },
    );
    // Refusing all would change no figure either.
    expect(read).toBeGreaterThan(refused * 4);
  }, 300_000);

  test('may be left out by as many lines as the note says', async () => {
    await fc.assert(
      fc.asyncProperty(table, above, async (of, lines) => {
        const text = textOf(of, lines);
        let told: string | undefined;
        try {
          const { reading } = await collectText(text);
          told = reading.warnings.find(({ code }) => code === 'lines-above-header')?.message;
        } catch (error) {
          if (!(error instanceof NpsError)) throw error;
        }
        if (told === undefined) return;
        const skipLines = Number(/--skip-lines (\d+)/.exec(told)![1]);
        expect(await figures(text, { skipLines })).toEqual(await figures(text));
        expect(
          (await collectText(text, { skipLines })).reading.warnings.map(({ code }) => code),
        ).not.toContain('lines-above-header');
      }),
      { seed: 7, numRuns: RUNS / 3 },
    );
  }, 300_000);
});
