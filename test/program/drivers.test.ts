// The figures of nps drivers are those that numpy computed, however the file is read.
import { describe, expect, it } from 'vitest';
import expected from '../../fixtures/drivers/expected.json' with { type: 'json' };
import type { DriversResult } from '../../src/core/results.js';
import { expectNear } from '../support/core/near.js';
import { temporaryFile } from '../support/folder.js';
import { runHere } from '../support/in-process.js';

const SHOP = 'fixtures/drivers/shop.csv';

async function driven(...args: string[]): Promise<DriversResult> {
  const { stdout, stderr, code } = await runHere(['drivers', ...args, '--json']);
  expect({ stderr: stderr.includes('nps:'), code }).toEqual({ stderr: false, code: 0 });
  return (JSON.parse(stdout) as { result: DriversResult }).result;
}

interface Expected {
  responses: number;
  columns: string[];
  nps: number;
  rSquared: number;
  meanCorrelation: number | null;
  share: number[];
  correlation: number[];
  effect: number[];
  mean: number[];
  vif: number[];
}

function compare(found: DriversResult, figures: Expected): void {
  expect(found.responses).toBe(figures.responses);
  expectNear(found.nps, figures.nps, 1e-9);
  expectNear(found.rSquared, figures.rSquared, 1e-9);
  expectNear(found.meanCorrelation, figures.meanCorrelation, 1e-9);
  expect(found.drivers.map(({ column }) => column).sort()).toEqual(figures.columns.toSorted());
  for (const [j, name] of figures.columns.entries()) {
    const driver = found.drivers.find(({ column }) => column === name)!;
    expectNear(driver.share, figures.share[j]!, 1e-9);
    expectNear(driver.correlation, figures.correlation[j]!, 1e-9);
    expectNear(driver.effect, figures.effect[j]!, 1e-7);
    expectNear(driver.mean, figures.mean[j]!, 1e-9);
    expectNear(driver.vif, figures.vif[j]!, 1e-7);
  }
}

describe('relative weights, effects and means', () => {
  it.each<[string, string[], Expected]>([
    ['of all that can be used', [SHOP], expected['shop.csv'].plain],
    ['weighted', [SHOP, '--weight', 'w'], expected['shop.csv'].weighted],
    ['that nearly say the same', ['fixtures/drivers/alike.csv'], expected['alike.csv']],
  ])('%s', async (_, args, figures) => {
    compare(await driven(...args), figures);
  });
});

it('columns of segments explain what numpy says', async () => {
  const { categories } = await driven(SHOP);
  for (const column of ['region', 'plan'] as const) {
    const { explained } = categories.find((one) => one.column === column)!;
    expectNear(explained, expected['shop.csv'][column].epsilonSquared, 1e-12);
  }
});

it('the values of a column add up, and none is tested by itself', async () => {
  const { categories, tests } = await driven(SHOP);
  for (const { values } of categories) {
    expectNear(
      values.reduce((sum, { leverage }) => sum + leverage!, 0),
      0,
      1e-9,
    );
    expect(values.every(({ pValue, significant }) => pValue === null && significant === null)).toBe(true);
  }
  expect(tests).toMatchObject({ adjust: 'holm', method: 'permutation', count: 6 });
});

it('with --min-n what columns explain follows from what is shown', async () => {
  const { categories } = await driven(SHOP, '--min-n', '30');
  const { explained, values } = categories.find(({ column }) => column === 'region')!;
  const hidden = values.filter((row) => row.hidden);
  expect(hidden.length).toBeGreaterThan(1);
  expect(hidden.reduce((sum, { responses }) => sum + responses, 0)).toBeGreaterThanOrEqual(30);
  // The shown ones, and the hidden ones as one.
  const shown = values.flatMap(({ nps, responses }) => (nps === null ? [] : [{ nps, responses }]));
  const all = categories[0]!.values.reduce((sum, { responses }) => sum + responses, 0);
  const plan = categories.find(({ column }) => column === 'plan')!.values;
  const total = plan.reduce((sum, { nps, responses }) => sum + nps! * responses, 0);
  const answers = plan.reduce(
    (sum, { promoters, detractors }) => sum + promoters!.count! + detractors!.count!,
    0,
  );
  const rest = hidden.reduce((sum, { responses }) => sum + responses, 0);
  const restTotal = total - shown.reduce((sum, { nps, responses }) => sum + nps * responses, 0);
  const between =
    shown.reduce((sum, { nps, responses }) => sum + nps ** 2 * responses, 0) +
    restTotal ** 2 / rest -
    total ** 2 / all;
  const eta = between / (10_000 * answers - total ** 2 / all);
  expectNear(explained, 1 - ((1 - eta) * (all - 1)) / (all - shown.length - 1), 1e-9);
});

it('the NPS of complete answers is hidden where that of few others would follow', async () => {
  const { nps, drivers } = await driven(SHOP, '--min-n', '100');
  expect(nps).toBeNull();
  expect(drivers[0]!.share).not.toBeNull();
});

it('the hint for too few answers leads to figures', async () => {
  const { stderr, code } = await runHere(['drivers', 'fixtures/drivers/few.csv']);
  expect(code).toBe(2);
  const [, columns] = /--columns "([^"]+)"/.exec(stderr)!;
  const { drivers } = await driven('fixtures/drivers/few.csv', '--columns', columns!);
  expect(drivers.map(({ column }) => column).sort()).toEqual(columns!.split(',').sort());
});

it('a column that differs in a second file alone is looked at', async () => {
  const wave = (name: string, scores: readonly number[]) =>
    temporaryFile(`${name}.csv`, `nps,wave\n${scores.map((score) => `${score},${name}\n`).join('')}`);
  const good = wave(
    'spring',
    Array.from({ length: 40 }, (_, i) => 7 + (i % 4)),
  );
  const bad = wave(
    'autumn',
    Array.from({ length: 40 }, (_, i) => i % 9),
  );
  const { categories } = await driven(good, bad);
  expect(categories.map(({ column, significant }) => [column, significant])).toEqual([['wave', true]]);
  const { categories: none, leftOut } = await driven('fixtures/drivers/odd.csv', '--columns', 'nps:7,9,Room');
  expect(none.map(({ column }) => column)).toEqual(['Room']);
  expect(leftOut).toEqual([{ column: 'nps', reason: 'score' }]);
});

it('each column is looked at or left out with a reason', async () => {
  const { drivers, categories, leftOut } = await driven('fixtures/drivers/odd.csv');
  expect([...drivers, ...categories].map(({ column }) => column).sort()).toEqual([
    'Beta',
    'Price',
    'Room',
    'Speed',
    'Zone',
  ]);
  expect(Object.fromEntries(leftOut.map(({ column, reason }) => [column, reason]))).toEqual({
    'Response ID': 'id',
    When: 'date',
    Always: 'constant',
    Nothing: 'empty',
    Spend: 'too-many-numbers',
    'Speed again': 'follows',
    'Speed and price': 'follows',
    nps: 'score',
    nps_group: 'group',
  });
});
