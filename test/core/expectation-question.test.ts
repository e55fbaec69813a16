import { describe, expect, it } from 'vitest';
import { isOfQuestion } from '../../src/core/expectation.js';
import { parseExpectation } from '../../src/core/parse-expectation.js';

describe('an expectation of one question', () => {
  it('selects it as a column, beside segments', () => {
    const { selections } = parseExpectation('nps[@Score=support, region=EMEA] >= 20');
    expect(selections.map(isOfQuestion)).toEqual([true, false]);
    expect(selections[0]).toMatchObject({ value: 'support', at: 4 });
  });

  it.each([
    'blank[@score=support] <= 10%',
    'rejected[@score=support] <= 1%',
    'newest[@score=support] <= 7d',
  ])('%s: its rows too', (text) => {
    expect(parseExpectation(text).selections).toHaveLength(1);
  });

  it.each([
    'blank[region=EMEA] <= 10%',
    'blank[@score=support,region=EMEA] <= 10%',
  ])('%s: but of no segment', (text) => {
    expect(() => parseExpectation(text)).toThrow();
  });
});
