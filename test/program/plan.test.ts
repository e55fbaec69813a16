// How many responses: the published figures, which the plan of a later survey must reach, and what it asks for.
import { describe, expect, it } from 'vitest';
import { run } from '../support/program.js';

function planned(args: string) {
  const { stdout, stderr, code } = run(`nps plan ${args} --json --quiet`);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return JSON.parse(stdout).result;
}

describe('nps plan', () => {
  // MeasuringU's figures, each less the three responses that the adjusted interval adds by itself.
  it.each([
    [10, 382, 232],
    [5, 1534, 935],
    [3, 4266, 2601],
    [2, 9601, 5856],
  ])('±%d points: %d responses at worst, %d of 50/30/20', (margin, worst, usual) => {
    expect(planned(`--margin ${margin}`)).toMatchObject({ responses: worst, variance: 1, margin });
    expect(planned(`--margin ${margin} --mix 50/30/20`)).toMatchObject({ responses: usual });
  });

  it.each([
    [20, 237],
    [10, 955],
    [5, 3828],
    [2, 23_937],
  ])('a difference of %d points: %d of 50/30/20 in each group', (detect, perGroup) => {
    expect(planned(`--detect ${detect} --mix 50/30/20`)).toMatchObject({ perGroup, power: 0.8, detect });
  });

  it.each([
    ['--margin 5 --population 2000', 867],
    ['--margin 5 --population 2000 --mix 50/30/20', 636],
    ['--margin 5 --population 1', 1],
    ['--margin 5 --mix 100/0/0', 1],
    ['--margin 5 --population 9007199254740991', 1534],
  ])('%s: %d responses', (args, responses) => {
    expect(planned(args).responses).toBe(responses);
  });

  it('answers both ways round', () => {
    for (const args of ['', '--mix 50/30/20', '--confidence 99 --power 90', '--population 5000']) {
      const { responses, perGroup } = planned(`--margin 4 --detect 7 ${args}`);
      const enough = planned(`--responses ${responses} ${args}`);
      const tooFew = planned(`--responses ${responses - 1} ${args}`);
      expect(enough.margin).toBeLessThanOrEqual(4 + 1e-9);
      expect(tooFew.margin).toBeGreaterThan(4);
      expect(planned(`--responses ${perGroup} ${args}`).detect).toBeLessThanOrEqual(7 + 1e-9);
      expect(planned(`--responses ${perGroup - 1} ${args}`).detect).toBeGreaterThan(7);
    }
  });

  it('takes the mix of a file, by its answers alone', () => {
    const rows = 'nps\n10\n10\n10\n10\n10\n7\n8\n7\n0\n6\n\nn/k\n';
    const { stdout } = run('nps plan --margin 5 --mix - --json -q', { input: rows });
    const { input, result } = JSON.parse(stdout);
    expect(result).toMatchObject({ responses: 935, variance: expect.closeTo(0.61, 12) });
    expect(input).toMatchObject({ sources: ['-'], rows: 12, answered: 10, blank: 1, rejected: 1 });
  });

  it.each([
    ['--margin 5%', 'Did you mean 5?'],
    ['--margin ±5', 'Did you mean 5?'],
    ['--margin 2,5', 'Did you mean 2.5?'],
    ['--margin 0', 'Give a number from 0.01 to 100.\n'],
    ["--margin ''", 'Give a number from 0.01 to 100.\n'],
    ['--detect 201', 'Give a number from 0.01 to 200.\n'],
    ['--detect 5 --power 0.8', 'Did you mean --power 80?'],
    ['--detect 5 --power 80%', 'Did you mean --power 80?'],
    ['--detect 5 --power 100', 'Give a percentage from 50 to under 100.\n'],
    ['--margin 5 --confidence 0.95', 'Did you mean --confidence 95?'],
    ['--margin 5 --confidence 95%', 'Did you mean --confidence 95?'],
    ['--margin 5 --population 2,000', 'Did you mean 2000?'],
    ['--margin 5 --population 2.5', 'Give a whole number from 1 to 9007199254740991.\n'],
    ['--responses 0', 'Give a whole number from 1 to 9007199254740991.\n'],
    ['--margin 5 --mix 0.5/0.3/0.2', 'Did you mean --mix 50/30/20?'],
    ['--margin 5 --mix 50,30,20', 'Did you mean --mix 50/30/20?'],
    ['--margin 5 --mix 50/30/30', 'which sum to 100, such as 50/30/20.\n'],
    ['--margin 5 --mix 60/-10/50', 'which sum to 100, such as 50/30/20.\n'],
    ['--margin 5 --mix 50/50', 'which sum to 100, such as 50/30/20.\n'],
  ])('%s is refused: %s', (args, words) => {
    const { stdout, stderr, code } = run(`nps plan ${args}`);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(words);
  });
});
