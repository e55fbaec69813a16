import { describe, expect, test } from 'vitest';
import { block } from '../../src/core/block.js';
import { parseExpectation } from '../../src/core/parse-expectation.js';
import { tally } from '../../src/core/tally.js';
import { judge } from '../../src/core/verdict.js';

const figures = block(tally([10, 9, 3]));
const rows = { answered: 90, blank: 8, rejected: 2, newest: { day: '2026-06-23', age: 7 } };
const judged = (text: string, facts: typeof rows | undefined = rows, isHidden = false) =>
  judge(
    parseExpectation(text),
    { block: figures, rows: facts },
    { minResponses: 1, certain: false, isHidden },
  );

describe('metrics of rows', () => {
  test.each([
    ['rejected <= 2%', 'pass', 0.02],
    ['rejected < 2%', 'fail', 0.02],
    ['blank <= 8%', 'pass', 0.08],
    ['blank <= 7.9%', 'fail', 0.08],
    ['newest <= 7d', 'pass', 7],
    ['newest >= 7d', 'pass', 7],
    ['newest <= 6d', 'fail', 7],
    ['newest >= 6d', 'fail', 7],
  ])('%s: %s', (text, status, actual) => {
    expect(judged(text)).toMatchObject({ status, actual });
  });

  test('without a date nothing is told of the newest', () => {
    expect(judged('newest <= 7d', { ...rows, newest: undefined as never })).toMatchObject({
      status: 'insufficient',
      shortage: 'no-dates',
      actual: null,
    });
  });

  test('of no rows there is no share', () => {
    const none = { answered: 0, blank: 0, rejected: 0, newest: undefined };
    const verdict = judge(
      parseExpectation('blank <= 1%'),
      { block: block(tally([])), rows: none },
      { minResponses: 1, certain: false },
    );
    expect(verdict).toMatchObject({ status: 'insufficient', shortage: 'no-responses', actual: null });
  });

  test('what is hidden of answers is not hidden of rows', () => {
    expect(judged('rejected <= 2%', rows, true).status).toBe('pass');
    expect(judged('nps >= 0', rows, true)).toEqual({
      status: 'insufficient',
      shortage: 'hidden',
      actual: null,
      interval: null,
      pValue: null,
    });
    expect(judged('responses >= 3', rows, true).status).toBe('pass');
  });
});
