// nps goal against figures that were computed elsewhere, and by the laws that hold between its runs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/folder.js';
import { runHere } from '../../support/in-process.js';

const folder = temporaryFolder();
const YEARS = 'fixtures/time/two-years.csv';
const GOALS = 'fixtures/time/goals.json';

interface GoalCase {
  readonly id: string;
  readonly n: readonly number[];
  readonly promoters: readonly number[];
  readonly detractors: readonly number[];
  readonly k: number;
  readonly currentNps: number;
  readonly projections: readonly {
    readonly period: number;
    readonly target: number;
    readonly level: number;
    readonly requiredPace: number;
    readonly people: {
      readonly responses: number;
      readonly netPromoters: number;
      readonly detractorsToPromoters: number;
    };
    readonly effective: {
      readonly fit: number;
      readonly trueLower: number;
      readonly trueUpper: number;
      readonly probTrueAtLeastTarget: number;
    };
  }[];
}
const { cases } = JSON.parse(readFileSync('fixtures/oracle/goal2.json', 'utf8')) as { cases: GoalCase[] };

async function goalsOf(args: readonly string[], input: Uint8Array[] = []) {
  const { stdout, stderr, code } = await runHere(['goal', ...args, '--json', '--quiet'], input);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout).result.goals;
}

/** The month of a number from 1, of 2021 and the years after. */
function month(number: number): string {
  return `${2021 + Math.floor((number - 1) / 12)}-${String(((number - 1) % 12) + 1).padStart(2, '0')}`;
}

describe.each(cases)('months of the oracle: $id', ({
  id,
  n,
  promoters,
  detractors,
  k,
  currentNps,
  projections,
}) => {
  const file = join(folder, `${id}.csv`);
  const rows = n.flatMap((count, i) =>
    count === 0
      ? []
      : [`${month(i + 1)}-28,${detractors[i]},${count - detractors[i]! - promoters[i]!},${promoters[i]}`],
  );
  writeFileSync(file, ['day,detractors,passives,promoters', ...rows, ''].join('\n'));

  it.each(projections)('the goal of $target in month $period', async (expected) => {
    const { period, target, level, people, effective } = expected;
    const clipped = (nps: number) => Math.max(-100, Math.min(100, nps));
    const [goal] = await goalsOf([
      ...[file, '--no-config', '--counts', 'detractors,passives,promoters', '--confidence', `${100 * level}`],
      ...['--target', `${target}`, '--by-date', month(period), '--as-of', month(n.length)],
    ]);
    expect(goal.now.nps).toBeCloseTo(currentNps, 10);
    expect(goal.history).toBe(k);
    expect(goal.pace.needed).toBeCloseTo(expected.requiredPace, 8);
    expect(goal.projection.nps).toBeCloseTo(clipped(effective.fit), 8);
    expect(goal.projection.interval.low).toBeCloseTo(clipped(effective.trueLower), 8);
    expect(goal.projection.interval.high).toBeCloseTo(clipped(effective.trueUpper), 8);
    if (k < 5) expect(goal.probability).toBeNull();
    else expect(goal.probability).toBeCloseTo(effective.probTrueAtLeastTarget, 8);
    expect(goal.people).toEqual({
      detractorsToPromoters: people.detractorsToPromoters,
      passivesToPromoters: people.netPromoters,
      detractorsToPassives: people.netPromoters,
    });
  });
});

describe('several goals', () => {
  const CONDITIONS: Record<string, string[]> = { EMEA: ['region=EMEA'], APAC: ['region=APAC'] };

  it('each is what it is alone, seen from the same day', async () => {
    const all = await goalsOf([YEARS, '--config', GOALS]);
    expect(all.map(({ name }: { name: string }) => name)).toEqual(['All', 'EMEA', 'APAC']);
    for (const { name, ...goal } of all) {
      const where = (CONDITIONS[name] ?? []).flatMap((one) => ['--where', one]);
      const [alone] = await goalsOf([
        ...[YEARS, '--no-config', '--target', `${goal.target}`, '--by-date', goal.date, ...where],
        ...['--as-of', '2025-12-31'],
      ]);
      expect(alone).toEqual({ name: null, ...goal });
    }
  });

  it('are read from a pipe as from a file', async () => {
    const bytes = readFileSync(YEARS);
    const pieces = [bytes.subarray(0, 30_000), bytes.subarray(30_000)];
    expect(await goalsOf(['-', '--config', GOALS], pieces)).toEqual(
      await goalsOf([YEARS, '--config', GOALS]),
    );
  });

  it('nps check judges by the same probability', async () => {
    const goals = await goalsOf([YEARS, '--config', GOALS]);
    const expected = 'probability[goal=*] >= 50%';
    const { stdout } = await runHere(['check', YEARS, '--config', GOALS, '--expect', expected, '--json']);
    const { checks } = JSON.parse(stdout).result;
    for (const { name, probability } of goals)
      expect(checks.find(({ segment }: { segment: { goal: string } }) => segment.goal === name).actual).toBe(
        probability,
      );
  });
});

it('--min-n does not tell of a goal and of all what the few others follow from', async () => {
  const rows = Array.from({ length: 8 }, (_, i) => i + 1).flatMap((number) =>
    Array.from({ length: 30 }, (_, row) => `${month(number)}-28,${row < 27 ? 'EMEA' : 'APAC'},${row % 11}`),
  );
  const file = join(folder, 'few-others.csv');
  writeFileSync(file, ['day,region,score', ...rows, ''].join('\n'));
  const config = join(folder, 'few-others.json');
  const goals = [
    { name: 'all', target: 50, date: '2022-12-31' },
    { name: 'EMEA', target: 50, date: '2022-12-31', where: 'region=EMEA' },
  ];
  writeFileSync(config, JSON.stringify({ goals }));
  const told = await goalsOf([file, '--config', config]);
  expect(told.map(({ now }: { now: { nps: number | null } }) => now.nps === null)).toEqual([false, false]);
  const { stdout } = await runHere(['goal', file, '--config', config, '--min-n', '10', '--json', '-q']);
  const hidden = JSON.parse(stdout).result.goals.filter((goal: { verdict: null }) => goal.verdict === null);
  expect(hidden.length).toBeGreaterThan(0);
});
