import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kishResponses, linearisedStandardError } from '../../src/core/effective.js';
import { type Group, mergeGroups } from '../../src/core/group.js';
import { GroupTallies } from '../../src/core/group-tallies.js';
import { nps } from '../../src/core/nps.js';
import { applyFactors, type RakedCell, rake } from '../../src/core/raking.js';
import { tally, weightedCounts } from '../../src/core/tally.js';
import { type Margin, sharesOfTargets } from '../../src/core/targets.js';
import { tallyOf } from '../support/core/arbitrary.js';
import { expectClose, expectNear } from '../support/core/near.js';
import { rakings } from '../support/core/oracle.js';
import { weigh, weightedTally } from '../support/core/weighted.js';

const margin = (variable: string, targets: Record<string, number> | number[]): Margin => ({
  variable,
  targets: new Map(Object.entries(targets)),
});

const { data, postStratification } = rakings;
const cases = [
  { name: 'post-stratification', base: 'w0' as const, margins: [postStratification], ...postStratification },
  ...rakings.raking.map((one) => ({
    name: `raking of ${one.base} by ${one.margins.map(({ variable }) => variable).join(', ')} to ${one.total}`,
    ...one,
  })),
];

test('the data of the table has its NPS', () => {
  expectNear(nps(data.ratings), rakings.unweightedNps, 1e-9);
});

describe.each(cases)('$name', ({ base, margins, total, ...expected }) => {
  const columns = margins.map(({ variable }) => data[variable]);
  const keys = data.ratings.map((_, i) => columns.map((values) => values[i]!));
  const weights = data[base];
  const cells = cellsOf(keys, data.ratings, base === 'w0' ? undefined : weights);
  const raked = rake(
    cells,
    margins.map(({ variable, targets }) => margin(variable, targets)),
  );
  const sum = weights.reduce((a, b) => a + b, 0);

  test('has the weights of the table', () => {
    for (const [i, weight] of expected.weights.entries()) {
      // The table's sum to the total; these keep their sum.
      expectClose((weights[i]! * factorOf(raked, keys[i]!) * total) / sum, weight, 1e-9);
    }
  });

  test('has the figures of the table', () => {
    const [all] = applyFactors(cells, raked);
    expectNear(nps(all!.tally), expected.nps, 1e-9);
    expectNear(kishResponses(all!.tally), expected.kishEffectiveN, 1e-9);
    expectNear(linearisedStandardError(all!.tally), expected.se_weightsAsGiven, 1e-9);
  });
});

test('fits a two-by-two table', () => {
  const { start, rowTargets, colTargets, fitted } = rakings.ipf2x2;
  const cells = start.flatMap((row, r) =>
    row.map((count, c): Group => ({ key: [`${r}`, `${c}`], tally: tallyOf(0, count, 0) })),
  );
  const raked = rake(cells, sharesOfTargets([margin('row', rowTargets), margin('column', colTargets)]));
  raked.forEach(({ factor }, i) => {
    expectClose(factor * start.flat()[i]!, fitted.flat()[i]!, 1e-12);
  });
});

/** Every combination of two or three values of three variables, so that some weights meet any targets. */
const fullCells: fc.Arbitrary<Group[]> = fc
  .array(weightedTally, { minLength: 18, maxLength: 18 })
  .map((tallies) =>
    tallies.map((one, i) => ({
      key: [`${i % 3}`, `${Math.floor(i / 3) % 3}`, `${Math.floor(i / 9)}`],
      tally: one,
    })),
  );
const targets = (values: number) =>
  fc
    .array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: values, maxLength: values })
    .map((parts) => parts.map((part) => (1000 * part) / parts.reduce((a, b) => a + b, 0)));
const anyMargins: fc.Arbitrary<Margin[]> = fc
  .tuple(targets(3), targets(3), targets(2))
  .map((all) => sharesOfTargets(all.map((parts, i) => margin(`v${i}`, parts))));

describe('rake', () => {
  test('gives every margin its targets and keeps the sum of weights', () => {
    fc.assert(
      fc.property(fullCells, anyMargins, (cells, margins) => {
        const raked = rake(cells, margins);
        const weights = cells.map((cell, i) => weightedCounts(cell.tally).responses * raked[i]!.factor);
        const total = weights.reduce((a, b) => a + b, 0);
        expectClose(total, weightedCounts(mergeGroups(cells)).responses, 1e-11);
        for (const [column, { targets }] of margins.entries()) {
          for (const [value, target] of targets) {
            const inside = weights.filter((_, i) => cells[i]!.key[column] === value);
            expectClose(inside.reduce((a, b) => a + b, 0) / total, target, 1e-11);
          }
        }
      }),
    );
  });

  test('does not depend on the order of variables or of cells', () => {
    fc.assert(
      fc.property(fullCells, anyMargins, (cells, margins) => {
        const raked = rake(cells, margins);
        const turned = rake(
          cells.map(({ key, tally: one }) => ({ key: key.toReversed(), tally: one })).reverse(),
          margins.toReversed(),
        ).reverse();
        raked.forEach(({ key, factor }, i) => {
          expect(turned[i]!.key).toEqual(key.toReversed());
          expectClose(turned[i]!.factor, factor, 1e-10);
        });
      }),
    );
  });

  test('changes nothing where the sample already is as the population', () => {
    const cells = [
      { key: ['a'], tally: tallyOf(1, 2, 3) },
      { key: ['b'], tally: tallyOf(9, 0, 9) },
    ];
    expect(rake(cells, [margin('x', { b: 0.75, a: 0.25 })])).toEqual([
      { key: ['a'], factor: 1 },
      { key: ['b'], factor: 1 },
    ]);
  });

  test('of no cells and no margins has nothing to do', () => {
    expect(rake([], [])).toEqual([]);
  });

  test('gives up on targets that no weights meet', () => {
    // Whoever is "a" is "x": the shares cannot differ.
    const cells = [
      { key: ['a', 'x'], tally: tallyOf(1, 1, 1) },
      { key: ['b', 'y'], tally: tallyOf(1, 1, 1) },
    ];
    expect(() => rake(cells, [margin('v', { a: 0.5, b: 0.5 }), margin('w', { x: 0.4, y: 0.6 })])).toThrow(
      expect.objectContaining({
        code: 'bad-value',
        message: 'no weights meet all targets of v, w (1000 rounds of raking)',
      }),
    );
  });

  test('rejects values that only one side has', () => {
    const cells = [{ key: ['a'], tally: tallyOf(1, 1, 1) }];
    expect(() => rake(cells, [margin('v', { b: 1 })])).toThrow(RangeError);
    expect(() => rake(cells, [margin('v', { a: 0.5, b: 0.5 })])).toThrow(RangeError);
  });
});

describe('applyFactors', () => {
  const raked: RakedCell[] = [
    { key: ['a', null], factor: 2 },
    { key: ['b', 'x'], factor: 0.5 },
  ];

  test('weights the groups by their cells and takes these off the keys', () => {
    const groups = [
      { key: ['EMEA', 'a', null], tally: tally([10]) },
      { key: [null, 'b', 'x'], tally: tally([0, 7]) },
      { key: ['EMEA', 'b', 'x'], tally: tally([3, 3]) },
    ];
    expect(applyFactors(groups, raked)).toEqual([
      { key: ['EMEA'], tally: weigh([10, 3, 3], [2, 0.5, 0.5]) },
      { key: [null], tally: weigh([0, 7], [0.5, 0.5]) },
    ]);
  });

  test('multiplies the weights that are there', () => {
    expect(applyFactors([{ key: ['a', null], tally: weigh([10, 3], [3, 5]) }], raked)).toEqual([
      { key: [], tally: weigh([10, 3], [6, 10]) },
    ]);
  });

  test('leaves out groups of other cells, and tells blank from the word null', () => {
    const groups = [
      { key: ['EMEA', 'a', 'null'], tally: tally([10]) },
      { key: ['APAC', 'b', 'x'], tally: tally([10]) },
    ];
    expect(applyFactors(groups, raked)).toEqual([{ key: ['APAC'], tally: weigh([10], [0.5]) }]);
    expect(applyFactors(groups, [])).toEqual([]);
  });
});

function factorOf(cells: readonly RakedCell[], key: readonly string[]): number {
  return cells.find((cell) => cell.key.join() === key.join())!.factor;
}

/** Counts rows by cell, as the commands do. */
function cellsOf(
  keys: readonly string[][],
  ratings: readonly number[],
  weights?: readonly number[],
): Group[] {
  const groups = new GroupTallies(100, weights !== undefined);
  const columns = keys[0]!.map((_, column) => {
    const values = [...new Set(keys.map((key) => key[column]!))];
    return { values, codes: Uint32Array.from(keys, (key) => values.indexOf(key[column]!)) };
  });
  groups.add(columns, Uint8Array.from(ratings), { weights: weights && Float64Array.from(weights) });
  return groups.groups();
}
