// How strictly the parts of a page are judged: what they share, and how often a page finds something in nothing.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { breakDownTogether } from '../../src/core/breakdowns-together.js';
import { completeAnswers } from '../../src/core/complete-answers.js';
import { CrossCounts } from '../../src/core/cross-counts.js';
import { driversOf } from '../../src/core/drivers.js';
import type { Group } from '../../src/core/group.js';
import { type JudgedPart, type PageAlphas, pageAlphas } from '../../src/core/page-alphas.js';
import { RatingRows } from '../../src/core/rating-rows.js';
import { searchSegments } from '../../src/core/segment-search.js';
import { seriesOf } from '../../src/core/series.js';
import { tally } from '../../src/core/tally.js';
import { findThemes } from '../../src/core/themes.js';
import { commentersOf, wordsOf } from '../support/core/comments.js';
import { seededRandom } from '../support/core/random.js';

const ALL: readonly JudgedPart[] = ['trend', 'since', 'segments', 'drivers', 'risk', 'comments'];
const sumOf = (values: readonly (number | undefined)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

describe.each([0.8, 0.95, 0.99])('at a level of %d', (level) => {
  const alpha = 1 - level;

  test.each(
    ALL.filter((part) => part !== 'trend'),
  )('%s alone is judged as its own command judges', (part) => {
    expect(pageAlphas([part], level)[part]).toBeCloseTo(alpha, 12);
  });

  test('each question has the chance of one command, whatever parts ask it', () => {
    for (const parts of [ALL, ALL.toReversed(), ALL.slice(0, 4), ALL.slice(1)]) {
      const { trend, since, segments, drivers, risk, comments } = pageAlphas(parts, level);
      const inTime = [trend?.trend, trend?.changePoint, trend?.changes, trend?.limits, since];
      const sums = [inTime, [segments, drivers, risk], [comments]].map(sumOf).filter((sum) => sum > 0);
      for (const sum of sums) {
        expect(sum).toBeLessThanOrEqual(alpha + 1e-12);
        expect(sum).toBeGreaterThan(0.9 * alpha);
      }
    }
  });

  test('of several findings in two digits, as a report prints them', () => {
    const { trend, segments, drivers, risk } = pageAlphas(ALL, level);
    for (const share of [...Object.values(trend!), segments!, drivers!, risk!])
      expect(Number(share.toPrecision(2))).toBe(share);
  });

  test('a part more never makes another part less strict', () => {
    const some = pageAlphas(['trend', 'segments'], level);
    const more = pageAlphas(ALL, level);
    expect(more.segments).toBeLessThan(some.segments!);
    for (const kind of Object.keys(some.trend!) as (keyof NonNullable<PageAlphas['trend']>)[])
      expect(more.trend![kind]).toBeLessThan(some.trend![kind]);
  });

  test('parts that are not there get nothing', () => {
    expect(Object.keys(pageAlphas(['comments'], level))).toEqual(['comments', 'page']);
    expect(pageAlphas([], level)).toEqual({ page: Math.min(1, 2 * Number(alpha.toPrecision(12))) });
  });
});

// Of files in which nothing goes with the score: the demo, its scores dealt out anew, and three ratings at random.
describe('of shuffled files', () => {
  const RUNS = 250;
  const rows = parse<Record<string, string>>(readFileSync('fixtures/demo/responses.csv'), { columns: true })
    .map((row) => ({ ...row, score: row.nps_score!.trim() }))
    .filter(({ score }) => /^(?:\d|10)$/.test(score)) as readonly (Record<string, string> & {
    score: string;
  })[];
  const keyOf = (name: string, cells: readonly string[]) => {
    const values = [...new Set(cells)];
    return { name, values, codes: Uint32Array.from(cells, (cell) => values.indexOf(cell)) };
  };
  const cellsOf = (name: string) => rows.map((row) => row[name]!);
  const columns = ['region', 'plan'].map((name) => keyOf(name, cellsOf(name)));
  const month = keyOf(
    'month',
    cellsOf('submitted_at').map((day) => day.slice(0, 7)),
  );
  const said = cellsOf('comment').map((comment) => wordsOf(comment.toLowerCase()));

  test('at most a tenth of the pages show anything', () => {
    const random = seededRandom(20_260_612);
    const found = new Map<string, number>();
    for (let run = 0; run < RUNS; run++) {
      const parts = Object.entries(shownBy(shuffled(random), random)).filter(([, isShown]) => isShown);
      for (const [part] of [...parts, ...(parts.length > 0 ? [['page']] : [])])
        found.set(part!, (found.get(part!) ?? 0) + 1);
    }
    // Were a tenth of all pages wrong, one time in twenty this few of the runs would be, or fewer.
    expect(found.get('page') ?? 0).toBeLessThanOrEqual(quantile(0.05, RUNS, 0.1));
    expect(found.get('page')).toBeGreaterThan(0);
  });

  function shuffled(random: () => number): Uint8Array {
    const scores = Uint8Array.from(rows, ({ score }) => Number(score));
    for (let i = scores.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [scores[i], scores[j]] = [scores[j]!, scores[i]!];
    }
    return scores;
  }

  /** What a page of these scores would show, as the core finds it. */
  function shownBy(scores: Uint8Array, random: () => number): Readonly<Record<string, boolean>> {
    const alphas = pageAlphas(['trend', 'segments', 'drivers', 'risk', 'comments'], 0.95);
    const groupsOf = ({ values, codes }: (typeof columns)[number]): Group[] =>
      values.map((value, code) => ({
        key: [value],
        tally: tally(Array.from(scores).filter((_, i) => codes[i] === code)),
      }));
    const series = seriesOf(
      groupsOf(month).map(({ key, tally: one }) => ({ name: key[0]!, partial: false, tally: one })),
      { alphas: alphas.trend },
    );
    const tried = columns.map((one) => ({ by: [one.name], groups: groupsOf(one), isShown: true }));
    const how = { adjust: 'holm', areChosen: true, alpha: alphas.segments } as const;
    const segments = breakDownTogether(tried, how).flatMap((one) => one.segments);
    const ratings = ['a', 'b', 'c'].map((name) =>
      keyOf(
        name,
        rows.map(() => String(1 + Math.floor(random() * 5))),
      ),
    );
    const rated = new RatingRows([0, 1, 2], Number);
    rated.add({ scores, by: ratings.map((one) => [one]) });
    const { drivers, categories } = driversOf(
      rated,
      completeAnswers(rated, [0, 1, 2]),
      tried.map(({ by: [column], groups }) => ({ column: column!, groups, hidden: new Set() })),
      0.95,
      alphas.drivers,
    );
    const crossed = new CrossCounts({ depth: 2, mostValues: 1000, mostCells: 10_000 });
    crossed.add({ scores, by: columns.map((one) => [one]) });
    const risk = { atLeast: 30, side: 'detractors', alpha: alphas.risk } as const;
    const commented = [...rows.keys()].filter((i) => rows[i]!.comment !== '');
    const commenters = commentersOf(
      commented.map((i) => [said[i]!]),
      Uint8Array.from(commented, (i) => scores[i]!),
    );
    return {
      trend: series.trend!.significant!,
      break: series.changePoint!.significant,
      changes: series.periods.some(({ change }) => change?.significant),
      limits: series.periods.some(({ limits }) => limits?.outside),
      segments: segments.some(({ significant }) => significant),
      drivers: [...drivers, ...categories].some(({ significant }) => significant),
      risk: searchSegments(crossed.result(), risk).found.length > 0,
      comments: findThemes(commenters, { alpha: alphas.comments }).themes.length > 0,
    };
  }
});

/** The largest number that is not above this share of the binomial law. */
function quantile(share: number, runs: number, rate: number): number {
  let chance = (1 - rate) ** runs;
  let sum = chance;
  let count = 0;
  while (sum + (chance * (runs - count) * rate) / ((count + 1) * (1 - rate)) <= share) {
    chance *= ((runs - count) * rate) / ((count + 1) * (1 - rate));
    count++;
    sum += chance;
  }
  return count;
}
