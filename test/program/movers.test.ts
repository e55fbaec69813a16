// Movers are the same figures however the waves are given, and those that Python counted.
import { describe, expect, it } from 'vitest';
import expected from '../../fixtures/movers/expected.json' with { type: 'json' };
import type { MoversResult } from '../../src/core/results.js';
import { expectNear } from '../support/core/near.js';
import { runHere } from '../support/in-process.js';

const FILES = 'fixtures/movers';
const ID = ['--id', 'customer_id'];

async function moved(...args: string[]): Promise<MoversResult & { input: Record<string, number> }> {
  const { stdout, stderr, code } = await runHere(['movers', ...args, '--json']);
  expect({ stderr: stderr.includes('nps:'), code }).toEqual({ stderr: false, code: 0 });
  const { result, input } = JSON.parse(stdout) as { result: MoversResult; input: Record<string, number> };
  return { ...result, input };
}

describe.each([
  ['two files', [`${FILES}/q1.csv`, `${FILES}/q2.csv`]],
  ['halves', [`${FILES}/year.csv`, '--before', 'quarter=Q1', '--after', 'quarter=Q2']],
  ['periods', [`${FILES}/year.csv`, '--periods', '2026-Q1,2026-Q2']],
])('%s', (_, args) => {
  it('have the figures that Python counted', async () => {
    const found = await moved(...args, ...ID);
    expect(found.matrix.from).toEqual(expected.matrix);
    const { before, after, stayers, joiners, leavers, decomposition, input } = found;
    expect([before.responses, after.responses]).toEqual(expected.customers);
    expect([stayers, joiners, leavers].map(({ responses }) => responses)).toEqual([
      expected.stayers,
      expected.joiners,
      expected.leavers,
    ]);
    expectNear(before.nps, expected.nps[0]!, 1e-9);
    expectNear(after.nps, expected.nps[1]!, 1e-9);
    expectNear(stayers.before, expected.stay[0]!, 1e-9);
    expectNear(stayers.after, expected.stay[1]!, 1e-9);
    expectNear(decomposition.stayers, expected.parts[0]!, 1e-9);
    expectNear(decomposition.joiners, expected.parts[1]!, 1e-9);
    expectNear(decomposition.leavers, expected.parts[2]!, 1e-9);
    const customers = expected.customers.reduce((sum, count) => sum + count, 0);
    expect(input).toMatchObject({ rows: 499, answered: customers, blank: 1, filtered: 498 - customers });
  });

  it('list as many as moved', async () => {
    const { movers } = await moved(...args, ...ID, '--list');
    expect(movers).toHaveLength(expected.movers);
  });
});

it('turn with the waves', async () => {
  const found = await moved(`${FILES}/q2.csv`, `${FILES}/q1.csv`, ...ID);
  expect(found.matrix.from.promoter.detractor).toBe(expected.matrix.detractor.promoter);
  expectNear(found.decomposition.stayers, -expected.parts[0]!, 1e-9);
});

describe('weights', () => {
  const args = [`${FILES}/weights.csv`, '--id', 'member', '--before', 'wave=one', '--after', 'wave=two'];

  it.each([
    // a, b and c answered twice; before they weigh 2, 1 and ½, d 1, e 3.
    ['before', { stay: [100 * (1 / 3.5), 100 * (-1 / 3.5)], nps: [100 * (2 / 4.5), 100 * (-4 / 6.5)] }],
    // After 1, 4 and 1.
    ['after', { stay: [100 * (-3 / 6), 100 * (3 / 6)], nps: [100 * (-2 / 7), 100 * (0 / 9)] }],
  ])('are those of the wave %s for who answered twice, their own for the others', async (wave, {
    stay,
    nps,
  }) => {
    const { before, after, stayers, decomposition, matrix } = await moved(
      ...args,
      ...['--weight', 'weight', '--weight-from', wave],
    );
    expectNear(stayers.before, stay[0]!, 1e-9);
    expectNear(stayers.after, stay[1]!, 1e-9);
    expectNear(before.nps, nps[0]!, 1e-9);
    expectNear(after.nps, nps[1]!, 1e-9);
    const { stayers: theirs, joiners, leavers, total } = decomposition;
    expectNear(theirs! + joiners! + leavers!, nps[1]! - nps[0]!, 1e-9);
    expectNear(total, nps[1]! - nps[0]!, 1e-9);
    // Counts are of people.
    expect(matrix.from.promoter).toEqual({ promoter: 0, passive: 0, detractor: 1 });
  });
});

it('a comparison says how to follow the customers whom its sides share, and the line does', async () => {
  const { stderr } = await runHere(['compare', `${FILES}/q1.csv`, `${FILES}/q2.csv`, '--confidence', '90']);
  const line = /to follow them: nps (movers .*)$/m.exec(stderr)![1]!;
  expect(line).toBe(`movers ${FILES}/q1.csv ${FILES}/q2.csv --id customer_id --confidence 90`);
  const { stdout, code } = await runHere(line.split(' '));
  expect({ stdout: stdout.includes('136 answered twice'), code }).toEqual({ stdout: true, code: 0 });
});
