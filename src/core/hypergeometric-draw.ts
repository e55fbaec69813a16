// How many of some answers are among a number of answers that are drawn from all, at random.
import { normalQuantile } from './normal.js';
import type { Random } from './random.js';

/** From this variance on the normal law, rounded, is as good: its error is far below that of any number of draws. */
const LARGE_VARIANCE = 400;

/**
 * Draws from the hypergeometric law: by inversion from the middle outwards, where the number of steps is about the
 * distance of the draw from the middle; where the law is wide, by the normal law.
 * @param all how many there are, a whole number
 * @param wanted how many of them are of the kind that is counted
 * @param drawn how many are drawn
 * @returns how many of the drawn are of that kind
 */
export function drawHypergeometric(random: Random, all: number, wanted: number, drawn: number): number {
  const least = Math.max(0, drawn - (all - wanted));
  const most = Math.min(drawn, wanted);
  if (least === most) return least;
  const mean = (drawn * wanted) / all;
  const variance = (mean * (all - wanted) * (all - drawn)) / (all * (all - 1));
  if (variance > LARGE_VARIANCE) {
    const u = Math.max(random(), Number.EPSILON);
    const value = Math.round(mean + Math.sqrt(variance) * normalQuantile(u));
    return Math.min(most, Math.max(least, value));
  }
  return byInversion(random(), all, wanted, drawn, least, most);
}

/** Takes the values in turn below and above the middle off `u`, until nothing of it is left. */
function byInversion(
  u: number,
  all: number,
  wanted: number,
  drawn: number,
  least: number,
  most: number,
): number {
  const others = all - wanted - drawn;
  const middle = Math.floor(((drawn + 1) * (wanted + 1)) / (all + 2));
  let low = middle;
  let high = middle;
  let pLow = Math.exp(logProbability(all, wanted, drawn, middle));
  let pHigh = pLow;
  let left = u - pLow;
  while (left > 0 && (low > least || high < most)) {
    if (high < most) {
      pHigh *= ((wanted - high) * (drawn - high)) / ((high + 1) * (others + high + 1));
      high++;
      left -= pHigh;
      if (left <= 0) return high;
    }
    if (low > least) {
      pLow *= (low * (others + low)) / ((wanted - low + 1) * (drawn - low + 1));
      low--;
      left -= pLow;
      if (left <= 0) return low;
    }
  }
  return middle;
}

function logProbability(all: number, wanted: number, drawn: number, value: number): number {
  return (
    logFactorial(wanted) -
    logFactorial(value) -
    logFactorial(wanted - value) +
    logFactorial(all - wanted) -
    logFactorial(drawn - value) -
    logFactorial(all - wanted - drawn + value) -
    logFactorial(all) +
    logFactorial(drawn) +
    logFactorial(all - drawn)
  );
}

const EXACT = 32;
const logs: readonly number[] = /* @__PURE__ */ Array.from({ length: EXACT }, (_, n) => {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
});

/** Stirling's series beyond a table: right to 1e-15 there. Abramowitz & Stegun 6.1.41. */
function logFactorial(n: number): number {
  if (n < EXACT) return logs[n]!;
  const x = n + 1;
  return (
    (x - 0.5) * Math.log(x) -
    x +
    Math.log(2 * Math.PI) / 2 +
    1 / (12 * x) -
    1 / (360 * x ** 3) +
    1 / (1260 * x ** 5)
  );
}
