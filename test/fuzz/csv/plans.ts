// What is asked of a text at random: groups, crossed groups, filters, halves, and rows without an answer.
import { NPS_SCALE } from '../../../src/core/scale.js';
import { type ScoreRules, scoreReader } from '../../../src/input/cells/score.js';
import { type FoldFilter, type FoldPlan, HALF } from '../../../src/input/scanner/counts.js';
import type { Random } from '../family.js';

export const RULES: ScoreRules = { scale: NPS_SCALE, fractions: 'reject', missing: [] };
const TESTS = [
  (cell: string) => cell !== 'a',
  (cell: string) => cell === '' || cell === '9',
  (cell: string) => (cell.length > 4 ? null : true),
];
const VALUES = [(cell: string) => cell, (cell: string) => cell, (cell: string) => cell.slice(0, 1)];
const BREAKDOWNS = [[[]], [[], [0], [1]], [[0]], [[1], [0]], [[], [0, 1]], [[1, 2, 0], [2]]];
const parse = scoreReader(RULES);

/** Asks for what counts of parts can be put together from. */
export function drawQuestion(random: Random, width: number) {
  const column = () => random(width);
  return {
    score: random(2) === 0 ? 0 : column(),
    segments: [column(), column(), column()].map((place) => ({ column: place })),
    breakdowns: BREAKDOWNS[random(4)]!,
    unanswered: [[0], [1, 0]][random(6) === 0 ? 1 : 0]!,
  };
}

/** The same question to a scan. */
export function planOf(question: ReturnType<typeof drawQuestion>): FoldPlan {
  const segments = question.segments.map(({ column }) => ({ column, value: (cell: string) => cell }));
  return { ...question, segments, parse, maxSegments: 10_000, reported: 0 };
}

/** Asks for all that a scan can tell. */
export function drawPlan(random: Random, width: number): FoldPlan {
  const column = () => random(width);
  const filters: FoldFilter[] = [];
  const hasHalves = random(4) === 0;
  for (let count = random(2) * random(4); count > 0; count--) {
    const side = (['all', 'before', 'after'] as const)[random(3)]!;
    filters.push({ column: column(), test: TESTS[random(3)]!, side });
  }
  if (random(6) === 0) filters.push({ column: column(), test: TESTS[random(3)]!, side: 'window' });
  if (random(6) === 0) filters.push({ column: column(), test: TESTS[random(2)]!, side: 'weight' });
  return {
    score: random(2) === 0 ? 0 : column(),
    parse,
    segments: [0, 1, 2].map(() => ({ column: column(), value: VALUES[random(3)]! })),
    breakdowns: hasHalves ? [[HALF], [0, HALF]] : BREAKDOWNS[random(8) === 0 ? 4 + random(2) : random(4)]!,
    filters,
    hasHalves,
    ...(random(4) === 0 && { fatesBy: random(3) }),
    ...(random(2) === 0 && { unanswered: [[0], [], [1]][random(3)]! }),
    ...(random(4) === 0 && { watched: { column: column(), most: 5 } }),
    maxSegments: 10_000,
    reported: [0, 3, 1000][random(3)]!,
  };
}
