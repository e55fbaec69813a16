// How the verdicts look, where no golden case can tell.
import { expect, it } from 'vitest';
import type { Check } from '../../../src/cli/check/checks.js';
import type { Outcome } from '../../../src/cli/check/outcome.js';
import { summaryOf } from '../../../src/cli/views/check.js';
import { shownChecks } from '../../../src/cli/views/shown-checks.js';
import { block } from '../../../src/core/block.js';
import { parseExpectation } from '../../../src/core/parse-expectation.js';
import { tally } from '../../../src/core/tally.js';
import { judge } from '../../../src/core/verdict.js';
import { checkLines } from '../../../src/report/check-lines.js';
import { en } from '../../../src/words/en.js';

it('there may be more checks than a call takes arguments', () => {
  const expectation = parseExpectation('nps >= 30');
  const check: Check = {
    name: undefined,
    expectation,
    where: [],
    minResponses: 1,
    level: 'error',
    advice: undefined,
    origin: '--expect',
    place: { option: '--expect' },
  };
  const figures = block(tally([10, 9, 7, 3]), { method: 'adjusted-wald', level: 0.95 });
  const verdict = judge(expectation, { block: figures }, { minResponses: 1, certain: false });
  const outcome: Outcome = {
    check,
    expect: 'nps >= 30',
    verdict,
    block: figures,
    before: undefined,
    rows: undefined,
    goal: undefined,
    segment: {},
    certain: false,
    asOf: '2026-06-30',
    guess: undefined,
  };
  const outcomes = new Array<Outcome>(130_000).fill(outcome);
  expect(checkLines(shownChecks(outcomes, 'responses.csv', en), 'unicode')).toHaveLength(130_000);
  expect(summaryOf(outcomes, en)).toMatch(/^130,000 of 130,000 checks failed\. /);
});
