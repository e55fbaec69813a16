// nps segment --mean and --rate as a program: what a loop over the rows gives, corrected and kept back as it should be.
import { describe, expect, it } from 'vitest';
import type { BreakdownResult } from '../../src/core/results.js';
import { temporaryFile } from '../support/folder.js';
import { runHere } from '../support/in-process.js';

interface Row {
  readonly score: number;
  readonly region: string;
  /** Undefined is a blank cell. */
  readonly spend: number | undefined;
  readonly left: boolean;
}

const rows = Array.from({ length: 240 }, (_, i): Row => {
  const score = (i * 7) % 11;
  return {
    score,
    region: i % 2 === 0 ? 'EMEA' : i % 3 === 0 ? 'APAC' : 'LATAM',
    spend: i % 10 === 3 ? undefined : 40 + 0.6 * score + ((i * 37) % 29),
    left: (i * 5) % 11 > 3 + score / 3,
  };
});

function fileOf(some: readonly Row[]): string {
  const lines = some.map(
    ({ score, region, spend, left }) =>
      `${score},${region},${spend?.toFixed(1) ?? ''},${left ? 'yes' : 'no'}`,
  );
  return temporaryFile('responses.csv', `${['nps,region,spend,left', ...lines].join('\n')}\n`);
}

async function measured(some: readonly Row[], ...args: string[]): Promise<BreakdownResult> {
  const line = ['segment', fileOf(some), ...args, '--mean', 'spend', '--rate', 'left=yes', '--json', '-q'];
  const { stdout, stderr } = await runHere(line);
  expect(stderr).toBe('');
  return JSON.parse(stdout).result;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;
const spentBy = (some: readonly Row[]) => some.flatMap(({ spend }) => (spend === undefined ? [] : [spend]));
const placeOf = ({ score }: Row) => (score >= 9 ? 1 : score >= 7 ? 0 : -1);

/** The slope of the least-squares line through some points. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const [x, y] = [mean(points.map(([one]) => one)), mean(points.map(([, one]) => one))];
  return sum(points.map(([a, b]) => (a - x) * (b - y))) / sum(points.map(([a]) => (a - x) ** 2));
}

describe('by category', () => {
  const found = measured(rows, '--by', '@category');

  it('means are of the filled cells, and rates of all answers', async () => {
    const { means, rates } = await found;
    for (const [name, place] of [
      ['promoter', 1],
      ['passive', 0],
      ['detractor', -1],
    ] as const) {
      const own = rows.filter((row) => placeOf(row) === place);
      const mean_ = means![0]!.segments.find(({ segment }) => segment['@category'] === name)!;
      expect(mean_.responses).toBe(spentBy(own).length);
      expect(mean_.mean).toBeCloseTo(mean(spentBy(own)), 9);
      const rate = rates![0]!.segments.find(({ segment }) => segment['@category'] === name)!;
      expect(rate).toMatchObject({
        responses: own.length,
        rate: own.filter(({ left }) => left).length / own.length,
      });
    }
  });

  it('trends have the slope of the line through all rows', async () => {
    const { means, rates } = await found;
    const spent = rows.flatMap((row) =>
      row.spend === undefined ? [] : [[placeOf(row), row.spend] as const],
    );
    expect(means![0]!.trend!.slope).toBeCloseTo(slopeOf(spent), 9);
    const left = rows.map((row) => [placeOf(row), row.left ? 1 : 0] as const);
    expect(rates![0]!.trend!.slope).toBeCloseTo(slopeOf(left), 9);
  });

  it('the trend of a rate is the test of Cochran and Armitage', async () => {
    const { rates } = await found;
    const left = rows.map((row) => [placeOf(row), row.left ? 1 : 0] as const);
    const [x, p] = [mean(left.map(([one]) => one)), mean(left.map(([, one]) => one))];
    const z =
      sum(left.map(([a, b]) => (a - x) * b)) / Math.sqrt(p * (1 - p) * sum(left.map(([a]) => (a - x) ** 2)));
    // Two-sided, by the midpoint rule: no function of ours.
    const step = 1e-4;
    const half = sum(
      Array.from({ length: Math.round(Math.abs(z) / step) }, (_, i) =>
        Math.exp(-(((i + 0.5) * step) ** 2) / 2),
      ),
    );
    const two = 1 - (2 * half * step) / Math.sqrt(2 * Math.PI);
    expect(rates![0]!.trend!.pValue).toBeCloseTo(two, 4);
  });

  it('the smaller of two p-values counts twice', async () => {
    const { means, rates } = await found;
    const [less, more] = [means![0]!.trend!, rates![0]!.trend!].sort((a, b) => a.pValue - b.pValue);
    expect(less!.adjustedPValue).toBeCloseTo(Math.min(1, 2 * less!.pValue), 12);
    expect(more!.adjustedPValue).toBeCloseTo(Math.max(more!.pValue, 2 * less!.pValue), 12);
  });
});

it('what --top pools is measured together', async () => {
  const { means, rates } = await measured(rows, '--by', 'region', '--top', '1');
  const pooled = rows.filter(({ region }) => region !== 'EMEA');
  const other = means![0]!.segments.find((segment) => segment.other)!;
  expect(other.responses).toBe(spentBy(pooled).length);
  expect(other.mean).toBeCloseTo(mean(spentBy(pooled)), 9);
  expect(rates![0]!.segments.find((segment) => segment.other)).toMatchObject({
    responses: pooled.length,
    rate: pooled.filter(({ left }) => left).length / pooled.length,
  });
});

it('with --min-n a mean of few numbers is hidden, though the segment has answers enough', async () => {
  // Of the 60 or so in LATAM 6 filled the cell.
  let filled = 0;
  const sparse = rows.map((row) =>
    row.region === 'LATAM' && row.spend !== undefined && ++filled > 6 ? { ...row, spend: undefined } : row,
  );
  const latam = (result: BreakdownResult) => {
    const isLatam = ({ segment }: { readonly segment: Readonly<Record<string, string | null>> }) =>
      segment.region === 'LATAM';
    return [result.means![0]!.segments.find(isLatam)!, result.rates![0]!.segments.find(isLatam)!] as const;
  };
  const [shown] = latam(await measured(sparse, '--by', 'region'));
  expect(shown.responses).toBe(6);
  expect(shown).not.toHaveProperty('hidden');
  const [mean6, rate] = latam(await measured(sparse, '--by', 'region', '--min-n', '20'));
  expect(mean6).toMatchObject({ mean: null, interval: null, hidden: true });
  expect(rate).not.toHaveProperty('hidden');
});
