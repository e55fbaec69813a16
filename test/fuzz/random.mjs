// Numbers that are drawn again in the same order from the same seed.

/** @param {number} seed a whole number from 1 @returns {(below: number) => number} whole numbers from 0 */
export function randomFrom(seed) {
  let state = seed >>> 0 || 1;
  return (below) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
