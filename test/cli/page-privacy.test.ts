// Where the parts of a page ask what they may tell: nobody is answered before all have asked.
import { describe, expect, test } from 'vitest';
import { leavesFew, PagePrivacy } from '../../src/cli/report/page-privacy.js';
import type { Group } from '../../src/core/group.js';
import type { Respondents } from '../../src/core/shared-sums.js';
import { tallyOf } from '../support/core/arbitrary.js';

const group = (name: string, n: number): Group => ({ key: [name], tally: tallyOf(0, n, 0) });
const regions: Respondents = {
  responses: 70,
  breakdowns: [{ by: ['region'], groups: [group('EMEA', 40), group('APAC', 30)] }],
};
const plans: Respondents = {
  responses: 70,
  breakdowns: [{ by: ['plan'], groups: [group('free', 67), group('pro', 3)] }],
};

/** Whether a promise is settled by now. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol('open');
  return (await Promise.race([promise, new Promise((resolve) => setImmediate(resolve, open))])) !== open;
}

describe('the parts of a page', () => {
  test('are answered once all of them have asked, and all answers are counted', async () => {
    const privacy = new PagePrivacy();
    const [first, second] = [privacy.of('trend'), privacy.of('segments')];
    const one = Promise.resolve(first([regions], 5));
    expect(await isSettled(one)).toBe(false);
    const other = Promise.resolve(second([plans], 5));
    expect(await isSettled(other)).toBe(false);
    privacy.tellsAll(70);
    expect((await one)[0]!.groups.map(({ size }) => size)).toEqual([0]);
    expect((await other)[0]!.groups.map(({ size }) => size)).toEqual([2]);
  });

  test('wait for nobody who has left, before or after', async () => {
    const privacy = new PagePrivacy();
    const asked = privacy.of('segments');
    privacy.of('drivers');
    privacy.of('risk');
    privacy.leave('drivers');
    privacy.tellsAll(70);
    const answer = Promise.resolve(asked([plans], 5));
    expect(await isSettled(answer)).toBe(false);
    privacy.leave('risk');
    expect((await answer)[0]!.groups[0]!.size).toBe(2);
    // It is over for all: to leave once more changes nothing.
    privacy.leave('segments');
  });

  test('tell of the same answers: what one could not hide alone', async () => {
    const privacy = new PagePrivacy();
    const [first, second] = [privacy.of('trend'), privacy.of('segments')];
    privacy.tellsAll(72);
    const dated = Promise.resolve(first([regions], 5));
    await second([{ ...plans, responses: 72, breakdowns: [] }], 5);
    // Two answers are of the page and not of this part.
    expect(await dated).toMatchObject([{ isWhole: true }]);
  });

  test('all fail where it cannot be decided', async () => {
    const privacy = new PagePrivacy();
    const asked = privacy.of('segments');
    privacy.tellsAll(70);
    const broken = { ...plans, breakdowns: [{ by: ['plan'], groups: null as unknown as Group[] }] };
    await expect(asked([broken], 5)).rejects.toThrow();
  });
});

test.each([
  [500, 498, 5, true],
  [498, 500, 5, true],
  [500, 495, 5, false],
  [500, 500, 5, false],
  [500, 498, undefined, false],
])('of %d and %d answers few are left, with a limit of %s: %s', (one, other, minN, isFew) => {
  expect(leavesFew(one, other, minN)).toBe(isFew);
});
