// All samples of a size, each with its chance: what a method does on average can be added up without simulation.
import type { Sample } from '../../../src/core/contrast.js';

export interface Outcome extends Sample {
  /** Multinomial; over all outcomes it sums to 1. */
  readonly chance: number;
}

/** Every way in which `n` respondents can answer, with the true shares `p` of promoters and `d` of detractors. */
export function outcomes(n: number, p: number, d: number): Outcome[] {
  const logFactorial = [0];
  for (let i = 1; i <= n; i += 1) logFactorial.push(logFactorial[i - 1]! + Math.log(i));
  const all: Outcome[] = [];
  for (let promoters = 0; promoters <= n; promoters += 1) {
    for (let detractors = 0; detractors <= n - promoters; detractors += 1) {
      const passives = n - promoters - detractors;
      const ways =
        logFactorial[n]! - [promoters, passives, detractors].reduce((sum, k) => sum + logFactorial[k]!, 0);
      const chance = Math.exp(ways) * p ** promoters * d ** detractors * (1 - p - d) ** passives;
      all.push({ counts: { promoters, passives, detractors, responses: n }, responses: n, chance });
    }
  }
  return all;
}
