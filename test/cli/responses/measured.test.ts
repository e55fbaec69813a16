// Which means of segments --min-n hides, where others would tell them.
import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../../src/cli/responses/measured.js';
import { type Group, keepLargest } from '../../../src/core/group.js';
import type { MeasuredGroup } from '../../../src/core/measure-accumulator.js';
import { tallyOfCounts } from '../../../src/core/tally.js';

/** A breakdown by groups, each with how many answers it has and how many of these have a number. */
function breakdown(by: string[], cells: [key: string[], answers: number, numbers: number][], top?: number) {
  const groups: Group[] = cells.map(([key, answers]) => ({
    key,
    tally: tallyOfCounts([answers, ...new Array<number>(10).fill(0)]),
  }));
  const measured: MeasuredGroup[] = cells.map(([key, , count], i) => ({
    key,
    moments: [{ count, mean: i, squares: count }],
  }));
  const shown = top === undefined ? groups : keepLargest(groups, top);
  const segments = shown.map(({ key, other }) => ({
    segment: Object.fromEntries(by.map((column, i) => [column, key[i]!])),
    ...(other && { other }),
  }));
  return { by, groups: shown, hidden: new Set<Group>(), segments, measured };
}

const OPTIONS = { columns: ['spend'], rate: undefined, adjust: 'holm', minN: undefined } as const;
const FIGURES = { level: 0.95, method: 'adjusted-wald', categoriesOnly: false } as const;

describe('means of segments', () => {
  it('pools the numbers of all groups that --top leaves out', async () => {
    const cells: Parameters<typeof breakdown>[1] = [
      [['EMEA'], 50, 40],
      [['APAC'], 20, 10],
      [['LATAM'], 40, 30],
    ];
    const [found] = await measuresOf([breakdown(['region'], cells, 1)], OPTIONS, FIGURES);
    // 10 numbers about 1 and 30 about 2.
    expect(found!.means![0]!.segments).toMatchObject([
      { segment: { region: 'EMEA' }, responses: 40, mean: 0 },
      { segment: { region: '(other)' }, other: true, responses: 40, mean: 1.75 },
    ]);
  });

  it('hides a mean from which that of few would follow, who are pooled in another breakdown', async () => {
    const regions = breakdown(
      ['region'],
      [
        [['EMEA'], 260, 200],
        [['APAC'], 260, 200],
      ],
    );
    const crossed = breakdown(
      ['region', 'plan'],
      [
        [['EMEA', 'pro'], 200, 197],
        [['APAC', 'pro'], 150, 150],
        [['EMEA', 'free'], 60, 3],
        [['APAC', 'free'], 110, 50],
      ],
      2,
    );
    const found = await measuresOf([regions, crossed], { ...OPTIONS, minN: 10 }, FIGURES);
    const shown = found.flatMap(({ means }) =>
      means![0]!.segments.filter(({ hidden }) => !hidden).map(({ segment }) => Object.values(segment).join()),
    );
    // 200 of EMEA less 197 of EMEA,pro are the 3 of EMEA,free.
    expect(shown).toContain('EMEA');
    expect(shown).not.toContain('EMEA,pro');
  });
});
