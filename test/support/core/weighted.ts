// Random weighted responses for the laws.
import fc from 'fast-check';
import { RunningTally } from '../../../src/core/group-tallies.js';
import type { Tally } from '../../../src/core/tally.js';

export interface WeightedResponse {
  readonly score: number;
  readonly weight: number;
}

/** Responses as a survey weights them, a thousand to one at most. */
export const weightedResponses: fc.Arbitrary<WeightedResponse[]> = fc.array(
  fc.record({
    score: fc.integer({ min: 0, max: 10 }),
    weight: fc.double({ min: 0.03, max: 30, noNaN: true }),
  }),
  { minLength: 1, maxLength: 40 },
);

export const weightedTally: fc.Arbitrary<Tally> = weightedResponses.map(tallyOfResponses);

export function tallyOfResponses(responses: readonly WeightedResponse[]): Tally {
  return weigh(
    responses.map(({ score }) => score),
    responses.map(({ weight }) => weight),
  );
}

/** The tally of responses that each have a weight. */
export function weigh(scores: readonly number[], weights: readonly number[]): Tally {
  const running = new RunningTally(true);
  running.add(Uint8Array.from(scores), { weights: Float64Array.from(weights) });
  return running.tally();
}
