// The interval of a difference between two NPS.
import type { Contrast } from './contrast.js';

/** Of two NPS. */
const LARGEST = 200;

/**
 * Clipped to what is possible, and widened to the difference that is shown: the one in the middle is shrunken.
 * @param reach standard errors to each side
 */
export function differenceLimits({ raw, adjusted, standardError }: Contrast, reach: number) {
  const half = reach * standardError;
  return {
    low: Math.max(-LARGEST, Math.min(adjusted - half, raw)),
    high: Math.min(LARGEST, Math.max(adjusted + half, raw)),
  };
}
